import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ItemMatrix, MatrixRow } from '../api/items.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { sayValue } from '../words/values.ts'
import { elementName } from '../words/words.ts'
import { majorityAgainst } from './practices.ts'

/** Elements in which most agencies agree on something else than the standard: a doubt about the standard. */
@customElement('db-majorities')
export class Majorities extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        margin-block-end: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border-inline-start: 3px solid var(--warning);
        background: var(--notice);
        font-size: var(--text-2);
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly MatrixRow[] = []
  @property({ attribute: false }) suspects: ItemMatrix['suspects'] = []
  /** Base code of the item. */
  @property() code = ''

  override render() {
    return this.rows.map((row) => {
      const found = row.member === null ? majorityAgainst(row) : undefined
      if (!found) return nothing
      const share = String(Math.floor(100 * found.share))
      const value = sayValue(found.value, row.element)
      const suspect = this.suspects.find(({ element }) => element === row.element)
      return html`<p role="note">
        <b>${elementName(row.element)}</b>
        ${msg(str`${share}% 的地区写“${value}”（${formatCount(found.agencies)} 份），与标准不同。`, {
          id: 'item.majority',
        })}
        ${
          suspect
            ? html`<a href=${paths.findings({ item: this.code }, { selected: suspect.fingerprint })}
                >${msg('建议核查标准', { id: 'item.check-standard' })}</a
              >`
            : nothing
        }
      </p>`
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-majorities': Majorities
  }
}
