import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { LocalizedElement } from './localized-element.ts'

/** A number that leads to the list that it counts; nought leads nowhere and is faint. */
@customElement('db-count')
export class CountLink extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
        font-variant-numeric: tabular-nums;
      }
      a {
        color: inherit;
      }
    `,
  ]

  @property({ type: Number }) count = 0
  /** Path of the list. */
  @property() to = ''
  /** What is counted, for a screen reader: 「错误」. */
  @property() what = ''

  override render() {
    const count = formatCount(this.count)
    if (this.count === 0) return html`<span class="faint">${count}</span>`
    return html`<a href=${this.to} aria-label="${this.what} ${count}">${count}</a>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-count': CountLink
  }
}
