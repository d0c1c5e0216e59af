import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Baseline } from '../../rules/baseline.ts'
import { UnreadableCatalog } from '../intake/read-json.ts'

/** What tracking needs of a finding; the rest of it is carried along. */
const findingSchema = z.looseObject({
  fingerprint: z.string(),
  evidenceHash: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  region: z.string(),
  agency: z.string(),
  guideId: z.string().nullable(),
  standardCode: z.string().nullable(),
  place: z.string(),
  state: z.enum(['new', 'unchanged', 'updated', 'absent', 'not-evaluated']).optional(),
})
const reportSchema = z.looseObject({
  directory: z.looseObject({ id: z.string() }),
  ruleSet: z.looseObject({ version: z.string() }),
  links: z.array(z.looseObject({ guideId: z.string() })),
  ignored: z.array(z.looseObject({ finding: findingSchema })).optional(),
  findings: z.array(findingSchema),
})

const unreadable = (file: string, reason: string, reasonEn: string, cause?: unknown): UnreadableCatalog =>
  new UnreadableCatalog(
    `基线 ${file} ${reason}；请用 --format baseline（或 json）写出的文件作基线。`,
    `The baseline ${file} ${reasonEn}; use a file written by --format baseline (or json).`,
    { cause },
  )

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: Error) => {
    throw unreadable(file, `无法读取（${cause.message}）`, `cannot be read (${cause.message})`, cause)
  })

const parse = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw unreadable(file, `不是一份 JSON 文件（${reason}）`, `is not one JSON document (${reason})`, cause)
  }
}

/**
 * Reads an earlier report as a baseline. @throws UnreadableCatalog where it is not there, is no report, or is of another
 * directory than `directoryId`.
 */
export const readBaseline = async (file: string, directoryId: string): Promise<Baseline> => {
  const { data, error } = reportSchema.safeParse(parse(file, await readText(file)))
  if (!data) {
    const field = error.issues[0]?.path.join('/') ?? ''
    throw unreadable(file, `不是检查报告（${field} 不合要求）`, `is no report of a check (at ${field})`)
  }
  if (data.directory.id !== directoryId)
    throw unreadable(
      file,
      `对照的是另一目录 ${data.directory.id}，这里是 ${directoryId}`,
      `is of another directory, ${data.directory.id}, while this is ${directoryId}`,
    )
  // Held to the schema of all that is looked at; a report's other fields are as they were written.
  return data as unknown as Baseline
}
