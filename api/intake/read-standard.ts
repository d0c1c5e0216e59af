import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import {
  type Agency,
  agencySchema,
  type Config,
  configSchema,
  type Directory,
  directorySchema,
  type StandardItem,
  standardItemSchema,
} from '../../rules/catalog.ts'
import { agencyFile, directoryFile } from './catalog-files.ts'
import { readJson, UnreadableCatalog } from './read-json.ts'
import { type Report, troublesOfIssues, validRows } from './trouble.ts'

/** Reads standard.json; items that do not hold to their schema are reported and left out. @throws UnreadableCatalog */
export const readDirectory = async (folder: string, report: Report): Promise<Directory> => {
  const name = directoryFile
  const raw = await readJson(folder, name)
  const { error } = directorySchema.extend({ items: z.array(z.unknown()) }).safeParse(raw)
  if (error) {
    const [first] = troublesOfIssues(error.issues, raw, { file: name })
    throw new UnreadableCatalog(`${name}：${first?.message ?? ''}`, `${name}: ${first?.messageEn ?? ''}`)
  }
  // Everything but the items was held to the schema; the items follow row by row.
  const directory = raw as Omit<Directory, 'items'> & { items: unknown[] }
  const items: StandardItem[] = validRows(
    directory.items,
    standardItemSchema,
    { file: name },
    ['items'],
    report,
  )
  return { ...directory, items }
}

/** Reads agencies.json. @throws UnreadableCatalog */
export const readAgencies = async (folder: string, report: Report): Promise<Agency[]> => {
  const name = agencyFile
  const raw = await readJson(folder, name)
  if (!Array.isArray(raw))
    throw new UnreadableCatalog(
      `${name} 应为实施主体的数组；请改正后重试。`,
      `${name} must be an array of agencies; correct it and try again.`,
    )
  return validRows(raw, agencySchema, { file: name }, [], report)
}

/** Reads a configuration; where none was asked for and none is there, an empty one. @throws UnreadableCatalog */
export const readConfig = async (file: string, isAsked: boolean): Promise<Config> => {
  const exists = await stat(file).then(
    () => true,
    () => false,
  )
  if (!exists && !isAsked) return {}
  if (!exists)
    throw new UnreadableCatalog(
      `没有配置文件 ${file}；请核对 --config 的路径。`,
      `There is no configuration ${file}; check the path of --config.`,
    )
  const raw = await readJson(dirname(file), basename(file))
  const { error } = configSchema.safeParse(raw)
  if (!error) return raw as Config
  const [first] = troublesOfIssues(error.issues, raw, { file })
  throw new UnreadableCatalog(`${file}：${first?.message ?? ''}`, `${file}: ${first?.messageEn ?? ''}`)
}
