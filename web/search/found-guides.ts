import { msg, str } from '@lit/localize'
import { Task, TaskStatus } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { fetchGuideFacets, type GuideSearch, searchGuides } from '../api/search.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { regionOptions } from '../findings/facets.ts'
import { base } from '../styles/base.ts'
import { search } from '../styles/search.ts'
import { formatCount } from '../words/formats.ts'
import { elementName } from '../words/words.ts'
import { guideResults } from './search-results.ts'
import { articleName, pageSize, searchPath } from './search-state.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import '../findings/facet-group.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import type { FacetEvent, FacetOption } from '../findings/facet-group.ts'
import '../elements/skeleton.ts'

type FacetName = 'element' | 'region' | 'item'

/** The guides that a search finds, a page at a time, with facets at their side. What is chosen goes to the address. */
@customElement('db-found-guides')
export class FoundGuides extends LocalizedElement {
  static override styles = [base, search]

  @property({ attribute: false }) filter: GuideSearch = { q: '' }
  /** Guides passed over. */
  @property({ type: Number }) from = 0

  /** Whether the facets stand open beside the list. */
  readonly #isWide = matchMedia('(min-width: 641px)').matches

  readonly #page = new Task(this, {
    task: ([filter, from], { signal }) => searchGuides(filter, { limit: pageSize, from }, signal),
    args: () => [this.filter, this.from] as const,
    argsEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })

  readonly #facets = new Task(this, {
    task: ([filter], { signal }) => fetchGuideFacets(filter, signal),
    args: () => [this.filter] as const,
    argsEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })

  override render() {
    return html`<div class="narrowed">
      <aside aria-label=${msg('筛选', { id: 'filter.label' })}>
        <details ?open=${this.#isWide}>
          <summary>${msg('筛选', { id: 'filter.label' })}</summary>
          ${this.#groups()}
        </details>
      </aside>
      <section>${this.#chips()} ${this.#list()}</section>
    </div>`
  }

  #groups() {
    const facets = this.#facets.value
    if (this.#facets.error !== undefined && !facets)
      return html`<p>${msg('暂时不能筛选。', { id: 'facet.failed' })}</p>
        <button @click=${() => this.#facets.run()}>${msg('重试', { id: 'state.retry' })}</button>`
    if (!facets) return html`<db-skeleton lines="12"></db-skeleton>`
    const groups: readonly (readonly [FacetName, string, readonly FacetOption[]])[] = [
      [
        'element',
        msg('要素', { id: 'rule.element' }),
        facets.element.map((one) => ({ ...one, name: elementName(one.value) })),
      ],
      ['region', msg('地区', { id: 'heat.region' }), regionOptions(facets.region, this.filter.region)],
      [
        'item',
        msg('事项', { id: 'nav.items' }),
        facets.item.map((one) => ({ ...one, name: one.name ?? one.value })),
      ],
    ]
    return groups.map(
      ([name, label, options]) =>
        html`<db-facet
          .name=${label}
          .options=${options}
          .chosen=${this.#chosen(name)}
          ?single=${name === 'region'}
          @db-facet=${(event: FacetEvent) => this.#choose(name, event.chosen)}
        ></db-facet>`,
    )
  }

  #chosen(name: FacetName): readonly string[] {
    return (this.filter[name] ?? '').split(',').filter((value) => value !== '')
  }

  #choose(name: FacetName, values: readonly string[]) {
    navigate(this.#pathOf({ ...this.filter, [name]: values.join(',') }))
  }

  #pathOf(guides: GuideSearch, from = 0): string {
    return searchPath({ group: 'guides', guides, from })
  }

  /** What a link narrowed the guides to: a law with its article, a document. */
  #chips() {
    const { law, article, material, demanded, ...rest } = this.filter
    const chips = [
      ...(law === undefined && article === undefined
        ? []
        : [
            msg(
              str`引用 ${[law ?? '', article === undefined ? '' : articleName(article)].join(' ').trim()}`,
              {
                id: 'search.cites',
              },
            ),
          ]),
      ...(material === undefined
        ? []
        : [
            demanded === undefined
              ? msg(str`列出 ${material}`, { id: 'search.lists' })
              : msg(str`须提交 ${material}`, { id: 'search.demands' }),
          ]),
    ]
    if (chips.length === 0) return nothing
    return html`<ul class="chips" aria-label=${msg('已选条件', { id: 'filter.chosen' })}>
      ${chips.map(
        (words) =>
          html`<li>
            <button title=${msg('移除此条件', { id: 'filter.remove' })} @click=${() => navigate(this.#pathOf(rest))}>
              ${words} <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>`
  }

  #list() {
    const page = this.#page.value
    if (this.#page.status === TaskStatus.ERROR)
      return html`<db-error .failure=${this.#page.error} @db-retry=${() => this.#page.run()}></db-error>`
    if (!page) return html`<db-skeleton lines="12"></db-skeleton>`
    const { guides, total } = page
    if (total === 0)
      return html`<db-empty .why=${msg('这一类中没有相符的内容。', { id: 'search.nothing-in-group' })}>
        <a href=${this.#pathOf({ q: this.filter.q })}>${msg('清除筛选', { id: 'filter.clear' })}</a>
        · <a href=${paths.items()}>${msg('查看全部事项', { id: 'search.all-items' })}</a>
      </db-empty>`
    return html`<div class=${this.#page.status === TaskStatus.PENDING ? 'stale' : ''}>
      ${guideResults(guides)} ${this.#pages(guides.length, total)}
    </div>`
  }

  #pages(shown: number, total: number) {
    const { from } = this
    const first = formatCount(Math.min(from + 1, total))
    const last = formatCount(from + shown)
    return html`<nav class="pages" aria-label=${msg('翻页', { id: 'search.pages' })}>
      <span role="status">
        ${msg(str`第 ${first}–${last} 份，共 ${formatCount(total)} 份`, { id: 'search.page' })}
      </span>
      ${
        from > 0
          ? html`<a href=${this.#pathOf(this.filter, Math.max(0, from - pageSize))}>
              ${msg('上一页', { id: 'search.before' })}
            </a>`
          : nothing
      }
      ${
        from + shown < total
          ? html`<a href=${this.#pathOf(this.filter, from + pageSize)}>${msg('下一页', { id: 'search.after' })}</a>`
          : nothing
      }
    </nav>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-found-guides': FoundGuides
  }
}
