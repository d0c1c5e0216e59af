import { msg, str } from '@lit/localize'
import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { paths } from '../app/paths.ts'
import { cellOfEvent, gridMoves } from '../elements/grid-moves.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { rangeInView, type Windowed, windowOf } from '../elements/window.ts'
import { UnfoldEvent } from '../overview/heat-table.ts'
import { base } from '../styles/base.ts'
import { regionMatrix } from '../styles/region-matrix.ts'
import { formatCount } from '../words/formats.ts'
import {
  cellPath,
  type RegionColumn,
  type RegionRow,
  type RegionTable,
  regionGlyphs,
} from './region-table.ts'
import { sayCell } from './region-words.ts'

/** Pixels: known beforehand, so that what is not rendered has a size. */
const rowHeight = 26
/** A window that is wider than its columns gives them, and the names of items, more room. */
const columnWidths = { least: 49, most: 64 } as const
const itemWidths = { least: 232, most: 400 } as const
/** Columns from which only those in view are rendered. */
const manyColumns = 40

/** How dark a cell is: by its errors a guide, in quarters. */
const heatOf = (errors: number, guides: number): number =>
  Math.min(4, Math.ceil((4 * errors) / Math.max(1, guides)))

/**
 * Items by regions as a grid of which only what is in view is rendered: one stop of the tab key, arrow keys inside,
 * Enter follows a cell's link. Fires `UnfoldEvent`.
 */
@customElement('db-region-matrix')
export class RegionMatrixTable extends LocalizedElement {
  static override styles = [base, regionMatrix]

  @property({ attribute: false }) table: RegionTable | undefined
  /** The element that the cells count; undefined for all. */
  @property({ attribute: false }) element: string | undefined
  /** Cities that are open. */
  @property({ attribute: false }) opened: ReadonlySet<string> = new Set()

  /** Row and column of the cell that the tab key comes to; the heads are row 0 and column 0. */
  @state() private stop: readonly [number, number] = [1, 1]
  @state() private rowRange = { start: 0, end: 40 }
  @state() private columnRange = { start: 0, end: manyColumns }
  @state() private widths: { readonly item: number; readonly column: number } = {
    item: itemWidths.least,
    column: columnWidths.least,
  }

  @query('.frame') private frame!: HTMLElement
  readonly #resized = new ResizeObserver(() => this.#measure())

  override render() {
    const { table } = this
    if (!table) return nothing
    const { columns, rows } = table
    const { item: itemWidth, column: columnWidth } = this.widths
    const shownRows = windowOf(rows.length, this.rowRange, [this.stop[0] - 1])
    const isWide = columns.length > manyColumns
    const shownColumns = windowOf(
      columns.length,
      isWide ? this.columnRange : { start: 0, end: columns.length },
      [this.stop[1] - 1],
    )
    return html`<div class="frame" style="--row: ${rowHeight}px" @scroll=${this.#measure}>
      <table
        role="grid"
        style="width: ${itemWidth + columnWidth * columns.length}px"
        aria-label=${msg('各事项在各地的情况', { id: 'matrix.label' })}
        aria-rowcount=${rows.length + 1}
        aria-colcount=${columns.length + 1}
        @keydown=${this.#move}
        @focusin=${this.#remember}
      >
        <colgroup>
          <col style="width: ${itemWidth}px" />
          ${shownColumns.map(
            (part) => html`<col style="width: ${columnWidth * ('gap' in part ? part.gap : 1)}px" />`,
          )}
        </colgroup>
        <thead>
          <tr aria-rowindex="1">
            <th scope="col" class="item" aria-colindex="1" data-cell="0,0">
              <span tabindex=${this.#tab(0, 0)}>${msg('事项', { id: 'nav.items' })}</span>
            </th>
            ${shownColumns.map((part) =>
              'gap' in part ? html`<th role="none"></th>` : this.#head(columns, part.at),
            )}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            shownRows,
            (part, at) => ('gap' in part ? `gap ${at}` : (rows[part.at]?.item.code ?? at)),
            (part) =>
              'gap' in part
                ? html`<tr role="none" style="height: ${part.gap * rowHeight}px"><td role="none"></td></tr>`
                : this.#row(rows, part.at, shownColumns),
          )}
        </tbody>
      </table>
    </div>`
  }

  override firstUpdated(): void {
    this.#resized.observe(this.frame)
  }

  override disconnectedCallback(): void {
    this.#resized.disconnect()
    super.disconnectedCallback()
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('table')) this.#measure()
  }

  override willUpdate(): void {
    const { rows = [], columns = [] } = this.table ?? {}
    const [row, column] = this.stop
    if (row > rows.length || column > columns.length)
      this.stop = [Math.min(row, rows.length), Math.min(column, columns.length)]
  }

  #tab(row: number, column: number): 0 | -1 {
    return this.stop[0] === row && this.stop[1] === column ? 0 : -1
  }

  #head(columns: readonly RegionColumn[], place: number) {
    const column = columns[place]
    if (!column) return nothing
    const { region, name, opens, own, depth } = column
    const at = place + 1
    const isOpen = this.opened.has(region) && depth === 0
    const short = own ? msg('本级', { id: 'matrix.own' }) : name.replace(/市$/, '')
    return html`<th
      scope="col"
      class="region ${depth > 0 ? 'below' : ''}"
      title=${name}
      aria-colindex=${at + 1}
      data-cell="0,${at}"
    >
      ${
        opens
          ? html`<button
              class="plain"
              tabindex=${this.#tab(0, at)}
              aria-expanded=${isOpen}
              @click=${() => this.dispatchEvent(new UnfoldEvent(region))}
            >
              ${short}<span aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
            </button>`
          : html`<span tabindex=${this.#tab(0, at)}>${short}</span>`
      }
    </th>`
  }

  #row(rows: readonly RegionRow[], place: number, shown: readonly Windowed[]) {
    const row = rows[place]
    const { columns = [] } = this.table ?? {}
    if (!row) return nothing
    const { item } = row
    const at = place + 1
    const kind = item.parent !== null ? 'sub' : item.folder ? 'folder' : ''
    return html`<tr class=${kind} aria-rowindex=${at + 1}>
      <th scope="row" class="item" aria-colindex="1" data-cell="${at},0">
        <a href=${paths.item(item.code)} title="${item.title} ${item.code}" tabindex=${this.#tab(at, 0)}>${item.title}</a>
      </th>
      ${shown.map((part) => {
        if ('gap' in part) return html`<td role="none"></td>`
        const column = columns[part.at]
        return column ? this.#cell(row, column, at, part.at + 1) : nothing
      })}
    </tr>`
  }

  #cell(row: RegionRow, column: RegionColumn, at: number, place: number) {
    const cell = row.cells[place - 1]
    if (!cell) return nothing
    const { state, count, guides } = cell
    const path = cellPath(row, column, cell, this.element)
    const tab = this.#tab(at, place)
    const words = msg(str`${column.name} ${row.item.title} ${sayCell(cell)}`, { id: 'matrix.cell' })
    const inside = html`<span class="unseen">${words}</span><i aria-hidden="true">${regionGlyphs[state]}</i>${
      count > 0 ? html`<b aria-hidden="true">${formatCount(count)}</b>` : nothing
    }`
    return html`<td
      role="gridcell"
      class="${state} ${column.depth > 0 ? 'below' : ''} ${state === 'error' ? `heat-${heatOf(count, guides)}` : ''}"
      title=${words}
      aria-colindex=${place + 1}
      data-cell="${at},${place}"
    >
      ${
        path === undefined
          ? html`<span tabindex=${tab}>${inside}</span>`
          : html`<a href=${path} tabindex=${tab}>${inside}</a>`
      }
    </td>`
  }

  #measure() {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.frame
    const count = this.table?.columns.length ?? 1
    const limit = (value: number, { least, most }: { least: number; most: number }) =>
      Math.floor(Math.min(Math.max(value, least), most))
    const itemWidth = limit(clientWidth - count * columnWidths.least, itemWidths)
    const columnWidth = limit((clientWidth - itemWidth) / count, columnWidths)
    if (itemWidth !== this.widths.item || columnWidth !== this.widths.column)
      this.widths = { item: itemWidth, column: columnWidth }
    const rows = rangeInView(scrollTop, clientHeight, rowHeight)
    const columns = rangeInView(scrollLeft, clientWidth - itemWidth, columnWidth)
    if (rows.start !== this.rowRange.start || rows.end !== this.rowRange.end) this.rowRange = rows
    if (columns.start !== this.columnRange.start || columns.end !== this.columnRange.end)
      this.columnRange = columns
  }

  #remember(event: FocusEvent) {
    this.stop = cellOfEvent(event) ?? this.stop
  }

  async #move(event: KeyboardEvent) {
    const move = gridMoves[event.key]
    const from = cellOfEvent(event)
    if (!move || !from || !this.table) return
    event.preventDefault()
    const limit = (value: number, greatest: number) => Math.min(Math.max(value, 0), greatest)
    const to = [
      limit(from[0] + move[0], this.table.rows.length),
      limit(from[1] + move[1], this.table.columns.length),
    ] as const
    this.stop = to
    // What is far away is rendered before it can take the focus, which then scrolls to it.
    await this.updateComplete
    this.#bringIntoView(to)
    this.renderRoot.querySelector<HTMLElement>(`[data-cell="${to.join(',')}"] [tabindex]`)?.focus({
      preventScroll: true,
    })
  }

  /** Scrolls so that a cell stands below the heads and beside the names, which cover the frame's edges. */
  #bringIntoView([row, column]: readonly [number, number]) {
    const { frame, widths } = this
    const [top, left] = [(row - 1) * rowHeight, (column - 1) * widths.column]
    const [height, width] = [frame.clientHeight - 2 * rowHeight, frame.clientWidth - widths.item]
    if (row > 0) frame.scrollTop = Math.min(top, Math.max(frame.scrollTop, top + rowHeight - height))
    if (column > 0)
      frame.scrollLeft = Math.min(left, Math.max(frame.scrollLeft, left + widths.column - width))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-region-matrix': RegionMatrixTable
  }
}
