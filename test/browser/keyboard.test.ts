import { expect, test } from 'vitest'
import type { FindingPage } from '../api/client.ts'
import { useApp } from './app.ts'

const app = useApp('bundled')

test('a city editor puts right 20 findings of the bundled catalog with the keyboard alone', {
  timeout: 600_000,
}, async () => {
  const { agencies } = (await (await fetch(`${app.url()}/api/context`)).json()) as {
    agencies: readonly { uscc: string; region: string; parent: string | null }[]
  }
  const as = (person: string): RequestInit => ({ headers: { cookie: `acting=${person}` } })
  const openFor = async (person: string): Promise<number> => {
    const path = `${app.url()}/api/findings?kind=guide&severity=error,warning`
    return ((await (await fetch(path, as(person))).json()) as FindingPage).total
  }
  const cities = agencies.filter(({ region, parent }) => parent !== null && /^44\d\d00$/.test(region))
  const loads = await Promise.all(cities.map(async ({ uscc }) => ({ uscc, open: await openFor(uscc) })))
  const most = loads.toSorted((a, b) => b.open - a.open)[0]
  if (!most) throw new Error('expected a city')
  expect(most.open).toBeGreaterThanOrEqual(25)

  const { page, settle, complaints, close } = await app.open('/')
  await page.evaluate(`cookieStore.set('acting', '${most.uscc}')`)
  await page.goto('/findings?kind=guide&severity=error,warning')
  await settle()
  // From the list by keys: the first finding, its detail, its guide.
  await page.keyboard.press('j')
  await settle()
  const link = page.getByRole('link', { name: '编辑指南' })
  for (let presses = 0; presses < 120; presses++) {
    if (await link.evaluate((one) => one.matches(':focus'))) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/guides/**')
  await settle()

  const menu = page.locator('db-fix-menu dialog[open]')
  const outcome = page.locator('db-save-outcome .outcome')
  let right = 0
  for (let guides = 0; guides < 60 && right < 20; guides++) {
    const left = async () =>
      Number(/\d+/.exec(await page.getByRole('tab', { name: /检查/ }).innerText())?.[0])
    const before = await left()
    for (let turn = 0; turn < before; turn++) {
      await page.keyboard.press('Control+.')
      await menu.waitFor()
      const way = await menu.locator('li button:focus').getAttribute('data-way')
      // What no fix puts right is gone past.
      await page.keyboard.press(way === 'fix' || way === 'standard' ? 'Enter' : 'Escape')
      await menu.waitFor({ state: 'detached' })
      if (way === 'edit') await page.keyboard.press('Alt+ArrowDown')
    }
    const publish = page.getByRole('button', { name: '发布', exact: true })
    if (await publish.isEnabled()) {
      await page.keyboard.press('Control+Enter')
      await outcome.waitFor({ timeout: 60_000 })
      right += Number(/整改 (\d+) 个/.exec(await outcome.innerText())?.[1] ?? 0)
    }
    // On to another guide, also past one in which nothing can be put right so.
    await settle()
    const here = page.url()
    await page.keyboard.press('Alt+n')
    await page.waitForFunction(`location.href !== ${JSON.stringify(here)}`)
    await settle()
  }
  expect(right).toBeGreaterThanOrEqual(20)
  expect(await openFor(most.uscc)).toBeLessThanOrEqual(most.open - 20)
  expect(complaints).toEqual([])
  await close()
})
