import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FlowName } from '../../rules/life/trend.ts'
import type { AgencyTrend, TrendPoint } from '../api/trend.ts'
import { paths } from '../app/paths.ts'
import { sayOrigin } from '../log/origin-words.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatMoment } from '../words/formats.ts'
import { flowWord } from './trend-words.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The columns between what was open and what is: flows, each with the part that is told of it. */
const columns = [
  'entered',
  'new',
  'reopened',
  'returned',
  'closed',
  'fixed',
  'exempt',
  'disputed',
] as const satisfies readonly FlowName[]

/** What came and went, by scan or, with `agencies`, by agency in one scan; each number leads to its entries of the log. */
@customElement('db-trend-table')
export class TrendTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        display: block;
        padding: 0;
      }
      table.data :is(th, td) {
        padding-inline-end: var(--space-2);
      }
      td.number:last-child {
        font-weight: 600;
      }
      tbody th {
        font-weight: 400;
        white-space: nowrap;
      }
    `,
  ]

  /** The oldest first; they are listed the newest first. */
  @property({ attribute: false }) points: readonly TrendPoint[] = []
  /** Where given, these are listed and not the points: of the scan `scanId`. */
  @property({ attribute: false }) agencies: readonly AgencyTrend[] | undefined
  @property({ type: Number }) scanId = 0

  override render() {
    const { agencies } = this
    return html`<div class="frame" tabindex="0" role="region" aria-label=${msg('走势表', { id: 'trend.table' })}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">
              ${agencies ? msg('单位', { id: 'log.agency' }) : msg('扫描', { id: 'actor.scan' })}
            </th>
            <th scope="col" class="number">${msg('原有', { id: 'trend.before' })}</th>
            ${columns.map((flow) => html`<th scope="col" class="number">${flowWord(flow)}</th>`)}
            <th scope="col" class="number">${msg('未结', { id: 'trend.open' })}</th>
          </tr>
        </thead>
        <tbody>
          ${
            agencies
              ? agencies.map((one) => this.#row(one.agencyName, one, this.scanId, one.agency))
              : this.points
                  .toReversed()
                  .map((point) => this.#row(this.#nameOf(point), point, point.scanId, undefined))
          }
        </tbody>
      </table>
    </div>`
  }

  #nameOf({ scanId, finishedAt }: TrendPoint): string {
    return finishedAt === null
      ? msg('上次扫描以来', { id: 'trend.since' })
      : `${sayOrigin(`scan:${scanId}`)} · ${formatMoment(finishedAt)}`
  }

  #row(name: string, row: TrendPoint | AgencyTrend, scanId: number, agency: string | undefined) {
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="number">${formatCount(row.before)}</td>
      ${columns.map(
        (flow) =>
          html`<td class="number">
            <db-count
              .count=${row[flow]}
              .to=${paths.audit({ scan: String(scanId), flow, agency })}
              .what=${`${name} ${flowWord(flow)}`}
            ></db-count>
          </td>`,
      )}
      <td class="number">
        ${
          'finishedAt' in row && row.finishedAt === null
            ? html`<db-count
                .count=${row.after}
                .to=${paths.findings({ state: 'open' })}
                .what=${`${name} ${msg('未结', { id: 'trend.open' })}`}
              ></db-count>`
            : formatCount(row.after)
        }
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-trend-table': TrendTable
  }
}
