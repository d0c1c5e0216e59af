import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Guide } from '../../../rules/catalog.ts'
import { isFields } from '../../tables/pointer.ts'
import { createGuideReader } from '../guide-reader.ts'
import { readGuideFiles } from '../read-guides.ts'
import type { Change } from './plan.ts'
import type { PendingFile } from './write-files.ts'

/** The guides of a catalog folder, with the file that each stands in. */
export interface GuideFiles {
  readonly guides: ReadonlyMap<string, Guide>
  readonly fileOf: ReadonlyMap<string, string>
}

/** Reads the guides that a catalog folder holds; what cannot be read stays where it is and is not touched. */
export const readGuides = async (folder: string): Promise<GuideFiles> => {
  const guides = new Map<string, Guide>()
  const fileOf = new Map<string, string>()
  const read = createGuideReader()
  await readGuideFiles(
    folder,
    (row, { file }) => {
      const result = read(row)
      if ('issues' in result || guides.has(result.guide.id)) return
      guides.set(result.guide.id, result.guide)
      fileOf.set(result.guide.id, file)
    },
    () => undefined,
  )
  return { guides, fileOf }
}

/** The file for a guide that is new: one a city with its counties and towns, one for the province. */
const newFile = (region: string): string =>
  /^\d{4}/.test(region) ? `guides/${region.slice(0, 4)}00.jsonl` : 'guides/others.jsonl'

const idOf = (line: string): unknown => {
  try {
    const row: unknown = JSON.parse(line)
    return isFields(row) ? row.id : undefined
  } catch {
    return undefined
  }
}

const withLines = (text: string, changes: ReadonlyMap<string, Change>): string => {
  const done = new Set<string>()
  const lines = text.split('\n').map((line) => {
    const id = line.trim() === '' ? undefined : idOf(line.replace(/^\ufeff/, ''))
    const change = typeof id === 'string' && !done.has(id) ? changes.get(id) : undefined
    if (!change) return line
    done.add(change.id)
    return JSON.stringify(change.record) + (line.endsWith('\r') ? '\r' : '')
  })
  const added = [...changes.values()]
    .filter(({ id }) => !done.has(id))
    .map(({ record }) => JSON.stringify(record))
  if (added.length === 0) return lines.join('\n')
  const whole = lines.join('\n')
  return `${whole}${whole === '' || whole.endsWith('\n') ? '' : '\n'}${added.join('\n')}\n`
}

const withMembers = (text: string, changes: ReadonlyMap<string, Change>): string => {
  const rows: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
  const list = Array.isArray(rows) ? rows : []
  const members = list.map((row: unknown) =>
    isFields(row) && typeof row.id === 'string' ? (changes.get(row.id)?.record ?? row) : row,
  )
  return `${JSON.stringify(members, null, 2)}\n`
}

const textOf = async (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw cause
  })

/**
 * The files of guides as they are after the changes: a guide that is there is replaced in its place, a new one comes
 * at the end of its city's file; every other line stays as it stands, byte for byte.
 */
export const changedGuideFiles = async (
  folder: string,
  { fileOf }: GuideFiles,
  changes: readonly Change[],
): Promise<readonly PendingFile[]> => {
  const byFile = new Map<string, Map<string, Change>>()
  for (const change of changes) {
    const file = fileOf.get(change.id) ?? newFile(String(change.record.region))
    byFile.set(file, (byFile.get(file) ?? new Map<string, Change>()).set(change.id, change))
  }
  const files: PendingFile[] = []
  for (const [file, some] of byFile) {
    const path = join(folder, file)
    const text = await textOf(path)
    files.push({ path, text: file.endsWith('.json') ? withMembers(text, some) : withLines(text, some) })
  }
  return files
}

/** Whether guides of a file can be changed in it: tables are changed where they come from. */
export const isWritable = (file: string): boolean => /\.jsonl?$/.test(file)
