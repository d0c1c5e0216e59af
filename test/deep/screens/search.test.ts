import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'
import { violationsOf } from '../../browser/browser.ts'

const app = useApp()

const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''))

const groupTotal = async (page: Page, name: string): Promise<number> =>
  numberIn(await page.locator('.groups a').filter({ hasText: name }).locator('.number').innerText())

const pagesTotal = async (page: Page): Promise<number> =>
  numberIn((await page.locator('.pages [role=status]').innerText()).split('共')[1] ?? '')

const focusedHref = (page: Page) =>
  page.evaluate<string>(`(() => {
    let node = document.activeElement
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement
    return node?.getAttribute('href') ?? ''
  })()`)

describe('search', () => {
  test('two characters find all groups; each total is that of its list, and what was found is marked', async () => {
    const { page, settle, complaints, close } = await app.open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('失业')
    await page.keyboard.press('Enter')
    await settle()
    for (const name of ['事项', '办事指南', '问题', '材料'])
      expect(await groupTotal(page, name), name).toBeGreaterThan(0)
    const marks = await page.locator('db-search-page mark').allInnerTexts()
    expect(new Set(marks)).toEqual(new Set(['失业']))
    const guides = await groupTotal(page, '办事指南')
    await page.locator('.groups a').filter({ hasText: '办事指南' }).click()
    await settle()
    expect(await pagesTotal(page)).toBe(guides)
    expect(complaints).toEqual([])
    await close()
  })

  test('a facet leaves as many guides as it counts, and the address keeps it', async () => {
    const { page, settle, close } = await app.open('/search?q=失业&in=guides')
    for (const facet of [0, 1, 2]) {
      const option = page.locator('db-facet').nth(facet).locator('label').first()
      const count = numberIn(await option.locator('.number').innerText())
      await option.click()
      await settle()
      expect(await pagesTotal(page), String(facet)).toBe(count)
    }
    const address = new URL(page.url()).searchParams
    for (const name of ['element', 'region', 'item']) expect(address.get(name)).not.toBeNull()
    const before = await pagesTotal(page)
    await page.reload()
    await settle()
    expect(await pagesTotal(page)).toBe(before)
    await page.goBack()
    await settle()
    expect(new URL(page.url()).searchParams.get('item')).toBeNull()
    await close()
  })

  test('j and k walk through the results, Enter opens one', async () => {
    const { page, settle, close } = await app.open('/search?q=sybxj')
    await page.keyboard.press('j')
    const first = await focusedHref(page)
    expect(first).toMatch(/^\/items\//)
    await page.keyboard.press('j')
    expect(await focusedHref(page)).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focusedHref(page)).toBe(first)
    await page.keyboard.press('Enter')
    await settle()
    expect(new URL(page.url()).pathname).toBe(first)
    await close()
  })

  test('pages of guides follow each other', async () => {
    const { page, settle, close } = await app.open('/search?q=劳动&in=guides')
    const hrefs = () =>
      page.locator('a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const before = await hrefs()
    expect(before).toHaveLength(50)
    await page.getByRole('link', { name: '下一页' }).click()
    await settle()
    const after = await hrefs()
    expect(after.filter((href) => before.includes(href))).toEqual([])
    expect(new URL(page.url()).searchParams.get('from')).toBe('50')
    await close()
  })

  test('a law leads to the guides that cite an article of it, a material to those that ask for it', async () => {
    const { page, settle, close } = await app.open('/search?q=社会保险法&in=laws')
    const law = page.locator('.results > li').first()
    const article = law
      .locator('.articles li')
      .filter({ has: page.locator('a') })
      .first()
    const citing = numberIn(await article.locator('.about').innerText())
    await article.locator('a').click()
    await settle()
    expect(await pagesTotal(page)).toBe(citing)
    expect(await page.locator('.passages mark').first().innerText()).toContain('社会保险法')
    await page.goto('/search?q=二代身份证&in=materials')
    await settle()
    const material = page.locator('.results > li').first()
    const asking = numberIn((await material.locator('.about').last().innerText()).split('·')[0] ?? '')
    expect(await material.locator('a').innerText()).toBe('居民身份证')
    await material.locator('a').click()
    await settle()
    expect(await pagesTotal(page)).toBe(asking)
    await close()
  })

  test('nothing found says so, and a failure can be tried again', async () => {
    const { page, settle, close } = await app.open('/search?q=没有这样的词语呀')
    await page.locator('db-empty p').getByText('都没有相符的内容').waitFor()
    await page.route('**/api/search?**', (route) => route.abort())
    await page.goto('/search?q=失业')
    await page.locator('db-error').getByText('连接不到服务器').waitFor()
    await page.unroute('**/api/search?**')
    await page.locator('db-error').getByRole('button', { name: '重试' }).click()
    await settle()
    expect(await groupTotal(page, '事项')).toBeGreaterThan(0)
    await close()
  })
})

describe('the query box of findings', () => {
  test('underlines the bad part while it is typed, says what would be right, and puts it there', async () => {
    const { page, settle, close } = await app.open('/findings')
    const box = page.getByRole('searchbox', { name: '在结果中找' })
    await box.fill('失业 rul:materials/* -severity:info')
    const bad = page.locator('db-query-box .under span')
    expect(await bad.allTextContents()).toEqual(['rul:'])
    // The box lets through what is underlined beneath it, at the same characters.
    const ground = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('db-app').shadowRoot.querySelector('db-findings-page').shadowRoot
        .querySelector('db-query-box').shadowRoot.querySelector('input')).backgroundColor`,
    )
    expect(ground).toBe('rgba(0, 0, 0, 0)')
    await page.getByText('未知字段 rul，是否想写 rule？').waitFor()
    await box.press('Enter')
    expect(new URL(page.url()).searchParams.get('q')).toBeNull()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: '改为 rule' }).click()
    expect(await box.inputValue()).toBe('失业 rule:materials/* -severity:info')
    expect(await bad.count()).toBe(0)
    await box.press('Enter')
    await settle()
    expect(new URL(page.url()).searchParams.get('q')).toBe('失业 rule:materials/* -severity:info')
    await close()
  })

  test('its terms are chips, and taking one away asks for the rest', async () => {
    const { page, settle, close } = await app.open('/findings?q=city:深圳 -severity:info')
    const total = async () => numberIn(await page.locator('db-findings-page .total').innerText())
    const before = await total()
    expect(await page.locator('db-query-box .terms button').count()).toBe(2)
    await page.locator('db-query-box .terms button').filter({ hasText: 'city:深圳' }).click()
    await settle()
    expect(new URL(page.url()).searchParams.get('q')).toBe('-severity:info')
    expect(await total()).toBeGreaterThan(before)
    await close()
  })

  test('a name that the server does not know is underlined too', async () => {
    const { page, close } = await app.open('/findings?q=city:深训')
    await page.getByRole('button', { name: '改为 深圳' }).waitFor()
    expect(await page.locator('db-query-box .under span').allTextContents()).toEqual(['深训'])
    await close()
  })
})
