/** Any file at all: it is refused with a message, or every row of it is accounted for. No other error, nothing written. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { guideSchema } from '../../rules/catalog.ts'
import { aGuide } from '../../rules/test-builders.ts'
import { runs } from '../../test/runs.ts'
import { guideTables } from '../tables/guide-columns.ts'
import type { Fields } from '../tables/pointer.ts'
import { headColumns, recordRows } from '../tables/record.ts'
import { outcomes } from './import/account.ts'
import { prepareImport } from './import/import-files.ts'
import type { Plan } from './import/plan.ts'
import { emptyProfile } from './mapping/profile.ts'
import { bytesSource } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { aWorkbook } from './xlsx/test-workbook.ts'

let folder: string
const valid: { readonly name: string; readonly bytes: Uint8Array }[] = []
const guides: Fields[] = ['a', 'b', 'c'].map((id) => ({
  ...aGuide({
    id,
    conditions: '1.年满16周岁。\n2.已登记失业。',
    materials: [{ name: '居民身份证', copies: 1 }, { name: '申请表' }],
  }),
}))
const csvOf = (rows: readonly (readonly (string | undefined)[])[]): string =>
  rows.map((row) => row.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\n')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-fuzz-'))
  const text = new TextEncoder()
  const [main] = guideTables.sheets
  const head = headColumns(guideTables, main).map(({ header }) => header)
  const rows = guides.map((guide) => [...(recordRows(guideTables, guide)[0]?.rows[0] ?? [])])
  const platform = {
    AUDIT_ITEM: {
      ITEM_ID: 'x',
      TASK_NAME: '社保卡申领',
      TASK_CODE: '11440000553612461J2442111026001',
      DEPT_NAME: '省厅',
      PROMISE_DAY: 3,
      PROMISE_TYPE: 'G',
      LAW: [{ LAWNAME: '社会保险法' }],
    },
    AUDIT_MATERIAL: [{ MATERIAL_NAME: '照片', ORDERNUM: 1 }],
  }
  const headed = {
    事项名称: '社保卡申领',
    实施主体: '某局',
    材料: [{ 名称: '照片', 原件: 1 }],
    步骤: [['收件', '1个工作日']],
    设定依据: ['1.《社会保险法》第三条'],
  }
  valid.push(
    { name: 'a.json', bytes: text.encode(JSON.stringify(guides)) },
    {
      name: 'a.jsonl',
      bytes: text.encode([...guides, platform, headed].map((one) => JSON.stringify(one)).join('\n')),
    },
    { name: 'a.csv', bytes: iconv.encode(csvOf([head, ...rows]), 'gb18030') },
    {
      name: 'b.csv',
      bytes: iconv.encode(`\ufeff${csvOf([head, ...rows]).replaceAll('","', '"\t"')}`, 'utf-16le'),
    },
    {
      name: 'a.xlsx',
      bytes: await aWorkbook(
        ...guideTables.sheets.slice(0, 3).map((sheet, at) => ({
          name: sheet.name,
          rows: [
            headColumns(guideTables, sheet).map(({ header }) => header),
            ...guides
              .flatMap((guide) => recordRows(guideTables, guide)[at]?.rows ?? [])
              .map((row) => [...row]),
          ],
        })),
      ),
    },
  )
})
afterAll(() => rm(folder, { recursive: true }))

const planOf = async (name: string, bytes: Uint8Array): Promise<Plan | UnreadableFile> => {
  try {
    const { parts } = await prepareImport([bytesSource(name, bytes)], {
      folder,
      kind: 'guides',
      profile: emptyProfile,
    })
    const [part] = parts
    if (!part) throw new Error('expected a part, got none')
    return part.plan
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
}

const hold = (plan: Plan): void => {
  for (const account of [plan.rows, plan.records])
    expect(outcomes.reduce((sum, outcome) => sum + account[outcome], 0)).toBe(account.read)
  expect(plan.rows.read).toBeGreaterThanOrEqual(plan.records.read)
  expect(plan.problemCount).toBeGreaterThanOrEqual(plan.records.rejected)
  for (const { record } of plan.changes) expect(guideSchema.safeParse(record).success).toBe(true)
}
const check = async (name: string, bytes: Uint8Array): Promise<Plan | undefined> => {
  const result = await planOf(name, bytes)
  if (result instanceof UnreadableFile) {
    expect(result.message).toContain(name)
    expect(result.messageEn).toContain(name)
    return undefined
  }
  hold(result)
  return result
}

/** Bytes overwritten, cut out or put in at some places. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(20),
    put: fc.uint8Array({ maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 6 },
)
const damaged = (
  bytes: Uint8Array,
  edits: readonly { at: number; cut: number; put: Uint8Array }[],
): Uint8Array =>
  edits.reduce<Uint8Array>((whole, { at, cut, put }) => {
    const from = Math.floor(at * whole.length)
    return Buffer.concat([whole.subarray(0, from), put, whole.subarray(from + cut)])
  }, bytes)

test('files of any bytes under any name', async () => {
  const names = fc.constantFrom('a.json', 'a.jsonl', 'a.csv', 'a.xlsx', 'a', 'a.xls')
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.uint8Array({ maxLength: 400 }),
      async (name, bytes) => void (await check(name, bytes)),
    ),
    runs,
  )
})

test('damaged files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(4), damage, async (which, edits) => {
      const { name, bytes } = valid[which] ?? { name: '', bytes: new Uint8Array() }
      await check(name, damaged(bytes, edits))
    }),
    runs,
  )
})

test('tables of any headers and cells: every row is accounted for', async () => {
  const headers = fc.constantFrom(
    ...guideTables.sheets.flatMap(({ columns }) => columns.map(({ header }) => header)),
    '备注',
    '',
    '序号',
  )
  const words = fc.constantFrom(
    '当场',
    '20个工作日',
    '市级',
    '440100',
    '1.甲；2.乙',
    '（空）',
    '无',
    '是',
    '{"a":1}',
    "'=1",
    '2026-01-31',
  )
  const cell = fc.oneof(
    { weight: 3, arbitrary: words },
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constant(''),
  )
  const table = fc.tuple(
    fc.array(headers, { minLength: 2, maxLength: 12 }),
    fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
  )
  await fc.assert(
    fc.asyncProperty(table, async ([head, rows]) => {
      const plan = await check(
        'a.csv',
        new TextEncoder().encode(
          csvOf([['指南编号', '主项名称', ...head], ...rows.map((row) => ['甲', ...row])]),
        ),
      )
      if (plan) expect(plan.rows.read).toBe(rows.length + 1)
    }),
    runs,
  )
})

test('nothing was written', async () => {
  expect(await readdir(folder)).toEqual([])
})
