import { z } from 'zod'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Agency, Guide } from '../../rules/catalog.ts'
import type { Trouble } from '../../rules/finding.ts'
import { agencyFile } from './catalog-files.ts'
import type { Encoding } from './read-lines.ts'

const zh = z.locales.zhCN().localeError
const en = z.locales.en().localeError

/** Where in the input something could not be read. */
export interface Spot {
  readonly file: string
  readonly line?: number
}

/** Takes what could not be read. */
export type Report = (...troubles: readonly Trouble[]) => void

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

const sentenceOf = (message: string | { message: string } | undefined | null): string =>
  typeof message === 'string' ? message : (message?.message ?? '')

/** A value at a JSON Pointer-like path of keys. */
const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  )

/**
 * Troubles of one row that does not hold to its schema: one for each field, with its value and what was expected.
 * `field` is the path with slashes, below `prefix`.
 */
export const troublesOfIssues = (
  issues: readonly z.core.$ZodIssue[],
  row: unknown,
  spot: Spot,
  prefix: readonly PropertyKey[] = [],
): Trouble[] =>
  issues.map((issue) => {
    const field = [...prefix, ...issue.path].map(String).join('/')
    const value = valueAt(row, issue.path)
    const isMissing = value === undefined
    // The locale functions word the raw issue, which carries the input that a finished issue leaves out.
    const raw = { ...issue, input: value } as Parameters<typeof zh>[0]
    return {
      ...spot,
      ...(field === '' ? {} : { field }),
      ...(isMissing ? {} : { value: shown(value) }),
      message: isMissing
        ? `缺少必填字段 ${field}，此行未读入；请补上后重新检查。`
        : `字段 ${field} 的值 ${shown(value)} 不合要求（${sentenceOf(zh(raw))}），此行未读入；请改正后重新检查。`,
      messageEn: isMissing
        ? `The required field ${field} is missing, so this row was not read; add it and check again.`
        : `Field ${field} has ${shown(value)} (${sentenceOf(en(raw))}), so this row was not read; correct it and check again.`,
    }
  })

/** Rows of a list that hold to their schema; the others are reported, by position from 0. */
export const validRows = <Row>(
  rows: readonly unknown[],
  schema: z.ZodType<Row>,
  spot: Spot,
  prefix: readonly PropertyKey[],
  report: Report,
): Row[] =>
  rows.flatMap((row, at) => {
    const { error } = schema.safeParse(row)
    if (error) report(...troublesOfIssues(error.issues, row, spot, [...prefix, at]))
    // The row itself is kept, not the parsed copy: unknown extra fields stay.
    return error ? [] : [row as Row]
  })

/** The trouble of text that is not JSON. */
export const troubleOfSyntax = (error: unknown, spot: Spot): Trouble => {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    ...spot,
    message: `不是有效的 JSON（${reason}），此处未读入；请改正后重新检查。`,
    messageEn: `This is not valid JSON (${reason}), so it was not read; correct it and check again.`,
  }
}

const encodingNames: Record<Exclude<Encoding, 'utf-8'>, string> = {
  'utf-16': 'UTF-16',
  gb18030: 'GB18030 (GBK)',
  unknown: '',
}

/** The trouble of a file, or of one line of it, that is not UTF-8. */
export const troubleOfEncoding = (
  file: string,
  encoding: Exclude<Encoding, 'utf-8'>,
  line?: number,
): Trouble => {
  const name = encodingNames[encoding]
  return {
    file,
    ...(line === undefined ? {} : { line }),
    message: `${line === undefined ? '此文件' : '此行'}不是 UTF-8 编码${name && `，看来是 ${name}`}，未读入；请另存为 UTF-8 后重新检查。`,
    messageEn: `This ${line === undefined ? 'file' : 'line'} is not UTF-8${name && `; it looks like ${name}`}, so it was not read; save it as UTF-8 and check again.`,
  }
}

/** The trouble of a .json file that holds no list. */
export const troubleOfNoArray = (file: string): Trouble => ({
  file,
  message: '应为办事指南的数组（每行一份的文件请用 .jsonl），未读入；请改正后重新检查。',
  messageEn:
    'This must be an array of guides (use .jsonl for one guide a line), so it was not read; correct it and check again.',
})

/** The trouble of a second guide with the id of a first. */
export const troubleOfRepeatedId = (id: string, spot: Spot, first: Spot): Trouble => {
  const where = `${first.file}${first.line === undefined ? '' : `:${first.line}`}`
  return {
    ...spot,
    field: 'id',
    value: id,
    guideId: id,
    message: `编号 ${id} 已在 ${where} 用过，此行未读入；每份指南的 id 须唯一。`,
    messageEn: `The id ${id} was already used at ${where}, so this row was not read; every guide needs an id of its own.`,
  }
}

/** Agencies that guides name and agencies.json does not know: their guides are checked, but nothing can be missing for them. */
export const unknownAgencies = (agencies: readonly Agency[], guides: readonly Guide[]): Trouble[] => {
  const agencyOf = indexAgencies(agencies)
  const unknown = new Map<string, { guide: Guide; count: number }>()
  for (const guide of guides) {
    if (agencyOf(guide)) continue
    const key = agencyId(guide, undefined)
    const entry = unknown.get(key)
    unknown.set(key, { guide: entry?.guide ?? guide, count: (entry?.count ?? 0) + 1 })
  }
  return [...unknown].map(([key, { guide, count }]) => ({
    file: agencyFile,
    field: 'agency/uscc',
    value: key,
    guideId: guide.id,
    remark: true,
    message: `agencies.json 中没有实施主体 ${guide.agency.name}（${key}）；其 ${count} 份指南仍已检查，但无法判断缺漏。请补充该主体。`,
    messageEn: `agencies.json does not know the agency ${guide.agency.name} (${key}); its ${count} guides were checked, but what it lacks cannot be told. Add the agency.`,
  }))
}
