/** Reads a catalog folder, scans it and makes the report: the work of `check` before anything is written. */
import { compareWithBaseline } from '../../rules/baseline.ts'
import type { Catalog } from '../../rules/catalog.ts'
import { remarksOnKeys } from '../../rules/config-keys.ts'
import type { Trouble } from '../../rules/finding.ts'
import { type Report, reportOf } from '../../rules/report.ts'
import type { Rule } from '../../rules/rule.ts'
import { type ScanOptions, type ScanResult, scan } from '../../rules/scan/scan.ts'
import { type CatalogReading, readCatalog } from '../intake/read-catalog.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'
import { readBaseline } from './baseline.ts'
import type { CheckOptions } from './options.ts'
import { withBar } from './progress.ts'
import { scanInThreads } from './threads/scan-in-threads.ts'

/** A catalog that was read, and as of when it is judged. */
export interface Read extends Pick<CatalogReading, 'catalog' | 'spots'> {
  readonly troubles: readonly Trouble[]
  readonly asOf: string
  /** ISO 8601. */
  readonly scannedAt: string
  readonly readMs: number
}

/** Reads the catalog folder of a command line, with its preset and configuration. @throws UnreadableCatalog, InvalidSettings */
export const readFor = async ({ folder, config, preset, asOf }: CheckOptions): Promise<Read> => {
  const scannedAt = new Date().toISOString()
  const begun = performance.now()
  const reading = await withBar('读取 / read ', (update) =>
    readCatalog(folder, { ...(config === undefined ? {} : { config }), onProgress: update }),
  )
  const catalog = preset
    ? { ...reading.catalog, config: { ...reading.catalog.config, preset } }
    : reading.catalog
  return {
    catalog,
    spots: reading.spots,
    troubles: [...reading.troubles, ...remarksOnKeys(catalog.config)],
    asOf: asOf ?? today(),
    scannedAt,
    readMs: Math.round(performance.now() - begun),
  }
}

/** How a catalog is scanned. */
export interface Scanning {
  /** Other rules than all; then there is one thread. */
  readonly rules?: readonly Rule[] | undefined
  readonly threads?: number
}

/** Scans a catalog, showing how far it is. */
export const scanShowing = (
  catalog: Catalog,
  asOf: string,
  { rules, threads = 1 }: Scanning,
): Promise<ScanResult> =>
  withBar('比对 / check', (update) => {
    const options: ScanOptions = {
      asOf,
      clock: () => Math.round(performance.now()),
      onProgress: ({ step, done, total }) => {
        if (step === 'compare') update(done, total)
      },
    }
    // Rules are functions, which no thread can be sent.
    if (rules) return scan(catalog, { ...options, rules })
    return threads === 1 ? scan(catalog, options) : scanInThreads(catalog, threads, options)
  })

/** Makes the report of a scan, beside the baseline where there is one. @throws UnreadableCatalog */
export const reportFor = async (
  read: Read,
  catalog: Catalog,
  result: ScanResult,
  baseline: string | undefined,
): Promise<Report> => {
  const report = reportOf(catalog, result, {
    toolVersion: version,
    asOf: read.asOf,
    scannedAt: read.scannedAt,
    readTroubles: read.troubles,
    readMs: read.readMs,
  })
  if (baseline === undefined) return report
  return compareWithBaseline(report, await readBaseline(baseline, catalog.directory.id), catalog)
}
