import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { guidesMatching, indexWords, reindexGuide } from './guide-search.ts'
import { insertRows } from './json-rows.ts'
import { migrate } from './migrate.ts'
import { openSqliteStore } from './sqlite.ts'

const indexed = async (texts: readonly string[]) => {
  const database = new Database(':memory:')
  migrate(database)
  const store = openSqliteStore(database)
  const rows = texts.map((text, at) => ({ rowid: at + 1, words: indexWords([text]) }))
  await store.batch(insertRows(store.db, 'guide_search', ['rowid', 'words'], rows))
  return {
    store,
    find: async (query: string) => {
      const found = await store.db
        .selectFrom('guide_search')
        .select('rowid')
        .where('rowid', 'in', guidesMatching(query))
        .orderBy('rowid')
        .execute()
      return found.map(({ rowid }) => texts[rowid - 1])
    },
  }
}

describe('the index of guides', () => {
  const names = ['失业登记', '失业保险金申领', '就业失业登记证', '社会保障卡补领', 'ABC-44211 办理']

  test.each([
    ['失业', ['失业登记', '失业保险金申领', '就业失业登记证']],
    ['失业登记', ['失业登记', '就业失业登记证']],
    ['失登', []],
    ['登记 就业', ['就业失业登记证']],
    ['卡', ['社会保障卡补领']],
    ['4421', ['ABC-44211 办理']],
    ['ＡＢＣ', ['ABC-44211 办理']],
    ['"失业" OR *', []],
    ['  ', []],
    ['。', []],
  ])('%s finds what holds it', async (query, expected) => {
    const { find } = await indexed(names)
    expect(await find(query)).toEqual(expected)
  })

  test('a saved guide is found by its new words and not by its old ones', async () => {
    const { store, find } = await indexed(names)
    await store.batch([reindexGuide(store.db, 1, indexWords(['求职登记']))])
    expect(await find('求职')).toEqual(['失业登记'])
    expect(await find('失业登记')).toEqual(['就业失业登记证'])
  })

  test('two or more characters find exactly the names that hold them', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'失业登记就保险'), minLength: 2, maxLength: 4 })
    const name = fc.string({ unit: fc.constantFrom(...'失业登记就保险'), minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), word, async (texts, query) => {
        const { find } = await indexed(texts)
        expect(await find(query)).toEqual(texts.filter((text) => text.includes(query)))
      }),
      runs,
    )
  })
})
