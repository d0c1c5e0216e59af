import { expect, test } from 'vitest'
import { useApp } from './app.ts'
import { expectFitToShow } from './look.ts'

const app = useApp('bundled')

const rows = [
  '资源编码,资源名称,资源类型,提供部门',
  'DZ1,劳动合同,电子证照,人力资源和社会保障厅',
  'GX1,居住证,纸质,公安厅',
]
const file = (...lines: readonly string[]) => ({
  name: '目录.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
})

test('a catalogue is checked, written and scanned by keyboard, and what is still asked for opens to its guides', async () => {
  const opened = await app.open('/imports')
  const { page, settle, complaints, close } = opened
  await page.getByRole('link', { name: '证照与共享数据' }).click()
  await settle()
  const before = await page.locator('db-asked-table th a').allInnerTexts()
  expect(before).not.toContain('劳动合同')
  await page.getByRole('link', { name: '证照与共享数据目录' }).click()
  await page.getByText('还没有导入电子证照和共享数据目录').waitFor()
  await page.getByRole('link', { name: '导入目录文件' }).first().click()
  await page.setInputFiles('db-file-drop input', file(...rows))
  const preview = page.locator('db-holdings-preview')
  await preview.waitFor()
  await settle()
  expect(await preview.locator('db-import-account p').last().innerText()).toMatch(
    /条目\s*读取 2\s*=\s*新增 1[\s\S]*拒绝 1/,
  )
  expect(await preview.locator('tbody tr').innerText()).toMatch(/第 3 行 C 列[\s\S]*纸质/)
  await expectFitToShow(opened)
  await page.getByRole('button', { name: '写入目录' }).press('Enter')
  await page.locator('db-list-import [role=status]:focus').waitFor()
  await settle()
  expect(await page.locator('db-holdings-table tbody tr').count()).toBe(1)
  await page.getByRole('button', { name: '立即扫描' }).press('Enter')
  await page
    .getByText(/扫描完成/)
    .first()
    .waitFor()
  await page.goto('/holdings')
  await settle()
  expect(await page.getByText('目录已更新').count()).toBe(0)
  const contract = page.locator('db-asked-table').getByRole('link', { name: /^劳动合同：/ })
  await contract.focus()
  await page.keyboard.press('Enter')
  await settle()
  expect(await contract.getAttribute('aria-expanded')).toBe('true')
  const guides = page.locator('db-asked-guides tbody tr')
  expect(await guides.count()).toBeGreaterThan(0)
  await expectFitToShow(opened)
  await page.reload()
  await settle()
  await guides.first().getByRole('link').click()
  await settle()
  expect(new URL(page.url()).pathname).toMatch(/^\/guides\//)
  expect(complaints).toEqual([])
  await close()
})

test('a replacement names what would go before it goes, and a city only reads', async () => {
  const brought = await fetch(`${app.url()}/api/holdings?name=a.json&mode=replace`, {
    method: 'POST',
    headers: { 'idempotency-key': 'one entry' },
    body: JSON.stringify([{ code: 'DZ1', name: '劳动合同', kind: 'e-certificate' }]),
  })
  expect(brought.status).toBe(200)
  const { page, close } = await app.open('/holdings?view=entries&import=1')
  await page.setInputFiles('db-file-drop input', file(rows[0] ?? '', 'DZ9,户口登记证明,电子证照,公安厅'))
  await page.getByLabel('替换：移除文件未列的条目').check()
  await page.getByText(/将移除 1 条/).waitFor()
  expect(await page.locator('db-holdings-preview details[open]').innerText()).toContain('DZ1')
  await page.getByRole('button', { name: '写入并移除 1 条' }).waitFor()
  await page.locator('db-list-import input:checked:focus').waitFor()
  await close()
  const { agencies } = (await (await fetch(`${app.url()}/api/context`)).json()) as {
    agencies: readonly { uscc: string; level: string }[]
  }
  const city = agencies.find(({ level }) => level === 'municipal')
  const seen = await app.open('/holdings?view=entries&import=1', { person: city?.uscc ?? '' })
  await seen.settle()
  expect(await seen.page.locator('db-holdings-table tbody tr').count()).toBe(1)
  expect(await seen.page.locator('db-list-import').count()).toBe(0)
  await seen.close()
})

test('a file that cannot be read, and a server that cannot be reached, say so and leave the catalogue', async () => {
  const { page, close } = await app.open('/holdings?view=entries&import=1')
  await page.setInputFiles('db-file-drop input', {
    name: '目录.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('%PDF-1.7'),
  })
  await page.getByText('文件无法读入').waitFor()
  await page.getByText('目录没有变化。').waitFor()
  await page.getByRole('button', { name: '换一个文件' }).press('Enter')
  await page.getByRole('button', { name: '选择文件' }).and(page.locator(':focus')).waitFor()
  await page.route('**/api/holdings/asked**', (route) => route.abort())
  await page.goto('/holdings')
  await page.getByText('连接不到服务器').waitFor()
  await close()
})
