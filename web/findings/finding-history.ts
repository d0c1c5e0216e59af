import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { type MoveName, moveNames } from '../../rules/life/workflow.ts'
import type { Context } from '../api/context.ts'
import type { FindingView } from '../api/findings.ts'
import { sayPerson } from '../app/people.ts'
import { sayAction } from '../log/deed-words.ts'
import { sayOrigin } from '../log/origin-words.ts'
import { causeName, moveName, sayReason } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { formatMoment } from '../words/formats.ts'
import './comment-form.ts'
import type { CommentForm } from './comment-form.ts'
import './comment-text.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

type Entry = FindingView['history'][number]

const isMove = (action: string): action is MoveName => moveNames.some((move) => move === action)

const isCause = (value: unknown): value is Parameters<typeof causeName>[0] => typeof value === 'string'

/** A text of an entry's content by its name; undefined where it holds none. */
const textOf = ({ content }: Entry, name: string): string | undefined => {
  const value = typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What happened to a finding, the newest first, its comments among it, and a field to add one. */
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
    `,
  ]

  @property({ attribute: false }) history: FindingView['history'] = []
  /** Whether a comment may be added. */
  @property({ type: Boolean }) commentable = false
  /** Credit code of the agency whose finding it is. */
  @property() agency = ''
  @property({ attribute: false }) context: Context | undefined

  @query('db-comment-form') private readonly form!: CommentForm | null

  override render() {
    return html`<h3>${msg('历史与评论', { id: 'history.label' })}</h3>
      ${
        this.commentable
          ? html`<db-comment-form .agency=${this.agency} .context=${this.context}></db-comment-form>`
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
      textOf(entry, 'file'),
      textOf(entry, 'document'),
      textOf(entry, 'until'),
    ].filter((detail) => detail !== undefined)
    const text = textOf(entry, 'text')
    return html`<li>
      <time datetime=${at}>${formatMoment(at)}</time>
      <div>
        <strong>${isMove(action) ? moveName(action) : sayAction(action)}</strong>
        <span class="who">${this.#by(actor, origin)}</span>
        ${details.length === 0 ? nothing : html`<p>${details.join(' · ')}</p>`}
        ${text === undefined ? nothing : html`<p><db-comment-text .text=${text} .context=${this.context}></db-comment-text></p>`}
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

  /** Empties the field for a comment, once it is kept. */
  clear(): void {
    this.form?.clear()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-history': FindingHistory
  }
}
