import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { KeptDraft } from '../draft-store.ts'
import { formatMoment } from '../formats.ts'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user drops the draft that this browser kept. */
class DropDraftEvent extends Event {
  static readonly eventName = 'db-drop-draft'
  constructor() {
    super(DropDraftEvent.eventName, { bubbles: true, composed: true })
  }
}

/** What is to be known before a guide is edited: who may, which draft is shown, what does not work. Fires `DropDraftEvent`. */
@customElement('db-guide-notes')
export class GuideNotes extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        padding: var(--space-1) var(--space-3);
        margin-block-end: var(--space-3);
        border-inline-start: 3px solid var(--accent);
        background: var(--accent-tint);
        font-size: var(--text-2);
      }
    `,
  ]

  /** The agency that keeps the guide, where the reader may only read it; `actor` is the reader. */
  @property({ attribute: false }) readOnly: { readonly keeper: string; readonly actor: string } | undefined
  @property({ attribute: false }) restored: KeptDraft | undefined
  /** The rules do not run in this browser. */
  @property({ type: Boolean }) unchecked = false
  /** This browser has no room for the draft. */
  @property({ type: Boolean }) unkept = false

  override render() {
    const { readOnly, restored } = this
    return html`${
      readOnly
        ? html`<p>
            ${msg(str`本指南由${readOnly.keeper}维护，以${readOnly.actor}的身份只能查看，不显示它的问题。`, {
              id: 'guide.read-only',
            })}
          </p>`
        : nothing
    }
    ${
      restored
        ? html`<p role="status">
            ${msg(str`已恢复 ${formatMoment(restored.at)} 的草稿（基于第 ${restored.revision} 版）。`, {
              id: 'guide.restored',
            })}
            <button class="plain" @click=${() => this.dispatchEvent(new DropDraftEvent())}>
              ${msg('放弃草稿', { id: 'guide.drop-draft' })}
            </button>
          </p>`
        : nothing
    }
    ${
      this.unchecked
        ? html`<p role="status">
            ${msg('本页的检查未能运行，问题以上次保存时为准。', { id: 'guide.unchecked' })}
          </p>`
        : nothing
    }
    ${
      this.unkept
        ? html`<p role="status">${msg('本浏览器没有空间留存草稿，请及时保存。', { id: 'guide.not-kept' })}</p>`
        : nothing
    }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-notes': GuideNotes
  }
  interface HTMLElementEventMap {
    [DropDraftEvent.eventName]: DropDraftEvent
  }
}
