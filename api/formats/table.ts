import type { Locale } from '../../rules/messages/locale.ts'
import { ApiError } from '../error.ts'
import { workbookType } from '../media-types.ts'
import type { Cell, Sheet, WorkbookFrame } from '../office/workbook.ts'
import { csvRecord } from './csv.ts'

/** A table to be written as a file: what it is called, of which day it is, and what must be said of its contents. */
export interface Table extends Omit<WorkbookFrame, 'title'>, Pick<Sheet, 'columns' | 'frozenColumns'> {
  readonly title: string
  readonly rows: Iterable<readonly Cell[]>
}

/** Writes sheets as an XLSX workbook; its library needs Node. */
export type WriteWorkbook = (sheets: readonly Sheet[], frame: WorkbookFrame) => Promise<Uint8Array>

const noticeHeading = { 'zh-CN': '说明', en: 'Notice' } as const satisfies Record<Locale, string>

/** A table as CSV with a byte order mark, which Excel needs; what must be said of it stands in every record. */
const asCsv = ({ columns, rows, notice }: Table, locale: Locale): string => {
  const said = notice === undefined ? [] : [notice]
  const headings = columns.map(({ heading }) => heading)
  const lines = Array.from(rows, (row) => csvRecord([...row, ...said]))
  return `\ufeff${csvRecord([...headings, ...said.map(() => noticeHeading[locale])])}${lines.join('')}`
}

/** A file that a table was written as. */
export interface TableFile {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly extension: string
}

/** Writes a table in a format by its name. @throws ApiError where this runtime has no such format */
export const writeTable = async (
  table: Table,
  format: string,
  locale: Locale,
  workbook: WriteWorkbook | undefined,
): Promise<TableFile> => {
  if (format === 'csv')
    return { body: asCsv(table, locale), mediaType: 'text/csv; charset=utf-8', extension: 'csv' }
  if (format !== 'xlsx' || !workbook)
    throw new ApiError('invalid-request', {
      issues: [{ path: 'format', message: `${format}: csv${workbook ? ', xlsx' : ''}` }],
    })
  const { title, day, notice, columns, rows, frozenColumns } = table
  const frame = { title, day, ...(notice === undefined ? {} : { notice }) }
  const sheet: Sheet = {
    name: title.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31),
    columns,
    rows,
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
    ...(notice === undefined ? {} : { banner: notice }),
  }
  return {
    body: new Uint8Array(await workbook([sheet], frame)),
    mediaType: workbookType,
    extension: 'xlsx',
  }
}
