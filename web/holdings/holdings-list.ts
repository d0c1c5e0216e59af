import { msg } from '@lit/localize'
import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { HeldQuery, Holdings } from '../api/holdings.ts'
import type { Values } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { kindFacet } from './holding-words.ts'
import '../elements/filtered-list.ts'
import './holdings-table.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The entries of the catalogues of what is held. */
@customElement('db-holdings-list')
export class HoldingsList extends LocalizedElement {
  static override styles = [base]

  @property({ attribute: false }) found: Holdings | undefined
  @property({ attribute: false }) query: Omit<HeldQuery, 'limit'> = {}
  /** The one who reads may bring entries in. */
  @property({ type: Boolean, attribute: 'may-change' }) mayChange = false
  /** The address with some of it changed. */
  @property({ attribute: false }) pathOf: (values: Values) => string = () => ''

  override render() {
    if (!this.found) return html``
    const { holdings, facets, total } = this.found
    return html`<db-filtered-list
      .label=${msg('查找名称、编码、提供部门', { id: 'holdings.search' })}
      .none=${
        this.mayChange
          ? msg('还没有导入电子证照和共享数据目录。可以导入 XLSX、CSV、JSON 或 JSONL：先检查，再写入。', {
              id: 'holdings.none',
            })
          : msg('还没有导入电子证照和共享数据目录，由省级导入。', { id: 'holdings.none-yet' })
      }
      .query=${this.query}
      .facet=${kindFacet(facets)}
      .shown=${holdings.length}
      .total=${total}
      .pathOf=${this.pathOf}
    >
      <slot name="none" slot="none"></slot>
      <db-holdings-table .holdings=${holdings}></db-holdings-table>
    </db-filtered-list>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-list': HoldingsList
  }
}
