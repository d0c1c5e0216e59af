import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { sentenceOf, traceOf } from '../words/failure-words.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user asks to do again what failed. */
class RetryEvent extends Event {
  static readonly eventName = 'db-retry'
  constructor() {
    super(RetryEvent.eventName, { bubbles: true, composed: true })
  }
}

/** What failed, what was kept, a way to try again, and the trace to copy. Fires `RetryEvent`. */
@customElement('db-error')
export class ErrorState extends LocalizedElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-3) var(--space-4);
        border-inline-start: 3px solid var(--error);
        background: var(--paper-tint);
      }
      strong {
        font-weight: 600;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-2) var(--space-4);
        margin-block-start: var(--space-2);
      }
      code {
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) failure: unknown
  /** What is still there: 「筛选条件已保留」. */
  @property() saved = ''
  @state() private isCopied = false

  override render() {
    return html`<section role="alert">
      <p><strong>${sentenceOf(this.failure)}</strong> ${this.saved}</p>
      <div class="row">
        <button @click=${this.#retry}>${msg('重试', { id: 'state.retry' })}</button>
        <code>${traceOf(this.failure)}</code>
        <button class="plain" @click=${this.#copy}>${msg('复制', { id: 'state.copy' })}</button>
        <span role="status">${this.isCopied ? msg('已复制', { id: 'state.copied' }) : nothing}</span>
      </div>
    </section>`
  }

  #retry() {
    this.dispatchEvent(new RetryEvent())
  }

  async #copy() {
    await navigator.clipboard.writeText(`${location.href}\n${traceOf(this.failure)}`)
    this.isCopied = true
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-error': ErrorState
  }
  interface HTMLElementEventMap {
    [RetryEvent.eventName]: RetryEvent
  }
}
