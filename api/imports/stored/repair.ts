import { oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import { ApiError } from '../../error.ts'
import type { Line, SourceRow } from '../../intake/draft.ts'
import type { Repair } from '../../intake/import/error-file.ts'
import { readCorrections } from './corrections-table.ts'
import type { RecordPlace } from './staged-record.ts'
import type { StoredImport } from './stored-import.ts'
import { allTroubles } from './troubles.ts'

const isLine = (line: Partial<Line>): line is Line => line.line !== undefined

/** The rows of a file that were refused. */
const refusedLines = async ({ db }: Store, no: number): Promise<Line[]> => {
  const rows = await db
    .selectFrom('import_record')
    .select(['place', 'source'])
    .where('import_no', '=', no)
    .where('outcome', 'in', oneOf(['rejected', 'orphan']))
    .orderBy('position')
    .execute()
  return rows.flatMap(({ place, source }): Line[] => {
    if (source !== null) return (JSON.parse(source) as SourceRow[]).map(({ cells: _, ...line }) => line)
    const { lines, ...first } = JSON.parse(place) as RecordPlace
    return lines ? [...lines] : isLine(first) ? [first] : []
  })
}

/** What the workbooks to repair are made of: problems, refused rows, and the cells that were put right already. */
export const repairOf = async (
  store: Store,
  { no, result, failure, settings }: StoredImport,
): Promise<Repair & { readonly refused: readonly Line[] }> => {
  if (!result) throw new ApiError('file-unreadable', { ...failure })
  const problems = await allTroubles(store, no)
  const { encoding, delimiter } = settings
  return {
    problems,
    total: problems.length,
    headerRows: new Map(result.mappings.map(({ sheet, headerRow }) => [sheet.name ?? '', headerRow])),
    csv: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
    },
    corrections: await readCorrections(store, no),
    refused: await refusedLines(store, no),
  }
}
