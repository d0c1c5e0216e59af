import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { TimelineEvent } from '../api/guides.ts'
import { fetchTimeline } from '../api/guides.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { sayOrigin } from '../log/origin-words.ts'
import { base } from '../styles/base.ts'
import { fieldName } from '../words/fields.ts'
import { formatList, formatMoment } from '../words/formats.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/skeleton.ts'

/** The user puts the guide back to an earlier revision. */
export class RestoreEvent extends Event {
  static readonly eventName = 'db-restore'
  readonly revision: number
  constructor(revision: number) {
    super(RestoreEvent.eventName, { bubbles: true, composed: true })
    this.revision = revision
  }
}

/** What happened to a guide on one axis, the newest first, and putting it back. Fires `RestoreEvent`. */
@customElement('db-panel-history')
export class PanelHistory extends LocalizedElement {
  static override styles = [
    base,
    css`
      ol {
        border-inline-start: 2px solid var(--line-strong);
        padding-inline-start: var(--space-3);
      }
      li {
        padding-block: var(--space-1) var(--space-2);
      }
      .when {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property() guideId = ''
  /** The present revision: with another one the events are fetched anew. */
  @property({ type: Number }) revision = 0
  @property({ attribute: false }) context: Context | undefined
  @property({ type: Boolean }) editable = false

  readonly #events = new Task(this, {
    task: async ([id], { signal }) => (await fetchTimeline(id, signal)).events,
    args: () => [this.guideId, this.revision] as const,
  })

  override render() {
    return this.#events.render({
      pending: () => html`<db-skeleton lines="6"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#events.run()}></db-error>`,
      complete: (events) => html`<ol>${events.map((event) => html`<li>${this.#event(event)}</li>`)}</ol>`,
    })
  }

  /** One event by what it is: each kind has its own words. */
  #event(event: TimelineEvent) {
    const who = this.context ? sayPerson(event.actor, this.context) : event.actor
    const fields = event.changes.flatMap((change) => change.fields)
    return html`<p>
        <strong>${msg(str`第 ${event.revision} 版`, { id: 'revisions.number' })}</strong> ${this.#cause(event)}
      </p>
      <p class="when">${formatMoment(event.at)} ${who}</p>
      ${fields.length > 0 ? html`<p>${formatList(fields.map(fieldName))}</p>` : nothing}
      ${event.reason === null ? nothing : html`<p>${msg(str`理由：${event.reason}`, { id: 'history.reason' })}</p>`}
      ${event.bulk === null ? nothing : html`<p><a href=${paths.bulk(event.bulk)}>${sayOrigin(`bulk:${event.bulk}`)}</a></p>`}
      ${
        this.editable && event.revision !== this.revision
          ? html`<button class="plain" @click=${() => this.dispatchEvent(new RestoreEvent(event.revision))}>
              ${msg('恢复到这一版', { id: 'history.restore' })}<span class="unseen">${event.revision}</span>
            </button>`
          : nothing
      }`
  }

  #cause({ cause }: TimelineEvent): string {
    return {
      import: msg('导入', { id: 'revisions.import' }),
      edit: msg('编辑', { id: 'history.edit' }),
      restore: msg('恢复旧版', { id: 'history.restored' }),
      adopt: msg('采用标准', { id: 'move.adopt' }),
      undo: msg('撤销', { id: 'history.undo' }),
    }[cause]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-panel-history': PanelHistory
  }
  interface HTMLElementEventMap {
    [RestoreEvent.eventName]: RestoreEvent
  }
}
