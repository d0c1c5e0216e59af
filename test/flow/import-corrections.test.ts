/** Cells that are put right in place: the account adds up after each, and what was checked alone is what the whole file would give. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { discardImport } from '../../api/imports/stored/begin.ts'
import { checkAgain, correctImport, editsAlike } from '../../api/imports/stored/correct.ts'
import { countImports, type ImportCounts } from '../../api/imports/stored/counts.ts'
import { outcomes } from '../../api/intake/import/account.ts'
import { guangzhou } from '../api/catalog.ts'
import { runs } from '../runs.ts'
import { actor, bring, limits, openWorld, stateOf } from './import-world.ts'

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const fields = ['id', 'name', 'baseCode', 'agency/name', 'level', 'promisedLimit'] as const
const headers = '指南编号,主项名称,基本编码,实施主体,行使层级,承诺办结时限'

/** Texts that are right, wrong, the same as another row's, or nothing. */
const texts = [
  'a',
  'b',
  '市级',
  '高',
  '5个工作日',
  '15',
  '',
  '失业登记',
  guangzhou.name,
  '442111010000',
  '440100-442111010000',
] as const

const row = (id: string, level: string, limit: string) =>
  [id, '失业登记', '442111010000', guangzhou.name, level, limit].join(',')

const file = [
  headers,
  row('a', '市级', '5个工作日'),
  row('b', '高', '15'),
  row('c', '市级', '15'),
  ',,,,,',
  row('b', '市级', '7个工作日'),
  row('a', '市级', '5个工作日'),
  row('440100-442111010000', '市级', '5个工作日'),
  headers,
  row('d', '', ''),
].join('\n')

const lines = [2, 3, 4, 6, 7, 8, 10]
const recordOf = new Map(lines.map((line, at) => [line, at + 1]))

/** Each run reads a file several times: more than some thousand take hours. */
const some = { ...runs, numRuns: Math.min(runs.numRuns, 2000) }

let store: Store
beforeAll(async () => {
  store = await openWorld()
})
afterAll(() => store.close())

const countsOf = async (no: number): Promise<ImportCounts> => {
  const { stored } = await stateOf(store, no)
  const counts = (await countImports(store, [stored])).get(no)
  if (!counts) throw new Error(`expected counts of import ${no}`)
  return counts
}

const addUp = ({ rows, records }: ImportCounts): void => {
  for (const account of [rows, records])
    expect(outcomes.reduce((sum, outcome) => sum + account[outcome], 0)).toBe(account.read)
}

/** Everything that a check keeps of an import, but for the rows that it may put back. */
const kept = async (no: number) => ({
  records: await store.db
    .selectFrom('import_record')
    .select(['position', 'outcome', 'rows', 'guide_id', 'content', 'title', 'before'])
    .where('import_no', '=', no)
    .orderBy('position')
    .execute(),
  troubles: await store.db
    .selectFrom('import_trouble')
    .selectAll()
    .where('import_no', '=', no)
    .orderBy('record')
    .orderBy('at')
    .execute(),
  corrections: await store.db
    .selectFrom('import_correction')
    .selectAll()
    .where('import_no', '=', no)
    .orderBy('line')
    .orderBy('letters')
    .execute(),
})

const anyEdit = fc.oneof(
  fc.record({
    line: fc.constantFrom(...lines),
    at: fc.nat({ max: fields.length - 1 }),
    text: fc.option(fc.constantFrom(...texts), { nil: null, freq: 4 }),
  }),
  fc.constantFrom('promisedLimit', 'level', 'name').map((alike) => ({ alike })),
)

test(
  'the account adds up after every correction, and the whole file read again says the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const no = await bring(store, '清单.csv', file)
        const { rows } = await countsOf(no)
        for (const edit of edits) {
          const { state, stored } = await stateOf(store, no)
          const made =
            'alike' in edit
              ? await editsAlike(store, no, { reason: 'unreadable', field: edit.alike })
              : [
                  {
                    record: recordOf.get(edit.line) ?? 0,
                    line: edit.line,
                    column: letters[edit.at] ?? 'A',
                    field: fields[edit.at] ?? 'id',
                    text: edit.text,
                  },
                ]
          if (made.length > 0) await correctImport(store, state, stored, made, { actor, limits })
          const counts = await countsOf(no)
          addUp(counts)
          expect(counts.rows.read).toBe(rows.read)
        }
        const before = await kept(no)
        const { state, stored } = await stateOf(store, no)
        await checkAgain(store, state, stored, { actor, limits })
        expect(await kept(no)).toEqual(before)
        await discardImport(store, (await stateOf(store, no)).stored)
      }),
      some,
    )
  },
  Math.max(180_000, some.numRuns * 500),
)
