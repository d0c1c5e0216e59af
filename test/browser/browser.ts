import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core'

/** The languages that the interface is looked at in. */
export type Language = 'zh-CN' | 'en'

const versionOf = (name: string): string => {
  const manifest = createRequire(import.meta.url)(
    join(dirname(createRequire(import.meta.url).resolve(name)), '../package.json'),
  ) as { version: string }
  return manifest.version
}

/** Starts the headless browser of @sparticuz/chromium, which unpacks itself to a folder of its own per version. */
export const startBrowser = async (): Promise<Browser> => {
  const folder = join(tmpdir(), `duibiao-chromium-${versionOf('@sparticuz/chromium')}`)
  mkdirSync(folder, { recursive: true })
  // It reads where to unpack itself when it is imported.
  process.env.TMPDIR = folder
  const { default: chromium } = await import('@sparticuz/chromium')
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // In one process a second profile ends the browser.
    args: [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
    headless: true,
  })
}

/** How a page is looked at. */
export interface View {
  readonly language?: Language
  readonly width?: number
  readonly height?: number
}

/** A page of the app in a profile of its own; an error in it or a broken content security policy fails the caller's test. */
export const openPage = async (
  browser: Browser,
  url: string,
  { language = 'zh-CN', width = 1366, height = 768 }: View = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    storageState: {
      cookies: [],
      origins: [{ origin: url, localStorage: [{ name: 'duibiao.locale', value: language }] }],
    },
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { page, context, complaints }
}

/** Waits until nothing of the page is loading any more. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.locator('db-skeleton').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready')
}

/** The serious and critical violations of accessibility rules on a page, as `rule: element`. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Whether the page is wider than its window. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')
