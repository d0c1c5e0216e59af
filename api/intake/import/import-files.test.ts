import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../../rules/test-builders.ts'
import type { RecordKind, TableSet } from '../../tables/columns.ts'
import { agencyTables, itemTables } from '../../tables/directory-columns.ts'
import { guideTables } from '../../tables/guide-columns.ts'
import type { Fields } from '../../tables/pointer.ts'
import { headColumns, recordRows } from '../../tables/record.ts'
import { emptyProfile } from '../mapping/profile.ts'
import { readCatalog } from '../read-catalog.ts'
import { bytesSource, type Source } from '../source.ts'
import { aTextSource } from '../test-sink.ts'
import { aWorkbookSource } from '../xlsx/test-workbook.ts'
import { outcomes } from './account.ts'
import { effectOf } from './effect.ts'
import { errorFile } from './error-file.ts'
import { prepareImport } from './import-files.ts'
import type { Plan } from './plan.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-import-'))
  await writeFile(join(folder, 'standard.json'), JSON.stringify(aDirectory({ items: [aStandardItem()] })))
  await writeFile(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
})
afterEach(() => rm(folder, { recursive: true }))

const prepare = (sources: readonly Source[], kind: RecordKind = 'guides', constants = {}) =>
  prepareImport(sources, { folder, kind, profile: { ...emptyProfile, constants } })
const planOf = async (sources: readonly Source[], kind: RecordKind = 'guides'): Promise<Plan> => {
  const [part] = (await prepare(sources, kind)).parts
  if (!part) throw new Error('expected a part, got none')
  return part.plan
}
/** Every file of the folder with its content. */
const snapshot = async (): Promise<Record<string, string>> => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  const files = names.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries((await Promise.all(files)).toSorted())
}

const jsonl = (...guides: readonly object[]): Source =>
  aTextSource('a.jsonl', guides.map((guide) => `${JSON.stringify(guide)}\n`).join(''))

/** The records as sheets; of `flat`, all sheets side by side in one, a record's rows below one another. */
const sheetsOf = (set: TableSet, records: readonly Fields[]) =>
  set.sheets.map((sheet, at) => ({
    name: sheet.name,
    rows: [
      headColumns(set, sheet).map(({ header }) => header),
      ...records.flatMap((record) => recordRows(set, record)[at]?.rows ?? []).map((row) => [...row]),
    ],
  }))
const flatRows = (set: TableSet, records: readonly Fields[]): (string | undefined)[][] => {
  const widths = set.sheets.map(
    (sheet) => headColumns(set, sheet).length - (sheet.list === undefined ? 0 : 1),
  )
  const head = set.sheets.flatMap((sheet) =>
    headColumns(set, sheet)
      .slice(sheet.list === undefined ? 0 : 1)
      .map(({ header }) => header),
  )
  const rows = records.flatMap((record) => {
    const parts = recordRows(set, record)
    const height = Math.max(...parts.map(({ rows: some }) => some.length))
    return Array.from({ length: height }, (_, at) =>
      parts.flatMap(({ sheet, rows: some }, part) => {
        const row = some[at]?.slice(sheet.list === undefined ? 0 : 1)
        return row ?? Array.from({ length: widths[part] ?? 0 }, () => undefined)
      }),
    )
  })
  return [head, ...rows]
}
const csvText = (rows: readonly (readonly (string | undefined)[])[]): string =>
  rows
    .map((row) => row.map((cell) => (cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`)).join(','))
    .join('\r\n')

const fixture = join(import.meta.dirname, '../../../fixtures/guangdong-hrss')
const fixtureGuides = async (): Promise<Fields[]> => {
  const names = ['440000', '440200', '442000']
  const texts = await Promise.all(
    names.map((name) => readFile(join(fixture, `guides/${name}.jsonl`), 'utf8')),
  )
  return texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
}

describe('the same guides in every format', () => {
  test('JSON, CSV in GB18030 and XLSX give the same records, byte for byte', async () => {
    const guides = await fixtureGuides()
    const sources = {
      json: aTextSource('a.json', JSON.stringify(guides)),
      jsonl: jsonl(...guides),
      csv: bytesSource('a.csv', iconv.encode(csvText(flatRows(guideTables, guides)), 'gb18030')),
      xlsx: await aWorkbookSource(...sheetsOf(guideTables, guides)),
    }
    const texts = await Promise.all(
      Object.values(sources).map(async (source) => {
        const { changes, problems } = await planOf([source])
        expect(problems).toEqual([])
        return changes.map(({ record }) => JSON.stringify(record)).join('\n')
      }),
    )
    expect(texts[0]?.split('\n')).toHaveLength(guides.length)
    for (const text of texts.slice(1)) expect(text.split('\n')).toEqual(texts[0]?.split('\n'))
  })
  test('the directory and the agencies come back from their tables as they were', async () => {
    await cp(fixture, folder, { recursive: true })
    const standard = JSON.parse(await readFile(join(fixture, 'standard.json'), 'utf8'))
    const agencies = JSON.parse(await readFile(join(fixture, 'agencies.json'), 'utf8'))
    const items = await planOf([await aWorkbookSource(...sheetsOf(itemTables, standard.items))], 'items')
    expect(items.records).toMatchObject({ read: standard.items.length, unchanged: standard.items.length })
    const offices = await planOf([await aWorkbookSource(...sheetsOf(agencyTables, agencies))], 'agencies')
    expect(offices.records).toMatchObject({ read: agencies.length, unchanged: agencies.length })
  })
})

describe('an account that adds up', () => {
  const good = aGuide({ id: 'a' })
  test('every row is created, updated, unchanged, rejected or skipped', async () => {
    await (await prepare([jsonl(good, aGuide({ id: 'b' }))])).commit()
    const plan = await planOf([
      jsonl(
        good,
        { ...aGuide({ id: 'b' }), conditions: '新' },
        aGuide({ id: 'c' }),
        aGuide({ id: 'c' }),
        { id: 'd' },
        { ...good, conditions: '另' },
      ),
    ])
    expect(plan.records).toEqual({ read: 6, created: 1, updated: 1, unchanged: 1, rejected: 2, skipped: 1 })
    for (const account of [plan.records, plan.rows])
      expect(outcomes.reduce((sum, outcome) => sum + account[outcome], 0)).toBe(account.read)
    expect(plan.skipped).toEqual([expect.objectContaining({ reason: 'repeated', rows: 1 })])
    expect(plan.problems.at(-1)?.message).toContain('a.jsonl 1 用过而内容不同')
  })
  test('5,001 problems: what is not listed is counted and said', async () => {
    const broken = Array.from({ length: 5001 }, (_, at) => ({ ...aGuide({ id: `g${at}` }), level: 'city' }))
    const plan = await planOf([jsonl(...broken)])
    expect(plan.problems).toHaveLength(5000)
    expect(plan).toMatchObject({ truncated: true, problemCount: 5001, records: { rejected: 5001 } })
  })
  test('text that no database carries is refused, at its place', async () => {
    const plan = await planOf([
      jsonl({ ...good, materials: [{ name: '身\u0000份证' }] }, { ...good, id: 'b', conditions: '\ud800' }),
    ])
    expect(plan.problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'materials/0/name'],
      [2, 'conditions'],
    ])
  })
})

describe('writing', () => {
  test('until it is committed nothing is written; then the catalog reads as the file said', async () => {
    const before = await snapshot()
    const guide = { ...aGuide({ id: 'a' }), 自定义: '保留' }
    const prepared = await prepare([jsonl(guide)])
    expect(await snapshot()).toEqual(before)
    await prepared.commit()
    expect((await readCatalog(folder)).catalog.guides).toEqual([guide])
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
    await writeFile(join(folder, file), `${odd}\n{broken\n${JSON.stringify(aGuide({ id: 'a' }))}`)
    await (
      await prepare([jsonl({ ...aGuide({ id: 'a' }), conditions: '新' }, { id: 'bad' }, aGuide({ id: 'b' }))])
    ).commit()
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n')
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

describe('the effect on findings', () => {
  test('a worse limit opens a finding, the repaired one closes it, and nothing is written', async () => {
    const item = aStandardItem({ code: '440111001000', promisedLimit: { value: 10, unit: 'workday' } })
    await writeFile(join(folder, 'standard.json'), JSON.stringify(aDirectory({ items: [item] })))
    const { name, type } = item
    const guide = aGuide({
      id: 'a',
      name,
      type,
      baseCode: item.code,
      promisedLimit: { value: 10, unit: 'workday' },
    })
    const worse = { ...guide, promisedLimit: { value: 15, unit: 'workday' } }
    const rulesOf = async (now: object, next: object) => {
      await (await prepare([jsonl(now)])).commit()
      const before = await snapshot()
      const prepared = await prepare([jsonl(next)])
      const effect = effectOf((await readCatalog(folder)).catalog, prepared, '2026-11-25')
      expect(await snapshot()).toEqual(before)
      const of = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)
      return { opened: of(effect.opened), closed: of(effect.closed) }
    }
    expect(await rulesOf(guide, worse)).toEqual({ opened: ['promisedLimit/over-standard'], closed: [] })
    expect(await rulesOf(worse, guide)).toEqual({ opened: [], closed: ['promisedLimit/over-standard'] })
  })
})

describe('the directory in parts', () => {
  test('head, items, laws, synonyms and abolished materials of one workbook are written at once', async () => {
    await rm(join(folder, 'standard.json'))
    const source = await aWorkbookSource(
      {
        name: '标准事项',
        rows: [
          ['基本编码', '主项名称', '事项类型', '行使层级', '事项状态'],
          ['440111001000', '劳务派遣经营许可', '01', '市级、县级', '在用'],
        ],
      },
      {
        name: '申请材料',
        rows: [
          ['基本编码', '材料名称', '来源渠道'],
          ['440111001000', '申请书', '申请人自备'],
        ],
      },
      {
        name: '同义词',
        rows: [
          ['标准说法', '同义说法'],
          ['居民身份证', '身份证、二代身份证'],
        ],
      },
      {
        name: '法律法规',
        rows: [
          ['法律法规名称', '时效性'],
          ['中华人民共和国就业促进法', '现行有效'],
        ],
      },
      {
        name: '取消材料',
        rows: [
          ['取消材料名称', '取消依据'],
          ['未婚证明', '六个一律取消'],
        ],
      },
      {
        name: '目录信息',
        rows: [
          [
            '目录编号',
            '目录名称',
            '适用行政区划',
            '目录版本',
            '发布单位',
            '目录生效日期',
            '统一要求：申请材料',
          ],
          ['d', '通用目录', '广东省', '2026.11', '省厅', '2026年10月1日', '只可更优'],
        ],
      },
    )
    const prepared = await prepare([source], 'directory')
    expect(prepared.parts.flatMap(({ plan }) => plan.problems)).toEqual([])
    await prepared.commit()
    const { catalog, troubles } = await readCatalog(folder)
    expect(troubles).toEqual([])
    expect(catalog.directory).toEqual({
      id: 'd',
      title: '通用目录',
      region: '440000',
      version: '2026.11',
      issuedBy: '省厅',
      effectiveFrom: '2026-10-01',
      binding: { materials: 'no-worse' },
      items: [
        {
          name: '劳务派遣经营许可',
          type: '01',
          materials: [{ name: '申请书', source: 'applicant' }],
          code: '440111001000',
          levels: ['municipal', 'county'],
          status: 'active',
        },
      ],
      laws: [{ title: '中华人民共和国就业促进法', status: 'in-force' }],
      synonyms: [['居民身份证', '身份证', '二代身份证']],
      abolishedMaterials: [{ name: '未婚证明', ground: '六个一律取消' }],
    })
    expect(await (await prepare([source], 'directory')).commit()).toEqual([])
  })
  test('what the government holds comes from its catalogues', async () => {
    const csv = aTextSource(
      '证照.csv',
      '证照类型代码,证照名称,资源类型,发证机关,别名\n11100000000013338W011,中华人民共和国居民身份证,电子证照,公安部门,身份证、居民身份证\n',
    )
    await (await prepare([csv], 'holdings')).commit()
    expect(JSON.parse(await readFile(join(folder, 'holdings.json'), 'utf8'))).toEqual([
      {
        code: '11100000000013338W011',
        name: '中华人民共和国居民身份证',
        kind: 'e-certificate',
        holder: '公安部门',
        aliases: ['身份证', '居民身份证'],
      },
    ])
  })
})

describe('the workbook to repair', () => {
  test('has the bad cells marked and explained, and can be sent again', async () => {
    const [head = [], ...rows] = flatRows(guideTables, [
      aGuide({ id: 'a' }) as Fields,
      aGuide({ id: 'b' }) as Fields,
    ])
    const at = head.indexOf('行使层级')
    const broken = [head, ...rows.map((row, index) => (index === 1 ? row.with(at, '很高') : row))]
    const source = await aWorkbookSource({ name: '清单', rows: broken })
    const plan = await planOf([source])
    expect(plan.records).toMatchObject({ created: 1, rejected: 1 })
    const bytes = await errorFile(source, {
      problems: plan.problems,
      total: plan.problemCount,
      headerRows: new Map([['清单', 1]]),
      csv: {},
    })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
    const sheet = workbook.getWorksheet('清单')
    const cell = sheet?.getCell(3, at + 1)
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
    expect(JSON.stringify(cell?.note)).toContain('很高')
    expect(sheet?.getCell(1, head.length + 1).text).toBe('错误说明')
    expect(sheet?.getCell(3, head.length + 1).text).toContain('省级、市级、县级')
    if (cell) cell.value = '县级'
    const repaired = bytesSource('改.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect((await planOf([repaired])).records).toMatchObject({ created: 2, rejected: 0 })
  })
})
