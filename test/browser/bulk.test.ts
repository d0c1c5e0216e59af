import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BulkBody } from '../../api/bulks/bulk.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { FindingPage } from '../api/client.ts'
import { useApp } from './app.ts'
import { violationsOf } from './browser.ts'
import { expectFitToShow } from './look.ts'

const app = useApp('bundled')

const get = async <Body>(path: string): Promise<Body> =>
  // The pages keep the server busy for longer than an idle connection lasts, so each request has its own.
  (await (await fetch(`${app.url()}/api/${path}`, { headers: { connection: 'close' } })).json()) as Body

/** Fingerprints of all errors. */
const errors = async (): Promise<ReadonlySet<string>> => {
  const found = new Set<string>()
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `findings?severity=error&limit=200${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`
    const { findings, next }: FindingPage = await get(path)
    for (const { fingerprint } of findings) found.add(fingerprint)
    cursor = next
  }
  return found
}

const isOver = (page: Page, state: string) =>
  page.locator('db-bulk-page [role="status"]').filter({ hasText: state }).waitFor({ timeout: 200_000 })

test('the standard is adopted for 200 guides of the bundled catalog, previewed, and undone as a whole', {
  timeout: 600_000,
}, async () => {
  const before = await get<{ total: number }>('findings?kind=guide')
  const errorsBefore = await errors()
  const { page, settle, complaints, close } = await app.open('/adopt?all=1')
  const rows = page.locator('db-adopt-preview tbody tr')
  await rows.first().waitFor({ timeout: 200_000 })
  const adoptable = await rows.count()
  expect(adoptable).toBeGreaterThan(200)
  expect(await page.locator('db-skip-list details[data-reason="better"]').count()).toBe(1)

  // One guide after the other is taken out until 200 are left.
  const out = await Promise.all(
    (await rows.all()).map(async (row) => (await row.getAttribute('data-guide')) ?? ''),
  )
  const excluded = out.slice(200)
  for (const id of excluded) await page.locator(`tr[data-guide="${id}"] input`).uncheck()
  expect(new URL(page.url()).searchParams.get('exclude')?.split(',')).toEqual(excluded)
  const shown = out[0] ?? ''
  await page.locator(`tr[data-guide="${shown}"] summary`).click()
  expect(await page.locator(`tr[data-guide="${shown}"] dl`).first().isVisible()).toBe(true)
  const { guide, revision } = await get<{ guide: Guide; revision: number }>(`guides/${shown}`)

  await page.getByRole('button', { name: '采用标准：200 份' }).click()
  await isOver(page, '已执行 ·')
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const bulk = await get<BulkBody>(`bulks/${id}`)
  expect(bulk).toMatchObject({ kind: 'adopt-standard', counts: { pending: 0, done: 200 } })
  const { results } = await get<{ results: { guideId: string; reason: string }[] }>(
    `bulks/${id}?outcome=skipped&limit=500`,
  )
  expect(results.filter(({ reason }) => reason === 'excluded').map(({ guideId }) => guideId)).toEqual(
    excluded,
  )
  await page.locator('db-bulk-results tr.done').first().waitFor()
  expect(await page.locator('db-bulk-results tr.done').count()).toBe(100)
  const errorsAfter = await errors()
  expect([...errorsAfter].filter((fingerprint) => !errorsBefore.has(fingerprint))).toEqual([])
  expect(errorsAfter.size).toBeLessThan(errorsBefore.size - 100)
  const after = await get<{ total: number }>('findings?kind=guide')
  expect(after.total).toBeLessThan(before.total - 150)
  expect(await get(`guides/${shown}`)).toMatchObject({ revision: revision + 1 })
  expect(await violationsOf(page)).toEqual([])

  await page.getByRole('button', { name: '撤销' }).click()
  await isOver(page, '已撤销 ·')
  expect(await get(`guides/${shown}`)).toMatchObject({ revision: revision + 2, guide })
  expect(await get('findings?kind=guide')).toMatchObject({ total: before.total })
  await page.getByRole('link', { name: '批量操作记录' }).click()
  await settle()
  await page.locator('db-bulks-page td').filter({ hasText: '已撤销 200' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('nothing chosen, nothing done and what cannot be done are said', async () => {
  const { page, settle, close } = await app.open('/adopt')
  await page.getByText('没有选定指南').waitFor()
  await page.goto('/adopt?guides=none')
  await settle()
  await page.getByText('没有可采用标准的指南').waitFor()
  await page.goto('/adopt?severity=grave')
  await settle()
  await page.getByText('无法识别').waitFor()
  await page.goto('/bulks/999')
  await settle()
  await page.getByText('没有第 999 号批量操作').waitFor()
  await close()
})

test('the preview is fit to show', async () => {
  const opened = await app.open('/adopt?element=basis&severity=error')
  await opened.page.locator('db-adopt-preview tbody tr').first().waitFor()
  await expectFitToShow(opened)
  await opened.close()
})
