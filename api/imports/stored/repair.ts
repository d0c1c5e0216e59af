import { oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import { ApiError } from '../../error.ts'
import type { Line, Problem, SourceRow } from '../../intake/draft.ts'
import type { Repair } from '../../intake/import/error-file.ts'
import { remainderJson } from '../../intake/import/remainder-json.ts'
import type { Source } from '../../intake/source.ts'
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

/** What is left of a file of JSON: its refused records alone, as they stand now. Undefined where none was refused. */
export const jsonRest = async (
  store: Store,
  { no, settings }: StoredImport,
  source: Source,
): Promise<string | undefined> => {
  const rows = await store.db
    .selectFrom('import_trouble')
    .innerJoin('import_record', (join) =>
      join
        .onRef('import_record.import_no', '=', 'import_trouble.import_no')
        .onRef('import_record.position', '=', 'import_trouble.record'),
    )
    .select(['import_trouble.record', 'import_trouble.content'])
    .where('import_trouble.import_no', '=', no)
    .where('import_record.outcome', '=', 'rejected')
    .orderBy('import_trouble.record')
    .orderBy('import_trouble.at')
    .execute()
  const refused = Array.from(
    Map.groupBy(rows, ({ record }) => record),
    ([number, all]) => ({
      number,
      // Written by stageRecord, so each is a problem.
      problems: all.map(({ content }) => JSON.parse(content) as Problem),
    }),
  )
  const corrections = await readCorrections(store, no)
  return remainderJson(source, { kind: 'guides', refused, corrections }, settings.encoding)
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
