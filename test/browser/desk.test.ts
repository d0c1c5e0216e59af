import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useApp } from './app.ts'
import { expectFitInItsLanguage } from './look.ts'

const app = useApp()

const get = async <Body>(path: string): Promise<Body> =>
  (await (await fetch(`${app.url()}/api/${path}`)).json()) as Body

interface Listed {
  readonly findings: readonly {
    readonly fingerprint: string
    readonly agency: string
    readonly heldBy: string | null
    readonly moves: readonly string[]
  }[]
}

/** An open finding of an agency below the province, that an exemption may be asked for. */
const exemptible = async () => {
  const { agencies } = await get<{ agencies: readonly { uscc: string; parent: string | null }[] }>('context')
  const below = new Set(agencies.filter(({ parent }) => parent !== null).map(({ uscc }) => uscc))
  const { findings } = await get<Listed>('findings?kind=guide&severity=error&limit=200')
  const [first] = findings.filter(
    ({ agency, heldBy, moves }) => below.has(agency) && heldBy === null && moves.includes('ask-exemption'),
  )
  if (!first) throw new Error('expected an open error of an agency below the province')
  return first
}

/** The number that a list says that it holds. */
const totalOf = async (page: Page): Promise<number> => {
  const { pathname } = new URL(page.url())
  if (pathname === '/findings')
    return Number((await page.locator('db-findings-page .total').innerText()).replaceAll(',', ''))
  return pathname === '/gates'
    ? page.locator('db-gate-table tbody tr').count()
    : page.locator('db-decision-card').count()
}

test('an exemption that a city asks for is approved by the province, and the log tells it', async () => {
  const { fingerprint, agency } = await exemptible()
  const asking = await app.open('/rules', { person: `${agency}/editor-1` })
  const status = await asking.page.evaluate(async (chosen) => {
    const response = await fetch('/api/moves', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        move: 'ask-exemption',
        where: { fingerprints: [chosen] },
        input: {
          reason: '地方性法规另有规定',
          until: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
        },
      }),
    })
    return response.status
  }, fingerprint)
  expect(status).toBe(200)
  await asking.page.goto('/decisions')
  await asking.settle()
  const card = asking.page.locator('db-decision-card')
  expect(await card.count()).toBe(1)
  expect(await card.getByRole('button').allInnerTexts()).toEqual(['撤回'])
  expect(await card.locator('article').innerText()).toContain('由您提出')
  await asking.close()

  const { page, settle, close } = await app.open('/decisions', { person: 'province/2' })
  await page.getByRole('button', { name: '批准豁免' }).click()
  const dialog = page.locator('db-move-dialog dialog')
  await dialog.locator('button.primary').click()
  expect(await dialog.isVisible()).toBe(true)
  await dialog.locator('[name=document]').fill('粤人社函〔2026〕12号')
  await dialog.locator('button.primary').click()
  await dialog.waitFor({ state: 'hidden' })
  await settle()
  expect(await page.locator('db-decisions-page [role=status]').first().innerText()).toContain('已办理')
  await page.getByRole('link', { name: /30 天内到期的豁免 1/ }).click()
  await settle()
  expect(await page.locator('db-decision-card article').innerText()).toContain('粤人社函〔2026〕12号')

  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await settle()
  const sentences = page.locator('db-deed p')
  expect(await sentences.first().innerText()).toContain('广东省人力资源和社会保障厅 经办人乙 批准豁免：')
  expect(await sentences.nth(1).innerText()).toContain('文号 粤人社函〔2026〕12号')
  await page.getByRole('button', { name: '验证' }).click()
  await page.getByText(/✓ 链完整，至第 \d+ 条/).waitFor()
  await page
    .locator('db-log-filters')
    .getByRole('combobox', { name: '操作人', exact: true })
    .selectOption('province/2')
  await settle()
  expect(await page.getByText('共 2 条').count()).toBe(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'JSONL' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^duibiao-log-[\d-]+\.jsonl$/)
  await sentences.first().getByRole('link').click()
  await settle()
  expect(await totalOf(page)).toBe(1)
  await close()
})

describe('the desk', () => {
  test.each(['the province', 'an agency'])('of %s: every number is the total of its list', async (who) => {
    const { agency } = await exemptible()
    const person = who === 'the province' ? 'province/1' : `${agency}/editor-1`
    const { page, settle, close } = await app.open('/desk', { person: person })
    const numbers = await page
      .locator('db-own-desk db-count a')
      .evaluateAll((found) =>
        found.map((link) => ({ to: link.getAttribute('href') ?? '', shown: link.textContent ?? '' })),
      )
    expect(numbers.length).toBeGreaterThan(2)
    for (const { to, shown } of numbers) {
      await page.goto(to)
      await settle()
      expect([to, await totalOf(page)]).toEqual([to, Number(shown.replaceAll(',', ''))])
    }
    await close()
  })

  test('stands above the overview of an agency', async () => {
    const { agency } = await exemptible()
    const { page, close } = await app.open('/', { person: `${agency}/admin` })
    await page.getByRole('heading', { name: '我的待办' }).waitFor()
    await page.getByRole('link', { name: '全部待办' }).click()
    await page.waitForURL('**/desk')
    await close()
  })
})

test('the timeline of a guide begins with its first revision and is told in both languages', async () => {
  const { findings } = await get<{ findings: readonly { guideId: string }[] }>('findings?kind=guide&limit=1')
  for (const [language, found] of [
    ['zh-CN', '发现问题：'],
    ['en', 'found '],
  ] as const) {
    const { page, close } = await app.open(`/audit?guide=${findings[0]?.guideId}`, { language })
    const axis = page.locator('db-guide-timeline ol > li')
    expect(await axis.first().locator('db-deed p').first().innerText()).toContain(found)
    expect(await axis.last().innerText()).toMatch(/第 1 版|revision 1/i)
    await close()
  }
})

test('a saved guide stands in the log with its changes, the differing words marked, and in its timeline too', async () => {
  const { findings } = await get<{ findings: readonly { guideId: string }[] }>(
    'findings?rule=promisedLimit/over-standard&limit=1',
  )
  const id = findings[0]?.guideId ?? ''
  const { guide, revision } = await get<{ guide: object; revision: number }>(
    `guides/${encodeURIComponent(id)}`,
  )
  const saved = await fetch(`${app.url()}/api/guides/${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
    body: JSON.stringify({ ...guide, promisedLimit: { value: 1, unit: 'workday' } }),
  })
  expect(saved.status).toBe(200)
  for (const path of [`/audit?subject=guide`, `/audit?guide=${encodeURIComponent(id)}`]) {
    const { page, settle, close } = await app.open(path)
    const changes = page.locator('db-revision-changes').first()
    await changes.locator('summary').click()
    await settle()
    expect(await changes.locator('dt').innerText()).toBe('承诺时限')
    expect(await changes.locator('mark').last().innerText()).toBe('1 个工作日')
    await expectFitInItsLanguage(page)
    await close()
  }
  const { page, settle, close } = await app.open(`/audit?guide=${encodeURIComponent(id)}`)
  await page.getByRole('link', { name: '恢复到某一版' }).click()
  await settle()
  await page.locator('db-panel-history').getByRole('button', { name: '恢复到这一版' }).first().click()
  await expect
    .poll(async () => (await get<{ guide: object }>(`guides/${encodeURIComponent(id)}`)).guide)
    .toEqual(guide)
  await close()
})
