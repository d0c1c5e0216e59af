import exceljs from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { scan } from '../../rules/scan/scan.ts'
import { joined, testInput } from '../formats/test-input.ts'
import { figureDefinitions } from './definitions.ts'
import type { FiguresInput } from './input.ts'
import { figuresJson } from './json.ts'
import { selfAssessment } from './self-assessment.ts'
import { figuresXlsx } from './xlsx.ts'

const inputWith = (before?: FiguresInput['before']): FiguresInput => {
  const input = testInput()
  return {
    ...input,
    result: scan(input.catalog, { asOf: input.report.asOf }),
    ...(before ? { before } : {}),
  }
}

const earlier = (): NonNullable<FiguresInput['before']> => {
  const { catalog } = testInput()
  return {
    ...catalog,
    guides: catalog.guides.map((guide) => ({ ...guide, promisedLimit: { value: 40, unit: 'workday' } })),
  }
}

const rowsOf = async (bytes: Uint8Array, name: string): Promise<unknown[][]> => {
  const workbook = new exceljs.Workbook()
  // exceljs is typed for an older Buffer.
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
  const rows: unknown[][] = []
  workbook
    .getWorksheet(name)
    ?.eachRow(({ values }) => rows.push(Array.isArray(values) ? values.slice(1) : []))
  return rows
}

describe('the figures as a workbook', async () => {
  const bytes = await figuresXlsx(inputWith())

  test('are the same bytes twice', async () => {
    expect(Buffer.from(await figuresXlsx(inputWith())).equals(Buffer.from(bytes))).toBe(true)
  })
  test('each has its value, numerator and denominator, and definition', async () => {
    const [notice, , ...rows] = await rowsOf(bytes, '指标')
    expect(notice).toEqual([testInput().report.notice])
    expect(rows.map(([title]) => title)).toEqual(figureDefinitions.map(({ title }) => title['zh-CN']))
    expect(rows.find(([title]) => title === '承诺时限占法定时限的比例')?.slice(1, 5)).toEqual([
      '66.7%',
      '40 / 60',
      3,
      0,
    ])
    for (const row of rows) expect(row.at(-1)).toMatch(/÷/)
  })
  test('the guides behind a figure give it again', async () => {
    const [, headings = [], ...rows] = await rowsOf(bytes, '指南明细')
    const sum = (heading: string) =>
      rows.reduce((total, row) => total + Number(row[headings.indexOf(heading)]), 0)
    expect(rows).toHaveLength(3)
    expect(sum('承诺时限（工作日）') / sum('法定时限（工作日）')).toBeCloseTo(40 / 60, 12)
  })
  test('with earlier data each is beside its earlier value', async () => {
    const [, headings = [], ...rows] = await rowsOf(await figuresXlsx(inputWith(earlier())), '指标')
    expect(headings.slice(0, 4)).toEqual(['指标', '本期', '上期', '变化'])
    expect(rows.find(([title]) => title === '平均承诺时限（工作日）')?.slice(1, 4)).toEqual([
      '13.3',
      '40',
      '-26.7',
    ])
    expect(rows.find(([title]) => title === '压缩承诺时限')?.[1]).toBe('66.7%')
  })
})

describe('the section of the self-assessment as Word', async () => {
  const bytes = await selfAssessment(inputWith())
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const text = xml.replace(/<[^>]*>/g, '\n')

  test('is the same bytes twice', async () => {
    expect(Buffer.from(await selfAssessment(inputWith())).equals(Buffer.from(bytes))).toBe(true)
  })
  test('has every figure that could be computed, with its definition, and names the others', () => {
    for (const { key, title, definition } of figureDefinitions) {
      expect(text, key).toContain(title['zh-CN'])
      const isComputed = [
        'guidesPerItem',
        'atOnce',
        'promisedOfLegal',
        'meanPromised',
        'materialsPerGuide',
      ].includes(key)
      if (isComputed) expect(text, key).toContain(definition['zh-CN'])
      else expect(text, key).not.toContain(definition['zh-CN'])
    }
    expect(text).toMatch(/本次未计算：[^\n]*减少申请材料、压缩承诺时限/)
  })
  test('has the eight elements of the 2019 report in their order', () => {
    const names = ['名称', '子项拆分', '编码', '类型', '设定依据', '办理材料', '业务表单', '办理时限']
    const lines = text.split('\n')
    const places = names.map((name) => lines.indexOf(name))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })
  test('says that something was not read, and that it is a draft', () => {
    expect(text).toContain('以上数据不完整')
    expect(text).toContain('标准化情况（草稿）')
  })
})

test('the figures as JSON name the guides behind each', () => {
  const { total, definitions, notice } = JSON.parse(joined(figuresJson(inputWith())))
  expect(notice).toBe(testInput().report.notice)
  expect(definitions).toHaveLength(figureDefinitions.length)
  expect(total.figures.find((one: { key: string }) => one.key === 'promisedOfLegal')).toMatchObject({
    part: 40,
    whole: 60,
    guides: ['gz-1', 'gz-2', 'sz-1'],
  })
})
