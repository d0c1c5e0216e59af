/**
 * `npm run bench:browser`: measures what a person waits for in the browser, on a generated province: the matrix of all
 * items by all cities, and the list of findings with 50,000 rows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPage, startBrowser } from '../browser/browser.ts'
import { startServer } from '../browser/server.ts'
import { measureList } from './list-in-browser.ts'
import { measureMatrix } from './matrix-in-browser.ts'
import { multiplyFindings } from './multiply-findings.ts'

/** Findings that the list is measured with; a generated province has a quarter of them. */
const findings = 50_000

/** The entry point: `[--guides N]`. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { guides: { type: 'string', default: '21300' } } })
  const guides = Number(values.guides)
  const data = mkdtempSync(join(tmpdir(), 'duibiao-bench-'))
  const filling = await startServer(guides, { keepIn: data })
  await filling.stop()
  multiplyFindings(data, findings)
  const [server, browser] = await Promise.all([startServer(guides, { keepIn: data }), startBrowser()])
  try {
    const opened = await openPage(browser, server.url, {})
    await measureMatrix(server.url, opened)
    await measureList(opened)
    await opened.close()
    return 0
  } finally {
    await browser.close()
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
