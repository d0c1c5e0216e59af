import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'

const app = useApp()

const get = async <Body>(path: string): Promise<Body> =>
  (await (await fetch(`${app.url()}/api/${path}`)).json()) as Body

interface Items {
  readonly items: readonly { code: string; guides: number; errors: number }[]
}
interface Ranking {
  readonly agencies: readonly { agency: string; guides: number }[]
}
interface Comparison {
  readonly differences: readonly { code: string; elements: readonly { element: string }[] }[]
}
interface Queue {
  readonly rows: readonly { guideId: string; reason: string }[]
}

/** Two agencies with guides of the same items that differ. */
const twoThatDiffer = async (): Promise<{ a: string; b: string; found: Comparison }> => {
  const { agencies } = await get<Ranking>('ranking')
  const most = agencies.toSorted((one, other) => other.guides - one.guides).slice(0, 12)
  for (const { agency: a } of most)
    for (const { agency: b } of most) {
      if (a === b) continue
      const found = await get<Comparison>(`compare?a=${a}&b=${b}`)
      if (found.differences.length > 1) return { a, b, found }
    }
  throw new Error('expected two agencies that differ in two items at least')
}

const focusedCell = (page: Page) =>
  page.evaluate<string | undefined>(`(() => {
    let node = document.activeElement
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement
    return node?.closest('[data-cell]')?.dataset.cell
  })()`)

describe('all items by all regions', () => {
  test('is reached by keys and walked by keys, and only what is in view is rendered', async () => {
    const { page, settle, close } = await app.open('/')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await settle()
    expect(new URL(page.url()).pathname).toBe('/matrix')
    const grid = page.getByRole('grid')
    const rows = Number(await grid.getAttribute('aria-rowcount'))
    expect(rows).toBeGreaterThan(300)
    expect(await page.locator('db-region-matrix tbody tr').count()).toBeLessThan(80)
    await page.locator('db-region-matrix [tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await focusedCell(page)).toBe('2,2')
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('PageDown')
    expect(await focusedCell(page)).toBe('122,2')
    await page.keyboard.press('End')
    const columns = Number(await grid.getAttribute('aria-colcount'))
    expect(await focusedCell(page)).toBe(`122,${columns - 1}`)
    await close()
  })

  test('a cell leads to the findings that it counts', async () => {
    const { page, settle, close } = await app.open('/matrix?only=1')
    const cell = page.locator('db-region-matrix td.error a').first()
    const count = await cell.locator('b').innerText()
    await cell.click()
    await settle()
    expect(new URL(page.url()).pathname).toBe('/findings')
    expect(await page.locator('db-findings-page .total').innerText()).toContain(count)
    await close()
  })

  test('filters stand in the address and outlive a reload; an empty result says how to go on', async () => {
    const { page, settle, close } = await app.open('/matrix')
    await page.getByLabel('要素').selectOption('materials')
    await page.keyboard.press('d')
    await settle()
    const shown = await page.locator('db-matrix-page [role=status]').first().innerText()
    expect(new URL(page.url()).search).toBe('?element=materials&only=1')
    await page.reload()
    await settle()
    expect(await page.locator('db-matrix-page [role=status]').first().innerText()).toBe(shown)
    await page.getByRole('searchbox', { name: '事项名称或编码' }).fill('没有这样的事项')
    await page.getByText('没有符合条件的事项').waitFor()
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.getByRole('grid').waitFor()
    await close()
  })

  test('a city opens to its regions', async () => {
    const { page, close } = await app.open('/matrix')
    const before = Number(await page.getByRole('grid').getAttribute('aria-colcount'))
    await page.locator('db-region-matrix thead button').first().click()
    await page.locator('db-region-matrix th.below').first().waitFor()
    expect(Number(await page.getByRole('grid').getAttribute('aria-colcount'))).toBeGreaterThan(before)
    await close()
  })

  test('what cannot be fetched says so and is tried again', async () => {
    const { page, settle, close } = await app.open('/items')
    await page.route('**/api/matrix', (route) => route.abort())
    await page.getByRole('link', { name: '矩阵' }).click()
    await page.getByText('连接不到服务器').waitFor()
    await page.unroute('**/api/matrix')
    await page.getByRole('button', { name: '重试' }).click()
    await settle()
    await page.getByRole('grid').waitFor()
    await close()
  })
})

describe('an item across agencies', () => {
  test('pointing at a segment outlines its guides, choosing it groups all, and a member is taken out', async () => {
    const { items } = await get<Items>('items')
    const [item] = items.filter(({ errors }) => errors > 0).toSorted((a, b) => b.guides - a.guides)
    const { page, settle, close } = await app.open(`/items/${item?.code}?all=1`)
    const segment = page.locator('db-distribution button').first()
    const count = Number(await segment.innerText())
    await segment.hover()
    expect(await page.locator('db-item-matrix td.outlined').count()).toBe(count)
    await segment.click()
    await settle()
    const groups = page.locator('db-practices .groups > li')
    await groups.first().locator('summary').click()
    const members = groups.first().getByRole('checkbox')
    expect(await members.count()).toBe(count)
    await members.first().click()
    await page.locator('db-practices').getByText('未归组').waitFor()
    expect(await groups.first().getByRole('checkbox').count()).toBe(count - 1)
    expect(new URL(page.url()).searchParams.get('out')).not.toBeNull()
    await close()
  })

  test('a cell that is as the standard says by which folds, or that it is written alike', async () => {
    const { items } = await get<Items>('items')
    const [item] = items.toSorted((a, b) => b.guides - a.guides)
    const { page, close } = await app.open(`/items/${item?.code}?all=1`)
    await page.locator('db-item-matrix td.same[data-cell]').first().click()
    await page.locator('db-cell-peek dt', { hasText: '与标准一致' }).waitFor()
    await close()
  })
})

describe('two agencies', () => {
  test('n and p go from one difference to the next, with the focus at it', async () => {
    const { a, b, found } = await twoThatDiffer()
    const { page, settle, close } = await app.open(`/compare?a=${a}&b=${b}`)
    const steps = found.differences.flatMap(({ code, elements }) =>
      elements.map(({ element }) => `${code} ${element}`),
    )
    const here = () => {
      const { searchParams } = new URL(page.url())
      return `${searchParams.get('item')} ${searchParams.get('at')}`
    }
    for (const step of steps.slice(0, 3)) {
      await page.keyboard.press('n')
      await settle()
      expect(here()).toBe(step)
      await page.locator('db-guide-pair tr.sought th:focus').waitFor()
    }
    await page.keyboard.press('p')
    await settle()
    expect(here()).toBe(steps[Math.min(3, steps.length) - 2])
    await close()
  })

  test('what is the same is hidden until asked for', async () => {
    const { a, b } = await twoThatDiffer()
    const { page, settle, close } = await app.open(`/compare?a=${a}&b=${b}`)
    const elements = page.locator('db-guide-pair tbody th')
    const differing = await elements.count()
    await page.getByRole('checkbox', { name: '隐藏一致项' }).uncheck()
    await settle()
    expect(await elements.count()).toBeGreaterThan(differing)
    await close()
  })

  test('without two agencies all are ranked, with the formula, and one leads to its comparison', async () => {
    const { page, settle, close } = await app.open('/compare')
    await page.getByText('偏离指数 =').waitFor()
    await page.locator('db-deviation-table tbody tr').first().getByRole('link', { name: '对比' }).click()
    await settle()
    expect(new URL(page.url()).searchParams.get('a')).not.toBeNull()
    await close()
  })
})

describe('links', () => {
  test('a person decides which item a guide is, and takes it back', async () => {
    const [row] = (await get<Queue>('links')).rows
    const { page, settle, close } = await app.open(`/links?guide=${row?.guideId}`)
    const form = page.locator('db-link-decision')
    await form.getByRole('radio', { name: '不对应任何标准事项' }).check()
    await form.getByLabel('理由').fill('本市自设事项')
    await form.getByRole('button', { name: '决定' }).click()
    await form.getByText('已决定').waitFor()
    await settle()
    expect(await form.locator('.about').innerText()).toContain('人工认定无对应')
    expect((await get<Queue>('links?reason=excluded')).rows.map(({ guideId }) => guideId)).toEqual([
      row?.guideId,
    ])
    await form.getByRole('button', { name: '撤销' }).click()
    await form.locator('.history li').nth(1).waitFor()
    await settle()
    expect((await get<Queue>('links?reason=excluded')).rows).toEqual([])
    await close()
  })

  test('j goes to the next guide, and the bars of a candidate sum to its score', async () => {
    const { page, settle, close } = await app.open('/links?reason=by-name')
    const [, second] = (await get<Queue>('links?reason=by-name')).rows
    await page.keyboard.press('j')
    await settle()
    expect(new URL(page.url()).searchParams.get('guide')).toBe(second?.guideId)
    const bars = await page.locator('db-link-evidence').first().locator('td.number').allInnerTexts()
    const numbers = bars.map((text) => Number.parseFloat(text.replace('+', '')))
    const sum = numbers.slice(0, -1).reduce((total, number) => total + number, 0)
    expect(Math.abs(sum - (numbers.at(-1) ?? 0))).toBeLessThan(0.3)
    await close()
  })
})
