import { z } from 'zod'
import { type Holding, holdingSchema } from '../../rules/holdings.ts'
import { holdingsFile } from './catalog-files.ts'
import { readJsonIfThere, UnreadableCatalog } from './read-json.ts'
import { troublesOfIssues } from './trouble.ts'

/** The catalogues of e-certificates and shared data of a catalog folder; none where nobody imported any. @throws UnreadableCatalog */
export const readHoldings = async (folder: string): Promise<readonly Holding[]> => {
  const raw = (await readJsonIfThere(folder, holdingsFile)) ?? []
  const { error, data } = z.array(holdingSchema).safeParse(raw)
  if (data) return data
  const [first] = troublesOfIssues(error.issues, raw, { file: holdingsFile })
  throw new UnreadableCatalog(
    `${holdingsFile}：${first?.message ?? ''}可用 npm run import -- --kind holdings 重新导入。`,
    `${holdingsFile}: ${first?.messageEn ?? ''} It can be imported again with npm run import -- --kind holdings.`,
    { cause: error },
  )
}
