import { describe, expect, test } from 'vitest'
import { useApp } from './app.ts'
import { scrollsSideways, violationsOf } from './browser.ts'

const app = useApp()

const pages = [
  { name: 'overview', path: '/' },
  { name: 'overview with all elements as counts', path: '/?more=1&show=plain' },
  { name: 'findings', path: '/findings' },
  { name: 'findings of nothing', path: '/findings?element=forms&kind=group' },
  { name: 'items', path: '/items' },
  { name: 'rules', path: '/rules' },
  { name: 'a rule', path: '/rules/name/differs' },
  { name: 'search', path: '/search?q=失业' },
  { name: 'guides that were found', path: '/search?q=失业&in=guides' },
  { name: 'laws that were found', path: '/search?q=社会保险法&in=laws' },
  { name: 'a query that cannot be read', path: '/search?q=rul:x' },
  { name: 'an address that is none', path: '/nowhere' },
]

describe.each(pages)('$name', ({ path }) => {
  test.each(['zh-CN', 'en'] as const)(
    'in %s is accessible, has its notice and no error',
    async (language) => {
      const { page, complaints, close } = await app.open(path, { language })
      expect(await violationsOf(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
      expect(await page.locator('db-notices .sample').innerText()).toContain(
        '示例数据：问题为人为植入，与所示机构无关',
      )
      expect(await page.evaluate<string>('document.documentElement.lang')).toBe(language)
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('at 400% zoom stays within its window', async () => {
    const { page, close } = await app.open(path, { width: 341, height: 640 })
    expect(await scrollsSideways(page)).toBe(false)
    await close()
  })
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
