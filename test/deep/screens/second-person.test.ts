import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BulkBody } from '../../../api/bulks/bulk.ts'
import { useApp } from '../../browser/app.ts'
import { violationsOf } from '../../browser/browser.ts'

const app = useApp(2000)

const get = async <Body>(path: string): Promise<Body> =>
  (await (await fetch(`${app.url()}/api/${path}`, { headers: { connection: 'close' } })).json()) as Body

const stands = (page: Page, state: string) =>
  page.locator('db-bulk-page [role="status"]').filter({ hasText: state }).waitFor({ timeout: 200_000 })

/** Opens what waits at the desk of a person and answers it. */
const answer = async (person: string, bulk: string, name: string) => {
  const opened = await app.open('/desk', { person })
  await opened.page.locator('section.bulks').getByRole('link', { name: bulk }).click()
  await opened.settle()
  await opened.page.getByRole('button', { name, exact: true }).click()
  return opened
}

test('a move on more than 500 findings waits for a second person, who approves or refuses it at the desk', async () => {
  const all = (await get<{ total: number }>('findings')).total
  expect(all).toBeGreaterThan(500)
  const give = async (person: string) => {
    const { page, settle, close } = await app.open('/findings', { person })
    await page.locator('db-bulk-bar').getByRole('checkbox').check()
    await page.locator('db-bulk-bar').getByRole('button', { name: '分派' }).click()
    const dialog = page.locator('db-move-dialog dialog')
    await dialog.locator('[name=assignee]').selectOption(person)
    await dialog.getByText('超过 500 条，须由本单位另一人批准后才会执行。').waitFor()
    await dialog.getByRole('button', { name: '提交批准' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await settle()
    await page.goto('/bulks')
    await settle()
    const row = page.locator('db-bulks-page tbody tr').first()
    expect(await row.innerText()).toContain('待另一人批准')
    expect(await row.getByRole('button').count()).toBe(0)
    await close()
  }
  const given = async (person: string) => (await get<{ total: number }>(`findings?assignee=${person}`)).total

  await give('province/1')
  expect(await given('province/1')).toBe(0)
  const { page, close, complaints } = await answer('province/2', '分派', '批准')
  await stands(page, '已执行 ·')
  expect(await given('province/1')).toBe(all)
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: '撤销' }).click()
  await stands(page, '已撤销 ·')
  expect(await given('province/1')).toBe(0)
  expect(complaints).toEqual([])
  await close()

  await give('province/2')
  const refusing = await answer('province/1', '分派', '不批准')
  await stands(refusing.page, '未批准 ·')
  expect(await given('province/2')).toBe(0)
  await refusing.close()
})

test('the standard for more than 500 guides waits for a second person too, and goes on from there', {
  timeout: 300_000,
}, async () => {
  const asking = await app.open('/adopt?kind=guide', { person: 'province/1' })
  const submit = asking.page.getByRole('button', { name: '提交批准' })
  await submit.waitFor({ timeout: 200_000 })
  const chosen = await asking.page.locator('db-adopt-preview tbody tr').count()
  expect(chosen).toBeGreaterThan(500)
  await submit.click()
  await stands(asking.page, '待另一人批准 ·')
  const id = new URL(asking.page.url()).pathname.split('/').at(-1)
  expect(await get<BulkBody>(`bulks/${id}`)).toMatchObject({ state: 'asked', counts: { pending: chosen } })
  expect(await asking.page.getByRole('button', { name: '批准' }).count()).toBe(0)
  await asking.close()

  const { page, close } = await answer('province/2', '采用标准', '批准')
  await stands(page, '已执行 ·')
  expect(await get<BulkBody>(`bulks/${id}`)).toMatchObject({
    state: 'done',
    answeredBy: 'province/2',
    counts: { pending: 0, done: chosen },
  })
  await close()
})
