import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { base } from '../styles/base.ts'
import { markText, type Range } from '../words/text-marks.ts'

/** The text of a field changed. */
export class TextEvent extends Event {
  static readonly eventName = 'db-text'
  readonly text: string
  constructor(text: string) {
    super(TextEvent.eventName, { bubbles: true })
    this.text = text
  }
}

/**
 * A field of text that grows with what is typed and underlines characters in it: what is marked stands in a copy of
 * the text behind the field. Fires `TextEvent`.
 */
@customElement('db-text-field')
export class TextField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }

  static override styles = [
    base,
    css`
      .field {
        display: grid;
        background: var(--paper);
      }
      .copy,
      textarea {
        grid-area: 1 / 1;
        min-height: calc(1lh + 2 * var(--space-1) + 2px);
        margin: 0;
        padding: var(--space-1) var(--space-2);
        border: 1px solid transparent;
        border-radius: var(--radius);
        font: inherit;
        line-height: var(--leading);
        letter-spacing: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .copy {
        color: transparent;
        user-select: none;
      }
      textarea {
        overflow: hidden;
        resize: none;
        border-color: var(--line-strong);
        background: none;
      }
      textarea:focus-visible {
        outline-offset: -1px;
      }
      .prose {
        min-height: 5lh;
      }
      mark {
        color: transparent;
        background: var(--mark-actual);
        box-shadow: inset 0 -2px var(--error);
      }
    `,
  ]

  @property() value = ''
  @property({ attribute: false }) ranges: readonly Range[] = []
  /** Prose may have several lines. */
  @property({ type: Boolean }) multiline = false
  @property() label = ''

  override render() {
    const shape = this.multiline ? 'prose' : ''
    return html`<div class="field">
      <div class="copy ${shape}" aria-hidden="true">${markText(this.value, this.ranges).map(
        ({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text),
      )}${'\u200B'}</div>
      <textarea
        class=${shape}
        rows="1"
        aria-label=${this.label}
        aria-invalid=${this.ranges.length > 0 ? 'true' : nothing}
        .value=${live(this.value)}
        @input=${this.#typed}
        @keydown=${this.#keyDown}
      ></textarea>
    </div>`
  }

  #typed(event: InputEvent) {
    if (!(event.target instanceof HTMLTextAreaElement)) return
    const text = this.multiline ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' ')
    this.dispatchEvent(new TextEvent(text))
  }

  #keyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && !this.multiline && !event.isComposing) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-text-field': TextField
  }
  interface HTMLElementEventMap {
    [TextEvent.eventName]: TextEvent
  }
}
