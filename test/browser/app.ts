import { afterAll, beforeAll, inject } from 'vitest'
import { type OpenPage, openPage, startBrowser, type View } from './browser.ts'
import { guides, startServer } from './server.ts'

/** The app in a browser, for the tests of one file; `open` gives a new page of it. */
export interface AppUnderTest {
  readonly url: () => string
  readonly open: (path: string, view?: View) => Promise<OpenPage>
}

/** Starts the app with the generated guides, so many of them, or the bundled catalog, and a browser, before the tests of a file, and ends both after them. */
export const useApp = (catalog: 'generated' | 'bundled' | number = 'generated'): AppUnderTest => {
  let running: {
    server: Awaited<ReturnType<typeof startServer>>
    browser: Awaited<ReturnType<typeof startBrowser>>
  }
  beforeAll(async () => {
    const [server, browser] = await Promise.all([
      typeof catalog === 'number'
        ? startServer(catalog)
        : startServer(catalog === 'generated' ? guides : catalog, { copyOf: inject('filledData') }),
      startBrowser(),
    ])
    running = { server, browser }
  })
  afterAll(async () => {
    await running.browser.close()
    await running.server.stop()
  })
  return {
    url: () => running.server.url,
    open: async (path, view) => {
      const opened = await openPage(running.browser, running.server.url, view)
      await opened.page.goto(path)
      await opened.settle()
      return opened
    },
  }
}
