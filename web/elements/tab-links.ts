import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { LocalizedElement } from './localized-element.ts'

/** A part of a list: its name, how many it holds, and its address. */
export interface TabLink {
  readonly name: string
  /** Absent where it is not known before it is opened. */
  readonly count?: number
  readonly to: string
  readonly isCurrent: boolean
}

/** The parts of a list as links side by side, each with how many it holds where that is known. */
@customElement('db-tabs')
export class TabLinks extends LocalizedElement {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        border-block-end: 1px solid var(--line);
        margin-block-end: var(--space-3);
      }
      a {
        display: block;
        padding: var(--space-1) 0;
        color: var(--ink-soft);
        text-decoration: none;
        font-variant-numeric: tabular-nums;
        box-shadow: inset 0 -2px transparent;
      }
      a:hover {
        color: var(--ink);
      }
      a[aria-current] {
        color: var(--ink);
        font-weight: 600;
        box-shadow: inset 0 -2px var(--accent);
      }
      @media (forced-colors: active) {
        a[aria-current] {
          text-decoration: underline;
        }
      }
    `,
  ]

  /** What the parts are of, for a screen reader. */
  @property() label = ''
  @property({ attribute: false }) tabs: readonly TabLink[] = []

  override render() {
    return html`<nav aria-label=${this.label}>
      <ul>
        ${this.tabs.map(
          ({ name, count, to, isCurrent }) =>
            html`<li>
              <a href=${to} aria-current=${isCurrent ? 'page' : nothing}>${name}${count === undefined ? '' : ` ${formatCount(count)}`}</a>
            </li>`,
        )}
      </ul>
    </nav>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-tabs': TabLinks
  }
}
