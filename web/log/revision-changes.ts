import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { LogEntry } from '../api/desk.ts'
import { fetchRevisionChanges } from '../api/guides.ts'
import { base } from '../styles/base.ts'
import { revisionOfDeed } from './deed-words.ts'
import '../elements/error-state.ts'
import '../elements/field-change.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/skeleton.ts'

/** What a revision changed of the one before it, fetched when it is opened. */
@customElement('db-revision-changes')
export class RevisionChanges extends LocalizedElement {
  static override styles = [
    base,
    css`
      summary {
        width: max-content;
        color: var(--accent);
        font-size: var(--text-2);
        cursor: pointer;
      }
      .changes {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-2);
      }
    `,
  ]

  @property() guideId = ''
  @property({ type: Number }) revision = 0
  @state() private isOpen = false

  readonly #changes = new Task(this, {
    task: async ([guide, revision, isOpen], { signal }) =>
      isOpen ? (await fetchRevisionChanges(guide, revision, signal)).changes : undefined,
    args: () => [this.guideId, this.revision, this.isOpen] as const,
  })

  override render() {
    return html`<details @toggle=${this.#toggle}>
      <summary>${msg('改动', { id: 'change.title' })}</summary>
      ${this.isOpen ? this.#shown() : nothing}
    </details>`
  }

  #shown() {
    return this.#changes.render({
      pending: () => html`<db-skeleton lines="2"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#changes.run()}></db-error>`,
      complete: (changes) =>
        changes?.length === 0
          ? html`<p>${msg('与上一版相同。', { id: 'change.none' })}</p>`
          : html`<div class="changes">
              ${changes?.map((change) => html`<db-field-change .change=${change}></db-field-change>`)}
            </div>`,
    })
  }

  #toggle({ target }: Event) {
    if (target instanceof HTMLDetailsElement) this.isOpen = target.open
  }
}

/** What an entry of the log changed of a guide; nothing where it changed none. */
export const showChanges = (entry: LogEntry) => {
  const revision = revisionOfDeed(entry)
  return revision === undefined
    ? nothing
    : html`<db-revision-changes .guideId=${entry.subjectId} .revision=${revision}></db-revision-changes>`
}

declare global {
  interface HTMLElementTagNameMap {
    'db-revision-changes': RevisionChanges
  }
}
