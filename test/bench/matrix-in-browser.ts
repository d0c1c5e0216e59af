import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { OpenPage } from '../browser/browser.ts'
import { milliseconds, say } from './report.ts'

const countedRuns = 5

/** Runs in the page: the place of the matrix's parts, inside the shadow trees. */
const parts = `
  const page = document.querySelector('db-app').shadowRoot.querySelector('db-matrix-page')?.shadowRoot
  const grid = page?.querySelector('db-region-matrix')?.shadowRoot
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
`

/** From the navigation inside the app, its code loaded already, to the frame that shows the first rows. */
const firstPaint = (page: Page): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const begun = performance.now()
    document.querySelector('db-app').shadowRoot.querySelector('db-header').shadowRoot
      .querySelector('a[href="/matrix"]').click()
    for (;;) {
      ${parts}
      if (grid?.querySelector('tbody td')) { await painted(); return performance.now() - begun }
      await new Promise((done) => requestAnimationFrame(done))
    }
  })()`)

/** From a filter that is chosen to the frame after it. */
const filterChange = (page: Page, name: string, value: string): Promise<number> =>
  page.evaluate<number>(`(async () => {
    ${parts}
    const field = page.querySelector('.tools').querySelector(${JSON.stringify(name)})
    const begun = performance.now()
    if (field.type === 'checkbox') field.click()
    else {
      field.value = ${JSON.stringify(value)}
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'))
    }
    await painted()
    return performance.now() - begun
  })()`)

const filters: readonly (readonly [label: string, field: string, values: readonly string[]])[] = [
  ['element', 'label:nth-of-type(1) select', ['materials', '', 'basis', '', 'forms']],
  ['type', 'label:nth-of-type(2) select', ['01', '', '21', '', '01']],
  ['differences only', 'input[type=checkbox]', ['', '', '', '', '']],
  ['words', 'input[type=search]', ['失业', '社会', '许可', '登记', '']],
]

/** Nodes of the grid's rows after a scroll to the end and back, of which only those in view should stand. */
const renderedCells = (page: Page): Promise<number> =>
  page.evaluate<number>(`(async () => {
    ${parts}
    const frame = grid.querySelector('.frame')
    frame.scrollTop = frame.scrollHeight / 2
    await painted()
    await painted()
    return grid.querySelectorAll('td').length
  })()`)

/**
 * The matrix of all items by all cities: from the request to its first painted rows, and from a changed filter to the
 * next painted frame.
 */
export const measureMatrix = async (url: string, { page, settle }: OpenPage): Promise<void> => {
  const body = await (await fetch(`${url}/api/matrix`)).text()
  const size = `${(body.length / 1000).toFixed(0)} KB, ${(gzipSync(body).length / 1000).toFixed(0)} KB gzip`
  say('matrix, body of the one request', size, '–')
  const paints: number[] = []
  for (let run = 0; run <= countedRuns; run++) {
    await page.goto('/')
    await settle()
    const time = await firstPaint(page)
    if (run > 0) paints.push(time)
  }
  say('matrix, first paint', milliseconds(paints), '≤ 800 ms')
  for (const [label, field, chosen] of filters) {
    const times: number[] = []
    for (const value of chosen) times.push(await filterChange(page, field, value))
    say(`matrix, filter by ${label}`, milliseconds(times), '≤ 200 ms')
  }
  await page.goto('/matrix')
  await settle()
  say('matrix, cells that stand after a scroll', String(await renderedCells(page)), '–')
}
