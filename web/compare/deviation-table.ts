import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Ranking } from '../api/comparison.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'

/** Rows that are shown at first. */
const first = 20

/** Agencies by how far they deviate from the standard for the items that they have, with the formula. */
@customElement('db-deviation-table')
export class DeviationTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      .formula {
        max-width: 70em;
        margin-block-end: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .bar {
        width: 14em;
      }
      .bar > div {
        position: relative;
        height: 10px;
        background: var(--paper-shade);
      }
      .bar i {
        position: absolute;
        inset-block: 0;
        background: var(--ok);
      }
      .bar i.above {
        background: var(--error);
      }
      .bar .one {
        width: 1px;
        background: var(--ink);
      }
      button {
        margin-block-start: var(--space-2);
      }
    `,
  ]

  @property({ attribute: false }) ranking: Ranking | undefined
  /** Whether all are shown. */
  @property({ type: Boolean }) all = false

  override render() {
    if (!this.ranking) return nothing
    const { agencies, total } = this.ranking
    const shown = this.all ? agencies : agencies.slice(0, first)
    const most = Math.max(1.2, ...agencies.map(({ index }) => index))
    return html`<p class="formula">
        ${msg(
          '偏离指数 =（有错误的比对项 + 10）÷（预期有错误的比对项 + 10）。比对项是标准规定了的“指南 × 要素”；预期按全省同一事项、同一要素的错误占比逐项相加，因此只与办同样事项的机构相比；加 10 使指南少的机构不致忽高忽低。1 为全省平均，2 为平均的两倍。',
          { id: 'deviation.formula' },
        )}
      </p>
      <div class="frame"><table class="data">
        <thead>
          <tr>
            <th scope="col" class="number">${msg('名次', { id: 'deviation.rank' })}</th>
            <th scope="col">${msg('实施主体', { id: 'search.agency' })}</th>
            <th scope="col" class="number">${msg('指南', { id: 'items.guides' })}</th>
            <th scope="col" class="number">${msg('比对项', { id: 'deviation.pairs' })}</th>
            <th scope="col" class="number">${msg('有错误', { id: 'deviation.observed' })}</th>
            <th scope="col" class="number">${msg('预期', { id: 'deviation.expected' })}</th>
            <th scope="col" class="number">${msg('偏离指数', { id: 'deviation.index' })}</th>
            <th scope="col" class="bar"></th>
            <th scope="col"></th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((one) => this.#row(one, most))}
        </tbody>
      </table></div>
      ${
        shown.length < agencies.length
          ? html`<button @click=${() => {
              this.all = true
            }}>
              ${msg(str`显示全部 ${formatCount(agencies.length)} 个机构`, { id: 'deviation.all' })}
            </button>`
          : total > agencies.length
            ? html`<p class="faint">
                ${msg(str`名次为全部 ${formatCount(total)} 个机构中的名次。`, { id: 'deviation.of' })}
              </p>`
            : nothing
      }`
  }

  #row(
    { rank, agency, agencyName, guides, pairs, observed, expected, index }: Ranking['agencies'][number],
    most: number,
  ) {
    const at = (value: number) => `${(100 * value) / most}%`
    const [from, to] = index > 1 ? [1, index] : [index, 1]
    return html`<tr>
      <td class="number">${rank}</td>
      <td><a href=${paths.findings({ agency, severity: 'error' })}>${agencyName}</a></td>
      <td class="number">${formatCount(guides)}</td>
      <td class="number">${formatCount(pairs)}</td>
      <td class="number">${formatCount(observed)}</td>
      <td class="number">${expected.toFixed(1)}</td>
      <td class="number">${index.toFixed(2)}</td>
      <td class="bar">
        <div aria-hidden="true">
          <i class=${index > 1 ? 'above' : ''} style="left: ${at(from)}; width: ${at(to - from)}"></i>
          <i class="one" style="left: ${at(1)}"></i>
        </div>
      </td>
      <td><a href=${paths.compare({ a: agency })}>${msg('对比', { id: 'compare.link' })}<span class="unseen"> ${agencyName}</span></a></td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-deviation-table': DeviationTable
  }
}
