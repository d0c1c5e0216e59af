import { describe, expect, test } from 'vitest'
import { useApp } from './app.ts'
import { expectFitInItsLanguage } from './look.ts'

const app = useApp()

interface Items {
  readonly items: readonly {
    code: string
    title: string
    parent: string | null
    guides: number
    errors: number
  }[]
}

const items = async () => ((await (await fetch(`${app.url()}/api/items`)).json()) as Items).items

/** The item with most guides and an error among them. */
const busiest = async (): Promise<string> => {
  const [first] = (await items()).filter(({ errors }) => errors > 0).toSorted((a, b) => b.guides - a.guides)
  return first?.code ?? ''
}

describe('an item across agencies', () => {
  test('shows the differences only, and everything when asked', async () => {
    const { page, settle, close } = await app.open(`/items/${await busiest()}`)
    const heads = page.locator('db-item-matrix thead a')
    const differing = await heads.count()
    await page.getByRole('checkbox', { name: '只看差异' }).uncheck()
    await settle()
    expect(await heads.count()).toBeGreaterThan(differing)
    expect(new URL(page.url()).searchParams.get('all')).toBe('1')
    await page.reload()
    await settle()
    expect(await page.getByRole('checkbox', { name: '只看差异' }).isChecked()).toBe(false)
    await close()
  })

  test('a segment of a distribution outlines the guides that it counts', async () => {
    const { page, close } = await app.open(`/items/${await busiest()}?all=1`)
    const segment = page.locator('db-distribution button').first()
    const count = Number(await segment.innerText())
    await segment.click()
    await page.locator('db-item-matrix td.marked').first().waitFor()
    expect(await page.locator('db-item-matrix td.marked').count()).toBe(count)
    expect(await segment.getAttribute('aria-pressed')).toBe('true')
    await close()
  })

  test('by keyboard: along the grid, Space shows a cell whole, Enter opens its guide', async () => {
    const { page, settle, close } = await app.open(`/items/${await busiest()}`)
    const stop = page.locator('db-item-matrix [data-cell][tabindex="0"]')
    expect(await stop.count()).toBe(1)
    await stop.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('db-item-matrix td:focus').getAttribute('data-cell')).toBe('1,1')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await page.locator('db-cell-peek dl').waitFor()
    expect(await page.locator('db-cell-peek dl').innerText()).toContain('比对为')
    await page.keyboard.press('Escape')
    expect(await page.locator('db-item-matrix td:focus').getAttribute('data-cell')).toBe('1,0')
    await page.keyboard.press('Enter')
    await settle()
    expect(new URL(page.url()).pathname).toMatch(/^\/guides\//)
    await close()
  })

  test('a main item lists its sub-items and opens each', async () => {
    const all = await items()
    const main = all.find(({ code }) => all.some(({ parent, guides }) => parent === code && guides > 0))
    const { page, settle, close } = await app.open(`/items/${main?.code}`)
    const below = page.locator('db-item-page table.data tbody tr')
    expect(await below.count()).toBe(all.filter(({ parent }) => parent === main?.code).length)
    const name = await below.first().getByRole('link').first().innerText()
    await below.first().getByRole('link').first().click()
    await settle()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
    await close()
  })

  test('an item without guides says who must publish it', async () => {
    const all = await items()
    const empty = all.find(({ code, guides }) => guides === 0 && !all.some(({ parent }) => parent === code))
    const { page, close } = await app.open(`/items/${empty?.code}`)
    await page.getByText('没有机构发布这一事项的指南').waitFor()
    await close()
  })

  test('with a cell shown whole is fit to show', async () => {
    const opened = await app.open(`/items/${await busiest()}?all=1`)
    await opened.page.locator('db-item-matrix td[data-cell]').first().click()
    await opened.page.locator('db-cell-peek dl').waitFor()
    await expectFitInItsLanguage(opened.page)
    await opened.close()
  })

  test('an unknown item says so', async () => {
    const { page, close } = await app.open('/items/000000000000')
    await page.getByText('没有基本编码为 000000000000 的事项').waitFor()
    await close()
  })
})

test('search by keyboard leads to an item, its guides and one of them', async () => {
  const all = await items()
  const published = new Set(
    all
      .filter(({ code, guides }) => guides > 0 && !all.some(({ parent }) => parent === code))
      .map(({ code }) => `/items/${code}`),
  )
  const { page, settle, close } = await app.open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('失业')
  await page.keyboard.press('Enter')
  await settle()
  await page.locator('.groups a').filter({ hasText: '事项' }).click()
  await settle()
  const hits = page.locator('db-search-page a.hit')
  const href = (await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).find(
    (to) => published.has(to),
  )
  const focusedHref = () =>
    page.evaluate<string>(`(() => {
      let node = document.activeElement
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement
      return node?.getAttribute('href') ?? ''
    })()`)
  for (let presses = 0; presses < 200 && (await focusedHref()) !== href; presses++)
    await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await settle()
  expect(new URL(page.url()).pathname).toBe(href)
  await page.keyboard.press('d')
  await settle()
  await page.locator('db-item-page h1').waitFor()
  for (let presses = 0; presses < 60 && !(await focusedHref()).startsWith('/guides/'); presses++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await settle()
  expect(new URL(page.url()).pathname).toMatch(/^\/guides\//)
  await page.locator('db-guide-section').first().waitFor()
  await close()
})
