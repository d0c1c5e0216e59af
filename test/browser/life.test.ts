import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ListedFinding } from '../../api/findings/finding.ts'
import { openPage, startBrowser, violationsOf } from './browser.ts'
import { guides, type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'duibiao-life-'))
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  cpSync(inject('filledData'), folder, { recursive: true })
  ;[server, browser] = await Promise.all([startServer(guides, { keepIn: folder }), startBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const open = async (path: string, person: string) => {
  const opened = await openPage(browser, server.url, { person })
  await opened.page.goto(path)
  await opened.settle()
  return opened
}

type AtGuide = ListedFinding & { readonly guideId: string }

/** An open error of a city's guide that a fix puts right, of materials so that it is checked while one types. */
const fixable = async (): Promise<AtGuide> => {
  const response = await fetch(
    `${server.url}/api/findings?rule=materials/*&severity=error&kind=guide&limit=200`,
  )
  const { findings } = (await response.json()) as { findings: readonly ListedFinding[] }
  const found = findings.find(
    (finding): finding is AtGuide =>
      finding.guideId !== null && (finding.fix?.length ?? 0) > 0 && finding.moves.includes('ask-exemption'),
  )
  if (!found) throw new Error('expected an open error of materials with a fix')
  return found
}

const pathOf = (fingerprint: string) =>
  `/findings?state=upcoming,open,exempt,disputed,closed&q=${fingerprint}&selected=${fingerprint}`

/** Fills in the dialog of a move and makes it. */
const send = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  const dialog = page.locator('db-move-dialog dialog')
  for (const [name, value] of Object.entries(fields)) {
    const field = dialog.locator(`[name=${name}]`)
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await dialog.locator('button.primary').click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Waits until the detail of the finding says something. */
const said = (page: Page, text: string) => page.locator('db-finding-detail').getByText(text).first().waitFor()

const historyOf = (page: Page): Promise<string> => page.locator('db-finding-history ol').innerText()

test('an exemption is asked for, approved by another, expires with its last day, and its finding opens again', {
  timeout: 240_000,
}, async () => {
  const { fingerprint, agency } = await fixable()
  const city = await open(pathOf(fingerprint), `${agency}/editor-1`)
  await city.page.locator('db-finding-moves').getByRole('button', { name: '申请豁免' }).click()
  await send(city.page, { code: 'pilot', words: '见实施方案' })
  await city.settle()
  await said(city.page, '豁免待批')
  await city.close()

  const province = await open(pathOf(fingerprint), 'province/2')
  await province.page.locator('db-finding-decision').getByRole('button', { name: '批准豁免' }).click()
  await send(province.page, { document: '粤人社函〔2026〕9号' })
  await province.settle()
  expect(await historyOf(province.page)).toContain('批准豁免')

  // Its last day goes by.
  const database = new Database(join(folder, `generated-${guides}.db`))
  database.exec("update decision set until = '2026-01-05' where state = 'approved'")
  database.close()
  await province.page.goto('/')
  await province.page.getByRole('button', { name: '立即扫描' }).click()
  await province.page.locator('db-scan-bar').getByText('扫描完成').waitFor({ timeout: 120_000 })

  await province.page.goto(pathOf(fingerprint))
  await province.settle()
  await said(province.page, '剩 10 个工作日')
  const history = await historyOf(province.page)
  expect(history).toContain('到期自动')
  expect(history.match(/申请豁免|批准豁免|终止豁免/g)).toEqual(['终止豁免', '批准豁免', '申请豁免'])
  expect(await violationsOf(province.page)).toEqual([])
  await province.close()
})

test('a finding that is fixed and broken again is the same one, and shows its history', {
  timeout: 240_000,
}, async () => {
  const { fingerprint, guideId, agency } = await fixable()
  const { page, settle, close } = await open(`/guides/${guideId}`, `${agency}/editor-1`)
  const card = page.locator(`db-guide-finding[data-fingerprint="${fingerprint}"]`)
  const publish = async (revision: number) => {
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.locator('db-save-outcome .outcome').getByText(`已发布为第 ${revision} 版`).waitFor()
  }
  await card.getByRole('button', { name: '采用' }).click()
  await card.waitFor({ state: 'detached' })
  await publish(2)

  await page.goto(pathOf(fingerprint))
  await settle()
  await said(page, '已整改')

  await page.goto(`/guides/${guideId}`)
  await settle()
  await page.getByRole('tab', { name: '历史' }).click()
  await page.getByRole('button', { name: '恢复到这一版' }).last().click()
  await card.waitFor()

  await page.goto(`${pathOf(fingerprint)}&again=1`)
  await settle()
  await said(page, '第 2 次')
  expect((await historyOf(page)).match(/^(?:复发|整改|发现)/gm)).toEqual(['复发', '整改', '发现'])
  await close()
})
