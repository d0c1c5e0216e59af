import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openPage, startBrowser, type View, violationsOf } from '../../browser/browser.ts'
import { expectFitToShow } from '../../browser/look.ts'
import { guides, type RunningServer, startServer } from '../../browser/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'duibiao-scans-'))
const agency = '广州'
let server: RunningServer
let browser: Browser

/** Writes beside the server: what another process would have left in its database. */
const write = (sql: string): void => {
  const database = new Database(join(folder, `generated-${guides}.db`))
  database.exec(sql)
  database.close()
}

/** A scan that another process is at: half compared, and heard of for as long as a test may last. */
const holdUp = (): void => {
  const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
  write(`insert into job
    (kind, scope, subject, as_of, state, revision, actor, asked_at, started_at, runner, heartbeat_at, step, step_at, done, total, confirmed, attempt)
    values ('scan', 'full', '', '', 'running', 2, 'province/2', '${ago(4000)}', '${ago(3000)}', 'elsewhere', '${ago(-3_600_000)}',
      'compare', '${ago(2000)}', 124, ${guides}, 0, 1)`)
}

beforeAll(async () => {
  cpSync(inject('filledData'), folder, { recursive: true })
  ;[server, browser] = await Promise.all([startServer(guides, { keepIn: folder }), startBrowser()])
})
afterEach(() => write("delete from job where state in ('waiting', 'running')"))
afterAll(async () => {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const open = async (path: string, view?: View) => {
  const opened = await openPage(browser, server.url, view)
  await opened.page.goto(path)
  return opened
}
const bar = (page: Page) => page.locator('db-scan-bar')
const scanButton = (page: Page) => page.getByRole('button', { name: '立即扫描' })

/** A scan needs a thread of its own, which a busy machine starts slowly. */
const patience = { timeout: 120_000 }

describe('a scan on the overview', { timeout: 240_000 }, () => {
  test('is asked for, told of while it runs, and its end says what came and went', async () => {
    const { page, complaints, close } = await open('/')
    await page.locator('db-heat-table tbody tr').first().waitFor()
    await scanButton(page).click()
    await bar(page).getByText('显示上次结果').waitFor()
    expect(await scanButton(page).isDisabled()).toBe(true)
    // The old numbers stay while it runs.
    expect(await page.locator('db-heat-table tbody tr').count()).toBeGreaterThan(5)
    await bar(page).getByText('扫描完成').waitFor(patience)
    expect(await bar(page).locator('p').innerText()).toContain('没有新增或消失的问题')
    await page.getByRole('link', { name: /^第 2 次扫描/ }).waitFor()
    expect(await scanButton(page).isDisabled()).toBe(false)
    await bar(page).getByRole('button', { name: '知道了' }).click()
    expect(await bar(page).getByText('扫描完成').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('is found again after a reload, and cancelled', async () => {
    holdUp()
    const { page, close } = await open('/')
    await bar(page).getByText(`已比对 124/${guides}`).waitFor()
    await page.reload()
    await bar(page).getByText(`已比对 124/${guides}`).waitFor()
    const told = await bar(page).locator('.active p').innerText()
    expect(told).toContain('扫描中，显示上次结果')
    expect(told).toContain('阶段 比对')
    expect(told).toMatch(/预计剩余 \d+/)
    expect(Number(await bar(page).locator('progress').getAttribute('value'))).toBeGreaterThan(0.5)
    expect(await violationsOf(page)).toEqual([])
    await bar(page).getByRole('button', { name: '取消' }).click()
    await bar(page).getByText('扫描已取消，未写入任何结果').waitFor()
    expect(await scanButton(page).isDisabled()).toBe(false)
    await close()
  })

  test('that waits behind another one says so, and has its turn', async () => {
    const { page, settle, close } = await open('/')
    await scanButton(page).waitFor()
    // A page that hears of the other scan before offers none.
    await settle()
    holdUp()
    await scanButton(page).click()
    await bar(page).getByText('扫描排队中').waitFor()
    write("update job set state = 'cancelled', revision = revision + 1 where state = 'running'")
    await bar(page).getByText('扫描完成').waitFor(patience)
    await close()
  })

  test('that failed says why, what was kept, also after a reload, and is tried again', async () => {
    holdUp()
    const { page, close } = await open('/')
    await bar(page).getByText('已比对').waitFor()
    write(
      `update job set state = 'failed', revision = revision + 1, error = '{"code":"too-many-writes","params":{}}' where state = 'running'`,
    )
    const alert = bar(page).getByRole('alert')
    await alert.getByText('扫描期间数据多次变动').waitFor()
    expect(await alert.innerText()).toContain('原有结果未变')
    await page.reload()
    await alert.getByText('扫描期间数据多次变动').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await alert.getByRole('button', { name: '重试' }).click()
    await bar(page).getByText('扫描完成').waitFor(patience)
    await close()
  })

  test('that would close much stops and asks, and is made when that is meant', async () => {
    const { page, close } = await open('/')
    await scanButton(page).waitFor()
    holdUp()
    await page.reload()
    await bar(page).getByText('已比对').waitFor()
    write(`update job set state = 'failed', revision = revision + 1,
      error = '{"code":"would-close-many","params":{"closing":120,"open":144}}' where state = 'running'`)
    await bar(page).getByText('将关闭 144 条未结问题中的 120 条').waitFor()
    await bar(page).getByRole('button', { name: '确认关闭并重新扫描' }).click()
    await bar(page).getByText('扫描完成').waitFor(patience)
    await close()
  })

  test('is watched by an agency, who can neither ask for it nor end it', async () => {
    holdUp()
    const { page, settle, close } = await open('/')
    const { agencies } = (await (await fetch(`${server.url}/api/context`)).json()) as {
      agencies: { uscc: string; name: string; parent: string | null }[]
    }
    const city = agencies.find(({ name, parent }) => parent !== null && name.includes(agency))
    await page.context().addCookies([{ name: 'acting', value: city?.uscc ?? '', url: server.url }])
    await page.reload()
    await settle()
    await bar(page).getByText('已比对').waitFor()
    expect(await scanButton(page).count()).toBe(0)
    expect(await bar(page).getByRole('button').count()).toBe(0)
    await close()
  })
})

describe('the list of scans', { timeout: 240_000 }, () => {
  test('tells who, when, over what, how long, and what came and went', async () => {
    const { page, close } = await open('/')
    // The trend names scans too, once it is drawn.
    await page
      .getByRole('link', { name: /^第 \d+ 次扫描/ })
      .first()
      .click()
    await page.getByRole('heading', { name: '扫描记录' }).waitFor()
    const rows = page.locator('db-scans-page tbody tr')
    await rows.first().waitFor()
    const last = rows.last()
    expect(await last.innerText()).toMatch(/完成\s+全部指南\s+.*经办人甲\s+[\d.]+秒/)
    expect(await last.innerText()).toContain('第 1 次')
    expect(await page.locator('db-scans-page .state.cancelled').count()).toBeGreaterThan(0)
    await close()
  })

  test('shows the one that runs above the others, and is complete when it ended', async () => {
    holdUp()
    const { page, close } = await open('/scans')
    await bar(page).getByText('已比对').waitFor()
    const first = page.locator('db-scans-page tbody tr').first()
    expect(await first.innerText()).toContain('运行中')
    await bar(page).getByRole('button', { name: '取消' }).click()
    await first.getByText('已取消').waitFor()
    await close()
  })

  test('is read page by page in the address', async () => {
    const at = '2026-11-01T00:00:00.000Z'
    write(`insert into job (kind, scope, subject, as_of, state, revision, actor, asked_at, started_at, finished_at, done, total, confirmed, attempt)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 40)
      select 'scan', 'full', '', '', 'cancelled', 2, 'schedule', '${at}', '${at}', '${at}', 0, 0, 0, 1 from n`)
    const { page, close } = await open('/scans')
    const rows = page.locator('db-scans-page tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(30)
    expect(await rows.first().innerText()).toContain('每日定时')
    await page.getByRole('link', { name: '更早的扫描' }).click()
    await page.getByRole('link', { name: '最近的扫描' }).waitFor()
    expect(new URL(page.url()).searchParams.get('before')).toMatch(/^\d+$/)
    expect(await rows.count()).toBeGreaterThan(10)
    await close()
  })

  test('with one under way is fit to show', async () => {
    holdUp()
    const opened = await open('/scans')
    await opened.page.locator('db-scans-page tbody tr').first().waitFor()
    await bar(opened.page).locator('progress').waitFor()
    await expectFitToShow(opened)
    await opened.close()
  })
})
