import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** Nothing to show: why, and in the slot what to do next. */
@customElement('db-empty')
export class EmptyState extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        padding: var(--space-5) 0;
        color: var(--ink-soft);
      }
      p {
        margin-block-end: var(--space-2);
      }
    `,
  ]

  /** Why there is nothing. */
  @property() why = ''

  override render() {
    return html`<p role="status">${this.why}</p><slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-empty': EmptyState
  }
}
