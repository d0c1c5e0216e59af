import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { type RegionState, regionGlyphs } from './region-table.ts'
import { stateName } from './region-words.ts'

const shown: readonly RegionState[] = [
  'error',
  'warning',
  'info',
  'exempt',
  'missing',
  'undecided',
  'same',
  'published',
]

/** What the signs of the matrix stand for. */
@customElement('db-region-legend')
export class RegionLegend extends LocalizedElement {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        color: var(--ink-soft);
        font-size: var(--text-1);
      }
      .error i,
      .missing i {
        color: var(--error);
      }
      .warning i {
        color: var(--warning);
      }
      .info i {
        color: var(--info);
      }
      .exempt i {
        color: var(--exempt);
      }
      .same i {
        color: var(--ok);
      }
      i {
        font-style: normal;
      }
    `,
  ]

  override render() {
    return html`<ul>
      ${shown.map(
        (state) =>
          html`<li class=${state}><i aria-hidden="true">${regionGlyphs[state]}</i> ${stateName(state)}</li>`,
      )}
    </ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-region-legend': RegionLegend
  }
}
