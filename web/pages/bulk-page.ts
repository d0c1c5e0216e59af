import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { fetchGuideBulk, type GuideBulk, runGuideBulk, undoGuideBulk } from '../api/adoption.ts'
import { sayCounts, sayEffect, sayKind, sayOutcome, sayReason, sayState } from '../guide-bulk-words.ts'
import '../components/error-state.ts'
import '../components/skeleton.ts'
import { formatCount, formatList, formatMoment } from '../formats.ts'
import { paths } from '../paths.ts'
import { sayPerson } from '../people.ts'
import { navigate } from '../router.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { elementName } from '../words.ts'
import { PageElement } from './page-element.ts'

/** One bulk: how far it is, what became of each guide, and undoing it as a whole. */
@customElement('db-bulk-page')
export class BulkPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .state {
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
      .agency {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .kept td:last-child {
        color: var(--warning);
      }
    `,
  ]

  @state() private bulk: GuideBulk | undefined
  @state() private isRunning = false
  @state() private failure: unknown
  #leaving = new AbortController()

  readonly #fetched = new Task(this, {
    task: async ([id], { signal }) => {
      this.bulk = await fetchGuideBulk(id, signal)
      if (this.at.query.get('run') === '1') void this.#goOn()
      return this.bulk
    },
    args: () => [this.at.params.id ?? '', this.context?.actor.person] as const,
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

  override get heading() {
    const kind = this.bulk ? sayKind(this.bulk.kind) : ''
    return msg(str`指南批量修改 ${this.at.params.id ?? ''} ${kind}`, { id: 'guide-bulk.title' })
  }

  override render() {
    return this.#fetched.render({
      pending: () => html`${this.#head()}<db-skeleton lines="16"></db-skeleton>`,
      error: (failure) =>
        html`${this.#head()}<db-error .failure=${failure} @db-retry=${() => this.#fetched.run()}></db-error>`,
      complete: () => (this.bulk ? this.#whole(this.bulk) : nothing),
    })
  }

  #head() {
    const { bulk, context } = this
    return html`<div class="head">
      <h1 tabindex="-1">${this.heading}</h1>
      ${
        bulk
          ? html`<p class="meta">
              ${formatMoment(bulk.createdAt)} · ${context ? sayPerson(bulk.actor, context) : bulk.actor}
            </p>`
          : nothing
      }
      <p class="actions"><a href=${paths.bulks()}>${msg('指南批量修改记录', { id: 'bulks.title' })}</a></p>
    </div>`
  }

  #whole(bulk: GuideBulk) {
    const { counts, state: at, results } = bulk
    const waiting = at === 'undoing' ? counts.done : counts.pending
    const isOver = at === 'done' || at === 'undone'
    const total = results.filter(({ outcome }) => outcome !== 'skipped').length
    return html`${this.#head()}
      <div class="state">
        <span role="status">${sayState(at)} · ${sayCounts(counts)}</span>
        ${
          isOver
            ? nothing
            : html`<progress
                max=${total}
                value=${total - waiting}
                aria-label=${msg(str`已处理 ${formatCount(total - waiting)} / ${formatCount(total)}`, { id: 'guide-bulk.progress' })}
              ></progress>`
        }
        ${
          isOver || this.isRunning
            ? nothing
            : html`<button @click=${this.#goOn}>${msg('继续', { id: 'guide-bulk.go-on' })}</button>`
        }
        ${
          bulk.undoable && !this.isRunning
            ? html`<button @click=${this.#undo}>${msg('整体撤销', { id: 'guide-bulk.undo' })}</button>
                <span>${msg(str`${formatMoment(bulk.undoUntil)} 前可撤销`, { id: 'guide-bulk.undo-until' })}</span>`
            : nothing
        }
      </div>
      ${this.failure ? html`<db-error .failure=${this.failure} @db-retry=${this.#goOn}></db-error>` : nothing}
      ${this.#table(results)}`
  }

  #table(results: GuideBulk['results']) {
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('指南', { id: 'items.guides' })}</th>
            <th scope="col">${msg('要素', { id: 'rule.element' })}</th>
            <th scope="col">${msg('版本', { id: 'field.version' })}</th>
            <th scope="col">${msg('问题', { id: 'adopt.effect' })}</th>
            <th scope="col">${msg('结果', { id: 'bulks.result' })}</th>
          </tr>
        </thead>
        <tbody>
          ${results.map((result) => this.#result(result))}
        </tbody>
      </table>
    </div>`
  }

  #result({
    subject,
    name,
    agencyName,
    elements = [],
    before,
    after,
    opened,
    closed,
    outcome,
    reason,
  }: GuideBulk['results'][number]) {
    return html`<tr class=${outcome} data-outcome=${outcome}>
      <td>
        <a href=${paths.guide(subject)}>${name}</a>
        <div class="agency">${agencyName}</div>
      </td>
      <td>${formatList(elements.map(elementName))}</td>
      <td>${before === undefined ? '' : after === undefined ? before : `${before} → ${after}`}</td>
      <td>${opened === undefined || closed === undefined ? '' : sayEffect(closed, opened)}</td>
      <td>${sayOutcome(outcome)}${reason === undefined ? '' : `：${sayReason(reason)}`}</td>
    </tr>`
  }

  /** Carries it out step by step, for as long as the page is there. */
  async #goOn() {
    if (this.isRunning) return
    this.isRunning = true
    this.failure = undefined
    const id = this.at.params.id ?? ''
    const { signal } = this.#leaving
    try {
      while (this.bulk?.state === 'running' || this.bulk?.state === 'undoing')
        this.bulk = await runGuideBulk(id, signal)
    } catch (failure) {
      if (!signal.aborted) this.failure = failure
    }
    this.isRunning = false
    // Coming back to this address only looks at it.
    if (!signal.aborted && this.bulk) navigate(paths.bulk(this.bulk.id), { replace: true })
  }

  async #undo() {
    const id = this.at.params.id ?? ''
    try {
      this.bulk = await undoGuideBulk(id, this.#leaving.signal)
      await this.#goOn()
    } catch (failure) {
      if (!this.#leaving.signal.aborted) this.failure = failure
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulk-page': BulkPage
  }
}
