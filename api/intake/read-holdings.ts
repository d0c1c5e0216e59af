import { type Holding, holdingSchema } from '../../rules/holdings.ts'
import { holdingsFile } from './catalog-files.ts'
import { readJsonIfThere, UnreadableCatalog } from './read-json.ts'
import { type Report, validRows } from './trouble.ts'

/**
 * Reads holdings.json, the catalogues of e-certificates and shared data of a catalog folder; none where nobody imported
 * any. Entries that do not hold to their schema are reported and left out. @throws UnreadableCatalog
 */
export const readHoldings = async (folder: string, report: Report): Promise<readonly Holding[]> => {
  const raw = (await readJsonIfThere(folder, holdingsFile)) ?? []
  if (Array.isArray(raw)) return validRows(raw, holdingSchema, { file: holdingsFile }, [], report)
  throw new UnreadableCatalog(
    `${holdingsFile} 应为电子证照与共享数据条目的数组；可用 npm run import -- --kind holdings 重新导入。`,
    `${holdingsFile} must be an array of entries of e-certificates and shared data; it can be imported again with npm run import -- --kind holdings.`,
  )
}
