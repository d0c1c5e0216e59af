import type { OpenPage } from '../browser/browser.ts'
import { say } from './report.ts'

/** Rows that are read to before it is measured: the list grows by pages as it is read. */
const rows = 50_000
/** Steps of one window that are measured, over the whole list. */
const steps = 200

/** Runs in the page: the list of findings and what of it stands. */
const parts = `
  const list = document.querySelector('db-app').shadowRoot.querySelector('db-findings-page').shadowRoot
    .querySelector('db-finding-list')
  const scroller = list.shadowRoot.querySelector('lit-virtualizer')
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
`

/** Reads the list to its end, as far as it goes. */
const readAll = `(async () => {
  ${parts}
  while (list.findings.length < Math.min(${rows}, list.total)) {
    scroller.scrollTop = scroller.scrollHeight
    await painted()
  }
  return list.findings.length
})()`

/** Scrolls through all that was read: the most nodes that stood, and every task that took the page longer than 50 ms. */
const scrollThrough = `(async () => {
  ${parts}
  const long = []
  const observer = new PerformanceObserver((seen) => long.push(...seen.getEntries().map(({ duration }) => duration)))
  observer.observe({ type: 'longtask' })
  let nodes = 0
  for (let step = 0; step < ${steps}; step++) {
    scroller.scrollTop = (scroller.scrollHeight * step) / ${steps}
    await painted()
    for (let near = 0; near < 5; near++) {
      scroller.scrollTop += scroller.clientHeight
      await painted()
    }
    nodes = Math.max(nodes, scroller.querySelectorAll('[role="listitem"]').length)
  }
  observer.disconnect()
  return { nodes, long }
})()`

/** The list of findings with 50,000 rows: the rows that stand while it is scrolled, and what holds the page up. */
export const measureList = async ({ page, settle }: OpenPage): Promise<void> => {
  await page.goto('/findings')
  await settle()
  const read = await page.evaluate<number>(readAll)
  const { nodes, long } = await page.evaluate<{ nodes: number; long: number[] }>(scrollThrough)
  say('list of findings, rows that were read', String(read), `≥ ${rows}`)
  say('list of findings, rows that stand', String(nodes), '≤ 100')
  const longest = long.length === 0 ? '' : `, the longest ${Math.max(...long).toFixed(0)} ms`
  say('list of findings, tasks over 50 ms', `${long.length} of ${steps * 6} steps${longest}`, '0')
}
