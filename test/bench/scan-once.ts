/** Reads and scans one catalog folder in a process of its own and prints its peak memory in bytes. */
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { scan } from '../../rules/scan/scan.ts'

/** The entry point: `scan-once.ts DIR DAY`. */
export const main = async ([folder = '', asOf = '']: readonly string[]): Promise<number> => {
  const { catalog } = await readCatalog(folder)
  scan(catalog, { asOf })
  process.stdout.write(`${process.resourceUsage().maxRSS * 1024}\n`)
  return 0
}
