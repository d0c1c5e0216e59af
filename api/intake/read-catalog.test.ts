import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'
import { readCatalog } from './read-catalog.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-catalog-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (files: Record<string, string | Uint8Array | object>) => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    const isText = typeof content === 'string' || content instanceof Uint8Array
    await writeFile(join(folder, name), isText ? content : JSON.stringify(content))
  }
}
const item = aStandardItem()
const standard = aDirectory({ items: [item] })
const whole = { 'standard.json': standard, 'agencies.json': [anAgency()] }
const line = (id: string) => JSON.stringify(aGuide({ id }))

describe('a catalog that can be read', () => {
  test('guides come from .json lists and .jsonl lines, at any depth, in the order of file names', async () => {
    await write({
      ...whole,
      'guides/b.jsonl': `${line('b1')}\n\n${line('b2')}`,
      'guides/a/deep/x.json': [aGuide({ id: 'a1' })],
    })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.guides.map(({ id }) => id)).toEqual(['a1', 'b1', 'b2'])
    expect(catalog.directory.items).toEqual([item])
    expect(troubles).toEqual([])
  })
  test('and from tables, with a bad cell named by its row', async () => {
    const { agency, region, level } = aGuide()
    const head = '指南编号,主项名称,事项类型,实施主体,实施主体编码,行政区划代码,行使层级,承诺时限\n'
    const row = (id: string, limit: string) =>
      `${id},企业年金方案备案,20,${agency.name},${agency.uscc ?? ''},${region},${{ [level]: '省级', municipal: '市级', county: '县级' }[level]},${limit}\n`
    await write({
      ...whole,
      'guides/a.csv': `${head}${row('a1', '当场')}${row('a2', '很快')}${row('a3', '3个工作日')}`,
    })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.guides.map(({ id, promisedLimit }) => [id, promisedLimit])).toEqual([
      ['a1', { value: 0, unit: 'instant' }],
      ['a3', { value: 3, unit: 'workday' }],
    ])
    expect(troubles).toEqual([
      expect.objectContaining({
        file: 'guides/a.csv',
        line: 3,
        column: 'H',
        value: '很快',
        message: expect.stringMatching(/^H3 /),
      }),
    ])
  })
  test('byte order marks and Windows line ends are no part of the text', async () => {
    await write({ ...whole, 'guides/a.jsonl': `\ufeff${line('a1')}\r\n${line('a2')}\r\n` })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.guides).toHaveLength(2)
    expect(troubles).toEqual([])
  })
  test('a line longer than the chunks it is read in stays whole', async () => {
    const long = aGuide({ id: 'long', conditions: '满6个月。'.repeat(400_000) })
    await write({ ...whole, 'guides/a.jsonl': `${JSON.stringify(long)}\n${line('a2')}` })
    const { catalog } = await readCatalog(folder)
    expect(catalog.guides.map(({ id }) => id)).toEqual(['long', 'a2'])
    expect(catalog.guides[0]?.conditions).toHaveLength(2_000_000)
  })
  test('equal values of different guides are held once', async () => {
    const materials = [{ name: '居民身份证' }]
    const guides = ['a', 'b'].map((id) => JSON.stringify(aGuide({ id, materials })))
    await write({ ...whole, 'guides/a.jsonl': guides.join('\n') })
    const [first, second] = (await readCatalog(folder)).catalog.guides
    expect(first?.materials).toBe(second?.materials)
  })
  test('unknown extra fields are kept', async () => {
    await write({ ...whole, 'guides/a.json': [{ ...aGuide(), 备注: '自定义' }] })
    expect((await readCatalog(folder)).catalog.guides[0]).toMatchObject({ 备注: '自定义' })
  })
  test('a configuration is read where there is one, and a named one instead of it', async () => {
    await write({
      ...whole,
      'duibiao.config.json': { preset: 'strict' },
      'other.json': { preset: 'national' },
    })
    expect((await readCatalog(folder)).catalog.config.preset).toBe('strict')
    const named = await readCatalog(folder, { config: join(folder, 'other.json') })
    expect(named.catalog.config.preset).toBe('national')
  })
})

describe('what cannot be read is named and stops nothing else', () => {
  test.each([
    ['a broken line in the middle', '{"id": "x", ', { line: 2 }],
    [
      'a required field missing',
      JSON.stringify({ ...aGuide(), name: undefined }),
      { line: 2, field: 'name' },
    ],
    [
      'a value outside its table',
      JSON.stringify({ ...aGuide(), level: 'city' }),
      { line: 2, field: 'level', value: 'city' },
    ],
    [
      'a wrong value deep inside',
      JSON.stringify({ ...aGuide(), materials: [{ name: '身份证', copies: '1份' }] }),
      { line: 2, field: 'materials/0/copies', value: '1份' },
    ],
    ['an id used twice', line('a1'), { line: 2, field: 'id', value: 'a1' }],
    ['a line that is no object', '42', { line: 2 }],
  ])('%s', async (_, broken, expected) => {
    await write({ ...whole, 'guides/a.jsonl': `${line('a1')}\n${broken}\n${line('a3')}` })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.guides.map(({ id }) => id)).toEqual(['a1', 'a3'])
    expect(troubles).toEqual([expect.objectContaining({ file: 'guides/a.jsonl', ...expected })])
    expect(troubles[0]?.message).toMatch(/未读入/)
    expect(troubles[0]?.messageEn).toMatch(/not read/)
  })
  test('a GB18030 file is named as such', async () => {
    const gbk = Uint8Array.from([0x7b, 0x22, 0xb1, 0xa3, 0xcf, 0xd5, 0x22, 0x7d])
    await write({ ...whole, 'guides/a.jsonl': gbk, 'guides/b.jsonl': line('b1') })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.guides).toHaveLength(1)
    expect(troubles).toEqual([expect.objectContaining({ file: 'guides/a.jsonl' })])
    expect(troubles[0]?.message).toContain('GB18030')
  })
  test('an item of the standard that does not hold to its schema is left out and named', async () => {
    await write({ ...whole, 'standard.json': { ...standard, items: [item, { ...item, code: 1 }] } })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.directory.items).toEqual([item])
    expect(troubles).toEqual([expect.objectContaining({ file: 'standard.json', field: 'items/1/code' })])
  })
  test('an agency that guides name and agencies.json does not know is said once, and its guides are read', async () => {
    await write({
      ...whole,
      'agencies.json': [],
      'guides/a.jsonl': `${line('a1')}\n${line('a2')}`,
    })
    const { catalog, troubles } = await readCatalog(folder)
    expect(catalog.guides).toHaveLength(2)
    expect(troubles).toEqual([expect.objectContaining({ file: 'agencies.json', remark: true })])
    expect(troubles[0]?.message).toContain('2 份指南')
  })
})

describe('a folder that cannot be checked says what is wrong and the way out', () => {
  test.each([
    ['no such folder', {}, 'nowhere', '没有这个文件夹'],
    ['an empty folder', {}, '', '没有 standard.json'],
    ['no agencies', { 'standard.json': standard }, '', '没有 agencies.json'],
    ['a standard that is no JSON', { ...whole, 'standard.json': '{' }, '', '不是有效的 JSON'],
    [
      'a standard without a version',
      { ...whole, 'standard.json': { ...standard, version: undefined } },
      '',
      '缺少必填字段 version',
    ],
    [
      'a configuration with an unknown preset',
      { ...whole, 'duibiao.config.json': { preset: 'x' } },
      '',
      'preset',
    ],
  ])('%s', async (_, files, below, message) => {
    await write(files)
    await expect(readCatalog(join(folder, below))).rejects.toThrow(message)
  })
})
