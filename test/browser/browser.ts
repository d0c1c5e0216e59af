import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type Page, chromium as playwright, type Request } from 'playwright-core'

/** The languages that the interface is looked at in. */
type Language = 'zh-CN' | 'en'

const versionOf = (name: string): string => {
  const manifest = createRequire(import.meta.url)(
    join(dirname(createRequire(import.meta.url).resolve(name)), '../package.json'),
  ) as { version: string }
  return manifest.version
}

/** The headless browser of @sparticuz/chromium, which unpacks itself to a folder of its own per version. */
export const unpackBrowser = async (): Promise<{ executablePath: string; args: readonly string[] }> => {
  const folder = join(tmpdir(), `duibiao-chromium-${versionOf('@sparticuz/chromium')}`)
  mkdirSync(folder, { recursive: true })
  const { TMPDIR } = process.env
  // It unpacks itself to the folder for temporary files.
  process.env.TMPDIR = folder
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    // Nothing of the app is drawn by WebGL, which is emulated at a high price.
    chromium.setGraphicsMode = false
    return { executablePath: await chromium.executablePath(), args: chromium.args }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

/** Starts the headless browser. */
export const startBrowser = async (): Promise<Browser> => {
  const { executablePath, args } = await unpackBrowser()
  return playwright.launch({
    executablePath,
    // In one process a second profile ends the browser.
    args: [...args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
    headless: true,
  })
}

/** How a page is looked at. */
export interface View {
  readonly language?: Language
  /** Who acts, as the header's switch says it; the province's first person unless said. */
  readonly person?: string
  readonly width?: number
  readonly height?: number
}

/** A page of the app in a profile of its own. */
export interface OpenPage {
  readonly page: Page
  /** Errors of the page and what its content security policy refused. */
  readonly complaints: readonly string[]
  /** Waits until nothing of the page is loading any more. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** Milliseconds after which a request is taken for ended: the app's own server answers in a few. */
const longestRequest = 10_000

/** Opens an empty page. */
export const openPage = async (
  browser: Browser,
  url: string,
  { language = 'zh-CN', person, width = 1366, height = 768 }: View = {},
): Promise<OpenPage> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    storageState: {
      cookies: [],
      origins: [{ origin: url, localStorage: [{ name: 'duibiao.locale', value: language }] }],
    },
  })
  if (person !== undefined) await context.addCookies([{ name: 'acting', value: person, url }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const open = new Map<Request, number>()
  page.on('request', (request) => {
    // A stream of events ends with what it tells of.
    if (request.resourceType() !== 'eventsource') open.set(request, Date.now())
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  // The end of a request that a page or a worker left behind is not always told.
  const isLoading = () => [...open.values()].some((begun) => Date.now() - begun < longestRequest)
  return {
    page,
    complaints,
    settle: async () => {
      // What answers one request may ask another: quiet is what stays quiet.
      for (let quiet = 0; quiet < 3; quiet = isLoading() ? 0 : quiet + 1) await page.waitForTimeout(40)
      await page.locator('db-skeleton').first().waitFor({ state: 'detached' })
      await page.evaluate(
        `Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, ${longestRequest}))]).then(() => undefined)`,
      )
    },
    close: () => context.close(),
  }
}

/** The serious and critical violations of accessibility rules on a page, as `rule: element`. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  // No page has a frame, and nobody reads what passed: both would take nine tenths of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Whether the page is wider than its window. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')
