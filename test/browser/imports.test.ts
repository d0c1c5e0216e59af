import { readFile } from 'node:fs/promises'
import exceljs from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ImportView } from '../../api/imports/stored/view.ts'
import { useApp } from './app.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { violationsOf } from './browser.ts'
import { expectFitToShow } from './look.ts'

const app = useApp()

const get = async <Body>(path: string): Promise<Body> =>
  (await (await fetch(`${app.url()}/api/${path}`)).json()) as Body

const numberOf = (page: Page): number => Number(new URL(page.url()).pathname.split('/').at(-1))

const upload = async (page: Page, name: string, buffer: Buffer): Promise<number> => {
  await page.setInputFiles('db-file-drop input', { name, mimeType: 'application/octet-stream', buffer })
  await page.waitForURL(/\/imports\/\d+\?step=/)
  return numberOf(page)
}

/** The fingerprints of every finding, in their order. */
const fingerprints = async (): Promise<string[]> => {
  const found: string[] = []
  for (let cursor = ''; ; ) {
    const { findings, next } = await get<{
      findings: readonly { fingerprint: string }[]
      next: string | null
    }>(`findings?limit=200${cursor}`)
    found.push(...findings.map(({ fingerprint }) => fingerprint))
    if (next === null) return found.sort()
    cursor = `&cursor=${encodeURIComponent(next)}`
  }
}

const cells = (page: Page) => page.locator('db-import-troubles textarea')
const step = (page: Page, name: string) =>
  page.locator('db-import-steps').getByRole('link', { name: new RegExp(name) })

describe('a broken workbook', () => {
  test('is imported, its cells repaired in place by keyboard, committed and undone', async () => {
    const before = await fingerprints()
    const { bytes, guides } = await brokenWorkbook(app.url())
    const { page, settle, complaints, close } = await app.open('/imports')
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByRole('link', { name: '导入办事指南' }).first().click()
    const no = await upload(page, '修改清单.xlsx', bytes)
    await settle()
    let sent = 0
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/corrections')) sent += 1
    })
    expect(new URL(page.url()).searchParams.get('step')).toBe('check')
    expect(await cells(page).count()).toBe(4)

    // The suggestion of the first, which its like takes too.
    await cells(page).first().focus()
    await page
      .getByRole('button', { name: /全部同类采用 2/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction('document.title !== ""')
    await expect.poll(() => cells(page).count()).toBe(2)
    // The next takes the focus: it is typed into, and Enter goes on to the one behind it.
    await expect.poll(() => page.locator('db-import-troubles textarea:focus').count()).toBe(1)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('市级')
    await page.keyboard.press('Enter')
    await expect.poll(() => cells(page).count()).toBe(1)
    await expect.poll(() => page.locator('db-import-troubles textarea:focus').count()).toBe(1)
    // The suggestion wins over what was typed before it, and nothing is sent twice.
    await page.keyboard.type('别的')
    await page.keyboard.press('Control+.')
    await expect.poll(() => cells(page).count()).toBe(0)
    expect(sent).toBe(3)
    const view = await get<ImportView>(`imports/${no}`)
    expect(view).toMatchObject({ corrections: 4, records: { read: guides.length, rejected: 0 } })

    // The way on has the focus now, twice.
    await page.locator('db-import-page button.primary:focus').waitFor()
    await page.keyboard.press('Enter')
    await settle()
    expect(await page.locator('db-import-effect .total').innerText()).toMatch(/将关闭 \d/)
    await page.getByRole('button', { name: '下一步：执行' }).press('Enter')
    await page.getByRole('button', { name: '开始导入' }).press('Enter')
    await page.getByText(`已写入 ${view.progress.toWrite} 份指南`).waitFor()
    expect(await fingerprints()).not.toEqual(before)

    await page.reload()
    await settle()
    await page.getByRole('button', { name: '撤销这次导入…' }).press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText(/已撤销：\d+ 份指南恢复到导入之前/).waitFor()
    expect(await fingerprints()).toEqual(before)
    for (const { id, ...guide } of guides)
      expect(await get(`guides/${encodeURIComponent(id)}`)).toMatchObject({ guide })
    await page.goto('/imports')
    await settle()
    expect(await page.locator('db-imports-page tbody tr').first().innerText()).toContain('已撤销')
    expect(complaints).toEqual([])
    await close()
  })

  test('keeps its step, filter and corrections over a reload, and goes back with the browser', async () => {
    const { bytes } = await brokenWorkbook(app.url())
    const { page, settle, close } = await app.open('/imports/new')
    await upload(page, '修改清单.xlsx', bytes)
    await settle()
    await page
      .locator('db-import-check .filters')
      .getByRole('link', { name: /不能识别 2/ })
      .click()
    await settle()
    expect(await cells(page).count()).toBe(2)
    await page.reload()
    await settle()
    expect(await cells(page).count()).toBe(2)
    await page.goBack()
    await settle()
    expect(await cells(page).count()).toBe(4)
    await page.getByRole('button', { name: '采用', exact: true }).first().click()
    await expect.poll(() => cells(page).count()).toBe(3)
    await page.getByText('已在此修改 1 处').click()
    await page.getByRole('button', { name: /恢复原值/ }).click()
    await expect.poll(() => cells(page).count()).toBe(4)
    await close()
  })

  test('comes back as a workbook with its bad cells explained, and its template has the headers', async () => {
    const { bytes } = await brokenWorkbook(app.url())
    const { page, settle, close } = await app.open('/imports/new')
    const workbookAt = async (name: string | RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ])
      const workbook = new exceljs.Workbook()
      // exceljs types its input as a Buffer of its own; it takes any bytes.
      await workbook.xlsx.load((await readFile(await download.path())) as unknown as exceljs.Buffer)
      return workbook
    }
    const template = await workbookAt(/下载模板/)
    expect(template.getWorksheet('办事指南')?.getCell('A1').text).toBe('指南编号')
    await upload(page, '修改清单.xlsx', bytes)
    await settle()
    const marked = (await workbookAt(/下载错误清单/)).getWorksheet('办事指南')
    expect(marked?.getCell('H2').text).toBe('错误说明')
    expect(marked?.getCell('H3').text).toContain('F3')
    expect(marked?.getCell('F3').note).toBeTruthy()
    const rest = (await workbookAt(/只下载有误的行/)).getWorksheet('办事指南')
    expect(rest?.rowCount).toBe(6)
    await close()
  })
})

test('columns that only resemble a field are confirmed once, and the next file of the layout needs nothing', async () => {
  const row = async (id: string) => {
    const { guide } = await get<{ guide: { name: string; agency: { name: string } } }>(
      `guides/${encodeURIComponent(id)}`,
    )
    return Buffer.from(`指南编号,事项的名称,实施主体\r\n${id},${guide.name},${guide.agency.name}\r\n`)
  }
  const { findings } = await get<{ findings: { guideId: string }[] }>('findings?kind=guide&limit=1')
  const id = findings[0]?.guideId ?? ''
  const { page, settle, close } = await app.open('/imports/new')
  await upload(page, '甲.csv', await row(id))
  await settle()
  expect(new URL(page.url()).searchParams.get('step')).toBe('columns')
  expect(await step(page, '执行').count()).toBe(0)
  await page.getByRole('button', { name: '全部确认' }).click()
  await step(page, '执行').waitFor()
  await page.goto('/imports/new')
  await upload(page, '乙.csv', await row(id))
  await settle()
  expect(new URL(page.url()).searchParams.get('step')).toBe('check')
  await step(page, '执行').click()
  await settle()
  await page.getByText('没有可写入的指南').waitFor()
  await close()
})

test('a file that is not in its encoding says where, and is read in the one that fits', async () => {
  const text = '指南编号,主项名称\r\na,失业登记\r\n'
  const { encode } = await import('iconv-lite')
  const { page, settle, close } = await app.open('/imports/new')
  await upload(page, '甲.csv', encode(text, 'gb18030'))
  await settle()
  await step(page, '文件').click()
  await settle()
  await page.getByLabel('编码').selectOption('utf-8')
  await page.locator('db-import-file [role="alert"]').waitFor()
  expect(await page.locator('db-import-file [role="alert"]').innerText()).toMatch(
    /不能按 UTF-8 读出：第一处不符合的字节在第 4 个[\s\S]*GB18030[\s\S]*另存为/,
  )
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: '按 GB18030 重新读取' }).click()
  await page.locator('db-import-file [role="alert"]').waitFor({ state: 'detached' })
  await close()
})

test('an editor takes the guides of the own office out as a workbook, and they come in unchanged', async () => {
  const { guides } = await get<{ guides: readonly { agency: string }[] }>('search/guides?q=失业&limit=1')
  const uscc = guides[0]?.agency ?? ''
  const { page, settle, complaints, close } = await app.open('/imports', { person: uscc })
  const download = page.waitForEvent('download')
  await page.locator('db-guide-download').getByRole('link', { name: 'Excel' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/-办事指南-\d{4}-\d\d-\d\d\.xlsx$/)
  await page.goto('/imports/new')
  const no = await upload(page, '取回.xlsx', await readFile(await file.path()))
  await settle()
  const { records } = await get<ImportView>(`imports/${no}`)
  expect(records).toMatchObject({ created: 0, updated: 0, rejected: 0 })
  expect(records.unchanged).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await close()
})

test('the history and every step are fit to show', async () => {
  const { bytes } = await brokenWorkbook(app.url())
  const opened = await app.open('/imports/new')
  const { page, settle, close } = opened
  await expectFitToShow(opened)
  const no = await upload(page, '修改清单.xlsx', bytes)
  const steps = ['file', 'columns', 'check', 'effect', 'run'].map((step) => `/imports/${no}?step=${step}`)
  for (const path of [...steps, '/imports']) {
    await page.goto(path)
    await settle()
    await expectFitToShow(opened)
  }
  await close()
})

test('what does not exist, and a server that cannot be reached, say so', async () => {
  const { page, close } = await app.open('/imports/999')
  await page.getByText('没有这次导入，或它属于其他机构。').waitFor()
  await page.goto('/imports/new')
  await page.route('**/api/imports/files**', (route) => route.abort())
  await page.setInputFiles('db-file-drop input', {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('a'),
  })
  await page.getByText('连接不到服务器').waitFor()
  await close()
})
