import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Holding, holdingSchema } from '../../rules/holdings.ts'
import { UnreadableCatalog } from '../intake/read-json.ts'

const name = 'holdings.json'

/** The catalogues of e-certificates and shared data of a catalog folder; none where it has no holdings.json. @throws UnreadableCatalog */
export const readHoldings = async (folder: string): Promise<readonly Holding[]> => {
  const file = join(folder, name)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return []
  try {
    return z.array(holdingSchema).parse(JSON.parse(text))
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new UnreadableCatalog(
      `${file} 不合要求：${reason}；请用 npm run import -- --kind holdings 重新导入，或改正后重试。`,
      `${file} is not valid: ${reason}; import it again with npm run import -- --kind holdings, or correct it.`,
      { cause },
    )
  }
}
