import type { TableSet } from '../../tables/columns.ts'
import type { DraftSink, SourceRow } from '../draft.ts'
import { type Columns, createCollector } from './collect.ts'
import { type Overlay, tableRowOf } from './overlay.ts'
import type { SheetInfo } from './row.ts'

/** How a sheet's rows were read the first time. */
export interface ReadSheet {
  readonly info: SheetInfo
  readonly columns: Columns
}

/** Reads the kept rows of one record once more, with corrections over them, as its file was read. */
export const rereadRecord = (
  file: string,
  set: TableSet,
  sheets: ReadonlyMap<string, ReadSheet>,
  { rows, overlay }: { readonly rows: readonly SourceRow[]; readonly overlay: Overlay },
  sink: DraftSink,
): void => {
  const collector = createCollector(file, set, sink, { keepsCells: true })
  const readers = new Map<string, ReturnType<typeof collector.sheet>>()
  for (const source of rows) {
    const name = source.sheet ?? ''
    const sheet = sheets.get(name)
    if (!sheet) throw new Error(`expected a sheet that was read, got ${name}`)
    const read =
      readers.get(name) ?? collector.sheet(sheet.info, overlay.columns(source.sheet, sheet.columns))
    readers.set(name, read)
    const row = tableRowOf(source)
    read(row, overlay.row(source.sheet, row))
  }
  collector.finish()
}
