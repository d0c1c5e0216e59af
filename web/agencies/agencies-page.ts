import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { deepArrayEquals } from '@lit/task/deep-equals.js'
import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type Agencies, fetchAgencies } from '../api/agencies.ts'
import { levelFacet } from './agency-words.ts'
import './agencies-table.ts'
import '../elements/error-state.ts'
import '../elements/filtered-list.ts'
import { type ListQuery, pageLength } from '../elements/filtered-list.ts'
import '../imports/list-import.ts'
import '../elements/skeleton.ts'
import { ContextChangeEvent, PageElement } from '../app/page-element.ts'
import { downloads, paths, type Values } from '../app/paths.ts'

/**
 * The agencies, with what each must publish; the province brings them in as files. The filter, the page and whether a file
 * is coming in are in the address.
 */
@customElement('db-agencies-page')
export class AgenciesPage extends PageElement {
  readonly #agencies = new Task(this, {
    task: ([query], { signal }) => fetchAgencies({ ...query, limit: String(pageLength) }, signal),
    argsEqual: deepArrayEquals,
    args: () => [this.#query, this.context?.scan?.id] as const,
  })

  override get heading() {
    return msg('实施主体', { id: 'agencies.title' })
  }

  get #query(): ListQuery {
    return Object.fromEntries(
      ['q', 'level', 'from'].flatMap((name) => {
        const value = this.at.query.get(name)
        return value ? [[name, value] as const] : []
      }),
    )
  }

  get #mayChange(): boolean {
    return this.context?.actor.role === 'province'
  }

  get #isImporting(): boolean {
    return this.#mayChange && this.at.query.get('import') === '1'
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${msg('谁应发布哪些事项：据此检查漏发的指南，并认定指南归谁。', { id: 'agencies.about' })}
        </p>
        ${this.#actions()}
      </div>
      ${this.#isImporting ? this.#import() : nothing}
      ${this.#agencies.render({
        pending: () =>
          this.#agencies.value
            ? this.#list(this.#agencies.value)
            : html`<db-skeleton lines="14"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#agencies.run()}></db-error>`,
        complete: (found) => this.#list(found),
      })}
    `
  }

  #actions() {
    return html`<p class="actions">
      <a href=${downloads.agencies()} download>
        ${msg('下载现有实施主体（JSON）', { id: 'agencies.download' })}
      </a>
      ${
        this.#mayChange
          ? html`<a href=${this.#path({ import: this.#isImporting ? undefined : '1' })} aria-expanded=${this.#isImporting}
              >${
                this.#isImporting
                  ? msg('收起导入', { id: 'list.fold' })
                  : msg('导入实施主体文件', { id: 'agencies.import' })
              }</a
            >`
          : nothing
      }
    </p>`
  }

  #import() {
    return html`<db-list-import
      kind="agencies"
      ?offers-template=${this.context?.formats.includes('xlsx') ?? false}
      @db-list-imported=${this.#imported}
    >
      <a slot="undo" href=${downloads.agencies()} download>
        ${msg('写入前先下载现有实施主体', { id: 'agencies.download-first' })}
      </a>
    </db-list-import>`
  }

  #list({ agencies, total, facets }: Agencies) {
    return html`<db-filtered-list
      .label=${msg('查找名称、代码、行政区划', { id: 'agencies.search' })}
      .none=${msg('目录中还没有实施主体，由省级导入。', { id: 'agencies.none' })}
      .query=${this.#query}
      .facet=${levelFacet(facets, this.#query.level)}
      .shown=${agencies.length}
      .total=${total}
      .pathOf=${this.#path}
    >
      <db-agencies-table .agencies=${agencies}></db-agencies-table>
    </db-filtered-list>`
  }

  #imported() {
    this.dispatchEvent(new ContextChangeEvent())
    return this.#agencies.run()
  }

  #path = (values: Values): string =>
    paths.agencies({
      ...Object.fromEntries(this.at.query),
      ...('q' in values || 'level' in values ? { from: undefined } : {}),
      ...values,
    })
}

declare global {
  interface HTMLElementTagNameMap {
    'db-agencies-page': AgenciesPage
  }
}
