import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { deepArrayEquals } from '@lit/task/deep-equals.js'
import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import {
  fetchGaps,
  fetchLinks,
  type GapQuery,
  type Gaps,
  type LinkQuery,
  type LinkQueue,
} from '../api/links.ts'
import '../elements/agency-select.ts'
import type { AgencyEvent } from '../elements/agency-select.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import './link-decision.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { linksPage } from '../styles/links-page.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { gapReasonName, linkReasonName } from './link-words.ts'

type Reason = LinkQueue['counts'][number]['reason']
type GapReason = Gaps['counts'][number]['reason']

/** Rows of a page. */
const pageLength = 50

/** What is linked to nothing, and every link that a person may want to look at: guides on one side, items on the other. */
@customElement('db-links-page')
export class LinksPage extends PageElement {
  static override styles = [base, page, linksPage]

  readonly #queue = new Task(this, {
    task: async ([isGaps, query], { signal }) =>
      isGaps ? undefined : fetchLinks(query as LinkQuery, signal),
    argsEqual: deepArrayEquals,
    args: () => [this.#isGaps, this.#query, this.context?.actor.person, this.context?.scan?.id] as const,
  })

  readonly #gaps = new Task(this, {
    task: async ([isGaps, query], { signal }) => (isGaps ? fetchGaps(query as GapQuery, signal) : undefined),
    argsEqual: deepArrayEquals,
    args: () => [this.#isGaps, this.#query, this.context?.actor.person, this.context?.scan?.id] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      { keys: 'j', label: () => msg('下一条', { id: 'links.next' }), run: () => this.#move(1) },
      { keys: 'k', label: () => msg('上一条', { id: 'links.previous' }), run: () => this.#move(-1) },
    ])
  }

  override get heading() {
    return msg('指南与标准事项的关联', { id: 'links.title' })
  }

  get #isGaps(): boolean {
    return this.at.query.get('view') === 'gaps'
  }

  get #from(): number {
    return Number(this.at.query.get('from') ?? 0)
  }

  /** What is asked of the server, which refuses a reason that it does not know. */
  get #query(): Readonly<Record<string, string>> {
    const given = ['reason', 'agency', 'region', 'item'].flatMap((name) => {
      const value = this.at.query.get(name)
      return value ? [[name, value] as const] : []
    })
    return { ...Object.fromEntries(given), from: String(this.#from), limit: String(pageLength) }
  }

  override render() {
    return html`
      <div class="head"><h1 tabindex="-1">${this.heading}</h1></div>
      ${this.#views()}
      ${
        this.#isGaps
          ? this.#gaps.render({
              pending: () => html`<db-skeleton lines="20"></db-skeleton>`,
              error: (failure) =>
                html`<db-error .failure=${failure} @db-retry=${() => this.#gaps.run()}></db-error>`,
              complete: (found) => (found ? this.#gapTable(found) : nothing),
            })
          : this.#queue.render({
              pending: () =>
                this.#queue.value
                  ? this.#guides(this.#queue.value)
                  : html`<db-skeleton lines="20"></db-skeleton>`,
              error: (failure) =>
                html`<db-error .failure=${failure} @db-retry=${() => this.#queue.run()}></db-error>`,
              complete: (found) => (found ? this.#guides(found) : nothing),
            })
      }
    `
  }

  #views() {
    const views = [
      [undefined, msg('待核对的指南', { id: 'links.guides' })],
      ['gaps', msg('没有指南的事项', { id: 'links.gaps' })],
    ] as const
    return html`<div class="views">
      <ul>
        ${views.map(
          ([view, name]) =>
            html`<li>
              <a
                href=${this.#path({ view, reason: undefined, from: undefined, guide: undefined })}
                aria-current=${(view === 'gaps') === this.#isGaps ? 'true' : nothing}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
      <db-agency-select
        .agencies=${this.context?.agencies ?? []}
        .value=${this.at.query.get('agency') ?? ''}
        .label=${msg('实施主体', { id: 'search.agency' })}
        @db-agency=${({ agency }: AgencyEvent) => this.#go({ agency, from: undefined, guide: undefined })}
      ></db-agency-select>
      ${this.#narrowed()}
    </div>`
  }

  #narrowed() {
    const { query } = this.at
    const given = ['agency', 'region', 'item'].filter((name) => query.has(name))
    if (given.length === 0) return nothing
    const item = query.get('item')
    return html`<span>
      ${item === null ? nothing : html`${msg('事项', { id: 'nav.items' })} <a href=${paths.item(item)}>${item}</a>`}
      ${query.get('region') ?? ''}
      <button
        class="plain"
        @click=${() => this.#go({ agency: undefined, region: undefined, item: undefined, from: undefined })}
      >
        ${msg('清除筛选', { id: 'matrix.clear' })}
      </button>
    </span>`
  }

  #reasons<R extends string>(counts: readonly { reason: R; count: number }[], nameOf: (reason: R) => string) {
    const chosen = this.at.query.get('reason')
    const all = counts.reduce((sum, { count }) => sum + count, 0)
    const entries = [
      { reason: undefined, name: msg('全部', { id: 'matrix.all' }), count: all },
      ...counts.map(({ reason, count }) => ({ reason, name: nameOf(reason), count })),
    ]
    return html`<ul class="reasons" aria-label=${msg('原因', { id: 'links.reasons' })}>
      ${entries.map(
        ({ reason, name, count }) =>
          html`<li>
            <a
              href=${this.#path({ reason, from: undefined, guide: undefined })}
              aria-current=${(reason ?? null) === chosen ? 'true' : nothing}
              >${name} <b>${formatCount(count)}</b></a
            >
          </li>`,
      )}
    </ul>`
  }

  #guides(found: LinkQueue) {
    const selected = this.#selected(found)
    return html`${this.#reasons<Reason>(found.counts, linkReasonName)}
      ${
        found.rows.length === 0
          ? html`<db-empty .why=${msg('没有需要核对的关联。', { id: 'links.none' })}>
              <a href=${paths.links()}>${msg('清除筛选', { id: 'matrix.clear' })}</a>
            </db-empty>`
          : html`<div class="panes">
              <section aria-label=${msg('待核对的指南', { id: 'links.guides' })}>
                <ol class="rows">
                  ${found.rows.map(
                    (row) =>
                      html`<li>
                        <a
                          href=${this.#path({ guide: row.guideId })}
                          aria-current=${row.guideId === selected ? 'true' : nothing}
                        >
                          <b>${row.name}</b>
                          <span>${row.agencyName}</span>
                          <span
                            >${linkReasonName(row.reason)}${
                              row.best
                                ? html` · ${row.best.title} ${Math.floor(100 * row.best.score)}%`
                                : row.itemTitle
                                  ? html` · ${row.itemTitle}`
                                  : nothing
                            }</span
                          >
                        </a>
                      </li>`,
                  )}
                </ol>
                ${this.#pager(found)}
              </section>
              <section aria-label=${msg('关联依据与决定', { id: 'links.detail' })}>
                ${
                  selected
                    ? html`<db-link-decision
                        .guideId=${selected}
                        .context=${this.context}
                        @db-link-decided=${() => this.#queue.run()}
                      ></db-link-decision>`
                    : nothing
                }
              </section>
            </div>`
      }`
  }

  /** The guide that is looked at: as the address says, though it may have left the list by a decision, else the first. */
  #selected({ rows }: LinkQueue): string | undefined {
    return this.at.query.get('guide') ?? rows[0]?.guideId
  }

  #gapTable(found: Gaps) {
    return html`${this.#reasons<GapReason>(found.counts, gapReasonName)}
      ${
        found.rows.length === 0
          ? html`<db-empty .why=${msg('没有缺指南的事项。', { id: 'links.no-gap' })}>
              <a href=${paths.links({ view: 'gaps' })}>${msg('清除筛选', { id: 'matrix.clear' })}</a>
            </db-empty>`
          : html`<div class="frame"><table class="data">
                <thead>
                  <tr>
                    <th scope="col">${msg('实施主体', { id: 'search.agency' })}</th>
                    <th scope="col">${msg('事项名称', { id: 'items.name' })}</th>
                    <th scope="col">${msg('基本编码', { id: 'items.code' })}</th>
                    <th scope="col">${msg('原因', { id: 'links.reasons' })}</th>
                  </tr>
                </thead>
                <tbody>
                  ${found.rows.map(
                    ({ agency, agencyName, code, title, reason, fingerprint }) =>
                      html`<tr>
                        <td>${agencyName}</td>
                        <td><a href=${paths.item(code)}>${title}</a></td>
                        <td class="code">${code}</td>
                        <td>
                          ${
                            fingerprint
                              ? html`<a href=${paths.findings({ item: code, agency }, { selected: fingerprint })}
                                  >${gapReasonName(reason)}</a
                                >`
                              : reason === 'may-be'
                                ? html`<a href=${paths.links({ item: code, agency })}>${gapReasonName(reason)}</a>`
                                : gapReasonName(reason)
                          }
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table></div>
              ${this.#pager(found)}`
      }`
  }

  #pager({ total, next }: Pick<Gaps, 'total' | 'next'>) {
    const from = this.#from
    if (total <= pageLength) return nothing
    return html`<p class="pager">
      ${msg(
        str`第 ${formatCount(from + 1)}–${formatCount(Math.min(from + pageLength, total))} 条，共 ${formatCount(total)} 条`,
        {
          id: 'links.page',
        },
      )}
      ${
        from > 0
          ? html`<a href=${this.#path({ from: String(Math.max(0, from - pageLength)), guide: undefined })}
              >${msg('上一页', { id: 'links.page-before' })}</a
            >`
          : nothing
      }
      ${
        next === null
          ? nothing
          : html`<a href=${this.#path({ from: String(next), guide: undefined })}
              >${msg('下一页', { id: 'links.page-next' })}</a
            >`
      }
    </p>`
  }

  #move(by: 1 | -1) {
    const { value } = this.#queue
    if (!value || this.#isGaps) return
    const at = value.rows.findIndex(({ guideId }) => guideId === this.#selected(value))
    const next = value.rows[Math.min(Math.max(at + by, 0), value.rows.length - 1)]
    if (!next) return
    this.#go({ guide: next.guideId })
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.rows [aria-current]')?.focus(),
    )
  }

  #path(change: Readonly<Record<string, string | undefined>>): string {
    return paths.links({ ...Object.fromEntries(this.at.query), ...change })
  }

  /** Goes to this page with some of its state changed. */
  #go(change: Readonly<Record<string, string | undefined>>) {
    navigate(this.#path(change), { replace: true })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-links-page': LinksPage
  }
}
