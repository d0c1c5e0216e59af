/** `npm run import` as an office uses it: look first, import, repair what was refused, import again. */
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../api/intake/command.ts'

let folder: string
let said: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-import-flow-'))
  const fixture = join(import.meta.dirname, '../../fixtures/guangdong-hrss')
  for (const name of ['standard.json', 'agencies.json']) await cp(join(fixture, name), join(folder, name))
  said = ''
  const write = (text: string | Uint8Array) => {
    said += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(process.stderr, 'write').mockImplementation(write)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const header = '事项名称,实施主体,基本编码,承诺时限,申请材料\n'
const good = '劳务派遣经营许可,广州市人力资源和社会保障局,440111001000,20个工作日,1.申请书；2.营业执照\n'
const bad = '集体合同审查,广州市人力资源和社会保障局,442011001000,尽快,1.集体合同\n'
const give = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}
const exists = (name: string): Promise<boolean> =>
  stat(join(folder, name)).then(
    () => true,
    () => false,
  )
const run = async (...args: string[]): Promise<number> => {
  said = ''
  return main([...args, '--into', folder])
}

describe('an office imports its table', () => {
  test('looking writes nothing; importing takes the good rows; the rest is repaired and sent again', async () => {
    const file = await give('清单.csv', header + good + bad)
    expect(await run(file, '--dry-run')).toBe(1)
    expect(said).toContain('读取 3 = 新增 1 + 更新 0 + 未变 0 + 拒绝 1 + 跳过 1')
    expect(said).toContain('对问题的影响')
    expect(await exists('guides')).toBe(false)
    expect(await exists('duibiao.mapping.json')).toBe(false)

    const errors = join(folder, '待改.xlsx')
    expect(await run(file, '--errors', errors)).toBe(1)
    expect(said).toContain('D3')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(errors)
    const sheet = workbook.getWorksheet('数据')
    if (!sheet) throw new Error('expected the sheet, got none')
    sheet.getCell('D3').value = '15个工作日'
    await workbook.xlsx.writeFile(errors)
    expect(await run(errors)).toBe(0)
    expect(said).toContain('新增 1 + 更新 0 + 未变 1')
    const lines = (await readFile(join(folder, 'guides/440100.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).promisedLimit.value)).toEqual([20, 15])

    expect(await run(errors)).toBe(0)
    expect(said).toContain('没有变化，未写入任何内容')
  })
  test('of a mixed file only the refused rows are set apart, repaired and sent again', async () => {
    const file = await give('清单.csv', header + good + bad)
    const rest = join(folder, '未读入.xlsx')
    expect(await run(file, '--rejected', rest)).toBe(1)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(rest)
    const sheet = workbook.getWorksheet('数据')
    if (!sheet) throw new Error('expected the sheet, got none')
    expect(sheet.actualRowCount).toBe(2)
    expect(sheet.getCell('A2').text).toBe('集体合同审查')
    expect(sheet.getCell('F2').text).toContain('D2 ')
    expect(JSON.stringify(sheet.getCell('D2').note)).toContain('尽快')
    sheet.getCell('D2').value = '15个工作日'
    await workbook.xlsx.writeFile(rest)
    expect(await run(rest)).toBe(0)
    expect(said).toContain('新增 1 + 更新 0 + 未变 0 + 拒绝 0')
    const lines = (await readFile(join(folder, 'guides/440100.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).promisedLimit.value)).toEqual([20, 15])
  })
  test('there is no remainder where nothing was refused, and none in another format than the file', async () => {
    const rest = join(folder, '未读入.xlsx')
    expect(await run(await give('清单.csv', header + good), '--rejected', rest)).toBe(0)
    expect(await exists('未读入.xlsx')).toBe(false)
    expect(await run(await give('清单.json', '[]'), '--rejected', rest)).toBe(2)
    expect(said).toContain('JSON 为 .json 或 .jsonl')
  })
  test('a column that is only guessed holds the import until it is confirmed, and is then remembered', async () => {
    const file = await give('清单.csv', header.replace('承诺时限', '承诺办结时限要求') + good)
    expect(await run(file)).toBe(1)
    expect(said).toContain('?')
    expect(await exists('guides')).toBe(false)
    expect(await run(file, '--accept-guesses')).toBe(0)
    expect(await run(file)).toBe(0)
    expect(said).toContain('没有变化')
  })
  test('what cannot be read is refused with the way out, and nothing is written', async () => {
    const file = await give('清单.xlsx', header + good)
    expect(await run(file)).toBe(2)
    expect(said).toContain('扩展名与内容不符')
    expect(said).toContain('未写入任何内容')
    expect(await run(join(folder, '没有.csv'))).toBe(2)
    expect(await exists('guides')).toBe(false)
  })
  test('everything is given as JSON on request', async () => {
    const file = await give('清单.csv', header + good)
    expect(await run(file, '--dry-run', '--format', 'json')).toBe(0)
    expect(JSON.parse(said)).toMatchObject({
      dryRun: true,
      parts: [{ kind: 'guides', records: { created: 1 }, truncated: false, changes: [{ action: 'create' }] }],
      effect: { opened: expect.any(Array) },
    })
  })
})
