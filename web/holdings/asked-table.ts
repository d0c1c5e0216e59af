import { msg, str } from '@lit/localize'
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AskedDocument } from '../api/holdings.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { sayHoldingKind } from './holding-words.ts'

/** The documents that guides still ask for though they are held; one of them can be open, with its guides below it. */
@customElement('db-asked-table')
export class AskedTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      .rank {
        width: 3em;
        color: var(--ink-faint);
      }
      th a {
        text-decoration: none;
      }
      th a::before {
        content: '▸ ';
        color: var(--ink-faint);
      }
      th a[aria-expanded='true']::before {
        content: '▾ ';
      }
      .open {
        background: var(--paper-tint);
      }
      table.data td.within {
        padding: 0 0 var(--space-3) calc(3em + var(--space-3));
      }
    `,
  ]

  @property({ attribute: false }) documents: readonly AskedDocument[] = []
  /** Place of the first one in the whole list, from 0. */
  @property({ type: Number }) from = 0
  /** The document that is open. */
  @property() open = ''
  /** Path that opens a document, or closes the open one. */
  @property({ attribute: false }) pathOf: (document: string | undefined) => string = () => ''
  /** What stands below the open document. */
  @property({ attribute: false }) within: TemplateResult | undefined

  override render() {
    return html`<div
      class="frame"
      role="region"
      tabindex="0"
      aria-label=${msg('仍要求提交的材料', { id: 'holdings.asked' })}
    >
      <table class="data">
        <thead>
          <tr>
            <th scope="col" class="rank number">${msg('序', { id: 'holdings.rank' })}</th>
            <th scope="col">${msg('材料', { id: 'holdings.document' })}</th>
            <th scope="col">${msg('已有形式', { id: 'holdings.kind' })}</th>
            <th scope="col" class="number" aria-sort="descending">${msg('年涉及人次', { id: 'holdings.applicants' })}</th>
            <th scope="col" class="number">${msg('年可少交（份）', { id: 'holdings.papers' })}</th>
            <th scope="col" class="number">${msg('指南', { id: 'items.guides' })}</th>
            <th scope="col" class="number">${msg('实施主体', { id: 'holdings.agencies' })}</th>
            <th scope="col" class="number">${msg('未公布办件量', { id: 'holdings.without-volume' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.documents.map((one, at) => this.#row(one, this.from + at + 1))}
        </tbody>
      </table>
    </div>`
  }

  #row(one: AskedDocument, rank: number) {
    const { document, kind, guides, agencies, applicants, papers, withoutVolume } = one
    const isOpen = document === this.open
    const number = (count: number) =>
      html`<td class="number ${count === 0 ? 'faint' : ''}">${formatCount(count)}</td>`
    return html`<tr class=${isOpen ? 'open' : ''}>
        <td class="rank number">${formatCount(rank)}</td>
        <th scope="row">
          <a
            href=${this.pathOf(isOpen ? undefined : document)}
            aria-expanded=${isOpen}
            aria-label=${msg(str`${document}：${formatCount(guides)} 份指南`, { id: 'holdings.open' })}
            >${document}</a
          >
        </th>
        <td>${sayHoldingKind(kind)}</td>
        ${number(applicants)} ${number(papers)} ${number(guides)} ${number(agencies)} ${number(withoutVolume)}
      </tr>
      ${isOpen && this.within ? html`<tr><td class="within" colspan="8">${this.within}</td></tr>` : nothing}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-asked-table': AskedTable
  }
}
