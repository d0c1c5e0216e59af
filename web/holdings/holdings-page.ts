import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { deepArrayEquals } from '@lit/task/deep-equals.js'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type Asked, fetchAsked, fetchAskedGuides, fetchHoldings, type Holdings } from '../api/holdings.ts'
import './asked-guides.ts'
import './asked-list.ts'
import '../elements/error-state.ts'
import { exportLinks } from '../elements/export-links.ts'
import { pageLength } from '../elements/filtered-list.ts'
import '../imports/list-import.ts'
import './holdings-list.ts'
import '../elements/list-pages.ts'
import '../elements/partial-bar.ts'
import '../scans/scan-bar.ts'
import type { ScanBarEvent } from '../scans/scan-bar.ts'
import '../elements/skeleton.ts'
import '../elements/tab-links.ts'
import { ContextChangeEvent, PageElement } from '../app/page-element.ts'
import { downloads, paths, type Values } from '../app/paths.ts'
import { ScanWatcher } from '../scans/scan-watcher.ts'
import { base } from '../styles/base.ts'
import { holdingsPage } from '../styles/holdings-page.ts'
import { page } from '../styles/page.ts'
import { heldPath, heldQueryOf } from './held-address.ts'

const limit = String(pageLength)

/** Guides of a page below a document. */
const guidesLength = 50

/**
 * What guides still ask for though it is held, by applicants, each document leading to its guides; and the catalogues of
 * what is held, which the province brings in as files. The view, its filter and the open document are in the address.
 */
@customElement('db-holdings-page')
export class HoldingsPage extends PageElement {
  static override styles = [base, page, holdingsPage]

  readonly #watcher = new ScanWatcher(this, () => this.dispatchEvent(new ContextChangeEvent()))

  readonly #asked = new Task(this, {
    task: async ([isShown, query], { signal }) =>
      isShown ? fetchAsked({ ...query, limit }, signal) : undefined,
    argsEqual: deepArrayEquals,
    args: () => [!this.#isEntries, this.#query, this.context?.scan?.id] as const,
  })

  readonly #holdings = new Task(this, {
    task: async ([isShown, query], { signal }) =>
      isShown ? fetchHoldings({ ...query, limit }, signal) : undefined,
    argsEqual: deepArrayEquals,
    args: () => [this.#isEntries, this.#query, this.context?.scan?.id] as const,
  })

  readonly #guides = new Task(this, {
    task: async ([document, from], { signal }) =>
      document === '' ? undefined : fetchAskedGuides(document, { from, limit: String(guidesLength) }, signal),
    args: () => [this.#document, this.at.query.get('guides') ?? '0', this.context?.scan?.id] as const,
  })

  override get heading() {
    return msg('证照与共享数据', { id: 'holdings.short' })
  }

  get #isEntries(): boolean {
    return this.at.query.get('view') === 'entries'
  }

  get #document(): string {
    return this.#isEntries ? '' : (this.at.query.get('document') ?? '')
  }

  get #mayChange(): boolean {
    return this.context?.actor.role === 'province'
  }

  get #isImporting(): boolean {
    return this.#isEntries && this.#mayChange && this.at.query.get('import') === '1'
  }

  get #query() {
    return heldQueryOf(this.at.query)
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${msg('政府已有电子证照或共享数据的材料，原则上不再要求申请人提交（四免）。', { id: 'holdings.about' })}
        </p>
        ${this.#actions()}
      </div>
      <db-scan-bar
        .job=${this.#watcher.job}
        .failure=${this.#watcher.failure}
        ?may-act=${this.#mayChange}
        @db-scan-bar=${(event: ScanBarEvent) => this.#watcher.act(event.act)}
        @db-retry=${() => this.#watcher.retry()}
      ></db-scan-bar>
      <db-tabs .label=${this.heading} .tabs=${this.#tabs()}></db-tabs>
      ${this.#isImporting ? this.#import() : nothing}
      ${
        this.#isEntries
          ? this.#render(this.#holdings, (found) => this.#list(found))
          : this.#render(this.#asked, (found) => this.#documents(found))
      }
    `
  }

  #tabs() {
    return [
      {
        name: msg('仍要求提交的材料', { id: 'holdings.asked' }),
        to: paths.holdings(),
        isCurrent: !this.#isEntries,
      },
      {
        name: msg('证照与共享数据目录', { id: 'holdings.entries' }),
        to: paths.holdings({ view: 'entries' }),
        isCurrent: this.#isEntries,
      },
    ]
  }

  #actions() {
    const { from: _, ...filter } = this.#query
    return this.#isEntries
      ? this.#mayChange
        ? html`<p class="actions">
            <a
              href=${this.#path({ import: this.#isImporting ? undefined : '1' })}
              aria-expanded=${this.#isImporting}
              >${
                this.#isImporting
                  ? msg('收起导入', { id: 'list.fold' })
                  : msg('导入目录文件', { id: 'holdings.import' })
              }</a
            >
          </p>`
        : nothing
      : html`<p class="actions">
          ${exportLinks(this.context, (format, lang) => downloads.askedThoughHeld(format, lang, filter))}
        </p>`
  }

  #documents(found: Asked) {
    return html`${this.#waiting(found.waits)}
      <db-asked-list
        .found=${found}
        .query=${this.#query}
        .open=${this.#document}
        .within=${html`${this.#within()}`}
        .pathOf=${this.#path}
        >${this.#importLink()}</db-asked-list
      >`
  }

  #within() {
    return this.#guides.render({
      pending: () => html`<db-skeleton lines="4"></db-skeleton>`,
      error: this.#error(this.#guides),
      complete: (found) =>
        found
          ? html`<db-asked-guides .guides=${found.guides}></db-asked-guides>
              <db-list-pages
                .length=${guidesLength}
                .from=${Number(this.at.query.get('guides') ?? 0)}
                .shown=${found.guides.length}
                .total=${found.total}
                .pathOf=${(from: string | undefined) => this.#path({ guides: from })}
              ></db-list-pages>`
          : nothing,
    })
  }

  #import() {
    return html`<db-list-import
      kind="holdings"
      ?offers-template=${this.context?.formats.includes('xlsx') ?? false}
      @db-list-imported=${() => this.#holdings.run()}
      >${this.#scanButton()}</db-list-import
    >`
  }

  #list(found: Holdings) {
    return html`${this.#waiting(found.waits)}
      <db-holdings-list
        .found=${found}
        .query=${this.#query}
        ?may-change=${this.#mayChange}
        .pathOf=${this.#path}
        >${this.#importLink()}</db-holdings-list
      >`
  }

  /** Says that findings do not follow the catalogues that stand yet. */
  #waiting(waits: boolean) {
    if (!waits || this.#watcher.isBusy || this.#isImporting) return nothing
    return html`<db-partial>
      ${msg('目录已更新，问题清单要到下次扫描才按新目录判断。', { id: 'holdings.waits' })}
      ${this.#mayChange ? this.#scanButton() : nothing}
    </db-partial>`
  }

  /** The way in, where there is nothing yet. */
  #importLink() {
    return this.#mayChange && !this.#isImporting
      ? html`<a slot="none" href=${paths.holdings({ view: 'entries', import: '1' })}>
          ${msg('导入目录文件', { id: 'holdings.import' })}
        </a>`
      : nothing
  }

  #scanButton() {
    return html`<button ?disabled=${this.#watcher.isBusy} @click=${() => this.#watcher.ask()}>
      ${msg('立即扫描', { id: 'overview.scan' })}
    </button>`
  }

  /** What a task found, or what it found before until it has; or why it could not. */
  #render<Found>(
    task: Pick<Task<readonly unknown[], Found | undefined>, 'render' | 'value' | 'run'>,
    show: (found: Found) => TemplateResult,
  ) {
    return task.render({
      pending: () => (task.value ? show(task.value) : html`<db-skeleton lines="14"></db-skeleton>`),
      error: this.#error(task),
      complete: (found) => (found ? show(found) : nothing),
    })
  }

  #error = (task: Pick<Task, 'run'>) => (failure: unknown) =>
    html`<db-error .failure=${failure} @db-retry=${() => task.run()}></db-error>`

  #path = (values: Values): string => heldPath(this.at.query, values)
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-page': HoldingsPage
  }
}
