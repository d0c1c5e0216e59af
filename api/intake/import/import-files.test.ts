import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { aGuide, anAgency } from '../../../rules/test-builders.ts'
import { readCatalog } from '../read-catalog.ts'
import { aTextSource } from '../test-sink.ts'
import { inCatalog, jsonl, planOf, prepare, snapshot, useCatalogFolder } from './test-catalog.ts'

useCatalogFolder()

describe('writing', () => {
  test('until it is committed nothing is written; then the catalog reads as the file said', async () => {
    const before = await snapshot()
    const guide = { ...aGuide({ id: 'a' }), 自定义: '保留' }
    const prepared = await prepare([jsonl(guide)])
    expect(await snapshot()).toEqual(before)
    await prepared.commit()
    expect((await readCatalog(inCatalog())).catalog.guides).toEqual([guide])
  })
  test('the same file again changes no byte', async () => {
    await (await prepare([jsonl(aGuide({ id: 'a' }), aGuide({ id: 'b' }))])).commit()
    const before = await snapshot()
    const again = await prepare([jsonl(aGuide({ id: 'b' }), aGuide({ id: 'a' }))])
    expect(await again.commit()).toEqual([])
    expect(await snapshot()).toEqual(before)
  })
  test('a bad row stops no good one, and lines that do not change stay byte for byte', async () => {
    const odd = `{ "x":1, ${JSON.stringify(aGuide({ id: 'odd' })).slice(1)}`
    const file = `guides/${aGuide().region.slice(0, 4)}00.jsonl`
    await (await prepare([jsonl(aGuide({ id: 'a' }))])).commit()
    await writeFile(inCatalog(file), `${odd}\n{broken\n${JSON.stringify(aGuide({ id: 'a' }))}`)
    await (
      await prepare([jsonl({ ...aGuide({ id: 'a' }), conditions: '新' }, { id: 'bad' }, aGuide({ id: 'b' }))])
    ).commit()
    const lines = (await readFile(inCatalog(file), 'utf8')).split('\n')
    expect(lines.slice(0, 2)).toEqual([odd, '{broken'])
    expect(lines.slice(2, 4).map((line) => JSON.parse(line).id)).toEqual(['a', 'b'])
    expect(JSON.parse(lines[2] ?? '').conditions).toBe('新')
  })
  test('a guide with the codes of one that is there takes its id', async () => {
    const implementationCode = '1144000055361246 1J2442011005000'.replace(' ', '').slice(0, 31)
    await (await prepare([jsonl({ ...aGuide({ id: 'ours' }), implementationCode })])).commit()
    const plan = await planOf([jsonl({ ...aGuide({ id: '0f3c' }), implementationCode, conditions: '新' })])
    expect(plan.changes.map(({ action, id }) => [action, id])).toEqual([['update', 'ours']])
  })
  test('what a file does not say of itself is said once for all, and codes and agencies fill in the rest', async () => {
    const csv = aTextSource(
      'a.csv',
      `事项名称,实施主体,基本编码,承诺时限\n甲,${anAgency().name},440111001000,当场\n`,
    )
    const [part] = (await prepare([csv], 'guides', { status: 'in-use' })).parts
    expect(part?.plan.problems.map(({ message }) => message)).toEqual([])
    const [change] = part?.plan.changes ?? []
    expect(change?.record).toMatchObject({
      type: '01',
      region: anAgency().region,
      level: anAgency().level,
      id: expect.stringContaining('甲'),
    })
  })
})
