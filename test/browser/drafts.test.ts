import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { useApp } from './app.ts'
import { violationsOf } from './browser.ts'

const app = useApp()

interface View {
  readonly guide: Guide
  readonly revision: number
  readonly agencyName: string
  readonly draft: { readonly revision: number; readonly kept: { readonly guide: Guide } | null }
}

const viewOf = async (id: string): Promise<View> =>
  (await (await fetch(`${app.url()}/api/guides/${id}`)).json()) as View

/** Guides with conditions and a promised limit of an agency below the province, one a test. */
const chosen = new Set<string>()
const someGuide = async (): Promise<View & { readonly uscc: string }> => {
  const response = await fetch(
    `${app.url()}/api/findings?kind=guide&element=promisedLimit,materials&limit=200`,
  )
  const { findings } = (await response.json()) as { findings: readonly Finding[] }
  for (const { guideId } of findings) {
    if (guideId === null || chosen.has(guideId)) continue
    const view = await viewOf(guideId)
    const { uscc } = view.guide.agency
    if (!view.guide.conditions || !view.guide.promisedLimit || uscc === undefined) continue
    chosen.add(guideId)
    return { ...view, uscc }
  }
  throw new Error('expected a guide with conditions and a promised limit')
}

/** Opens a guide as one of its agency's people. */
const openAs = async (person: string, id: string) => {
  const opened = await app.open('/')
  await opened.page.evaluate(`cookieStore.set('acting', ${JSON.stringify(person)})`)
  await opened.page.goto(`/guides/${id}`)
  await opened.settle()
  return opened
}

const section = (page: Page, name: string) =>
  page.locator('db-guide-section').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** Types conditions in place of what stands there. */
const writeConditions = async (page: Page, text: string): Promise<void> => {
  const conditions = section(page, '受理条件')
  if ((await conditions.locator('textarea').count()) === 0)
    await conditions.getByRole('button', { name: '编辑' }).click()
  await conditions.locator('textarea').fill(text)
}

const writeDays = async (page: Page, days: number): Promise<void> => {
  const promised = section(page, '承诺时限')
  if ((await promised.locator('input[type="number"]').count()) === 0)
    await promised.getByRole('button', { name: '编辑' }).click()
  await promised.locator('input[type="number"]').fill(String(days))
}

const foot = (page: Page) => page.locator('db-save-bar')
const keptNote = (page: Page) => foot(page).getByText(/草稿已保存 \d\d:\d\d/)

describe('a draft', () => {
  test('is on the server soon after, and back in a new tab after the old one was killed', async () => {
    const { guide, uscc } = await someGuide()
    const first = await openAs(`${uscc}/editor-1`, guide.id)
    await writeConditions(first.page, '年满十六周岁。')
    await keptNote(first.page).waitFor()
    expect(await foot(first.page).getByText('与发布版差异 1 处').count()).toBe(1)
    expect((await viewOf(guide.id)).draft.kept?.guide.conditions).toBe('年满十六周岁。')
    await first.page.close()
    const second = await openAs(`${uscc}/editor-2`, guide.id)
    await second.page.getByText('编辑甲').filter({ hasText: '保存的草稿' }).waitFor()
    await section(second.page, '受理条件').locator('db-guide-value').getByText('年满十六周岁。').waitFor()
    await second.page.getByRole('button', { name: '放弃草稿' }).click()
    await foot(second.page).getByText('没有未发布的修改').waitFor()
    expect((await viewOf(guide.id)).draft.kept).toBeNull()
    await first.close()
    await second.close()
  })

  test('that the server did not get is in the browser when the tab is killed, and goes to the server then', async () => {
    const { guide, uscc } = await someGuide()
    const { page, close } = await openAs(`${uscc}/editor-1`, guide.id)
    await page.route('**/draft', (route) => route.abort())
    await writeConditions(page, '年满十八周岁。')
    await foot(page).getByText('草稿暂存在本浏览器').waitFor()
    expect((await viewOf(guide.id)).draft.kept).toBeNull()
    const context = page.context()
    await page.close()
    const again = await context.newPage()
    await again.goto(`/guides/${guide.id}`)
    await again.getByText('已恢复本浏览器').waitFor()
    await keptNote(again).waitFor()
    expect((await viewOf(guide.id)).draft.kept?.guide.conditions).toBe('年满十八周岁。')
    await close()
  })

  test('that is kept nowhere is not left behind without a question', async () => {
    const { guide, uscc } = await someGuide()
    const { page, settle, close } = await openAs(`${uscc}/editor-1`, guide.id)
    await page.route('**/draft', (route) => route.abort())
    await page.evaluate(
      `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    )
    await writeConditions(page, '年满二十周岁。')
    await foot(page).getByText('请勿离开本页').waitFor()
    await page.getByRole('link', { name: '规则', exact: true }).click()
    await page.getByRole('button', { name: '留在本页' }).click()
    expect(new URL(page.url()).pathname).toBe(`/guides/${guide.id}`)
    await page.getByRole('link', { name: '规则', exact: true }).click()
    await page.getByRole('button', { name: '放弃修改并离开' }).click()
    await settle()
    expect(new URL(page.url()).pathname).toBe('/rules')
    await close()
  })
})

test('two editors conflict and merge: nothing of either is lost', async () => {
  const { guide, revision, uscc } = await someGuide()
  const first = await openAs(`${uscc}/editor-1`, guide.id)
  const second = await openAs(`${uscc}/editor-2`, guide.id)
  await writeConditions(first.page, '甲写的条件。')
  await writeDays(first.page, 3)
  await keptNote(first.page).waitFor()
  await writeDays(second.page, 4)
  await section(second.page, '名称').getByRole('button', { name: '编辑' }).click()
  const name = section(second.page, '名称').locator('textarea').first()
  await name.fill(`${guide.name}（乙）`)
  const merge = second.page.locator('db-guide-merge')
  await merge.getByText('编辑甲也改了这份草稿').waitFor()
  const rows = merge.locator('tbody tr')
  expect(await rows.count()).toBe(1)
  expect(await rows.first().innerText()).toMatch(/4 个工作日[\s\S]*3 个工作日/)
  expect(await merge.locator('input:checked').count()).toBe(0)
  const go = merge.getByRole('button', { name: '合并后继续编辑' })
  expect(await go.isDisabled()).toBe(true)
  expect(await violationsOf(second.page)).toEqual([])
  await rows.first().locator('input[value="mine"]').check()
  await go.click()
  await keptNote(second.page).waitFor()
  const merged = (await viewOf(guide.id)).draft.kept?.guide
  expect([merged?.conditions, merged?.promisedLimit?.value, merged?.name]).toEqual([
    '甲写的条件。',
    4,
    `${guide.name}（乙）`,
  ])

  // The province publishes another revision meanwhile: what both began from is asked for element by element again.
  const present = await viewOf(guide.id)
  await fetch(`${app.url()}/api/guides/${guide.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
    body: JSON.stringify({ ...present.guide, conditions: '省厅写的条件。' }),
  })
  await second.page.keyboard.press('Control+Enter')
  await merge.getByText('此后已有人发布了新的版本').waitFor()
  expect(await rows.count()).toBe(1)
  await rows.first().locator('input[value="theirs"]').check()
  await go.click()
  await keptNote(second.page).waitFor()
  await second.page.keyboard.press('Control+Enter')
  const held = second.page.locator('db-publish-reason')
  await second.page.locator('db-save-outcome').or(held).first().waitFor()
  if ((await held.count()) > 0) {
    await held.getByRole('textbox').fill('测试合并')
    await second.page.keyboard.press('Enter')
  }
  await second.page.locator('db-save-outcome').waitFor()
  const published = await viewOf(guide.id)
  expect([published.revision, published.guide.conditions, published.guide.name]).toEqual([
    revision + 2,
    '省厅写的条件。',
    `${guide.name}（乙）`,
  ])
  expect(published.guide.promisedLimit?.value).toBe(4)
  expect(published.draft.kept).toBeNull()
  await first.close()
  await second.close()
})

test('errors that a draft opens hold it back until a reason is given, and the publication can be undone', async () => {
  const { guide, revision, uscc } = await someGuide()
  const { page, close } = await openAs(`${uscc}/editor-1`, guide.id)
  await writeDays(page, 400)
  await foot(page)
    .getByText(/新增 [1-9]/)
    .waitFor()
  await page.keyboard.press('Control+Enter')
  const held = page.locator('db-publish-reason')
  await held.waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect((await viewOf(guide.id)).revision).toBe(revision)
  await page.keyboard.type('系统改造期间暂按四百日办理')
  await page.keyboard.press('Enter')
  await page.locator('db-save-outcome').waitFor()
  expect((await viewOf(guide.id)).revision).toBe(revision + 1)
  await page.getByRole('button', { name: '撤销这次发布' }).click()
  await page.getByText(`已发布为第 ${revision + 2} 版`).waitFor()
  expect((await viewOf(guide.id)).guide).toEqual(guide)
  await close()
})
