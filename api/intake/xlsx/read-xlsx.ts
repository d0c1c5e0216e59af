import type { Source } from '../source.ts'
import type { SheetRows, TableRow } from '../table/row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { inspectWorkbook, type SheetPart, workbookLimits } from './inspect.ts'
import { createMergeFiller } from './merged.ts'
import { readRows } from './read-rows.ts'
import { readDateStyles, readStrings } from './strings.ts'

async function* filledRows(
  file: string,
  sheet: SheetPart,
  context: Parameters<typeof readRows>[2],
): AsyncGenerator<TableRow> {
  const fill = createMergeFiller(sheet.merges)
  let last = 0
  for await (const { row, cells } of readRows(file, sheet.entry, context)) {
    if (!(row > last))
      throw new UnreadableFile(file, {
        zh: `工作表 ${sheet.name} 第 ${last} 行之后的行号不递增；请用表格软件重新另存后重试。`,
        en: `the sheet ${sheet.name} numbers its rows out of order after row ${last}; save it again and try once more.`,
      })
    last = row
    const filled = [...cells]
    fill(row, filled)
    yield { row, cells: filled }
  }
}

/**
 * The sheets of a workbook with their rows, streamed, in the order of its tabs; merged cells are filled.
 *
 * Not by exceljs, whose streaming reader breaks characters of several bytes at the edges of its chunks: one Chinese
 * text in some hundred came in with replacement characters. @throws UnreadableFile
 */
export async function* readXlsx(source: Source): AsyncGenerator<SheetRows> {
  const { name, size } = source
  if (size > workbookLimits.packed)
    throw new UnreadableFile(name, {
      zh: `文件有 ${size >> 20} MB，超过 ${workbookLimits.packed >> 20} MB，未读入；请拆分成较小的文件，或另存为 CSV。`,
      en: `it has ${size >> 20} MB, over ${workbookLimits.packed >> 20} MB, so it was not read; split it, or save it as CSV.`,
    })
  const workbook = await inspectWorkbook(name, await source.bytes())
  const context = {
    strings: await readStrings(name, workbook.strings),
    dateStyles: await readDateStyles(name, workbook.styles),
    is1904: workbook.is1904,
  }
  const isOnly = workbook.sheets.filter(({ isHidden }) => !isHidden).length === 1
  for (const [at, sheet] of workbook.sheets.entries())
    yield {
      info: {
        number: at + 1,
        name: sheet.name,
        isHidden: sheet.isHidden,
        ...(isOnly && !sheet.isHidden ? { isOnly: true as const } : {}),
      },
      rows: filledRows(name, sheet, context),
    }
}
