import { msg, str } from '@lit/localize'
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Asked, HeldQuery } from '../api/holdings.ts'
import type { Values } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { formatCount, formatDay } from '../words/formats.ts'
import { kindFacet } from './holding-words.ts'
import './asked-table.ts'
import '../elements/filtered-list.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** What is still asked for though it is held: what it comes to, how that is counted, and its documents. */
@customElement('db-asked-list')
export class AskedList extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        font-variant-numeric: tabular-nums;
      }
      .remark {
        margin-block-end: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
    `,
  ]

  @property({ attribute: false }) found: Asked | undefined
  @property({ attribute: false }) query: Omit<HeldQuery, 'limit'> = {}
  /** The document that is open. */
  @property() open = ''
  /** What stands below the open document. */
  @property({ attribute: false }) within: TemplateResult | undefined
  /** The address with some of it changed. */
  @property({ attribute: false }) pathOf: (values: Values) => string = () => ''

  override render() {
    if (!this.found) return html``
    const { asked, facets, total } = this.found
    return html`<db-filtered-list
      .label=${msg('查找材料', { id: 'holdings.search-asked' })}
      .none=${msg('没有指南仍要求提交已掌握的材料。目录为空时，只按通用目录的免提交材料计算。', {
        id: 'holdings.none-asked',
      })}
      .query=${this.query}
      .facet=${kindFacet(facets)}
      .shown=${asked.length}
      .total=${total}
      .pathOf=${this.pathOf}
    >
      <slot name="none" slot="none"></slot>
      ${this.#sums(this.found)}
      <db-asked-table
        .documents=${asked}
        .from=${Number(this.query.from ?? 0)}
        .open=${this.open}
        .within=${this.within}
        .pathOf=${(document: string | undefined) => this.pathOf({ document, guides: undefined })}
      ></db-asked-table>
    </db-filtered-list>`
  }

  #sums({ total, sums, asOf }: Asked) {
    return html`<p role="status">
        ${msg(
          str`${formatCount(total)} 种材料，${formatCount(sums.guides)} 份指南，${formatCount(sums.agencies)} 个实施主体；每年涉及 ${formatCount(sums.applicants)} 人次，可少交 ${formatCount(sums.papers)} 份。`,
          { id: 'holdings.sums' },
        )}
      </p>
      <p class="remark">
        ${msg(str`截至 ${formatDay(asOf)}；合计中每份指南的申请人只计一次。`, { id: 'holdings.method' })}
        ${
          sums.withoutVolume === 0
            ? nothing
            : msg(str`只计公布了办件量的指南，另有 ${formatCount(sums.withoutVolume)} 份未公布。`, {
                id: 'holdings.not-in-sums',
              })
        }
      </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-asked-list': AskedList
  }
}
