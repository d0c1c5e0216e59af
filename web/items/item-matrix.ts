import { msg } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import { repeat } from 'lit/directives/repeat.js'
import type { MatrixColumn, MatrixRow } from '../api/items.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { cellOfEvent, gridMoves } from '../elements/grid-moves.ts'
import { base } from '../styles/base.ts'
import { itemMatrix } from '../styles/item-matrix.ts'
import { sayValue } from '../words/values.ts'
import { elementName, label, ruleTitle, severityName } from '../words/words.ts'
import { cellOf } from './item-cell.ts'
import { signName, signs } from './item-cell-words.ts'
import { type Band, type ItemTable, isDifferent, isInSegment, type Segment } from './item-table.ts'
import { sayPractice } from './practice-words.ts'
import './distribution-bar.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { severityGlyphs } from '../elements/severity-mark.ts'
import type { SegmentEvent, SegmentPointEvent } from './distribution-bar.ts'
import { MarkEvent, MembersEvent, PeekEvent } from './item-matrix-events.ts'

/**
 * An item's elements by its guides as a grid: one stop of the tab key, arrow keys inside; Enter opens the guide,
 * Space fires `PeekEvent`. Fires `MembersEvent` and `MarkEvent` too.
 */
@customElement('db-item-matrix')
export class ItemMatrixTable extends LocalizedElement {
  static override styles = [base, itemMatrix]

  @property({ attribute: false }) table: ItemTable | undefined
  /** What the cities are called, by region. */
  @property({ attribute: false }) cityName: (region: string) => string = (region) => region
  /** Elements whose members are shown. */
  @property({ attribute: false }) opened: ReadonlySet<string> = new Set()
  @property({ attribute: false }) segment: Segment | undefined
  /** The element that the user came for. */
  @property() element = ''

  /** Row and column of the cell that the tab key comes to. */
  #stop: readonly [number, number] = [0, 0]
  /** The first column of each band, which has a line before it. */
  #firsts: ReadonlySet<MatrixColumn> = new Set()
  #lines: { readonly row: MatrixRow; readonly members: readonly MatrixRow[] }[] = []

  /** Moves the focus to the first cell that differs, in the element that the user came for if there is one. */
  focusFirst(): void {
    const cell =
      this.renderRoot.querySelector<HTMLElement>('tr.sought td.error, tr.sought td.warning, tr.sought td') ??
      this.renderRoot.querySelector<HTMLElement>('tbody [data-cell]')
    cell?.focus()
  }

  override render() {
    if (!this.table) return nothing
    const { bands, columns, elements } = this.table
    this.#firsts = new Set(bands.flatMap((band) => band.columns[0] ?? []))
    this.#lines = elements.flatMap(({ row, members }) => [
      { row, members },
      ...(this.opened.has(row.element) ? members.map((member) => ({ row: member, members: [] })) : []),
    ])
    return html`<div class="frame">
      <table
        role="grid"
        aria-label=${msg('各要素在各地的情况', { id: 'item.table' })}
        aria-rowcount=${this.#lines.length + 2}
        aria-colcount=${columns.length + 3}
        @keydown=${this.#keyDown}
        @focusin=${this.#remember}
      >
        <thead>
          <tr>
            <th scope="col" rowspan="2" class="element">${msg('要素', { id: 'rule.element' })}</th>
            <th scope="col" rowspan="2" class="standard">${msg('标准', { id: 'finding.expected' })}</th>
            ${bands.map((band) => this.#band(band))}
            <th scope="col" rowspan="2" class="spread">${msg('分布', { id: 'item.distribution' })}</th>
          </tr>
          <tr>
            ${columns.map((column, at) => this.#head(column, at, columns[at - 1]))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.#lines,
            ({ row }) => `${row.element}/${row.member ?? ''}`,
            (line, at) => this.#line(line.row, line.members, at + 1, columns),
          )}
        </tbody>
      </table>
    </div>`
  }

  override updated(): void {
    this.#placeStop()
  }

  #band({ city, practice, columns }: Band) {
    const name =
      city !== undefined
        ? this.cityName(city)
        : practice
          ? sayPractice(practice)
          : msg('未归组', { id: 'practice.apart' })
    return html`<th scope="colgroup" class="city" colspan=${columns.length} title=${name}>
      <span>${name}</span>
    </th>`
  }

  #head(column: MatrixColumn, at: number, before: MatrixColumn | undefined) {
    const { guideId, agencyName, errors, warnings } = column
    const isFirst = this.#firsts.has(column)
    const counts = [
      [errors, 'error'],
      [warnings, 'warning'],
    ] as const
    return html`<th scope="col" class="agency ${isFirst ? 'first' : ''}">
      <a href=${paths.guide(guideId)} tabindex="-1" data-cell="0,${at}" title=${agencyName}>
        ${this.#columnName(column, before)}
      </a>
      <span class="counts"
        >${counts.map(([count, severity]) =>
          count > 0
            ? html`<span class=${severity}
                ><span aria-hidden="true">${severityGlyphs[severity]}</span
                ><span class="unseen">${severityName(severity)}</span>${count}</span
              > `
            : nothing,
        )}</span
      >
    </th>`
  }

  /** A column's region; a city or the province itself under its own name's head, and a second agency of a region by its own name. */
  #columnName({ region, regionName, agencyName }: MatrixColumn, before: MatrixColumn | undefined): string {
    if (this.segment) return regionName
    if (before?.region === region) return agencyName.replace(regionName, '')
    if (region.endsWith('0000')) return msg('省本级', { id: 'item.province-itself' })
    return region.endsWith('00') ? msg('市本级', { id: 'item.city-itself' }) : regionName
  }

  #line(row: MatrixRow, members: readonly MatrixRow[], at: number, columns: readonly MatrixColumn[]) {
    const isMember = row.member !== null
    return html`<tr
      class=${classMap({ member: isMember, sought: !isMember && row.element === this.element })}
    >
      ${isMember ? this.#memberHead(row) : this.#elementHead(row, members)}
      ${columns.map((column, index) => this.#cell(row, members, column, [at, index]))}
      <td role="gridcell" class="spread" data-cell="${at},${columns.length}" tabindex="-1">
        ${
          row.distribution.length > 0
            ? html`<db-distribution
                .row=${row}
                .chosen=${this.segment?.element === row.element ? this.segment.group : undefined}
                @db-segment-point=${({ group }: SegmentPointEvent) => this.#outline(row.element, group)}
                @db-segment=${({ group }: SegmentEvent) =>
                  this.dispatchEvent(new MarkEvent({ element: row.element, group }))}
              ></db-distribution>`
            : nothing
        }
      </td>
    </tr>`
  }

  #elementHead(row: MatrixRow, members: readonly MatrixRow[]) {
    const name = elementName(row.element)
    const isOpen = this.opened.has(row.element)
    return html`<th scope="row" class="element">
        ${
          members.length === 0
            ? html`<span class="name">${name}</span>`
            : html`<button
                class="plain fold"
                aria-expanded=${isOpen}
                @click=${() => this.dispatchEvent(new MembersEvent(row.element))}
              >
                ${name}<span aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
              </button>`
        }
        ${
          row.binding === null
            ? nothing
            : html`<span class="binding ${row.binding}">${label(`binding.${row.binding}`)}</span>`
        }
      </th>
      <td class="standard">
        <span class="value">${row.standard === null ? '' : sayValue(row.standard, row.element)}</span>
      </td>`
  }

  #memberHead({ member, standardHas }: MatrixRow) {
    return html`<th scope="row" colspan="2" class="element standard">
      <span class="value"
        >${member}${
          standardHas
            ? nothing
            : html` <span class="faint">${msg('标准未列', { id: 'item.not-listed' })}</span>`
        }</span
      >
    </th>`
  }

  #cell(
    row: MatrixRow,
    members: readonly MatrixRow[],
    column: MatrixColumn,
    [at, index]: readonly [number, number],
  ) {
    const cell = cellOf(row, members, column.place)
    const sign = `${cell.severity ? severityGlyphs[cell.severity] : ''}${signs[cell.sign]}`
    const said = cell.runs.map(({ text }) => text).join('')
    const title = (row.findings[column.place] ?? []).map(({ rule }) => ruleTitle(rule)).join('、')
    return html`<td
      role="gridcell"
      tabindex="-1"
      data-cell="${at},${index}"
      data-group=${row.member === null ? `${row.element}:${row.groups[column.place] ?? ''}` : nothing}
      title=${title}
      class=${classMap({
        [cell.severity ?? cell.sign]: true,
        first: this.#firsts.has(column),
        differs: isDifferent(row, column.place),
        marked: isInSegment(row, column.place, this.segment),
      })}
      @click=${() => this.dispatchEvent(new PeekEvent(row, column))}
      aria-label=${`${cell.severity ? severityName(cell.severity) : ''} ${signName(cell.sign)} ${said}`.trim()}
    >${
      cell.runs.length === 0
        ? sign
        : html`<div class="cell">
            <span class="sign">${sign}</span>${cell.runs.map(({ text, isMarked }) =>
              isMarked ? html`<mark>${text}</mark>` : text,
            )}
          </div>`
    }</td>`
  }

  /** Outlines the cells that a segment counts while it is pointed at. By hand: to render thousands of cells for it would be felt. */
  #outline(element: string, group: number | undefined) {
    for (const cell of this.renderRoot.querySelectorAll('td.outlined')) cell.classList.remove('outlined')
    if (group === undefined) return
    for (const cell of this.renderRoot.querySelectorAll(`td[data-group="${element}:${group}"]`))
      cell.classList.add('outlined')
  }

  #remember(event: FocusEvent) {
    const place = cellOfEvent(event)
    if (!place) return
    this.#stop = place
    this.#placeStop()
  }

  /** One cell is a stop of the tab key. Set by hand: to render thousands of cells for it would be felt. */
  #placeStop() {
    const now = this.#at(this.#stop) ?? this.renderRoot.querySelector<HTMLElement>('[data-cell]')
    for (const before of this.renderRoot.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]'))
      if (before !== now) before.tabIndex = -1
    if (now) now.tabIndex = 0
  }

  #at([row, column]: readonly [number, number]): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`)
  }

  #keyDown(event: KeyboardEvent) {
    const from = cellOfEvent(event)
    if (!from || !this.table) return
    const { columns } = this.table
    const row = this.#lines[from[0] - 1]?.row
    const column = columns[from[1]]
    const move = gridMoves[event.key]
    const limit = (value: number, greatest: number) => Math.min(Math.max(value, 0), greatest)
    if (move) {
      const to = this.#at([
        limit(from[0] + move[0], this.#lines.length),
        limit(from[1] + move[1], columns.length),
      ])
      to?.focus()
    } else if (event.key === ' ' && row && column) this.dispatchEvent(new PeekEvent(row, column))
    else if (event.key === 'Enter' && row && column)
      navigate(paths.guide(column.guideId, { element: row.element }))
    else return
    event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-item-matrix': ItemMatrixTable
  }
}
