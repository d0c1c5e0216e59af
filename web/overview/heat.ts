import { msg, str } from '@lit/localize'
import type { Severity } from '../../rules/rule.ts'
import type { Overview, OverviewCell, OverviewRow } from '../api/overview.ts'
import { type FindingQuery, paths } from '../app/paths.ts'
import { formatShare } from '../words/formats.ts'
import { elementName } from '../words/words.ts'

/** One column of the heat table. */
export type HeatColumn = Overview['columns'][number]

/** What a heat cell shows: shares in percent, or uniform guides of all. */
export type HeatMode = 'share' | 'plain'

/** Shares below which a cell is shaded one step more. */
const steps = [1, 0.98, 0.95, 0.9, 0.8]

/** How far a share is from uniform: 0 where everything is, 5 below 80%. */
export const heatStep = (share: number): number => steps.filter((step) => share < step).length

/** What a column is called. */
export const columnName = ({ key }: Pick<HeatColumn, 'key'>): string => {
  if (key === 'split') return msg('子项', { id: 'heat.split' })
  if (key === 'basis') return msg('依据', { id: 'heat.basis' })
  if (key === 'materials') return msg('材料', { id: 'heat.materials' })
  if (key === 'forms') return msg('表单', { id: 'heat.forms' })
  if (key === 'limits') return msg('时限', { id: 'heat.limits' })
  return elementName(key)
}

/** What a row is called: a region, or what is a region's own. */
export const rowName = ({ name, own }: Pick<OverviewRow, 'name' | 'own'>): string =>
  own ? msg(str`${name}本级`, { id: 'heat.own' }) : name

/** The gravest severity that a cell has findings of, with their number; undefined where it has none. */
export const gravest = ({
  errors,
  warnings,
}: Pick<OverviewCell, 'errors' | 'warnings'>):
  | { readonly severity: Severity; readonly count: number }
  | undefined => {
  if (errors > 0) return { severity: 'error', count: errors }
  if (warnings > 0) return { severity: 'warning', count: warnings }
  return undefined
}

/** The filter of a row: its region with all below it, or what is its own. */
const rowFilter = ({ region, own }: Pick<OverviewRow, 'region' | 'own'>): FindingQuery =>
  own ? { region, own: '1' } : { region }

/** The list of what a cell counts. */
export const cellPath = (row: OverviewRow, column: HeatColumn, severity: Severity): string =>
  paths.findings({
    severity,
    ...(column.elements.length > 0 ? { element: column.elements.join(',') } : {}),
    ...(column.rule === undefined ? {} : { rule: column.rule }),
    ...rowFilter(row),
  })

/** The list of the guides that are missing in a row. */
export const missingPath = (row: OverviewRow): string =>
  paths.findings({ rule: 'presence/missing', ...rowFilter(row) })

/** What a cell says to a screen reader: 广州市 材料 一致率 93.1% 问题 41. */
export const cellLabel = (row: OverviewRow, column: HeatColumn, cell: OverviewCell): string => {
  const where = `${rowName(row)} ${columnName(column)}`
  const count = gravest(cell)?.count ?? 0
  return cell.share === null
    ? msg(str`${where} 无可比对的指南 问题 ${count}`, { id: 'heat.cell-without-share' })
    : msg(str`${where} 一致率 ${formatShare(cell.share)}% 问题 ${count}`, { id: 'heat.cell' })
}

/** How the rows are ordered: by region, or by a column's share, the least uniform or the most uniform first. */
export interface HeatOrder {
  readonly column: string
  readonly descending: boolean
}

/** Reads an order from the address: `materials`, or `-materials` for the most uniform first. */
export const readOrder = (text: string | null): HeatOrder | undefined =>
  text ? { column: text.replace(/^-/, ''), descending: text.startsWith('-') } : undefined

/** The order that a click on a column's head asks for: least uniform first, then most uniform first, then by region. */
export const nextOrder = (order: HeatOrder | undefined, column: string): string | undefined => {
  if (order?.column !== column) return column
  return order.descending ? undefined : `-${column}`
}

const keyOf = (row: OverviewRow, column: string): number | null =>
  column === 'missing' ? -row.missing : (row.cells[column]?.share ?? null)

/** Rows in order; those without a share last. */
export const sortRows = (
  rows: readonly OverviewRow[],
  order: HeatOrder | undefined,
): readonly OverviewRow[] => {
  if (!order) return rows
  const sign = order.descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a, order.column), keyOf(b, order.column)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}
