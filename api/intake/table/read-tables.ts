import { type TableSet, tablesVersion } from '../../tables/columns.ts'
import type { DraftSink, Place } from '../draft.ts'
import { decisionsFor, type Profile } from '../mapping/profile.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { createCollector } from './collect.ts'
import { findLayout, headerSearchRows } from './layout.ts'
import type { Overlay } from './overlay.ts'
import {
  isBlank,
  problemListName,
  type SheetInfo,
  type SheetRows,
  type TableRow,
  templateMarkName,
  textOf,
} from './row.ts'

/** Empty rows of one sheet at most: more are a damaged or hostile file, and cost time without end. */
const mostBlankRows = 100_000

const placeOf = (file: string, { name }: SheetInfo, line: number): Place => ({
  file,
  ...(name === undefined ? {} : { sheet: name }),
  line,
})

const seenHeaders = (rows: readonly TableRow[]): string =>
  (rows.find(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1) ?? rows[0])?.cells
    .flatMap((cell) => textOf(cell)?.trim() || [])
    .slice(0, 12)
    .join('、') ?? ''

/** How sheets are read. */
export interface TableOptions {
  readonly set: TableSet
  readonly profile: Profile
  /** Sheets that are left to another kind of record. */
  readonly isOwnSheet?: (name: string | undefined) => boolean
  /** The version of the directory in force: a template made from another is refused. */
  readonly directoryVersion?: string
  /** What stands in place of cells of the file. */
  readonly overlay?: Overlay
  /** Each record keeps its rows as they stood in the file. */
  readonly keepsCells?: boolean
}

/** Refuses a template of other tables, or of a directory that is no longer in force. */
const refuseOldTemplate = async (
  file: string,
  rows: SheetRows['rows'],
  directoryVersion: string | undefined,
): Promise<number> => {
  const said = new Map<string, string>()
  for await (const { cells } of rows) said.set(textOf(cells[0]) ?? '', textOf(cells[1]) ?? '')
  const version = said.get('模板版本') ?? ''
  if (version !== String(tablesVersion))
    throw new UnreadableFile(file, {
      zh: `用的是第 ${version} 版模板，现行的是第 ${tablesVersion} 版，未读入；请用 --template 重新取得模板，把内容粘贴过去。`,
      en: `it was filled in on version ${version} of the template and ${tablesVersion} is in force, so nothing was read; get the template anew with --template and paste the content into it.`,
    })
  const directory = said.get('目录版本') ?? ''
  if (directoryVersion !== undefined && directory !== directoryVersion)
    throw new UnreadableFile(file, {
      zh: `模板按目录 ${directory} 版制作，现行目录是 ${directoryVersion} 版，未读入；请用 --template 重新取得模板，把内容粘贴过去。`,
      en: `the template was made from version ${directory} of the directory and ${directoryVersion} is in force, so nothing was read; get the template anew with --template and paste the content into it.`,
    })
  return said.size
}

/** Reads sheets as records of one kind. @throws UnreadableFile where no sheet has a header that is known. */
export const readTables = async (
  file: string,
  sheets: AsyncIterable<SheetRows>,
  { set, profile, isOwnSheet = () => true, directoryVersion, overlay, keepsCells = false }: TableOptions,
  sink: DraftSink,
): Promise<void> => {
  const collector = createCollector(file, set, sink, { keepsCells })
  let known = 0
  let others = 0
  let seen = ''
  const readSheet = async ({ info, rows }: SheetRows): Promise<void> => {
    const first: TableRow[] = []
    let take: ((row: TableRow) => void) | undefined
    let blanks = 0
    let unread = 0
    const settle = (): void => {
      const layout = findLayout(first, info.name, set, (headers) => decisionsFor(profile, headers, set))
      if (!layout) return
      known += 1
      const { headerRow, list, matches } = layout
      sink.mapping({ file, sheet: info, headerRow, list, matches })
      const read = collector.sheet(info, overlay?.columns(info.name, layout) ?? layout)
      const below = (row: TableRow): void => read(row, overlay?.row(info.name, row) ?? row)
      for (const row of first) {
        const place = placeOf(file, info, row.row)
        if (row.row > layout.headerRow) below(row)
        else if (row.cells.every(isBlank)) sink.skip('blank', place)
        else sink.skip(row.row > layout.headerRow - layout.headerRows ? 'header' : 'title', place)
      }
      take = below
    }
    for await (const row of rows) {
      if (row.cells.every(isBlank)) blanks += 1
      if (blanks > mostBlankRows)
        throw new UnreadableFile(file, {
          zh: `${info.name === undefined ? '' : `工作表 ${info.name} `}到第 ${row.row} 行为止已有 ${blanks} 个空行，未读入；请删除数据下方的空行后重试。`,
          en: `${info.name === undefined ? '' : `the sheet ${info.name} `}has ${blanks} empty rows up to row ${row.row}, so nothing was read; delete the empty rows below the data and try again.`,
        })
      if (take) take(row)
      else if (first.length <= headerSearchRows) {
        first.push(row)
        if (first.length > headerSearchRows) settle()
      } else unread += 1
    }
    if (!take) settle()
    if (take) return
    if (seen === '') seen = seenHeaders(first)
    const [top] = first
    if (top) sink.skip('unknownSheet', placeOf(file, info, top.row), first.length + unread)
  }
  for await (const sheet of sheets)
    if (sheet.info.name === templateMarkName)
      sink.skip(
        'hidden',
        placeOf(file, sheet.info, 1),
        await refuseOldTemplate(file, sheet.rows, directoryVersion),
      )
    else if (!isOwnSheet(sheet.info.name)) others += 1
    else if (sheet.info.isHidden || sheet.info.name === problemListName) {
      let rows = 0
      for await (const _ of sheet.rows) rows += 1
      if (rows > 0)
        sink.skip(sheet.info.isHidden ? 'hidden' : 'ownReport', placeOf(file, sheet.info, 1), rows)
    } else await readSheet(sheet)
  if (known === 0 && others === 0) {
    const [main] = set.sheets
    const needed = main.columns.filter(({ required }) => required).map(({ header }) => header)
    throw new UnreadableFile(file, {
      zh: `没有找到${main.name}的表头（前 ${headerSearchRows} 行内应有 ${needed.join('、')} 等列）${seen === '' ? '，文件是空的' : `，看到的是：${seen}`}。请改正表头，或用映射文件指明各列。`,
      en: `no header of ${main.name} was found (the first ${headerSearchRows} rows should have columns such as ${needed.join(', ')})${seen === '' ? '; the file is empty' : `; found: ${seen}`}. Correct the header, or name the columns in a mapping file.`,
    })
  }
  collector.finish()
}
