import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AskedGuides } from '../api/holdings.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'

/** The guides that ask for one document, each in its own words, leading to its materials. */
@customElement('db-asked-guides')
export class AskedGuideTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      table.data {
        border-block-start-width: 1px;
      }
    `,
  ]

  @property({ attribute: false }) guides: AskedGuides['guides'] = []

  override render() {
    return html`<table class="data">
      <thead>
        <tr>
          <th scope="col">${msg('实施主体', { id: 'holdings.agency' })}</th>
          <th scope="col">${msg('办事指南', { id: 'holdings.guide' })}</th>
          <th scope="col">${msg('指南所写材料', { id: 'holdings.wording' })}</th>
          <th scope="col" class="number">${msg('每次份数', { id: 'holdings.each' })}</th>
          <th scope="col" class="number">${msg('年办件量', { id: 'holdings.volume' })}</th>
        </tr>
      </thead>
      <tbody>
        ${this.guides.map(
          ({ guideId, title, agencyName, material, papers, volume }) =>
            html`<tr>
              <td>${agencyName}</td>
              <th scope="row"><a href=${paths.guide(guideId, { element: 'materials' })}>${title}</a></th>
              <td>${material}</td>
              <td class="number">${formatCount(papers)}</td>
              <td class="number ${volume === null ? 'faint' : ''}">
                ${volume === null ? msg('未公布', { id: 'holdings.no-volume' }) : formatCount(volume)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-asked-guides': AskedGuideTable
  }
}
