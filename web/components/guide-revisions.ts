import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { changedFields } from '../../rules/same.ts'
import { type Context, fetchRevisions, type Revisions } from '../api.ts'
import { fieldName } from '../fields.ts'
import { formatList, formatMoment } from '../formats.ts'
import { sayPerson } from '../people.ts'
import { base } from '../styles/base.ts'
import './error-state.ts'
import { LocalizedElement } from './localized-element.ts'
import './skeleton.ts'

type Revision = Revisions['revisions'][number]

/** The revisions of a guide, fetched when they are opened: when, by whom, and which fields each changed. */
@customElement('db-guide-revisions')
export class GuideRevisions extends LocalizedElement {
  static override styles = [
    base,
    css`
      details {
        margin-block-end: var(--space-2);
        font-size: var(--text-2);
      }
      summary {
        width: max-content;
        color: var(--accent);
        cursor: pointer;
      }
      ol {
        max-height: 12rem;
        padding: var(--space-1) var(--space-3);
        overflow-y: auto;
        background: var(--paper-tint);
      }
      li {
        display: grid;
        grid-template-columns: 4em 10em 18em minmax(0, 1fr);
        gap: 0 var(--space-3);
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 640px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property() guideId = ''
  /** The present revision: with another one the list is fetched anew. */
  @property({ type: Number }) revision = 0
  @property({ attribute: false }) context: Context | undefined
  @state() private isOpen = false

  readonly #revisions = new Task(this, {
    task: async ([isOpen, id], { signal }) =>
      isOpen ? (await fetchRevisions(id, signal)).revisions : undefined,
    args: () => [this.isOpen, this.guideId, this.revision] as const,
  })

  override render() {
    return html`<details @toggle=${this.#toggled}>
      <summary>${msg('历次版本', { id: 'revisions.title' })}</summary>
      ${this.#revisions.render({
        pending: () => html`<db-skeleton lines="2"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#revisions.run()}></db-error>`,
        complete: (revisions) =>
          revisions
            ? html`<ol>
                ${revisions.map((revision, at) => this.#revision(revision, revisions[at + 1]))}
              </ol>`
            : nothing,
      })}
    </details>`
  }

  #revision({ revision, actor, cause, createdAt, guide }: Revision, before: Revision | undefined) {
    const changes = before ? changedFields(before.guide, guide) : []
    return html`<li>
      <span>${msg(str`第 ${revision} 版`, { id: 'revisions.number' })}</span>
      <span>${formatMoment(createdAt)}</span>
      <span>${cause === 'import' ? msg('导入', { id: 'revisions.import' }) : this.context ? sayPerson(actor, this.context) : actor}</span>
      <span>${formatList(changes.map(fieldName))}</span>
    </li>`
  }

  #toggled(event: Event) {
    if (event.target instanceof HTMLDetailsElement) this.isOpen = event.target.open
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-revisions': GuideRevisions
  }
}
