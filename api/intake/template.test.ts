import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, anAgency, aStandardItem } from '../../rules/test-builders.ts'
import { prepareImport } from './import/import-files.ts'
import { emptyProfile } from './mapping/profile.ts'
import { bytesSource } from './source.ts'
import { templateOf } from './template.ts'

let folder: string
const directory = aDirectory({
  items: [aStandardItem({ name: '社会保障卡管理服务', materials: [{ name: '居民身份证' }] })],
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-template-'))
  await writeFile(join(folder, 'standard.json'), JSON.stringify(directory))
  await writeFile(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
})
afterEach(() => rm(folder, { recursive: true }))

const filledIn = async (of = directory, fill: (workbook: exceljs.Workbook) => void = () => undefined) => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load((await templateOf('guides', of)) as unknown as exceljs.Buffer)
  const sheet = workbook.getWorksheet('办事指南')
  const headers = Array.from({ length: sheet?.columnCount ?? 0 }, (_, at) => sheet?.getCell(1, at + 1).text)
  const put = (header: string, value: string) => {
    const cell = sheet?.getCell(2, headers.indexOf(header) + 1)
    if (cell) cell.value = value
  }
  put('指南编号', 'a')
  put('主项名称', '社会保障卡管理服务')
  put('事项类型', '21')
  put('实施主体', anAgency().name)
  put('行政区划代码', '440100')
  put('行使层级', '市级')
  fill(workbook)
  return bytesSource('模板.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
}
const prepare = async (source: Awaited<ReturnType<typeof filledIn>>) =>
  prepareImport([source], { folder, kind: 'guides', profile: emptyProfile })

describe('the template', () => {
  test('offers fixed values and what the directory knows', async () => {
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await templateOf('guides', directory)) as unknown as exceljs.Buffer)
    const options = workbook.getWorksheet('_选项')
    const offered = (name: string, header: string) => {
      const sheet = workbook.getWorksheet(name)
      const at = Array.from({ length: sheet?.columnCount ?? 0 }, (_, index) => index + 1).find(
        (index) => sheet?.getCell(1, index).text === header,
      )
      const formula: unknown = sheet?.getCell(2, at ?? 0).dataValidation?.formulae?.[0]
      const [, from, last] = /\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)/.exec(String(formula)) ?? []
      return Array.from({ length: Number(last) }, (_, index) => options?.getCell(`${from}${index + 1}`).text)
    }
    expect(offered('办事指南', '行使层级')).toEqual(['国家级', '省级', '市级', '县级', '镇级', '村级'])
    expect(offered('办事指南', '主项名称')).toEqual(['社会保障卡管理服务'])
    expect(offered('申请材料', '材料名称')).toEqual(['居民身份证'])
  })
  test('filled in, comes in', async () => {
    const [part] = (await prepare(await filledIn())).parts
    expect(part?.plan.problems).toEqual([])
    expect(part?.plan.records).toMatchObject({ read: 1, created: 1 })
  })
  test('of another version of the directory is refused', async () => {
    await expect(prepare(await filledIn({ ...directory, version: '2020.1' }))).rejects.toThrow(
      '模板按目录 2020.1 版制作',
    )
  })
  test('of older tables is refused', async () => {
    const source = await filledIn(directory, (workbook) => {
      const cell = workbook.getWorksheet('_模板')?.getCell('B1')
      if (cell) cell.value = '0'
    })
    await expect(prepare(source)).rejects.toThrow('第 0 版模板')
  })
})
