import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api.ts'
import { formatMoment } from '../formats.ts'
import type { Opening } from '../guide-opening.ts'
import { sayPerson } from '../people.ts'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user drops the draft that was found. */
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
  /** The draft that is gone on from; without a person it is from this browser. */
  @property({ attribute: false }) restored: Opening['restored']
  @property({ attribute: false }) context: Context | undefined
  /** The rules do not run in this browser. */
  @property({ type: Boolean }) unchecked = false

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
            ${this.#whose(restored)}
            <button class="plain" @click=${() => this.dispatchEvent(new DropDraftEvent())}>
              ${msg('放弃草稿', { id: 'guide.drop-draft' })}
            </button>
          </p>`
        : nothing
    }
    ${
      this.unchecked
        ? html`<p role="status">
            ${msg('本页的检查未能运行，问题以上次发布时为准。', { id: 'guide.unchecked' })}
          </p>`
        : nothing
    }`
  }

  #whose({ at, person }: NonNullable<Opening['restored']>) {
    return person && this.context
      ? msg(str`正在编辑 ${sayPerson(person, this.context)} ${formatMoment(at)} 保存的草稿。`, {
          id: 'guide.draft-of',
        })
      : msg(str`已恢复本浏览器 ${formatMoment(at)} 的草稿。`, { id: 'guide.restored' })
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
