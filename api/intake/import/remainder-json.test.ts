import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aGuide, anAgency } from '../../../rules/test-builders.ts'
import { emptyProfile } from '../mapping/profile.ts'
import { bytesSource, type Source } from '../source.ts'
import { prepareImport } from './import-files.ts'
import { remainderJson } from './remainder-json.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-remainder-json-'))
  await writeFile(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
})
afterEach(() => rm(folder, { recursive: true }))

const sourceOf = (name: string, text: string): Source => bytesSource(name, new TextEncoder().encode(text))

const importOf = async (source: Source) => {
  const { parts } = await prepareImport([source], { folder, kind: 'guides', profile: emptyProfile })
  const [part] = parts
  if (!part) throw new Error('expected a part, got none')
  const rest = await remainderJson(source, { kind: 'guides', refused: part.plan.refusedRecords })
  return { plan: part.plan, rest }
}

const bad = { ...aGuide({ id: 'b' }), level: 'city' }

test('a JSONL file gives back its bad lines, explained, and they come in once they are repaired', async () => {
  const lines = [JSON.stringify(aGuide({ id: 'a' })), JSON.stringify(bad), '', '{"id":', '7']
  const { plan, rest = '' } = await importOf(sourceOf('清单.jsonl', lines.join('\n')))
  expect(plan.records).toMatchObject({ created: 1, rejected: 2 })
  const records = rest
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records).toEqual([
    { 错误说明: [expect.stringContaining('level')], ...bad },
    { 错误说明: [expect.stringContaining('不是有效的 JSON')], 原文: '{"id":' },
    { 错误说明: [expect.stringContaining('应为一条记录')], 原文: '7' },
  ])
  const repaired = JSON.stringify({ ...records[0], level: 'municipal' })
  const again = await importOf(sourceOf('其余.jsonl', repaired))
  expect(again.plan.records).toMatchObject({ read: 1, created: 1 })
  expect(again.plan.changes[0]?.record).toEqual(aGuide({ id: 'b' }))
  expect(again.rest).toBeUndefined()
})

test('sent again as it is, it is refused again as it was', async () => {
  const { rest = '' } = await importOf(sourceOf('清单.jsonl', `${JSON.stringify(bad)}\n{`))
  expect((await importOf(sourceOf('其余.jsonl', rest))).plan.records).toMatchObject({ read: 2, rejected: 2 })
})

test.each([
  ['a list', (records: unknown[]) => records],
  ['the answer of a server', (records: unknown[]) => ({ code: 0, data: records })],
])('%s gives a list of its bad records', async (_, wrap) => {
  const text = JSON.stringify(wrap([aGuide({ id: 'a' }), bad]))
  const { rest = '' } = await importOf(sourceOf('清单.json', text))
  expect(JSON.parse(rest)).toEqual([{ 错误说明: [expect.stringContaining('level')], ...bad }])
})

test('records of the platform and of published pages come back in their own fields, not in ours', async () => {
  const page = { 事项名称: '社保卡申领', 实施主体: '某局', 办件类型: '快件' }
  const { rest = '' } = await importOf(sourceOf('页面.jsonl', JSON.stringify(page)))
  expect(JSON.parse(rest)).toEqual({ 错误说明: expect.any(Array), ...page })
})

test('where all is read there is no remainder', async () => {
  expect((await importOf(sourceOf('清单.json', JSON.stringify([aGuide()])))).rest).toBeUndefined()
})
