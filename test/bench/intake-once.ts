/**
 * One turn of the intake bench in a process of its own, so that both sides start equally cold: `whole` reads, checks and
 * reports a catalog folder, `bare` only walks over its workbook's cells. Prints milliseconds and peak memory as JSON.
 */
import { join } from 'node:path'
import exceljs from 'exceljs'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { reportOf } from '../../rules/report.ts'
import { scan } from '../../rules/scan/scan.ts'

const asOf = '2026-11-23'

/** The workbook of the bench in its catalog folder. */
export const workbookName = 'guides/province.xlsx'

const bareRead = async (folder: string): Promise<number> => {
  const reader = new exceljs.stream.xlsx.WorkbookReader(join(folder, workbookName), {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
  })
  let cells = 0
  for await (const sheet of reader) for await (const row of sheet) cells += row.cellCount
  return cells
}

const wholeCheck = async (folder: string, rows: number): Promise<number> => {
  const begun = performance.now()
  const { catalog, troubles } = await readCatalog(folder)
  const report = reportOf(catalog, scan(catalog, { asOf }), {
    toolVersion: '0',
    asOf,
    scannedAt: new Date().toISOString(),
    readTroubles: troubles,
    readMs: Math.round(performance.now() - begun),
  })
  if (report.counts.guides !== rows)
    throw new Error(
      `expected ${rows} guides, got ${report.counts.guides}: ${report.problems[0]?.message ?? ''}`,
    )
  return report.findings.reduce((bytes, finding) => bytes + JSON.stringify(finding).length, 0)
}

/** The entry point: `whole|bare DIR ROWS`. */
export const main = async ([what = '', folder = '', rows = '']: readonly string[]): Promise<number> => {
  const begun = performance.now()
  const size = what === 'bare' ? await bareRead(folder) : await wholeCheck(folder, Number(rows))
  if (size === 0) throw new Error('expected cells or findings, got none')
  const ms = performance.now() - begun
  process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS * 1024 }))
  return 0
}
