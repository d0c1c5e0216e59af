import type { CompiledQuery } from 'kysely'
import { insertRows } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import type { ImportCorrectionRow } from '../../db/tables.ts'
import type { Correction } from '../../intake/table/overlay.ts'

/** A correction with the record that it belongs to; 0 where it belongs to none. */
export interface KeptCorrection extends Correction {
  readonly record: number
}

const fromRow = ({ record, sheet, line, letters, field, text }: ImportCorrectionRow): KeptCorrection => ({
  record,
  ...(sheet === '' ? {} : { sheet }),
  line,
  ...(letters === '' ? {} : { column: letters }),
  field,
  text,
})

/** All corrections of an import, in the order of the file. */
export const readCorrections = async ({ db }: Store, no: number): Promise<KeptCorrection[]> => {
  const rows = await db
    .selectFrom('import_correction')
    .selectAll()
    .where('import_no', '=', no)
    .orderBy('record')
    .orderBy('sheet')
    .orderBy('line')
    .orderBy('letters')
    .execute()
  return rows.map(fromRow)
}

/** Statements that put corrections in place of those that stand. */
export const writeCorrections = (
  { db }: Store,
  no: number,
  corrections: readonly KeptCorrection[],
): CompiledQuery[] => [
  db.deleteFrom('import_correction').where('import_no', '=', no).compile(),
  ...insertRows(
    db,
    'import_correction',
    ['import_no', 'record', 'sheet', 'line', 'letters', 'field', 'text'],
    corrections.map(({ record, sheet = '', line, column = '', field, text }) => ({
      import_no: no,
      record,
      sheet,
      line,
      letters: column,
      field,
      text,
    })),
  ),
]
