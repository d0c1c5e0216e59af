import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'

const app = useApp()

const totalOf = async (page: Page): Promise<number> =>
  Number((await page.locator('db-findings-page .total').innerText()).replaceAll(',', ''))

const current = (page: Page) => page.locator('db-finding-list [aria-current="true"]')

describe('the findings', () => {
  test('a value of a facet narrows the list to its number, and a chip takes it away again', async () => {
    const { page, settle, close } = await app.open('/findings')
    const all = await totalOf(page)
    const option = page.locator('db-facet label').filter({ hasText: '申请材料' }).first()
    const count = Number(await option.locator('.number').innerText())
    await option.click()
    await settle()
    expect(await totalOf(page)).toBe(count)
    expect(new URL(page.url()).searchParams.get('element')).toBe('materials')
    await page.getByRole('button', { name: '要素：申请材料' }).click()
    await settle()
    expect(await totalOf(page)).toBe(all)
    await close()
  })

  test('what the filter leaves is exported as a file, and nothing else', async () => {
    const { page, close } = await app.open('/findings?rule=name/differs')
    const total = await totalOf(page)
    await page.locator('db-export-menu summary').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('db-export-menu').getByRole('link', { name: 'CSV' }).click(),
    ])
    const rows = parse(await readFile(await download.path()), { bom: true, columns: true })
    expect(rows).toHaveLength(total)
    await close()
  })

  test('the detail marks the characters that differ on both sides', async () => {
    const { page, close } = await app.open('/findings?rule=name/differs')
    const sides = page.locator('db-finding-detail .sides')
    expect(await sides.locator('mark.expected').count()).toBeGreaterThan(0)
    expect(await sides.locator('mark.actual').count()).toBeGreaterThan(0)
    await close()
  })

  test('j and k move through the list, Enter goes into the detail, Escape back', async () => {
    const { page, settle, close } = await app.open('/findings')
    const first = await current(page).getAttribute('data-fingerprint')
    await page.keyboard.press('j')
    await settle()
    const second = await current(page).getAttribute('data-fingerprint')
    expect(second).not.toBe(first)
    expect(new URL(page.url()).searchParams.get('selected')).toBe(second)
    await page.keyboard.press('Enter')
    await page.locator('db-finding-detail h2:focus').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('db-finding-list a[aria-current="true"]:focus').waitFor()
    await page.keyboard.press('k')
    await settle()
    expect(await current(page).getAttribute('data-fingerprint')).toBe(first)
    await close()
  })

  test('keys are letters while one types, and do nothing when switched off', async () => {
    const { page, close } = await app.open('/findings')
    const before = page.url()
    await page.keyboard.press('/')
    await page.keyboard.type('jk')
    expect(page.url()).toBe(before)
    expect(await page.locator('db-header input').inputValue()).toBe('jk')
    await page.locator('db-header input').blur()
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: '启用单键快捷键' }).uncheck()
    await page.getByRole('button', { name: '关闭' }).click()
    await page.keyboard.press('j')
    expect(page.url()).toBe(before)
    await close()
  })

  test('the list grows as it is read to its end', async () => {
    const { page, settle, close } = await app.open('/findings')
    const total = await totalOf(page)
    const virtualizer = page.locator('db-finding-list lit-virtualizer')
    const lastPlace = () =>
      page
        .locator('db-finding-list [role="listitem"]')
        .evaluateAll((rows) => Math.max(...rows.map((row) => Number(row.getAttribute('aria-posinset')))))
    for (let round = 0; round < 20 && (await lastPlace()) < total; round++) {
      await virtualizer.evaluate((list) => {
        list.scrollTop = list.scrollHeight
      })
      await settle()
      await page.waitForTimeout(100)
    }
    expect(await lastPlace()).toBe(total)
    expect(await page.locator('db-finding-list [role="listitem"]').count()).toBeLessThan(60)
    await close()
  })

  test('words find findings of an item; nothing found says so and offers the way back', async () => {
    const { page, settle, close } = await app.open('/findings')
    const words = page.getByRole('searchbox', { name: '在结果中找' })
    await words.fill('没有这样的事项')
    await words.press('Enter')
    await settle()
    expect(await page.locator('db-empty p').innerText()).toContain('没有符合条件的问题')
    await page.locator('db-empty').getByRole('link', { name: '清除筛选' }).click()
    await settle()
    expect(await totalOf(page)).toBeGreaterThan(0)
    await close()
  })

  test('a failure says what failed, keeps the filter, and can be tried again', async () => {
    const { page, settle, close } = await app.open('/findings')
    await page.route('**/api/findings?**', (route) => route.abort())
    await page.locator('db-facet label').filter({ hasText: '编码' }).first().click()
    const alert = page.locator('db-findings-page .middle db-error')
    expect(await alert.locator('strong').innerText()).toContain('连接不到服务器')
    await page.unroute('**/api/findings?**')
    await alert.getByRole('button', { name: '重试' }).click()
    await settle()
    expect(new URL(page.url()).searchParams.get('element')).toBe('code')
    expect(await totalOf(page)).toBeGreaterThan(0)
    await close()
  })

  test("an agency's editor sees only what is its own", async () => {
    const { page, settle, close } = await app.open('/findings')
    const all = await totalOf(page)
    const choice = page.locator('db-acting optgroup option').nth(5)
    await page
      .locator('db-acting select')
      .first()
      .selectOption({ value: (await choice.getAttribute('value')) ?? '' })
    await page.waitForURL((url) => url.pathname === '/')
    await settle()
    await page.goto('/findings')
    await settle()
    expect(await totalOf(page)).toBeLessThan(all)
    await close()
  })
})
