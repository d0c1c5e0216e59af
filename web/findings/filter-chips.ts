import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Facets } from '../api/findings.ts'
import { type FilterName, type FindingQuery, filterNames } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { chosenIn, chosenName, filterLabel, isFlag } from './facets.ts'
import { FilterEvent } from './finding-facets.ts'

/** What a filter holds, each value to be taken away, and the way to take all away. Fires `FilterEvent`. */
@customElement('db-filter-chips')
export class FilterChips extends LocalizedElement {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-2);
        max-height: 6rem;
        overflow-y: auto;
        padding: 0 var(--space-3) var(--space-2);
        font-size: var(--text-2);
      }
      button {
        padding: 0 var(--space-2);
        text-align: start;
      }
    `,
  ]

  @property({ attribute: false }) filter: FindingQuery = {}
  /** They know what codes are called. */
  @property({ attribute: false }) facets: Facets | undefined
  /** Address of the list without a filter. */
  @property() clear = ''

  override render() {
    const chosen = filterNames.flatMap((name) =>
      // The box of the query shows its terms itself.
      name === 'q' ? [] : chosenIn(this.filter, name).map((value) => ({ name, value })),
    )
    if (chosen.length === 0) return nothing
    return html`<ul aria-label=${msg('已选条件', { id: 'filter.chosen' })}>
      ${chosen.map(({ name, value }) => this.#chip(name, value))}
      <li><a href=${this.clear}>${msg('清除筛选', { id: 'filter.clear' })}</a></li>
    </ul>`
  }

  #chip(name: FilterName, value: string) {
    const label = filterLabel(name)
    const named = chosenName(this.facets, name, value)
    const words = isFlag(name) ? label : msg(str`${label}：${named}`, { id: 'filter.named' })
    const rest = chosenIn(this.filter, name).filter((one) => one !== value)
    return html`<li>
      <button
        title=${msg('移除此条件', { id: 'filter.remove' })}
        @click=${() => this.dispatchEvent(new FilterEvent(name, rest))}
      >
        ${words} <span aria-hidden="true">×</span>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-filter-chips': FilterChips
  }
}
