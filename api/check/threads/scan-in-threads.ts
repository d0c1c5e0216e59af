/** A scan whose families are compared in several threads at once. */
import { Worker } from 'node:worker_threads'
import type { Catalog } from '../../../rules/catalog.ts'
import { familyCodes } from '../../../rules/scan/family-unit.ts'
import type { UnitOutcome } from '../../../rules/scan/outcome.ts'
import { startRun } from '../../../rules/scan/run.ts'
import {
  checkFamilies,
  countLinked,
  linkAll,
  type ScanOptions,
  type ScanResult,
  scanResultOf,
} from '../../../rules/scan/scan.ts'
import { dealOut, type Said, type Share } from './share.ts'

/** The thread's program: beside this one, whether it runs from its sources or is built. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './family-thread.ts' : './family-thread.js',
  import.meta.url,
)

const runThread = (share: Share, onCompared: (guides: number) => void): Promise<readonly UnitOutcome[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: share })
    thread.on('message', (said: Said) => {
      if ('outcomes' in said) resolve(said.outcomes)
      else onCompared(said.compared)
    })
    thread.on('error', reject)
    // Where it found something, that came before.
    thread.on('exit', (code) =>
      reject(new Error(`expected a thread to find something, it ended with ${code}`)),
    )
  })

/**
 * Scans a catalog as `scan` does, with the same result: agencies are linked here, then this thread and `threads` − 1
 * others each take a share of the families. What one thread holds is copied to the other, so that it pays from some
 * thousand guides on, and costs memory.
 */
export const scanInThreads = async (
  catalog: Catalog,
  threads: number,
  { asOf, clock = () => 0, onProgress }: Pick<ScanOptions, 'asOf' | 'clock' | 'onProgress'>,
): Promise<ScanResult> => {
  const begun = clock()
  const { guides, ...rest } = catalog
  const run = startRun(rest, asOf)
  const linked = linkAll(run, guides, onProgress)
  const linkedAt = clock()
  const codes = familyCodes(catalog.directory)
  const families = codes.map((code) => [code, linked.byFamily.get(code) ?? []] as const)
  const total = guides.length
  let done = total - families.reduce((sum, [, some]) => sum + countLinked(some), 0)
  const count = (compared: number): void => {
    done += compared
    onProgress?.({ step: 'compare', done, total })
  }
  const [own = [], ...others] = dealOut(families, threads)
  const working = others.map((share) => runThread({ catalog: rest, asOf, families: share }, count))
  // Given away before it is begun here: a thread reads what it was sent while this one works.
  const outcomes = [checkFamilies(run, own, count), ...(await Promise.all(working))].flat()
  const byUnit = new Map(outcomes.map((outcome) => [outcome.unit, outcome]))
  const inOrder = codes.map((code) => {
    const outcome = byUnit.get(`family:${code}`)
    if (!outcome) throw new Error(`expected an outcome of family ${code}, got none`)
    return outcome
  })
  return scanResultOf(linked, inOrder, { linkMs: linkedAt - begun, compareMs: clock() - linkedAt })
}
