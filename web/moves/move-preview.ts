import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Moved } from '../api/moves.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { skipReasonName } from './workflow-words.ts'

/** What a move would do to many findings: how many it is made on, how many stay and why, and whose they are. */
@customElement('db-move-preview')
export class MovePreview extends LocalizedElement {
  static override styles = [
    base,
    css`
      .sum {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        padding-block: var(--space-2);
        border-block: 1px solid var(--line);
        font-variant-numeric: tabular-nums;
      }
      .sum b {
        font-size: var(--text-4);
      }
      .agencies {
        max-height: 9rem;
        overflow-y: auto;
      }
      table {
        width: 100%;
        font-size: var(--text-2);
      }
      th,
      td {
        padding: 2px 0;
        border-block-end: 1px solid var(--line);
        font-weight: 400;
      }
    `,
  ]

  @property({ attribute: false }) moved: Moved | undefined

  override render() {
    if (!this.moved) return nothing
    const { done, skipped, agencies } = this.moved
    const left = skipped.reduce((sum, { count }) => sum + count, 0)
    return html`<p class="sum" role="status">
        <span>${msg('可执行', { id: 'preview.doable' })} <b>${formatCount(done)}</b></span>
        <span>${msg('跳过', { id: 'preview.skipped' })} <b>${formatCount(left)}</b></span>
        ${skipped.map(
          ({ reason, count }) => html`<span>${skipReasonName(reason)} ${formatCount(count)}</span>`,
        )}
      </p>
      ${
        agencies.length === 0
          ? nothing
          : html`<div class="agencies" tabindex="0" role="region" aria-label=${msg('按机构', { id: 'preview.agencies' })}>
              <table>
                ${agencies.map(
                  ({ agencyName, count }) =>
                    html`<tr>
                      <th scope="row">${agencyName}</th>
                      <td class="number">${formatCount(count)}</td>
                    </tr>`,
                )}
              </table>
            </div>`
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-move-preview': MovePreview
  }
}
