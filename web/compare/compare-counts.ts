import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Comparison } from '../api/comparison.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { elementName } from '../words/words.ts'
import { standingName, standings } from './standing-words.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The differences of two agencies counted by element and by which of them is as the standard. */
@customElement('db-compare-counts')
export class CompareCounts extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      table.data {
        font-size: var(--text-2);
      }
      table.data :is(th, td) {
        padding-block: 2px;
      }
      tbody th {
        font-weight: 400;
      }
      tr[aria-current] th {
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) comparison: Comparison | undefined
  /** The element that the list is narrowed to. */
  @property() element = ''
  /** The path of the list of an element's differences of one standing. */
  @property({ attribute: false }) pathOf: (element: string, standing: string) => string = () => ''

  override render() {
    return html`<div class="frame"><table class="data">
      <thead>
        <tr>
          <th scope="col">${msg('要素', { id: 'rule.element' })}</th>
          <th scope="col" class="number">${msg('一致', { id: 'cell.same' })}</th>
          ${standings.map(
            (standing) =>
              html`<th scope="col" class="number" title=${standingName(standing)}>${this.#short(standing)}</th>`,
          )}
          <th scope="col" class="number" title=${msg('本地自定的要素不同，不计差异', { id: 'compare.local-free' })}>
            ${msg('本地自定', { id: 'compare.local' })}
          </th>
        </tr>
      </thead>
      <tbody>
        ${this.comparison?.elements.map(
          (counts) => html`<tr aria-current=${counts.element === this.element ? 'true' : 'false'}>
            <th scope="row">${elementName(counts.element)}</th>
            <td class="number faint">${formatCount(counts.same)}</td>
            ${standings.map(
              (standing) =>
                html`<td class="number">
                  <db-count
                    .count=${counts[standing]}
                    .to=${this.pathOf(counts.element, standing)}
                    .what="${elementName(counts.element)} ${standingName(standing)}"
                  ></db-count>
                </td>`,
            )}
            <td class="number faint">${formatCount(counts.local)}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`
  }

  /** A standing in a head's few characters; its title says it whole. */
  #short(standing: (typeof standings)[number]): string {
    switch (standing) {
      case 'a':
        return msg('甲一致', { id: 'standing.a-short' })
      case 'b':
        return msg('乙一致', { id: 'standing.b-short' })
      case 'neither':
        return standingName('neither')
      case 'unstated':
        return msg('未规定', { id: 'standing.unstated-short' })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-compare-counts': CompareCounts
  }
}
