import { expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'
import { expectFitToShow } from '../../browser/look.ts'

const app = useApp()

interface Listed {
  readonly findings: readonly { readonly fingerprint: string }[]
}

const post = async (path: string, body: unknown): Promise<void> => {
  const response = await fetch(`${app.url()}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBeLessThan(300)
}

test('a trend begins with the second scan, and each of its numbers leads to what it counts', async () => {
  const first = await app.open('/desk')
  await first.page.locator('db-trend').getByText('只有一次扫描').waitFor()
  expect(await first.page.locator('db-trend-chart').count()).toBe(0)
  await first.close()

  const listed = await fetch(`${app.url()}/api/findings?kind=guide&severity=error&limit=3`)
  const { findings } = (await listed.json()) as Listed
  await post('moves', {
    move: 'false-positive',
    where: { fingerprints: findings.map(({ fingerprint }) => fingerprint) },
    input: { reason: '规则误判' },
  })
  await post('scans?wait=1', {})

  const opened = await app.open('/')
  const { page, settle, close } = opened
  const row = page.locator('db-trend-table tbody tr').nth(1)
  expect(await row.innerText()).toContain('第 2 次扫描')
  expect(await page.locator('db-trend-chart svg[role=img]').getAttribute('aria-label')).toContain('第 2 次')
  await page.getByText('第 2 次扫描按单位').click()
  await settle()
  expect(await page.locator('db-trend-table').nth(1).locator('tbody tr').count()).toBeGreaterThan(10)
  await expectFitToShow(opened)
  expect(opened.complaints).toEqual([])
  await row.getByRole('link', { name: /关闭 3$/ }).click()
  await settle()
  expect(await page.locator('db-audit-page [role=status]').first().innerText()).toContain('共 3 条')
  expect(await page.locator('db-log-filters .step').innerText()).toBe('走势 · 第 2 次扫描：关闭')
  await close()
})
