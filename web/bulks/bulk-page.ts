import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { type Bulk, type BulkOutcome, type BulkView, fetchBulk, runBulk } from '../api/bulks.ts'
import {
  bulkFilter,
  bulkInput,
  bulkName,
  bulkOutcomes,
  bulkScope,
  bulkStateName,
  isUnderWay,
  outcomeName,
  sayCounts,
} from './bulk-words.ts'
import './bulk-actions.ts'
import type { BulkChangeEvent } from './bulk-actions.ts'
import './bulk-results.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import '../elements/partial-bar.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatMoment } from '../words/formats.ts'

/** One bulk: how far it is, what came of it for each, answering and undoing it. */
@customElement('db-bulk-page')
export class BulkPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        padding-block: var(--space-2);
        border-block: 1px solid var(--line);
        margin-block-end: var(--space-3);
      }
      dl > div {
        display: flex;
        gap: var(--space-2);
      }
      dt {
        color: var(--ink-soft);
      }
      .way {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        margin-block-end: var(--space-3);
      }
      progress {
        width: 20rem;
        max-width: 100%;
        accent-color: var(--accent);
      }
      nav {
        display: flex;
        gap: var(--space-4);
        margin-block-end: var(--space-2);
        font-size: var(--text-2);
      }
      nav a[aria-current] {
        color: var(--ink);
        font-weight: 600;
      }
    `,
  ]

  /** How it stands while it is carried on, newer than what was fetched. */
  @state() private further: Bulk | undefined
  @state() private isRunning = false
  @state() private failure: unknown
  #leaving = new AbortController()

  readonly #fetched = new Task(this, {
    task: async ([id, outcome, after], { signal }) => {
      const bulk = await fetchBulk(id, { outcome, after }, signal)
      this.further = undefined
      if (this.at.query.get('run') === '1' && isUnderWay(bulk)) void this.#goOn(bulk)
      return bulk
    },
    args: () =>
      [
        this.at.params.id ?? '',
        this.#outcome,
        this.at.query.get('after') ?? undefined,
        this.context?.actor.person,
      ] as const,
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.#leaving = new AbortController()
  }

  override disconnectedCallback(): void {
    // The step under way is written; the rest waits for whoever comes back.
    this.#leaving.abort()
    super.disconnectedCallback()
  }

  get #outcome(): BulkOutcome | undefined {
    return bulkOutcomes.find((outcome) => outcome === this.at.query.get('outcome'))
  }

  override get heading() {
    const bulk = this.#fetched.value
    return bulk
      ? msg(str`操作 ${bulk.id}：${bulkName(bulk)}`, { id: 'bulk.title' })
      : msg('批量操作记录', { id: 'bulks.title' })
  }

  override render() {
    const bulk = this.#fetched.value && { ...this.#fetched.value, ...this.further }
    return html`<p><a href=${paths.bulks()}>${msg('批量操作记录', { id: 'bulks.title' })}</a></p>
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <div class="actions">
          ${
            this.isRunning
              ? nothing
              : html`<db-bulk-actions
                  .bulk=${bulk}
                  @db-bulk-change=${({ bulk: changed }: BulkChangeEvent) => this.#goOn(changed)}
                ></db-bulk-actions>`
          }
        </div>
      </div>
      ${this.#fetched.render({
        pending: () => (bulk ? this.#whole(bulk) : html`<db-skeleton lines="10"></db-skeleton>`),
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#fetched.run()}></db-error>`,
        complete: () => (bulk ? this.#whole(bulk) : nothing),
      })}`
  }

  #whole(bulk: BulkView) {
    const outcomes = bulkOutcomes.filter((outcome) => bulk.counts[outcome] > 0)
    return html`${this.#facts(bulk)} ${this.#way(bulk)}
      ${this.failure === undefined ? nothing : html`<db-error .failure=${this.failure} @db-retry=${() => this.#goOn(bulk)}></db-error>`}
      <nav aria-label=${msg('结果', { id: 'bulks.result' })}>
        ${[undefined, ...outcomes].map(
          (outcome) =>
            html`<a
              href=${paths.bulk(bulk.id, { outcome })}
              aria-current=${outcome === this.#outcome ? 'true' : nothing}
              >${
                outcome === undefined
                  ? msg('全部结果', { id: 'bulk.all-results' })
                  : `${outcomeName(outcome)} ${formatCount(bulk.counts[outcome])}`
              }</a
            >`,
        )}
      </nav>
      ${this.#results(bulk)}`
  }

  #facts(bulk: BulkView) {
    const { actor, createdAt, answeredBy, undoneBy, undoneAt, undoable, undoUntil } = bulk
    const say = (person: string) => (this.context ? sayPerson(person, this.context) : person)
    const filter = bulkFilter(bulk)
    const given = bulkInput(bulk, this.context)
    const fact = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
    return html`<dl>
      ${fact(msg('状态', { id: 'filter.state' }), html`<span role="status">${bulkStateName(bulk.state)} · ${sayCounts(bulk.counts)}</span>`)}
      ${fact(msg('操作人', { id: 'acting.person' }), `${say(actor)} ${formatMoment(createdAt)}`)}
      ${answeredBy === null ? nothing : fact(msg('答复人', { id: 'bulk.answered' }), say(answeredBy))}
      ${undoneBy === null || undoneAt === null ? nothing : fact(msg('撤销人', { id: 'bulk.undone-by' }), `${say(undoneBy)} ${formatMoment(undoneAt)}`)}
      ${fact(
        msg('范围', { id: 'bulk.scope' }),
        filter ? html`<a href=${paths.findings(filter)}>${bulkScope(bulk)}</a>` : bulkScope(bulk),
      )}
      ${given === '' ? nothing : fact(msg('内容', { id: 'bulk.input' }), given)}
      ${undoable ? fact(msg('可撤销至', { id: 'bulk.undo-until' }), formatMoment(undoUntil)) : nothing}
    </dl>`
  }

  /** How far it is, and going on where it stopped. */
  #way(bulk: BulkView) {
    if (!isUnderWay(bulk)) return nothing
    const { pending, done, undone, kept } = bulk.counts
    const waiting = bulk.state === 'undoing' ? done : pending
    const total = pending + done + undone + kept
    return html`<div class="way">
      <progress
        max=${total}
        value=${total - waiting}
        aria-label=${msg(str`已处理 ${formatCount(total - waiting)} / ${formatCount(total)}`, { id: 'bulk.progress' })}
      ></progress>
      ${
        this.isRunning
          ? nothing
          : html`<button @click=${() => this.#goOn(bulk)}>${msg('继续', { id: 'bulk.go-on' })}</button>`
      }
    </div>`
  }

  #results({ id, kind, results, next }: BulkView) {
    if (results.length === 0)
      return html`<db-empty .why=${msg('没有这样的结果。', { id: 'bulk.no-results' })}></db-empty>`
    return html`<db-bulk-results .kind=${kind} .results=${results}></db-bulk-results>
      ${
        next === null
          ? nothing
          : html`<db-partial>
              ${msg(str`仅显示 ${formatCount(results.length)} 条。`, { id: 'bulk.partial' })}
              <a href=${paths.bulk(id, { outcome: this.#outcome, after: String(next) })}>${msg('下一页', { id: 'bulk.next' })}</a>
            </db-partial>`
      }`
  }

  /** Carries it on step by step for as long as the page is there, then looks at what came of it. */
  async #goOn(from: Bulk) {
    if (this.isRunning) return
    this.isRunning = true
    this.failure = undefined
    const { signal } = this.#leaving
    this.further = from
    try {
      while (isUnderWay(this.further)) this.further = await runBulk(from.id, signal)
    } catch (failure) {
      if (!signal.aborted) this.failure = failure
    }
    this.isRunning = false
    if (signal.aborted) return
    // Coming back to this address only looks at it.
    if (this.at.query.has('run')) navigate(paths.bulk(from.id), { replace: true })
    await this.#fetched.run()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulk-page': BulkPage
  }
}
