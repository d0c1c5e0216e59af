import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { runs } from '../../test/runs.ts'
import { findWord } from '../search/marks.ts'
import { soundsOf } from '../search/sound.ts'
import { indexCodes, indexWords } from './grams.ts'
import { migrate } from './migrate.ts'
import { openSqliteStore } from './sqlite.ts'
import { textColumns } from './text-columns.ts'
import { findingsSaying, indexTexts, rowsMatching, type TextQuery } from './text-index.ts'

const empty = Object.fromEntries(textColumns.map((column) => [column, ''])) as Record<
  (typeof textColumns)[number],
  string
>

interface Row {
  readonly name: string
  readonly code?: string
  readonly materials?: string
}

const rowOf = ({ name, code = '', materials = '' }: Row, rowid: number) => ({
  ...empty,
  rowid,
  name: indexWords([name]),
  code: indexCodes([code]),
  materials: indexWords([materials]),
  ...soundsOf([name]),
})

/** One database for all tests: a property would keep as many as it has runs. */
const database = new Database(':memory:')
migrate(database)
const store = openSqliteStore(database)

const indexed = async (rows: readonly Row[]) => {
  database.exec('delete from guide_search')
  await store.batch(
    indexTexts(
      store.db,
      'guide_search',
      rows.map((row, at) => rowOf(row, at + 1)),
      true,
    ),
  )
  return {
    find: async (query: TextQuery) => {
      const found = await store.db
        .selectFrom('guide_search')
        .select('rowid')
        .where('rowid', 'in', rowsMatching('guide_search', query))
        .orderBy('rowid')
        .execute()
      return found.map(({ rowid }) => rows[rowid - 1]?.name)
    },
  }
}

describe('the index of texts', () => {
  const rows: readonly Row[] = [
    { name: '失业登记', code: '442111010000', materials: '居民户口簿、失业登记表' },
    { name: '失业保险金申领', code: '442111402001' },
    { name: '就业失业登记证', materials: '凭ABC-44211 办理，15个工作日' },
    { name: '社会保障卡补领' },
    { name: '西安市劳动关系调解' },
  ]

  test.each<readonly [string, readonly string[]]>([
    ['失业', ['失业登记', '失业保险金申领', '就业失业登记证']],
    ['失业登记', ['失业登记', '就业失业登记证']],
    ['失登', []],
    ['登记表', ['失业登记']],
    ['簿失', []],
    ['卡', ['社会保障卡补领']],
    ['领', ['失业保险金申领', '社会保障卡补领']],
    ['户口簿失业', []],
    ['户口簿、失业', ['失业登记']],
    ['15个工作日', ['就业失业登记证']],
    ['5个工作日', []],
    ['ＡＢＣ', ['就业失业登记证']],
    ['442111010000', ['失业登记']],
    ['442111', ['失业登记', '失业保险金申领']],
    ['44211', ['失业登记', '失业保险金申领', '就业失业登记证']],
    ['1402', ['失业保险金申领']],
    ['sybxj', ['失业保险金申领']],
    ['bxj', ['失业保险金申领']],
    ['shiyebaoxianjin', ['失业保险金申领']],
    ['ShiYeB', ['失业保险金申领']],
    ['xian', ['失业保险金申领', '西安市劳动关系调解']],
    ['tiaojie', ['西安市劳动关系调解']],
    ['hiye', []],
    ['"失业" OR *', []],
    ['  ', []],
    ['。', []],
  ])('%s finds what holds it', async (word, expected) => {
    const { find } = await indexed(rows)
    expect(await find({ words: [word] })).toEqual(expected)
  })

  test('all words must stand, in elements at least one of them, among names only what it is called', async () => {
    const { find } = await indexed(rows)
    expect(await find({ words: ['登记', '户口簿'] })).toEqual(['失业登记'])
    expect(await find({ words: ['失业', '户口'], inElements: ['materials'] })).toEqual(['失业登记'])
    expect(await find({ words: ['社会'], inElements: ['materials'] })).toEqual([])
    expect(await find({ words: ['户口'], where: 'names' })).toEqual([])
    expect(await find({ words: ['sydj'], where: 'names' })).toEqual(['失业登记', '就业失业登记证'])
  })

  test('what is saved is found by its new words and not by its old ones', async () => {
    const { find } = await indexed(rows)
    const row = rowOf({ name: '求职登记' }, 1)
    await store.batch(indexTexts(store.db, 'guide_search', [row], false))
    expect(await find({ words: ['求职'] })).toEqual(['失业登记'])
    expect(await find({ words: ['户口'] })).toEqual([])
    expect(await find({ words: ['失业登记'] })).toEqual(['就业失业登记证'])
  })

  test('any characters of a text find it, and exactly the texts that hold them', async () => {
    const characters = fc.constantFrom(...'失业登记就保险')
    const name = fc.string({ unit: fc.oneof(characters, fc.constantFrom('，', '1')), maxLength: 9 })
    const word = fc.string({ unit: characters, minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), word, async (texts, query) => {
        const { find } = await indexed(texts.map((text) => ({ name: text })))
        const held = texts.filter((text) => text.includes(query))
        expect(await find({ words: [query] })).toEqual(held)
        expect(texts.filter((text) => findWord(text, query).length > 0)).toEqual(held)
      }),
      runs,
    )
  })

  test('any string can be indexed and asked for', async () => {
    const { find } = await indexed(rows)
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await store.batch(indexTexts(store.db, 'guide_search', [rowOf({ name: text }, 1)], false))
        await find({ words: [text], inElements: ['materials'] })
        await find({ words: [text] })
        findWord(text, text)
      }),
      runs,
    )
  })
})

describe('the index of findings', () => {
  const opened = () => {
    const database = new Database(':memory:')
    migrate(database)
    database.exec(`
      insert into finding (id, fingerprint, rank, kind, rule, region, agency, family, unit, content, evidence, state,
        cause, occurrence, opened_in, changed_in, since, revision, life)
        select value, value, 0, 'guide', 'r', '44', 'x', '', 'u', '{}', '', 'open', 'edit', 1, 1, 1, '', 1, '{}'
        from json_each('[1, 2]');
      insert into finding_text (finding_id, words)
        values (1, '${indexWords(['多要一份材料'])}'), (2, '${indexWords(['缺少材料'])}')
    `)
    const { db } = openSqliteStore(database)
    return {
      database,
      saying: async (word: string) => {
        const rows = await db
          .selectFrom('finding_text')
          .select('finding_id')
          .where('finding_id', 'in', findingsSaying(word))
          .execute()
        return rows.map(({ finding_id }) => finding_id)
      },
    }
  }

  test('follows what is written, changed and deleted', async () => {
    const { database, saying } = opened()
    expect(await saying('材料')).toEqual([1, 2])
    database.exec(`update finding_text set words = '${indexWords(['时限过长'])}' where finding_id = 2`)
    expect([await saying('缺少'), await saying('时限')]).toEqual([[], [2]])
    database.exec('delete from finding where id = 1')
    expect(await saying('材料')).toEqual([])
  })
})
