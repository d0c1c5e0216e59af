import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import type { Figure } from './desk.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** Numbers side by side, each leading to the list that it counts. */
@customElement('db-figures')
export class FigureRow extends LocalizedElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, max-content));
        gap: var(--space-2) var(--space-5);
        padding-block: var(--space-2);
        border-block-start: 1px solid var(--line);
      }
      li {
        display: flex;
        flex-direction: column;
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      db-count {
        font-size: var(--text-5);
        font-weight: 600;
        line-height: 1.2;
        color: var(--ink);
      }
      .grave db-count {
        color: var(--error);
      }
    `,
  ]

  @property({ attribute: false }) figures: readonly Figure[] = []

  override render() {
    return html`<ul>
      ${this.figures.map(
        ({ name, count, to, isGrave }) =>
          html`<li class=${isGrave && count > 0 ? 'grave' : ''}>
            <span>${name}</span>
            <db-count .count=${count} .to=${to} .what=${name}></db-count>
          </li>`,
      )}
    </ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-figures': FigureRow
  }
}
