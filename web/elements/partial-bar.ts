import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** Says above a result that it is not all there is; the slot says what is missing and where to get it. */
@customElement('db-partial')
export class PartialBar extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        padding: var(--space-1) var(--space-3);
        border-inline-start: 3px solid var(--warning);
        background: var(--notice);
        font-size: var(--text-2);
      }
    `,
  ]

  override render() {
    return html`<div role="status"><slot></slot></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-partial': PartialBar
  }
}
