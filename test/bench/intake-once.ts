/** Reads, checks and reports one catalog folder; prints its milliseconds and peak memory in bytes as JSON. */
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { reportOf } from '../../rules/report.ts'
import { scan } from '../../rules/scan.ts'

const asOf = '2026-11-23'

/** The entry point: one catalog folder. */
export const main = async ([folder = '']: readonly string[]): Promise<number> => {
  const begun = performance.now()
  const { catalog, troubles } = await readCatalog(folder)
  const report = reportOf(catalog, scan(catalog, { asOf }), {
    toolVersion: '0',
    asOf,
    scannedAt: new Date().toISOString(),
    readTroubles: troubles,
    readMs: Math.round(performance.now() - begun),
  })
  let bytes = 0
  for (const finding of report.findings) bytes += JSON.stringify(finding).length
  if (bytes === 0 || report.counts.guides === 0) throw new Error('expected findings of guides, got none')
  const ms = performance.now() - begun
  process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS * 1024 }))
  return 0
}
