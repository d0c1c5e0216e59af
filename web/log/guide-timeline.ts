import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { fetchTimeline, type LogEntry, type Timeline } from '../api/desk.ts'
import { base } from '../styles/base.ts'
import { formatMoment } from '../words/formats.ts'
import { sayActor } from './deed-words.ts'
import { sayOrigin } from './origin-words.ts'
import './deed-line.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { showChanges } from './revision-changes.ts'
import '../elements/skeleton.ts'

/** What was done at one moment as part of one thing. */
interface Knot {
  readonly at: string
  readonly origin: string
  readonly entries: LogEntry[]
}

const knotsOf = (entries: readonly LogEntry[]): readonly Knot[] => {
  const knots: Knot[] = []
  for (const entry of entries) {
    const last = knots.at(-1)
    if (last?.at === entry.at && last.origin === entry.origin) last.entries.push(entry)
    else knots.push({ at: entry.at, origin: entry.origin, entries: [entry] })
  }
  return knots
}

/** A guide's revisions, the events of its findings and the decisions about them on one axis, the newest first. */
@customElement('db-guide-timeline')
export class GuideTimeline extends LocalizedElement {
  static override styles = [
    base,
    css`
      ol {
        border-inline-start: 2px solid var(--line-strong);
        margin-inline-start: 5px;
      }
      ol > li {
        position: relative;
        padding: 0 0 var(--space-3) var(--space-4);
      }
      ol > li::before {
        content: '';
        position: absolute;
        inset-inline-start: -6px;
        inset-block-start: 0.45em;
        width: 10px;
        height: 10px;
        border: 2px solid var(--accent);
        border-radius: 50%;
        background: var(--paper);
      }
      ol > li.revision::before {
        background: var(--accent);
      }
      .when {
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      ul {
        display: grid;
        gap: 2px;
      }
    `,
  ]

  /** Id of the guide. */
  @property() guideId = ''
  /** The present revision: with another one all is fetched anew. */
  @property({ type: Number }) revision = 0
  @property({ attribute: false }) context: Context | undefined
  /** Pages before the newest that were asked for. */
  @state() private earlier: readonly Timeline[] = []

  readonly #timeline = new Task(this, {
    task: async ([guide], { signal }) => {
      this.earlier = []
      return fetchTimeline(guide, undefined, signal)
    },
    args: () => [this.guideId, this.revision, this.context?.actor.person] as const,
  })

  readonly #more = new Task(this, {
    task: async ([before], { signal }) => {
      this.earlier = [...this.earlier, await fetchTimeline(this.guideId, String(before), signal)]
    },
    autoRun: false,
    args: () => [this.#last?.next] as const,
  })

  get #last(): Timeline | undefined {
    return this.earlier.at(-1) ?? this.#timeline.value
  }

  override render() {
    return this.#timeline.render({
      pending: () => html`<db-skeleton lines="6"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#timeline.run()}></db-error>`,
      complete: (timeline) => this.#axis(timeline),
    })
  }

  #axis(timeline: Timeline) {
    const pages = [timeline, ...this.earlier]
    const isWhole = this.#last?.next === null
    return html`<ol aria-label=${msg('时间线', { id: 'timeline.title' })}>
        ${knotsOf(pages.flatMap(({ entries }) => entries)).map((knot) => this.#knot(knot))}
        ${isWhole ? this.#first(timeline) : nothing}
      </ol>
      ${
        isWhole
          ? nothing
          : html`<button @click=${() => this.#more.run()}>${msg('更早', { id: 'list.earlier' })}</button>`
      }
      ${this.#more.render({
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#more.run()}></db-error>`,
      })}`
  }

  #knot({ at, origin, entries }: Knot) {
    const isRevision = entries.some(({ subject }) => subject === 'guide')
    return html`<li class=${isRevision ? 'revision' : ''}>
      <p class="when"><time datetime=${at}>${formatMoment(at)}</time> · ${sayOrigin(origin)}</p>
      <ul>
        ${entries
          .toReversed()
          .map(
            (entry) =>
              html`<li><db-deed .entry=${entry} .context=${this.context}></db-deed>${showChanges(entry)}</li>`,
          )}
      </ul>
    </li>`
  }

  #first({ first: { at, actor, revision } }: Timeline) {
    return html`<li class="revision">
      <p class="when"><time datetime=${at}>${formatMoment(at)}</time></p>
      <p>
        ${msg(str`第 ${revision} 版，由 ${sayActor(actor, this.context)} 载入`, { id: 'timeline.first' })}
      </p>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-timeline': GuideTimeline
  }
}
