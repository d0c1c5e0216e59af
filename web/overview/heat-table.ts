import { msg } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { OverviewRow } from '../api/overview.ts'
import { cellOfEvent, gridMoves } from '../elements/grid-moves.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { severityGlyphs } from '../elements/severity-mark.ts'
import { base } from '../styles/base.ts'
import { heatTable } from '../styles/heat-table.ts'
import { formatCount, formatShare } from '../words/formats.ts'
import {
  cellLabel,
  cellPath,
  columnName,
  gravest,
  type HeatColumn,
  type HeatMode,
  type HeatOrder,
  heatStep,
  missingPath,
  rowName,
} from './heat.ts'

/** The user asks to order the rows by a column. */
export class OrderEvent extends Event {
  static readonly eventName = 'db-order'
  readonly column: string
  constructor(column: string) {
    super(OrderEvent.eventName, { bubbles: true, composed: true })
    this.column = column
  }
}

/** The user asks to open or close what lies below a region. */
export class UnfoldEvent extends Event {
  static readonly eventName = 'db-unfold'
  readonly region: string
  constructor(region: string) {
    super(UnfoldEvent.eventName, { bubbles: true, composed: true })
    this.region = region
  }
}

/** A row of the heat table with what lies below it: undefined while closed, a word while it is not there yet. */
export interface HeatRow extends OverviewRow {
  readonly below?: readonly OverviewRow[] | 'loading' | 'failed'
}

/**
 * Uniformity by region and element as a grid: one stop of the tab key, arrow keys inside, Enter follows a cell's
 * link. Fires `OrderEvent` and `UnfoldEvent`.
 */
@customElement('db-heat-table')
export class HeatTable extends LocalizedElement {
  static override styles = [base, heatTable]

  @property({ attribute: false }) columns: readonly HeatColumn[] = []
  @property({ attribute: false }) rows: readonly HeatRow[] = []
  @property({ attribute: false }) total: OverviewRow | undefined
  @property() mode: HeatMode = 'share'
  @property({ attribute: false }) order: HeatOrder | undefined

  /** Row and column of the cell that the tab key comes to. */
  @state() private stop: readonly [number, number] = [1, 1]
  #row = 0

  override render() {
    this.#row = 0
    return html`<div class="frame">
      <table
        role="grid"
        style="--columns: ${this.columns.length}"
        aria-label=${msg('各地各要素一致率', { id: 'heat.label' })}
        @keydown=${this.#move}
        @focusin=${this.#remember}
      >
        <thead>
          <tr>
            <th scope="col" class="region" data-cell="0,0">
              <span tabindex=${this.#tab(0, 0)}>${msg('地区', { id: 'heat.region' })}</span>
            </th>
            ${this.columns.map((column, at) => this.#head(column.key, columnName(column), at + 1))}
            ${this.#head('missing', msg('缺失', { id: 'heat.missing' }), this.columns.length + 1)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => [this.#line(row, 0), this.#below(row)])}
        </tbody>
        ${
          this.total
            ? html`<tfoot>
                ${this.#line({ ...this.total, name: msg('合计', { id: 'heat.total' }) }, 0)}
              </tfoot>`
            : nothing
        }
      </table>
    </div>`
  }

  #tab(row: number, column: number): 0 | -1 {
    return this.stop[0] === row && this.stop[1] === column ? 0 : -1
  }

  #head(key: string, name: string, at: number) {
    const order = this.order?.column === key ? this.order : undefined
    const sort = order ? (order.descending ? 'descending' : 'ascending') : 'none'
    const arrow = order ? (order.descending ? '↓' : '↑') : ''
    return html`<th scope="col" class=${key === 'missing' ? key : ''} aria-sort=${sort} data-cell="0,${at}">
      <button class="plain" tabindex=${this.#tab(0, at)} @click=${() => this.dispatchEvent(new OrderEvent(key))}>
        ${name}<span aria-hidden="true">${arrow}</span>
      </button>
    </th>`
  }

  #line(row: HeatRow, depth: number) {
    this.#row += 1
    const at = this.#row
    const last = this.columns.length + 1
    return html`<tr class=${depth > 0 ? 'below' : ''}>
      <th scope="row" class="region" data-cell="${at},0">${this.#name(row, at)}</th>
      ${this.columns.map((column, index) => this.#cell(row, column, at, index + 1))}
      <td role="gridcell" class="missing" data-cell="${at},${last}">
        ${
          row.missing > 0
            ? html`<a
                href=${missingPath(row)}
                tabindex=${this.#tab(at, last)}
                aria-label="${rowName(row)} ${msg('缺失', { id: 'heat.missing' })} ${row.missing}"
                >${formatCount(row.missing)}</a
              >`
            : html`<span class="faint" tabindex=${this.#tab(at, last)}>0</span>`
        }
      </td>
    </tr>`
  }

  #name(row: HeatRow, at: number) {
    if (!row.opens) return html`<span tabindex=${this.#tab(at, 0)}>${rowName(row)}</span>`
    const isOpen = row.below !== undefined
    return html`<button
      class="plain fold"
      tabindex=${this.#tab(at, 0)}
      aria-expanded=${isOpen}
      @click=${() => this.dispatchEvent(new UnfoldEvent(row.region))}
    >
      <span aria-hidden="true">${isOpen ? '▾' : '▸'}</span>${rowName(row)}
    </button>`
  }

  #below({ below }: HeatRow) {
    if (below === undefined) return nothing
    if (typeof below !== 'string') return below.map((row) => this.#line({ ...row, opens: false }, 1))
    return html`<tr class="below">
      <td role="gridcell" colspan=${this.columns.length + 2}>
        <span role="status"
          >${
            below === 'loading'
              ? msg('正在加载', { id: 'state.loading' })
              : msg('未能取得下级数据，请收起后重试。', { id: 'heat.failed' })
          }</span
        >
      </td>
    </tr>`
  }

  #cell(row: OverviewRow, column: HeatColumn, at: number, index: number) {
    const cell = row.cells[column.key]
    if (!cell) return html`<td role="gridcell"></td>`
    const grave = gravest(cell)
    const text =
      cell.share === null
        ? '–'
        : this.mode === 'share'
          ? formatShare(cell.share)
          : `${formatCount(cell.uniform)}/${formatCount(cell.pairs)}`
    // The name is content and not a label, since what is seen must be part of a label.
    const inside = html`<span class="unseen">${cellLabel(row, column, cell)}</span
      ><span class=${cell.share === 1 ? 'full' : ''} aria-hidden="true">${text}</span
      ><span class="count" aria-hidden="true">${
        grave
          ? html`<i class=${grave.severity}>${severityGlyphs[grave.severity]}</i><b>${formatCount(grave.count)}</b>`
          : nothing
      }</span>`
    const tab = this.#tab(at, index)
    const step = cell.share === null ? 0 : heatStep(cell.share)
    return html`<td role="gridcell" class="heat step-${step}" data-cell="${at},${index}">
      ${
        grave
          ? html`<a href=${cellPath(row, column, grave.severity)} tabindex=${tab}>${inside}</a>`
          : html`<span class="inside" tabindex=${tab}>${inside}</span>`
      }
    </td>`
  }

  #remember(event: FocusEvent) {
    this.stop = cellOfEvent(event) ?? this.stop
  }

  #move(event: KeyboardEvent) {
    const move = gridMoves[event.key]
    const from = cellOfEvent(event)
    if (!move || !from) return
    event.preventDefault()
    const limit = (value: number, greatest: number) => Math.min(Math.max(value, 0), greatest)
    const to = [limit(from[0] + move[0], this.#row), limit(from[1] + move[1], this.columns.length + 1)]
    this.renderRoot
      .querySelector<HTMLElement>(`[data-cell="${to.join(',')}"]`)
      ?.querySelector<HTMLElement>('[tabindex]')
      ?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-heat-table': HeatTable
  }
  interface HTMLElementEventMap {
    [OrderEvent.eventName]: OrderEvent
    [UnfoldEvent.eventName]: UnfoldEvent
  }
}
