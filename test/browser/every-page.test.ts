import { afterAll, afterEach, expect, test } from 'vitest'
import { useApp } from './app.ts'
import type { OpenPage } from './browser.ts'
import { expectFitToShow } from './look.ts'

const app = useApp()

const pages = [
  { name: 'overview', path: '/' },
  { name: 'overview with all elements as counts', path: '/?more=1&show=plain' },
  { name: 'desk', path: '/desk' },
  { name: 'findings', path: '/findings' },
  { name: 'findings, one selected', path: '/findings?severity=error', key: 'x' },
  { name: 'findings of nothing', path: '/findings?element=forms&kind=group' },
  { name: 'closed findings', path: '/findings?state=closed' },
  { name: 'findings one by one', path: '/findings/zen' },
  { name: 'the record of bulks', path: '/bulks' },
  { name: 'a bulk that is none', path: '/bulks/999999', isMissing: true },
  { name: 'decisions', path: '/decisions' },
  { name: 'gates', path: '/gates' },
  { name: 'items', path: '/items' },
  { name: 'matrix', path: '/matrix?q=失业登记' },
  { name: 'ranking', path: '/compare' },
  { name: 'links', path: '/links' },
  { name: 'links for no reason', path: '/links?reason=none', isMissing: true },
  { name: 'items without a guide', path: '/links?view=gaps' },
  { name: 'rules', path: '/rules' },
  { name: 'a rule', path: '/rules/name/differs' },
  { name: 'the dictionary of names', path: '/aliases?scope=material' },
  { name: 'names of nothing', path: '/aliases?q=zz' },
  { name: 'what is asked for though it is held', path: '/holdings' },
  { name: 'what is held', path: '/holdings?view=entries&import=1' },
  { name: 'the agencies', path: '/agencies?import=1' },
  { name: 'agencies of nothing', path: '/agencies?q=zz' },
  { name: 'audit', path: '/audit' },
  { name: 'search', path: '/search?q=失业' },
  { name: 'guides that were found', path: '/search?q=失业&in=guides' },
  { name: 'laws that were found', path: '/search?q=社会保险法&in=laws' },
  { name: 'a query that cannot be read', path: '/search?q=rul:x' },
  { name: 'an address that is none', path: '/nowhere' },
]

/** One tab for all addresses, as its profile keeps the scripts and fonts; another after a failure, which may leave anything. */
let tab: OpenPage | undefined
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await tab?.close()
  tab = undefined
})
afterAll(() => tab?.close())

test.each(pages)('$name: is fit to show and says that it is a sample', async ({ path, key, isMissing }) => {
  tab ??= await app.open('/nowhere')
  const { page, settle, complaints } = tab
  const complained = complaints.length
  await page.goto(path)
  await settle()
  if (key !== undefined) await page.keyboard.press(key)
  expect(await page.locator('db-notices .sample').innerText()).toContain(
    '示例数据：问题为人为植入，与所示机构无关',
  )
  await expectFitToShow(tab)
  // The browser itself complains of what the server has not.
  if (!isMissing) expect(complaints.slice(complained)).toEqual([])
})

test('the language is switched in place and kept', async () => {
  const { page, settle, close } = await app.open('/rules')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Rules' }).waitFor()
  await page.reload()
  await settle()
  expect(await page.title()).toBe('Rules · 对标')
  await close()
})

test('search finds an item by two characters and leads to it', async () => {
  const { page, settle, close } = await app.open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('失业')
  await page.keyboard.press('Enter')
  await settle()
  expect(await page.locator('db-search-page .results > li').count()).toBeGreaterThan(1)
  expect(await page.locator('db-search-page h1').evaluate((head) => head.matches(':focus'))).toBe(true)
  await close()
})
