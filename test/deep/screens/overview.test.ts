import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'

const app = useApp()

/** The number that stands beside the heading of the list of findings. */
const totalOf = async (page: Page): Promise<number> =>
  Number((await page.locator('db-findings-page .total').innerText()).replaceAll(',', ''))

/** A heat cell with findings: what it counts, and its link. */
const firstCell = (page: Page) => page.locator('db-heat-table tbody td.heat a').first()

const countIn = (name: string): number => Number(/问题 (\d+)$/.exec(name)?.[1])

describe('the overview', () => {
  test('a cell leads to the list of what it counts', async () => {
    const { page, settle, close } = await app.open('/')
    const cell = firstCell(page)
    const count = countIn(await cell.locator('.unseen').innerText())
    expect(count).toBeGreaterThan(0)
    await cell.click()
    await settle()
    expect(await totalOf(page)).toBe(count)
    await page.goBack()
    await settle()
    expect(new URL(page.url()).pathname).toBe('/')
    await close()
  })

  test('every number of figures, rules and items is the total of its list', async () => {
    const { page, settle, close } = await app.open('/')
    const links = page.locator('db-overview-page .figures db-count a, db-top-lists db-count a')
    const numbers = await links.evaluateAll((found) =>
      found.map((link) => ({ to: link.getAttribute('href') ?? '', shown: link.textContent ?? '' })),
    )
    expect(numbers.length).toBeGreaterThan(10)
    for (const { to, shown } of numbers) {
      await page.goto(to)
      await settle()
      expect([to, await totalOf(page)]).toEqual([to, Number(shown.replaceAll(',', ''))])
    }
    await close()
  })

  test('a city opens to its counties and stays open in the address', async () => {
    const { page, settle, close } = await app.open('/')
    const fold = page.locator('db-heat-table .fold').first()
    await fold.click()
    await settle()
    const below = page.locator('db-heat-table tr.below')
    const count = await below.count()
    expect(count).toBeGreaterThan(0)
    await page.reload()
    await settle()
    expect(await below.count()).toBe(count)
    expect(await fold.getAttribute('aria-expanded')).toBe('true')
    await close()
  })

  test('a head orders the rows, the least uniform first', async () => {
    const { page, settle, close } = await app.open('/')
    const head = page.locator('db-heat-table thead th').filter({ hasText: '材料' })
    await head.getByRole('button').click()
    await settle()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const column = (await head.getAttribute('data-cell'))?.split(',')[1]
    const shares = await page
      .locator(`db-heat-table tbody [data-cell$=",${column}"] .unseen`)
      .evaluateAll((names) => names.map((name) => /一致率 ([\d.]+)%/.exec(name.textContent ?? '')?.[1]))
    const numbers = shares.flatMap((share) => (share === undefined ? [] : [Number(share)]))
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    await close()
  })

  test('by keyboard: into the table, along a row, through a cell to its findings', async () => {
    const { page, settle, close } = await app.open('/')
    const focused = () => page.locator('db-heat-table td :focus .unseen, db-heat-table td a:focus .unseen')
    await page.locator('db-heat-table [tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const first = await focused().innerText()
    await page.keyboard.press('ArrowRight')
    expect(await focused().innerText()).not.toBe(first)
    // Down and along until a cell has findings.
    for (let row = 0; row < 12 && countIn(await focused().innerText()) === 0; row++)
      await page.keyboard.press(row % 2 === 0 ? 'ArrowDown' : 'ArrowRight')
    const count = countIn(await focused().innerText())
    expect(count).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await settle()
    expect(await totalOf(page)).toBe(count)
    await close()
  })

  test('t shows counts instead of percentages, and g f goes to the findings', async () => {
    const { page, settle, close } = await app.open('/')
    const cell = page.locator('db-heat-table tfoot td.heat').first()
    expect(await cell.innerText()).not.toContain('/')
    await page.keyboard.press('t')
    await settle()
    expect(await cell.innerText()).toContain('/')
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await settle()
    expect(new URL(page.url()).pathname).toBe('/findings')
    expect(await page.locator('db-findings-page h1').evaluate((head) => head.matches(':focus'))).toBe(true)
    await close()
  })

  test('a scan that is asked for replaces the last one', async () => {
    const { page, close } = await app.open('/')
    await page.getByRole('button', { name: '立即扫描' }).click()
    await page.getByRole('link', { name: /^第 2 次扫描/ }).waitFor({ timeout: 60_000 })
    await close()
  })
})
