import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { findingFields, guideFields } from '../../rules/query/fields.ts'
import { parseQuery } from '../../rules/query/parse.ts'
import { ApiFailure } from '../api/client.ts'
import { fetchFindings } from '../api/findings.ts'
import { type Found, search } from '../api/search.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import './found-guides.ts'
import '../elements/partial-bar.ts'
import '../elements/query-box.ts'
import type { QueryEvent } from '../elements/query-box.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { search as searchStyles } from '../styles/search.ts'
import { formatCount } from '../words/formats.ts'
import { problemsIn } from '../words/query-words.ts'
import { findingResults, guideResults, itemResults, lawResults, materialResults } from './search-results.ts'
import {
  type SearchGroup,
  type SearchState,
  searchGroups,
  searchPath,
  searchStateOf,
} from './search-state.ts'

/** Members shown of each group where all groups are shown, and of one group. */
const few = 5
const many = 200
const findingsShown = 50

const nothingFound: Found = {
  items: [],
  totalItems: 0,
  guides: [],
  totalGuides: 0,
  totalFindings: 0,
  laws: [],
  totalLaws: 0,
  materials: [],
  totalMaterials: 0,
}

/** What a query finds: items, guides, findings, laws and materials, each in its group. */
@customElement('db-search-page')
export class SearchPage extends PageElement {
  static override styles = [base, page, searchStyles]

  readonly #found = new Task(this, {
    task: async ([q, limit], { signal }): Promise<Found> => {
      if (q === '') return nothingFound
      const { problems } = parseQuery(q, guideFields)
      if (problems.length > 0) throw new ApiFailure('invalid-query', { params: { problems } })
      return search(q, limit, signal)
    },
    args: () =>
      [
        this.#state.guides.q,
        ['items', 'laws', 'materials'].includes(this.#state.group) ? many : few,
        this.context?.actor.person,
      ] as const,
  })

  readonly #findings = new Task(this, {
    task: async ([q, isShown, total], { signal }) =>
      q === '' || !isShown || total === null
        ? []
        : (
            await fetchFindings(
              { q },
              { limit: this.#state.group === 'findings' ? findingsShown : few },
              signal,
            )
          ).findings,
    args: () =>
      [
        this.#state.guides.q,
        ['all', 'findings'].includes(this.#state.group) && this.#found.value !== undefined,
        this.#found.value?.totalFindings ?? null,
        this.#state.group,
      ] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      { keys: 'j', label: () => msg('下一条结果', { id: 'search.next' }), run: () => this.#step(1) },
      { keys: 'k', label: () => msg('上一条结果', { id: 'search.previous' }), run: () => this.#step(-1) },
    ])
  }

  get #state(): SearchState {
    return searchStateOf(this.at.query)
  }

  override get heading() {
    const { q } = this.#state.guides
    return q === '' ? msg('搜索', { id: 'search.title' }) : msg(str`搜索“${q}”`, { id: 'search.title-of' })
  }

  override render() {
    const { group, guides } = this.#state
    return html`
      <div class="head"><h1 tabindex="-1">${this.heading}</h1></div>
      <db-query-box
        .value=${guides.q}
        .language=${guideFields}
        .problems=${problemsIn(this.#found.error)}
        .label=${msg('查询', { id: 'search.box' })}
        .placeholder=${msg('如 失业 city:深圳 -element:contact，或 law:就业促进法 article:58', { id: 'search.box-example' })}
        @db-query=${(event: QueryEvent) => navigate(searchPath({ group, guides: { q: event.query }, from: 0 }))}
      ></db-query-box>
      ${this.#groups()} ${this.#shown()}
    `
  }

  #total(group: SearchGroup): number | null | undefined {
    const found = this.#found.value
    if (!found || this.#state.guides.q === '') return undefined
    const totals: Record<SearchGroup, number | null | undefined> = {
      all: undefined,
      items: found.totalItems,
      guides: found.totalGuides,
      findings: found.totalFindings,
      laws: found.totalLaws,
      materials: found.totalMaterials,
    }
    return totals[group]
  }

  #name(group: SearchGroup): string {
    const names: Record<SearchGroup, string> = {
      all: msg('全部', { id: 'search.all' }),
      items: msg('事项', { id: 'search.items' }),
      guides: msg('办事指南', { id: 'search.guides' }),
      findings: msg('问题', { id: 'nav.findings' }),
      laws: msg('依据', { id: 'search.laws' }),
      materials: msg('材料', { id: 'search.materials' }),
    }
    return names[group]
  }

  #groups() {
    const { q } = this.#state.guides
    return html`<nav aria-label=${msg('结果分组', { id: 'search.groups' })}>
      <ul class="groups">
        ${searchGroups.map((group) => {
          const total = this.#total(group)
          return html`<li>
            <a
              href=${searchPath({ group, guides: { q }, from: 0 })}
              aria-current=${group === this.#state.group ? 'page' : nothing}
              >${this.#name(group)}
              ${typeof total === 'number' ? html`<span class="number">${formatCount(total)}</span>` : nothing}</a
            >
          </li>`
        })}
      </ul>
    </nav>`
  }

  #shown() {
    const { group, guides, from } = this.#state
    if (group === 'guides')
      return html`<db-found-guides
        .filter=${guides}
        .from=${from}
        @db-retry=${(event: Event) => event.stopPropagation()}
      ></db-found-guides>`
    if (guides.q === '')
      return this.#nothing(
        msg('请输入名称、正文中的词、依据、材料、编码或拼音首字母，两个字即可。', {
          id: 'search.nothing-asked',
        }),
      )
    return this.#found.render({
      pending: () => html`<db-skeleton lines="12"></db-skeleton>`,
      error: (failure) => this.#failed(failure),
      complete: (found) => (group === 'all' ? this.#all(found) : this.#one(group, found)),
    })
  }

  #nothing(why: string) {
    return html`<db-empty .why=${why}>
      <a href=${paths.items()}>${msg('查看全部事项', { id: 'search.all-items' })}</a>
    </db-empty>`
  }

  /** A query of findings, as `rule:…`, is answered on their page. */
  #failed(failure: unknown) {
    const { q } = this.#state.guides
    if (problemsIn(failure).length === 0)
      return html`<db-error .failure=${failure} @db-retry=${() => this.#found.run()}></db-error>`
    const isOfFindings = parseQuery(q, findingFields).problems.length === 0
    return html`<db-empty .why=${msg('查询无法识别，请看上方标出的部分。', { id: 'search.unreadable' })}>
      ${
        isOfFindings
          ? html`<a href=${paths.findings({ q })}>${msg('在问题中查找', { id: 'search.try-findings' })}</a>`
          : nothing
      }
    </db-empty>`
  }

  #results(group: SearchGroup, found: Found): TemplateResult | typeof nothing {
    switch (group) {
      case 'items':
        return itemResults(found.items)
      case 'guides':
        return guideResults(found.guides)
      case 'laws':
        return lawResults(found.laws)
      case 'materials':
        return materialResults(found.materials)
      case 'findings':
        return this.#findings.render({
          pending: () => html`<db-skeleton lines="5"></db-skeleton>`,
          error: (failure) =>
            html`<db-error .failure=${failure} @db-retry=${() => this.#findings.run()}></db-error>`,
          complete: (findings) => findingResults(findings, this.#state.guides.q),
        }) as TemplateResult
      case 'all':
        return nothing
    }
  }

  #all(found: Found) {
    const { guides } = this.#state
    const groups = searchGroups.filter((group) => (this.#total(group) ?? 0) > 0)
    if (groups.length === 0)
      return this.#nothing(msg('名称、正文、编码和读音中都没有相符的内容。', { id: 'search.nothing-found' }))
    return groups.map((group) => {
      const total = this.#total(group) ?? 0
      return html`<section>
        <h2>
          ${this.#name(group)} <span class="number">${formatCount(total)}</span>
          ${
            total > few
              ? html`<a href=${searchPath({ group, guides: { q: guides.q }, from: 0 })}
                  >${msg(str`全部 ${formatCount(total)} 条`, { id: 'search.more' })}</a
                >`
              : nothing
          }
        </h2>
        ${this.#results(group, found)}
      </section>`
    })
  }

  #one(group: SearchGroup, found: Found) {
    const total = this.#total(group) ?? 0
    if (total === 0) return this.#nothing(msg('这一类中没有相符的内容。', { id: 'search.nothing-in-group' }))
    const shown = group === 'findings' ? findingsShown : many
    return html`${
      total > shown
        ? html`<db-partial
            >${msg(str`仅显示前 ${formatCount(shown)} 条，共 ${formatCount(total)} 条。请增加关键词。`, {
              id: 'search.partial',
            })}
            ${
              group === 'findings'
                ? html`<a href=${paths.findings({ q: this.#state.guides.q })}
                    >${msg(str`全部 ${formatCount(total)} 条`, { id: 'search.more' })}</a
                  >`
                : nothing
            }</db-partial
          >`
        : nothing
    }
    ${this.#results(group, found)}`
  }

  #step(by: 1 | -1) {
    const inside = this.renderRoot.querySelector('db-found-guides')?.renderRoot ?? this.renderRoot
    const hits = [...inside.querySelectorAll<HTMLElement>('a.hit')]
    const at = hits.findIndex((hit) => hit.matches(':focus'))
    hits[at < 0 ? (by > 0 ? 0 : hits.length - 1) : at + by]?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-search-page': SearchPage
  }
}
