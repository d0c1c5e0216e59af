import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDirectory, anAgency, aStandardItem } from '../../../rules/test-builders.ts'
import { emptyProfile } from '../mapping/profile.ts'
import { bytesSource, type Source } from '../source.ts'
import { aWorkbookSource } from '../xlsx/test-workbook.ts'
import { prepareImport } from './import-files.ts'
import type { Plan } from './plan.ts'
import { remainderFile } from './remainder-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-remainder-'))
  await writeFile(join(folder, 'standard.json'), JSON.stringify(aDirectory({ items: [aStandardItem()] })))
  await writeFile(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
})
afterEach(() => rm(folder, { recursive: true }))

const planOf = async (source: Source): Promise<Plan> => {
  const { parts } = await prepareImport([source], { folder, kind: 'items', profile: emptyProfile })
  const [part] = parts
  if (!part) throw new Error('expected a part, got none')
  return part.plan
}

const remainderOf = (source: Source, { problems, problemCount, refused }: Plan) =>
  remainderFile(source, {
    problems,
    total: problemCount,
    refused,
    headerRows: new Map([
      ['标准事项', 2],
      ['申请材料', 1],
    ]),
    csv: {},
  })

const book = (limit: string, copies: string) =>
  aWorkbookSource(
    {
      name: '标准事项',
      rows: [
        ['二〇二六年目录'],
        ['基本编码', '事项名称', '事项类型', '行使层级', '承诺办结时限', '事项状态'],
        ['440111001000', '甲', '行政许可', '市级', '5个工作日', '在用'],
        ['440111002000', '乙', '行政许可', '市级', limit, '在用'],
        ['440111003000', '丙', '行政许可', '市级', '7个工作日', '在用'],
      ],
    },
    {
      name: '申请材料',
      rows: [
        ['基本编码', '材料名称', '原件份数'],
        ['440111001000', '甲表', '1'],
        ['440111002000', '乙表', '1'],
        ['440111003000', '丙表', copies],
        ['440111003000', '丙照', '1'],
      ],
    },
  )

const textsOf = (sheet: exceljs.Worksheet | undefined): string[] => {
  const texts: string[] = []
  sheet?.eachRow((row) => texts.push(row.getCell(2).text || row.getCell(1).text))
  return texts
}

test('a record whose one row is wrong goes out whole, under its header, and comes in again', async () => {
  const source = await book('5个工作日', '很多')
  const plan = await planOf(source)
  expect(plan.records).toMatchObject({ created: 2, rejected: 1 })
  const bytes = await remainderOf(source, plan)
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
  expect(textsOf(workbook.getWorksheet('标准事项'))).toEqual(['二〇二六年目录', '事项名称', '丙'])
  const materials = workbook.getWorksheet('申请材料')
  expect(textsOf(materials)).toEqual(['材料名称', '丙表', '丙照'])
  expect(materials?.getCell('D2').text).toContain('C2 ')
  expect(workbook.getWorksheet('问题清单')?.getCell('B2').value).toBe(2)
  if (materials) materials.getCell('C2').value = '2'
  const repaired = bytesSource('改.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect((await planOf(repaired)).records).toMatchObject({ read: 1, created: 1, rejected: 0 })
})

test('there is no remainder where nothing was refused', async () => {
  const source = await book('5个工作日', '2')
  const plan = await planOf(source)
  expect(plan.problems).toEqual([])
  expect(await remainderOf(source, plan)).toBeUndefined()
})
