import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { elementNames } from '../../rules/catalog.ts'
import { findingFields } from '../../rules/query/fields.ts'
import { type FindingSort, fetchFacets, fetchFinding } from '../api.ts'
import '../components/empty-state.ts'
import '../components/error-state.ts'
import '../components/export-menu.ts'
import '../components/facet-group.ts'
import type { FacetEvent } from '../components/facet-group.ts'
import '../components/finding-detail.ts'
import type { FindingDetail } from '../components/finding-detail.ts'
import '../components/finding-list.ts'
import '../components/query-box.ts'
import type { FindingList } from '../components/finding-list.ts'
import type { QueryEvent } from '../components/query-box.ts'
import '../components/skeleton.ts'
import { chosenIn, chosenName, type FacetName, filterLabel, optionsOf } from '../facets.ts'
import { FindingPager } from '../finding-pager.ts'
import { formatCount } from '../formats.ts'
import { type FilterName, type FindingQuery, filterNames, filterOf, paths } from '../paths.ts'
import { problemsIn } from '../query-words.ts'
import { navigate } from '../router.ts'
import { ShortcutController } from '../shortcuts.ts'
import { base } from '../styles/base.ts'
import { findings } from '../styles/findings.ts'
import { page } from '../styles/page.ts'
import { PageElement } from './page-element.ts'

const facetNames: readonly FacetName[] = ['severity', 'element', 'region', 'rule', 'item', 'agency', 'kind']
const sorts: readonly FindingSort[] = ['severity', 'agency', 'item', 'rule']

/** Findings: facets on the left, the list in the middle, the current one on the right. */
@customElement('db-findings-page')
export class FindingsPage extends PageElement {
  static override styles = [base, page, findings]

  @query('db-finding-list') private readonly list!: FindingList | null
  @query('db-finding-detail') private readonly detail!: FindingDetail | null

  /** Whether the facets stand open beside the list. */
  readonly #isWide = matchMedia('(min-width: 641px)').matches
  readonly #pager = new FindingPager(this)

  readonly #facets = new Task(this, {
    task: ([filter], { signal }) => fetchFacets(filter, signal),
    args: () => [this.#filter, this.#state] as const,
    argsEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })

  readonly #finding = new Task(this, {
    task: ([fingerprint], { signal }) => (fingerprint === '' ? undefined : fetchFinding(fingerprint, signal)),
    args: () => [this.#current, this.#state] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      { keys: 'j', label: () => msg('下一条', { id: 'help.next' }), run: () => this.#step(1) },
      { keys: 'k', label: () => msg('上一条', { id: 'help.previous' }), run: () => this.#step(-1) },
      {
        keys: 'Escape',
        label: () => msg('回到列表', { id: 'help.back' }),
        run: () => void this.list?.focusCurrent(),
      },
    ])
  }

  override get heading() {
    return msg('问题', { id: 'nav.findings' })
  }

  get #filter(): FindingQuery {
    return filterOf(this.at.query)
  }

  get #sort(): FindingSort | undefined {
    return sorts.find((sort) => sort === this.at.query.get('sort'))
  }

  /** What else an answer depends on: the scan and who looks. */
  get #state(): string {
    return `${this.context?.scan?.id} ${this.context?.actor.agency}`
  }

  /** The finding on the right: the chosen one, else the first of the list. */
  get #current(): string {
    return this.at.query.get('selected') ?? this.#pager.findings[0]?.fingerprint ?? ''
  }

  override willUpdate(): void {
    if (this.context) this.#pager.show(this.#filter, this.#sort, this.#state)
  }

  override render() {
    return html`
      <aside aria-label=${msg('筛选', { id: 'filter.label' })}>
        <details ?open=${this.#isWide}>
          <summary>${msg('筛选', { id: 'filter.label' })}</summary>
          ${this.#facetGroups()}
        </details>
      </aside>
      <section class="middle">
        <div class="bar">
          <h1 tabindex="-1">${this.heading}</h1>
          <p class="total" role="status">
            ${this.#pager.total === undefined ? '' : formatCount(this.#pager.total)}
          </p>
          <db-export-menu .filter=${this.#filter}></db-export-menu>
          <label class="sort">
            <span class="unseen">${msg('排序', { id: 'sort.label' })}</span>
            <select @change=${this.#changeSort}>
              ${sorts.map(
                (sort) =>
                  html`<option value=${sort} ?selected=${sort === (this.#sort ?? 'severity')}>
                    ${this.#sortName(sort)}
                  </option>`,
              )}
            </select>
          </label>
        </div>
        <db-query-box
          .value=${this.#filter.q ?? ''}
          .language=${findingFields}
          .problems=${problemsIn(this.#pager.failure)}
          .placeholder=${msg('在结果中找，如 rule:promisedLimit/* city:深圳 -severity:info', { id: 'filter.placeholder' })}
          .label=${msg('在结果中找', { id: 'filter.search' })}
          @db-query=${(event: QueryEvent) => this.#choose('q', event.query === '' ? [] : [event.query])}
        ></db-query-box>
        ${this.#chips()} ${this.#rows()}
      </section>
      <section class="right" aria-label=${msg('问题详情', { id: 'finding.label' })}>
        ${this.#right()}
      </section>
    `
  }

  #facetGroups() {
    const facets = this.#facets.value
    if (this.#facets.error !== undefined && !facets)
      return html`<p>${msg('暂时不能筛选。', { id: 'facet.failed' })}</p>
        <button @click=${() => this.#facets.run()}>${msg('重试', { id: 'state.retry' })}</button>`
    if (!facets) return html`<db-skeleton lines="16"></db-skeleton>`
    return facetNames.map(
      (name) =>
        html`<db-facet
          .name=${filterLabel(name)}
          .options=${optionsOf(facets, name, this.#filter)}
          .chosen=${chosenIn(this.#filter, name)}
          ?single=${name === 'region'}
          limit=${name === 'element' ? elementNames.length : 8}
          @db-facet=${(event: FacetEvent) => this.#choose(name, event.chosen)}
        ></db-facet>`,
    )
  }

  #chips() {
    const filter = this.#filter
    const chosen = filterNames.flatMap((name) =>
      // The box shows the terms of its query itself.
      name === 'q' ? [] : chosenIn(filter, name).map((value) => ({ name, value })),
    )
    if (chosen.length === 0) return nothing
    return html`<ul class="chips" aria-label=${msg('已选条件', { id: 'filter.chosen' })}>
      ${chosen.map(({ name, value }) => {
        const label = filterLabel(name)
        const named = chosenName(this.#facets.value, name, value)
        const words = name === 'own' ? label : msg(str`${label}：${named}`, { id: 'filter.named' })
        const rest = chosenIn(filter, name).filter((one) => one !== value)
        return html`<li>
          <button title=${msg('移除此条件', { id: 'filter.remove' })} @click=${() => this.#choose(name, rest)}>
            ${words} <span aria-hidden="true">×</span>
          </button>
        </li>`
      })}
      <li>
        <a href=${paths.findings({}, { sort: this.#sort })}>${msg('清除筛选', { id: 'filter.clear' })}</a>
      </li>
    </ul>`
  }

  #rows() {
    const { findings: rows, loading, failure, total } = this.#pager
    if (loading === 'first' && rows.length === 0)
      return html`<db-skeleton class="waiting" lines="12"></db-skeleton>`
    if (failure && rows.length === 0)
      return html`<db-error
        .failure=${failure}
        .saved=${msg('筛选条件仍在地址中。', { id: 'filter.kept' })}
        @db-retry=${() => this.#pager.reload()}
      ></db-error>`
    if (rows.length === 0)
      return html`<db-empty .why=${msg('没有符合条件的问题。', { id: 'filter.nothing' })}>
        <a href=${paths.findings()}>${msg('清除筛选', { id: 'filter.clear' })}</a>
      </db-empty>`
    return html`${
      failure
        ? html`<db-error .failure=${failure} @db-retry=${() => this.#pager.reload()}></db-error>`
        : nothing
    }
      <db-finding-list
        class=${loading === 'first' ? 'stale' : ''}
        .findings=${rows}
        .total=${total ?? rows.length}
        .current=${this.#current}
        .pathOf=${(fingerprint: string) => this.#pathOf(fingerprint)}
        @db-near-end=${() => this.#pager.more()}
        @click=${this.#open}
      ></db-finding-list>`
  }

  #right() {
    if (this.#current === '') return nothing
    return this.#finding.render({
      pending: () => this.#detail() ?? html`<db-skeleton lines="12"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#finding.run()}></db-error>`,
      complete: () => this.#detail() ?? nothing,
    })
  }

  #detail() {
    const view = this.#finding.value
    return view && html`<db-finding-detail .view=${view}></db-finding-detail>`
  }

  #sortName(sort: FindingSort): string {
    const names: Record<FindingSort, string> = {
      severity: msg('按级别', { id: 'sort.severity' }),
      agency: msg('按地区和机构', { id: 'sort.agency' }),
      item: msg('按事项', { id: 'sort.item' }),
      rule: msg('按规则', { id: 'sort.rule' }),
      due: msg('按到期日', { id: 'sort.due' }),
    }
    return names[sort]
  }

  #pathOf(fingerprint: string): string {
    return paths.findings(this.#filter, { sort: this.#sort, selected: fingerprint })
  }

  #choose(name: FilterName, values: readonly string[]) {
    // 仅本级 belongs to its region.
    const kept = Object.entries(this.#filter).filter(
      ([each]) => each !== name && !(name === 'region' && each === 'own'),
    )
    const filter: FindingQuery = { ...Object.fromEntries(kept), [name]: values.join(',') }
    navigate(paths.findings(filter, { sort: this.#sort }))
  }

  #changeSort(event: Event) {
    if (event.target instanceof HTMLSelectElement)
      navigate(paths.findings(this.#filter, { sort: event.target.value }))
  }

  async #step(by: 1 | -1) {
    const { findings: rows } = this.#pager
    const at = rows.findIndex(({ fingerprint }) => fingerprint === this.#current)
    const next = rows[at + by]
    if (!next) return
    navigate(this.#pathOf(next.fingerprint), { replace: true })
    await this.updateComplete
    await this.list?.focusCurrent()
  }

  /** Enter or a click on a row: the router shows it, and the focus goes to what is shown. */
  async #open(event: Event) {
    const isRow = event.composedPath().some((node) => node instanceof HTMLAnchorElement)
    if (!isRow || event.defaultPrevented) return
    await this.updateComplete
    await this.#finding.taskComplete.catch(() => undefined)
    await this.detail?.focusHead()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-findings-page': FindingsPage
  }
}
