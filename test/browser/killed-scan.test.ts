/** A scan whose server is killed under it, as a person sees it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'duibiao-killed-'))
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  cpSync(inject('filledData'), folder, { recursive: true })
  // The bundled catalog takes long enough to be killed at.
  ;[server, browser] = await Promise.all([startServer('bundled', { keepIn: folder }), startBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const open = async (path: string) => {
  const opened = await openPage(browser, server.url)
  await opened.page.goto(path)
  return opened
}

const totalOf = async (): Promise<number> =>
  ((await (await fetch(`${server.url}/api/findings`)).json()) as { total: number }).total

test('a scan that is killed leaves what was there, and is done again when the server is back', async () => {
  const before = await totalOf()
  const first = await open('/')
  await first.page.getByRole('button', { name: '立即扫描' }).click()
  await first.page.locator('db-scan-bar').getByText('已比对').waitFor()
  await server.kill()
  await first.close()

  server = await startServer('bundled', { keepIn: folder })
  const { page, close } = await open('/scans')
  const rows = page.locator('db-scans-page tbody tr')
  await rows.first().locator('.state.done').waitFor({ timeout: 60_000 })
  expect(await rows.first().innerText()).toContain('接续被中断的扫描，第 2 次尝试')
  expect(await rows.nth(1).innerText()).toMatch(/已中断[\s\S]*服务停止，未写入任何结果/)
  expect(await totalOf()).toBe(before)
  await close()
})
