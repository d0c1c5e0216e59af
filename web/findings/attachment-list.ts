import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { Attachment } from '../api/discussion.ts'
import { downloads } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { saySize } from '../imports/import-words.ts'
import { base } from '../styles/base.ts'
import { sentenceOf } from '../words/failure-words.ts'
import { formatMoment } from '../words/formats.ts'

/** The user chose a file to attach. */
export class AttachEvent extends Event {
  static readonly eventName = 'db-attach'
  readonly file: File
  constructor(file: File) {
    super(AttachEvent.eventName, { bubbles: true, composed: true })
    this.file = file
  }
}

/** The user wants to take an attachment away. */
export class DetachEvent extends Event {
  static readonly eventName = 'db-detach'
  readonly attachment: number
  constructor(attachment: number) {
    super(DetachEvent.eventName, { bubbles: true, composed: true })
    this.attachment = attachment
  }
}

/** What the server takes; it looks at the content too. */
const types = ['pdf', 'ofd', 'docx', 'xlsx', 'png', 'jpg', 'jpeg']
/** Megabytes of a file at most. */
const mostMegabytes = 5

/** The files at a finding, each to be saved, and the way to add one and take one away. Fires `AttachEvent` and `DetachEvent`. */
@customElement('db-attachments')
export class AttachmentList extends LocalizedElement {
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
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-3);
        padding-block: var(--space-1);
        border-block-start: 1px solid var(--line);
      }
      .about {
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .add {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
        margin-block-start: var(--space-1);
      }
      [role='alert'] {
        color: var(--error);
      }
      @media print {
        .add,
        li button {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) files: readonly Attachment[] = []
  @property() fingerprint = ''
  @property({ attribute: false }) context: Context | undefined
  /** A file is on its way. */
  @property({ type: Boolean }) busy = false
  /** Why the last one could not be attached or taken away. */
  @property({ attribute: false }) failure: unknown
  @query('input') private readonly input!: HTMLInputElement

  override render() {
    return html`<h3>${msg('附件', { id: 'attachment.label' })}</h3>
      ${
        this.files.length === 0
          ? nothing
          : html`<ul>
              ${this.files.map((file) => this.#file(file))}
            </ul>`
      }
      <div class="add">
        <button ?disabled=${this.busy} @click=${() => this.input.click()}>
          ${msg('添加附件', { id: 'attachment.add' })}
        </button>
        <input
          hidden
          type="file"
          aria-label=${msg('添加附件', { id: 'attachment.add' })}
          accept=${types.map((type) => `.${type}`).join(',')}
          @change=${this.#choose}
        />
        <span class="about"
          >${msg(str`${types.join('、').toUpperCase()}，不超过 ${mostMegabytes} MB`, { id: 'attachment.limits' })}</span
        >
        <span role="status">${this.busy ? msg('正在处理…', { id: 'attachment.busy' }) : nothing}</span>
      </div>
      ${this.failure === undefined ? nothing : html`<p role="alert">${sentenceOf(this.failure)}</p>`}`
  }

  #file({ id, name, size, actor, at, removable }: Attachment) {
    return html`<li>
      <a href=${downloads.attachment(this.fingerprint, id)} download=${name}>${name}</a>
      <span class="about">
        ${saySize(size)} · ${this.context ? sayPerson(actor, this.context) : actor} · ${formatMoment(at)}
      </span>
      ${
        removable
          ? html`<button
              ?disabled=${this.busy}
              aria-label=${msg(str`删除附件 ${name}`, { id: 'attachment.remove-named' })}
              @click=${() => this.dispatchEvent(new DetachEvent(id))}
            >
              ${msg('删除', { id: 'attachment.remove' })}
            </button>`
          : nothing
      }
    </li>`
  }

  #choose() {
    const file = this.input.files?.[0]
    // So that the same file can be chosen again.
    this.input.value = ''
    if (file) this.dispatchEvent(new AttachEvent(file))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-attachments': AttachmentList
  }
  interface HTMLElementEventMap {
    [AttachEvent.eventName]: AttachEvent
    [DetachEvent.eventName]: DetachEvent
  }
}
