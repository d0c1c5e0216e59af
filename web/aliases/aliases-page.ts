import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { deepArrayEquals } from '@lit/task/deep-equals.js'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { type Aliases, type AliasQuery, fetchAliases, type ListedAlias } from '../api/aliases.ts'
import { aliasScopes, aliasSources, aliasStates, aliasWord, sayOwner, sayRevoked } from './alias-words.ts'
import './alias-dialog.ts'
import type { AliasChangeEvent, AliasDialog } from './alias-dialog.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import '../elements/list-pages.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths, type Values } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'

/** Names of a page. */
const pageLength = 100

const facets = { scope: aliasScopes, source: aliasSources, state: aliasStates } as const
type Facet = keyof typeof facets

/** The dictionary of names that mean the same: where each comes from, and for the province the way to add and revoke one. */
@customElement('db-aliases-page')
export class AliasesPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .note {
        max-width: 70em;
        margin-block-end: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .filters {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-block-end: var(--space-3);
      }
      input {
        min-width: 16em;
        max-width: 100%;
      }
      .from {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      td button {
        padding: 0 var(--space-2);
      }
      .revoked {
        text-decoration: line-through;
      }
      db-list-pages {
        display: block;
        margin-block-start: var(--space-2);
      }
    `,
  ]

  @query('db-alias-dialog') private readonly dialog!: AliasDialog
  /** What the last change did, in words. */
  @state() private done = ''

  readonly #aliases = new Task(this, {
    task: ([asked], { signal }) => fetchAliases(asked, signal),
    argsEqual: deepArrayEquals,
    args: () => [this.#query, this.context?.actor.person] as const,
  })

  override get heading() {
    return msg('别名词典', { id: 'alias.title' })
  }

  /** What is asked of the server, which refuses a value that it does not know. */
  get #query(): AliasQuery {
    const given = ['q', 'scope', 'source', 'state', 'from'].flatMap((name) => {
      const value = this.at.query.get(name)
      return value ? [[name, value] as const] : []
    })
    return { ...Object.fromEntries(given), limit: String(pageLength) }
  }

  get #mayChange(): boolean {
    return this.context?.actor.role === 'province'
  }

  override render() {
    return html`<div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <div class="actions">
          <a href=${paths.rules()}>${msg('规则', { id: 'rules.title' })}</a>
          ${
            this.#mayChange
              ? html`<button @click=${() => this.dialog.add()}>${msg('添加别名', { id: 'alias.add' })}</button>`
              : nothing
          }
        </div>
      </div>
      <p class="note">
        ${msg(
          '比对时把这些名称视为同一事物。撤销后，它所掩盖的差异重新成为问题（由规则变更引起，不计入门禁）；添加后，由它说明的问题随即关闭。机构的别名只用于读懂文字，指南归谁仍按代码和目录中的名称。',
          { id: 'alias.explained' },
        )}
      </p>
      <p role="status">${this.done}</p>
      ${this.#aliases.render({
        pending: () =>
          this.#aliases.value
            ? this.#shown(this.#aliases.value)
            : html`<db-skeleton lines="20"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#aliases.run()}></db-error>`,
        complete: (found) => this.#shown(found),
      })}
      <db-alias-dialog @db-alias-change=${this.#changed}></db-alias-dialog>`
  }

  #shown(found: Aliases) {
    return html`${this.#filters(found)}
    ${
      found.total === 0
        ? html`<db-empty .why=${msg('没有符合条件的别名。', { id: 'alias.nothing' })}>
            <a href=${paths.aliases()}>${msg('清除筛选', { id: 'filter.clear' })}</a>
          </db-empty>`
        : html`${this.#table(found.aliases)}
          <db-list-pages
            .length=${pageLength}
            .from=${Number(this.at.query.get('from') ?? 0)}
            .shown=${found.aliases.length}
            .total=${found.total}
            .pathOf=${(from: string | undefined) => this.#path({ from })}
          ></db-list-pages>`
    }`
  }

  #filters({ facets: counts, total }: Aliases) {
    const label = msg('查找名称', { id: 'alias.search' })
    return html`<form class="filters" role="search" @submit=${this.#search}>
      <input
        type="search"
        name="q"
        aria-label=${label}
        placeholder=${label}
        .value=${this.at.query.get('q') ?? ''}
      />
      <button>${msg('查找', { id: 'alias.find' })}</button>
      ${this.#facet('scope', msg('范围', { id: 'alias.scope' }), counts)}
      ${this.#facet('source', msg('来源', { id: 'alias.source' }), counts)}
      ${this.#facet('state', msg('状态', { id: 'filter.state' }), counts)}
      <span class="from">${msg(str`共 ${formatCount(total)} 条`, { id: 'alias.count' })}</span>
    </form>`
  }

  #facet(facet: Facet, label: string, counts: Aliases['facets']) {
    const chosen = this.at.query.get(facet) ?? ''
    return html`<select
      aria-label=${label}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) this.#go({ [facet]: event.target.value })
      }}
    >
      <option value="" ?selected=${chosen === ''}>${label}：${msg('全部', { id: 'matrix.all' })}</option>
      ${facets[facet].map((value) => {
        const count = counts.find((one) => one.facet === facet && one.value === value)?.count ?? 0
        return html`<option value=${value} ?selected=${chosen === value}>
          ${aliasWord(value)} ${formatCount(count)}
        </option>`
      })}
    </select>`
  }

  #table(aliases: readonly ListedAlias[]) {
    return html`<div class="frame"><table class="data">
      <thead>
        <tr>
          <th scope="col">${msg('别名', { id: 'alias.one' })}</th>
          <th scope="col">${msg('标准名称', { id: 'alias.canonical' })}</th>
          <th scope="col">${msg('范围', { id: 'alias.scope' })}</th>
          <th scope="col">${msg('来源', { id: 'alias.source' })}</th>
          <th scope="col">${msg('状态', { id: 'filter.state' })}</th>
          ${this.#mayChange ? html`<th scope="col"><span class="unseen">${msg('操作', { id: 'alias.actions' })}</span></th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${aliases.map((alias) => this.#row(alias))}
      </tbody>
    </table></div>`
  }

  #row(alias: ListedAlias) {
    const { term, canonical, scope, source, state: standing, revoked, reason } = alias
    const isRevoked = standing === 'revoked'
    const act = isRevoked ? msg('重新添加', { id: 'alias.restore' }) : msg('撤销', { id: 'move.undo' })
    return html`<tr>
      <th scope="row" class=${isRevoked ? 'revoked' : ''}>${term}</th>
      <td>${canonical}</td>
      <td>${aliasWord(scope)}</td>
      <td>
        ${aliasWord(source)} <span class="from">${sayOwner(alias, this.context)}${reason === null ? '' : ` · ${reason}`}</span>
      </td>
      <td>
        ${isRevoked ? '✕' : '✓'} ${aliasWord(standing)}
        ${revoked ? html`<span class="from">${sayRevoked(revoked, this.context)} · ${revoked.reason}</span>` : nothing}
      </td>
      ${
        this.#mayChange
          ? html`<td>
              <button aria-label="${act} ${term}" @click=${() => this.dialog.change(alias)}>${act}</button>
            </td>`
          : nothing
      }
    </tr>`
  }

  #path(values: Values): string {
    return paths.aliases({ ...Object.fromEntries(this.at.query), from: undefined, ...values })
  }

  #go(values: Values) {
    navigate(this.#path(values))
  }

  #search(event: SubmitEvent) {
    event.preventDefault()
    if (event.target instanceof HTMLFormElement)
      this.#go({ q: String(new FormData(event.target).get('q') ?? '').trim() })
  }

  async #changed({ effect: { opened, closed } }: AliasChangeEvent) {
    this.done = msg(
      str`已保存：新增 ${formatCount(opened.total)} 条问题，关闭 ${formatCount(closed.total)} 条。`,
      {
        id: 'alias.done',
      },
    )
    await this.#aliases.run()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-aliases-page': AliasesPage
  }
}
