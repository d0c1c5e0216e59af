/** Writes repaired guides back into the files that they were read from, or says as a patch what would change. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Finding } from '../../../rules/finding.ts'
import type { FixStep } from '../../../rules/rule.ts'
import { UnreadableCatalog } from '../../intake/read-json.ts'
import type { Spot } from '../../intake/trouble.ts'
import { editJson } from './edit-json.ts'

/** A file with its text before and after. */
export interface FileEdit {
  /** Below the catalog folder, with forward slashes. */
  readonly file: string
  readonly before: string
  readonly after: string
}

type Steps = ReadonlyMap<string, readonly FixStep[]>

/** Whether guides of a file can be repaired where they stand: the text of each is one JSON object. */
export const isEditable = ({ file }: Spot): boolean => /\.jsonl?$/.test(file)

/** A text with the ids of the guides that were found in it and edited. */
interface Edited {
  readonly text: string
  readonly ids: ReadonlySet<string>
}

const idOf = (row: Node | undefined): string | undefined => {
  const id: unknown = row && findNodeAtLocation(row, ['id'])?.value
  return typeof id === 'string' ? id : undefined
}

const editLines = (text: string, steps: Steps, spots: ReadonlyMap<string, Spot>): Edited => {
  const lines = text.split('\n')
  const ids = new Set<string>()
  for (const [id, own] of steps) {
    const at = (spots.get(id)?.line ?? 0) - 1
    const [, lead = '', object = '', tail = ''] = /^(\ufeff?\s*)(.*?)(\s*)$/s.exec(lines[at] ?? '') ?? []
    if (idOf(parseTree(object)) !== id) continue
    lines[at] = `${lead}${editJson(object, own)}${tail}`
    ids.add(id)
  }
  return { text: lines.join('\n'), ids }
}

const editList = (text: string, steps: Steps): Edited => {
  const offset = text.startsWith('\ufeff') ? 1 : 0
  const rows = parseTree(text.slice(offset))?.children ?? []
  const ids = new Set<string>()
  let edited = text
  // From the end, so that no edit moves the place of another.
  for (const row of rows.toReversed()) {
    const id = idOf(row)
    const own = id === undefined ? undefined : steps.get(id)
    if (id === undefined || !own) continue
    ids.add(id)
    const start = row.offset + offset
    const end = start + row.length
    edited = edited.slice(0, start) + editJson(text.slice(start, end), own) + edited.slice(end)
  }
  return { text: edited, ids }
}

const notThere = (file: string, id: string): UnreadableCatalog =>
  new UnreadableCatalog(
    `${file} 中没有读入时的指南 ${id}（文件已变，或不是办事指南的格式），未写任何文件；请重新检查，或在原系统中改正。`,
    `${file} does not hold guide ${id} as it was read (it was changed, or is not in the form of guides); nothing was written. Check again, or repair it in the system that it comes from.`,
  )

const stepsByFile = (applied: readonly Finding[], spots: ReadonlyMap<string, Spot>) => {
  const files = new Map<string, Map<string, FixStep[]>>()
  for (const { guideId, fix = [] } of applied) {
    const spot = guideId === null ? undefined : spots.get(guideId)
    if (guideId === null || !spot) throw new Error(`expected the file of guide ${guideId}, got none`)
    const ofFile = files.get(spot.file) ?? new Map<string, FixStep[]>()
    files.set(spot.file, ofFile)
    ofFile.set(guideId, [...(ofFile.get(guideId) ?? []), ...fix])
  }
  return files
}

/**
 * What the fixes make of the files of a catalog folder, each guide's in the order given. Nothing is written.
 * @throws UnreadableCatalog where a guide does not stand in its file as it was read: the file was changed meanwhile, or
 * holds another shape than guides.
 */
export const editFiles = async (
  folder: string,
  applied: readonly Finding[],
  spots: ReadonlyMap<string, Spot>,
): Promise<readonly FileEdit[]> => {
  const edits: FileEdit[] = []
  for (const [file, steps] of [...stepsByFile(applied, spots)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = await readFile(join(folder, file), 'utf8')
    const { text, ids } = file.endsWith('.jsonl') ? editLines(before, steps, spots) : editList(before, steps)
    for (const id of steps.keys()) if (!ids.has(id)) throw notThere(file, id)
    edits.push({ file, before, after: text })
  }
  return edits
}

/** The edits as one patch (unified diff) that `git apply` and `patch -p1` take in the catalog folder. */
export const patchOf = (edits: readonly FileEdit[]): string =>
  edits
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
        // A guide is a line: one beside it shows the place, three would be pages.
        context: file.endsWith('.jsonl') ? 1 : 3,
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      }),
    )
    .join('')

/** Writes the edits: all beside their files first, then each in the place of its file, so that none is half written. */
export const writeFiles = async (folder: string, edits: readonly FileEdit[]): Promise<void> => {
  const written = edits.map(({ file, after }) => ({
    file: join(folder, file),
    part: join(folder, `${file}.part-${process.pid}`),
    after,
  }))
  try {
    for (const { part, after } of written) await writeFile(part, after)
    for (const { part, file } of written) await rename(part, file)
  } finally {
    for (const { part } of written) await rm(part, { force: true })
  }
}
