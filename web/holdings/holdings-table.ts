import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Holding } from '../api/holdings.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatList } from '../words/formats.ts'
import { sayHoldingKind } from './holding-words.ts'

/** Entries of the catalogues of e-certificates and shared data. */
@customElement('db-holdings-table')
export class HoldingsTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      .code,
      .since {
        font-variant-numeric: tabular-nums;
      }
      .since {
        white-space: nowrap;
      }
    `,
  ]

  @property({ attribute: false }) holdings: readonly Holding[] = []

  override render() {
    return html`<div
      class="frame"
      role="region"
      tabindex="0"
      aria-label=${msg('证照与共享数据目录', { id: 'holdings.entries' })}
    >
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('资源名称', { id: 'holdings.name' })}</th>
            <th scope="col">${msg('资源编码', { id: 'holdings.code' })}</th>
            <th scope="col">${msg('资源类型', { id: 'holdings.type' })}</th>
            <th scope="col">${msg('提供部门', { id: 'holdings.holder' })}</th>
            <th scope="col">${msg('别名', { id: 'alias.one' })}</th>
            <th scope="col">${msg('数据项', { id: 'holdings.fields' })}</th>
            <th scope="col">${msg('适用范围', { id: 'holdings.scope' })}</th>
            <th scope="col">${msg('启用日期', { id: 'holdings.since' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.holdings.map(
            ({ code, name, kind, holder, aliases, fields, scope, since }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td class="code">${code}</td>
                <td>${sayHoldingKind(kind)}</td>
                <td>${holder ?? ''}</td>
                <td>${formatList(aliases ?? [])}</td>
                <td>${formatList(fields ?? [])}</td>
                <td>${scope ?? ''}</td>
                <td class="since">${since ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-table': HoldingsTable
  }
}
