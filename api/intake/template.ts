/** The workbook to fill in: the headers of the tables, with dropdowns of what the directory knows. */
import exceljs from 'exceljs'
import type { Directory } from '../../rules/catalog.ts'
import { type RecordKind, type Sheet, tablesVersion, type ValueKind } from '../tables/columns.ts'
import { headColumns } from '../tables/record.ts'
import { kinds } from './kind.ts'
import { columnLetters, templateMarkName } from './table/row.ts'

const optionSheetName = '_选项'
/** Rows for which a template offers dropdowns. */
const offeredRows = 2000

const header: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } }
const headerRequired: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFCE4D6' } }

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== undefined && value !== '')),
]

/** What a field may hold by the directory: its codes, names and materials. */
const ofDirectory = ({ items }: Directory, sheet: Sheet, field: string): readonly string[] => {
  const active = items.filter(({ status }) => status === 'active')
  if (sheet.list === 'materials' && field === 'name')
    return unique(active.flatMap(({ materials = [] }) => materials.map(({ name }) => name)))
  if (sheet.list === 'results' && field === 'name')
    return unique(active.flatMap(({ results = [] }) => results.map(({ name }) => name)))
  if (sheet.list !== undefined) return []
  if (field === 'name') return unique(active.map(({ name }) => name))
  if (field === 'subItem') return unique(active.map(({ subItem }) => subItem))
  if (field === 'baseCode') return unique(active.map(({ code }) => code))
  return []
}

const ofKind = (kind: ValueKind): readonly string[] =>
  kind.type === 'choice' ? kind.words.map(({ word }) => word) : []

/**
 * Makes the template of a kind of record: one sheet a table, required columns in another colour, dropdowns of fixed
 * values and, for guides, of the names, codes and materials of the current directory, and a hidden sheet that says
 * which version of which directory it was made from.
 */
export const templateOf = async (kind: RecordKind, directory: Directory): Promise<Uint8Array> => {
  const { tables } = kinds[kind]
  const workbook = new exceljs.Workbook()
  const sheets = tables.sheets.map((sheet) => ({
    sheet,
    into: workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] }),
  }))
  const options = workbook.addWorksheet(optionSheetName, { state: 'veryHidden' })
  let lists = 0
  /** Options in a column of their own: a list within the cell's rule may have 255 characters only. */
  const reference = (values: readonly string[]): string => {
    lists += 1
    values.forEach((value, at) => {
      options.getCell(at + 1, lists).value = value
    })
    const letters = columnLetters(lists - 1)
    return `'${optionSheetName}'!$${letters}$1:$${letters}$${values.length}`
  }
  for (const { sheet, into } of sheets)
    headColumns(tables, sheet).forEach((column, at) => {
      const cell = into.getCell(1, at + 1)
      cell.value = column.header
      cell.font = { bold: true }
      cell.fill = column.required ? headerRequired : header
      into.getColumn(at + 1).width = Math.min(40, 6 + column.header.length * 2)
      into.getColumn(at + 1).numFmt = '@'
      const known = kind === 'guides' ? ofDirectory(directory, sheet, column.field) : []
      const values = known.length > 0 ? known : ofKind(column.kind)
      if (values.length === 0) return
      const letters = columnLetters(at)
      // exceljs keeps rules by range, but declares only those of single cells.
      const validations = (
        into as unknown as { dataValidations: { add(range: string, rule: exceljs.DataValidation): void } }
      ).dataValidations
      validations.add(`${letters}2:${letters}${offeredRows + 1}`, {
        type: 'list',
        allowBlank: true,
        formulae: [reference(values)],
        // A guide may be worded otherwise than the directory: that is what the check is for.
        showErrorMessage: known.length === 0,
        errorTitle: column.header,
        error: `请从下拉列表中选择：${values.slice(0, 8).join('、')}`,
      })
    })
  const mark = workbook.addWorksheet(templateMarkName, { state: 'veryHidden' })
  mark.addRow(['模板版本', String(tablesVersion)])
  mark.addRow(['目录', directory.id])
  mark.addRow(['目录版本', directory.version])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
