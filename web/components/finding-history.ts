import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { type MoveName, moveNames } from '../../rules/workflow.ts'
import type { Context, FindingView } from '../api.ts'
import { formatMoment } from '../formats.ts'
import { CommentEvent } from '../move-events.ts'
import { sayOrigin } from '../origin-words.ts'
import { sayPerson } from '../people.ts'
import { base } from '../styles/base.ts'
import { causeName, moveName, sayReason } from '../workflow-words.ts'
import { LocalizedElement } from './localized-element.ts'

type Entry = FindingView['history'][number]

const isMove = (action: string): action is MoveName => moveNames.some((move) => move === action)

const isCause = (value: unknown): value is Parameters<typeof causeName>[0] => typeof value === 'string'

/** A text of an entry's content by its name; undefined where it holds none. */
const textOf = ({ content }: Entry, name: string): string | undefined => {
  const value = typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What happened to a finding, the newest first, its comments among it, and a field to add one. Fires `CommentEvent`. */
@customElement('db-finding-history')
export class FindingHistory extends LocalizedElement {
  static override styles = [
    base,
    css`
      h3 {
        margin-block-end: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-weight: 400;
      }
      li {
        display: grid;
        grid-template-columns: 8.5em minmax(0, 1fr);
        gap: 0 var(--space-3);
        padding-block: var(--space-1);
        border-block-start: 1px solid var(--line);
      }
      time,
      .who {
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .said {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      form {
        display: flex;
        align-items: end;
        gap: var(--space-2);
        margin-block-end: var(--space-2);
      }
      textarea {
        flex: 1;
        min-height: 2.2em;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        field-sizing: content;
        resize: vertical;
      }
      @media print {
        form {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) history: FindingView['history'] = []
  /** Whether a comment may be added. */
  @property({ type: Boolean }) commentable = false
  @property({ attribute: false }) context: Context | undefined

  @query('form') private form!: HTMLFormElement | null

  override render() {
    return html`<h3>${msg('历史与评论', { id: 'history.label' })}</h3>
      ${
        this.commentable
          ? html`<form @submit=${this.#comment}>
              <textarea
                name="text"
                rows="1"
                required
                maxlength="2000"
                aria-label=${msg('写评论', { id: 'history.write' })}
                placeholder=${msg('写评论', { id: 'history.write' })}
                @keydown=${this.#sendByKey}
              ></textarea>
              <button>${msg('评论', { id: 'move.comment' })}</button>
            </form>`
          : nothing
      }
      <ol>
        ${this.history.map((entry) => this.#entry(entry))}
      </ol>`
  }

  #entry(entry: Entry) {
    const { at, actor, action, origin } = entry
    const cause = textOf(entry, 'cause')
    const reason = textOf(entry, 'reason')
    const assignee = textOf(entry, 'assignee')
    const details = [
      cause !== undefined && isCause(cause) ? causeName(cause) : undefined,
      assignee === undefined ? undefined : this.#person(assignee),
      reason === undefined ? undefined : sayReason(reason),
      textOf(entry, 'document'),
      textOf(entry, 'until'),
    ].filter((detail) => detail !== undefined)
    const text = textOf(entry, 'text')
    return html`<li>
      <time datetime=${at}>${formatMoment(at)}</time>
      <div>
        <strong>${isMove(action) ? moveName(action) : action}</strong>
        <span class="who">${this.#by(actor, origin)}</span>
        ${details.length === 0 ? nothing : html`<p>${details.join(' · ')}</p>`}
        ${text === undefined ? nothing : html`<p class="said">${text}</p>`}
      </div>
    </li>`
  }

  /** Who did it as part of what; a scan is named once. */
  #by(actor: string, origin: string): string {
    const part = sayOrigin(origin)
    if (actor === 'scan' && origin.startsWith('scan:')) return part
    return part === '' ? this.#person(actor) : `${this.#person(actor)} · ${part}`
  }

  #person(id: string): string {
    if (id === 'scan') return msg('扫描', { id: 'actor.scan' })
    if (id === 'clock') return msg('到期自动', { id: 'actor.clock' })
    return this.context ? sayPerson(id, this.context) : id
  }

  #comment(event: SubmitEvent) {
    event.preventDefault()
    const words = this.form && new FormData(this.form).get('text')
    if (typeof words !== 'string' || words.trim() === '') return
    this.dispatchEvent(new CommentEvent(words.trim()))
  }

  #sendByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    this.form?.requestSubmit()
  }

  /** Empties the field for a comment, once it is kept. */
  clear(): void {
    this.form?.reset()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-history': FindingHistory
  }
}
