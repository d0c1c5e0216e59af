/** What an import would do, record by record: nothing is written here. */
import type { z } from 'zod'
import { stableJson } from '../../../rules/finding.ts'
import { readCell } from '../../tables/cell.ts'
import type { Phrase } from '../../tables/cell-reading.ts'
import { inSchemaOrder } from '../../tables/order.ts'
import { type Fields, isFields, valueAt } from '../../tables/pointer.ts'
import { putValue } from '../../tables/record.ts'
import { type CompleteGuide, naturalKey } from '../complete-guide.ts'
import {
  type Draft,
  type DraftSink,
  type Line,
  type Place,
  type Problem,
  type SheetMapping,
  type SkipReason,
  skipReasons,
} from '../draft.ts'
import { createGuideReader } from '../guide-reader.ts'
import type { Kind } from '../kind.ts'
import { targetAtPath, targetName, targetsOf } from '../mapping/target.ts'
import { cellProblem } from '../table/read-cells.ts'
import { cellOf } from '../table/row.ts'
import { troublesOfIssues } from '../trouble.ts'
import { type Account, counted, emptyAccount, type Outcome } from './account.ts'
import { createKeeper } from './keep-unmapped.ts'
import { fuller, recordId } from './record-id.ts'

/** One record that would be written. */
export interface Change {
  readonly action: 'create' | 'update'
  readonly id: string
  readonly record: Fields
  readonly place: Place
}

/** Rows that were left out, by their reason. */
export interface Skipped {
  readonly reason: SkipReason
  readonly phrase: Phrase
  readonly rows: number
  readonly first: Place
}

/** Problems listed at most; all are counted. */
export const mostProblems = 5000

/** A record of a JSON file that was refused: which one of the file it is, from 1, and why. */
export interface RefusedRecord {
  readonly file: string
  readonly number: number
  readonly problems: readonly Problem[]
}

/** What an import of one kind of record would do. */
export interface Plan {
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
  /** All problems there are; more than are listed where `truncated`. */
  readonly problemCount: number
  readonly truncated: boolean
  readonly records: Account
  readonly rows: Account
  readonly skipped: readonly Skipped[]
  /** The rows of tables that were refused: all of a record's where one of them is wrong. */
  readonly refused: readonly Line[]
  /** The records of JSON files that were refused. */
  readonly refusedRecords: readonly RefusedRecord[]
  readonly mappings: readonly SheetMapping[]
  /** What was done to values, with how often. */
  readonly notes: readonly { readonly note: Phrase; readonly count: number }[]
}

/** What a plan is made against. */
export interface PlanOptions {
  /** The records that are there, by their key. */
  readonly existing: ReadonlyMap<string, unknown>
  /** Values for records that have none of their own, by field. */
  readonly constants?: Readonly<Record<string, string>>
  readonly complete?: CompleteGuide
  /** The file that a record stands in and cannot be changed in; undefined where it can. */
  readonly fixedIn?: (id: string) => string | undefined
  /** Why a record that would be written may not be; undefined where it may. */
  readonly refusalOf?: (record: Fields, present: unknown) => Refusal | undefined
  /** What the columns of a table say nothing about stays as it is in the record that is there. */
  readonly keepsUnmapped?: boolean
  /** Told of every record in the order of the file. */
  readonly onSettled?: (settled: Settled) => void
}

/** What became of one record, for whoever keeps all of them. */
export interface Settled {
  readonly draft: Draft
  readonly outcome: Outcome
  readonly problems: readonly Problem[]
  /** Undefined where the record is too wrong to have one. */
  readonly id?: string
  /** As it would be written, in the order of its schema. */
  readonly record?: Fields
}

/** A field that forbids a record to be written, with what to do about it. */
export type Refusal = Pick<Problem, 'message' | 'messageEn'> & {
  readonly field: string
  readonly value: string
}

type Validate = (fields: Fields) => readonly z.core.$ZodIssue[]

const validatorOf = ({ kind, schema }: Kind): Validate => {
  if (kind === 'guides') {
    const read = createGuideReader()
    return (fields) => {
      const row = read(fields)
      return 'issues' in row ? row.issues : []
    }
  }
  return (fields) => schema.safeParse(fields).error?.issues ?? []
}

/** Text that no database and no workbook carries, anywhere in a value, with its path. */
const unusableText = (
  value: unknown,
  path = '',
): { readonly path: string; readonly text: string; readonly flaw: Phrase } | undefined => {
  if (typeof value === 'string') {
    const cell = cellOf(value)
    return typeof cell === 'object' ? { path, text: cell.text, flaw: cell.flaw } : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const found = unusableText(member, path === '' ? key : `${path}/${key}`)
    if (found) return found
  }
  return undefined
}

/** Problems of a record that does not hold to its schema, each at its cell, under the header that its reader knows. */
const issueProblems = (draft: Draft, issues: readonly z.core.$ZodIssue[], { tables }: Kind): Problem[] =>
  troublesOfIssues(issues, draft.fields, { file: draft.place.file }).map((trouble) => {
    const { field = '' } = trouble
    const { header, ...spot } = { ...draft.place, ...draft.placeOf(field) }
    if (trouble.value !== undefined) return { ...trouble, ...spot, reason: 'invalid' }
    const named = header ?? targetAtPath(tables, field)?.column.header ?? field
    return {
      ...trouble,
      ...spot,
      reason: 'missing',
      message: `缺少“${named}”（${field}），此条未读入；请补上后重新导入。`,
      messageEn: `${named} (${field}) is missing, so the record was not read; add it and import again.`,
    }
  })

/** Makes a plan from what readers find in one or more files. */
export const createPlanner = (
  kind: Kind,
  { existing, constants = {}, complete, fixedIn, refusalOf, keepsUnmapped = false, onSettled }: PlanOptions,
) => {
  const validate = validatorOf(kind)
  const key = kind.tables.key.field
  const idOf = recordId(kind.tables)
  const keeper = keepsUnmapped ? createKeeper(kind.tables) : undefined
  const sameButForNumber = fuller(kind.tables, existing)
  const changes: Change[] = []
  const problems: Problem[] = []
  const mappings: SheetMapping[] = []
  const refused: Line[] = []
  const refusedRecords: RefusedRecord[] = []
  const skipped = new Map<SkipReason, Skipped>()
  const notes = new Map<string, { note: Phrase; count: number }>()
  const seen = new Map<string, { readonly place: Place; readonly record: Fields }>()
  const natural = new Map<string, string | undefined>()
  if (kind.kind === 'guides')
    for (const [id, record] of existing) {
      const name = isFields(record) ? naturalKey(record) : undefined
      if (name !== undefined) natural.set(name, natural.has(name) ? undefined : id)
    }
  let problemCount = 0
  let records = emptyAccount
  let rows = emptyAccount

  const report = (...found: readonly Problem[]): void => {
    problemCount += found.length
    problems.push(...found.slice(0, Math.max(0, mostProblems - problems.length)))
  }
  const note = (phrase: Phrase): void => {
    const known = notes.get(phrase.zh)
    if (known) known.count += 1
    else notes.set(phrase.zh, { note: phrase, count: 1 })
  }
  const settle = (draft: Draft, { outcome, problems: own }: Omit<Settled, 'draft'>): void => {
    records = counted(records, outcome, 1)
    rows = counted(rows, outcome, draft.rows)
    if (outcome !== 'rejected') return
    const { place, number, lines } = draft
    if (number === undefined) refused.push(...(lines ?? linesAt(place)))
    else refusedRecords.push({ file: place.file, number, problems: own })
  }
  const skip = (reason: SkipReason, place: Place, count: number): void => {
    const known = skipped.get(reason)
    skipped.set(reason, {
      reason,
      phrase: skipReasons[reason],
      rows: (known?.rows ?? 0) + count,
      first: known?.first ?? place,
    })
  }

  const applyConstants = (fields: Fields): void => {
    for (const target of targetsOf(kind.tables)) {
      const text = constants[targetName(target)]
      if (text === undefined || valueAt(fields, target.column.field) !== undefined) continue
      const reading = readCell(target.column.kind, text)
      if (reading && 'value' in reading) putValue(fields, target.column, reading.value)
    }
  }

  /** A guide that another system gave another id is the one of the catalog with the same codes. */
  const adoptId = (fields: Fields): void => {
    const id = fields[key]
    const name = naturalKey(fields)
    const known = name === undefined ? undefined : natural.get(name)
    if (known === undefined || (typeof id === 'string' && existing.has(id))) return
    fields[key] = known
    if (id !== known)
      note({
        zh: '编码与目录中已有的指南相同，沿用其编号',
        en: 'took the id of the guide of the catalog with the same codes',
      })
  }

  const faultsOf = (draft: Draft, record: Fields): readonly Problem[] => {
    if (draft.problems.length > 0) return draft.problems
    const flawed = unusableText(record)
    if (flawed)
      return [
        cellProblem(draft.placeOf(flawed.path), flawed.path, flawed.text, flawed.flaw, { reason: 'flawed' }),
      ]
    return issueProblems(draft, validate(record), kind)
  }

  const repeated = (draft: Draft, id: string, first: Place): Problem => ({
    ...draft.placeOf(key),
    reason: 'repeated',
    field: key,
    value: id,
    message: `${kind.tables.key.header} ${id} 已在 ${whereabouts(first)} 用过而内容不同，此条未读入；请合并为一条，或改用别的编号。`,
    messageEn: `${id} was already used at ${whereabouts(first)} with another content, so the record was not read; make one of them, or give it a key of its own.`,
  })

  const unchangeable = (draft: Draft, id: string, file: string): Problem => ({
    ...draft.placeOf(key),
    reason: 'refused',
    field: key,
    value: id,
    message: `${id} 在目录的 ${file} 中，表格文件不由导入改写，此条未读入；请直接修改 ${file}，或先删去其中这一条。`,
    messageEn: `${id} stands in the catalog's ${file}, and an import does not rewrite tables, so the record was not read; edit ${file}, or remove the record there first.`,
  })

  const idIn = (record: Fields): string => {
    const own = idOf(record)
    const other = existing.has(own) ? undefined : sameButForNumber(record)
    return other === undefined || seen.has(other) ? own : other
  }

  /** What becomes of a record that holds to its schema and is none of this file again. */
  const outcomeOf = (draft: Draft, id: string, record: Fields): Omit<Settled, 'draft'> => {
    const present = existing.get(id)
    if (present !== undefined && stableJson(present) === stableJson(record))
      return { outcome: 'unchanged', problems: [], id, record }
    const fixed = present === undefined ? undefined : fixedIn?.(id)
    if (fixed !== undefined) return { outcome: 'rejected', problems: [unchangeable(draft, id, fixed)], id }
    const refusal = refusalOf?.(record, present)
    if (refusal)
      return {
        outcome: 'rejected',
        problems: [{ ...draft.placeOf(refusal.field), reason: 'refused', ...refusal }],
        id,
      }
    return { outcome: present === undefined ? 'created' : 'updated', problems: [], id, record }
  }

  const settled = (draft: Draft): Omit<Settled, 'draft'> => {
    const { fields } = draft
    applyConstants(fields)
    complete?.(fields, note)
    if (kind.kind === 'guides') adoptId(fields)
    const standing = existing.get(String(fields[key]))
    if (isFields(standing)) keeper?.keep(fields, standing)
    const record = inSchemaOrder(kind.schema, fields) as Fields
    const faults = faultsOf(draft, record)
    if (faults.length > 0) return { outcome: 'rejected', problems: faults }
    const id = idIn(record)
    const first = seen.get(id)
    if (!first) {
      seen.set(id, { place: draft.place, record })
      return outcomeOf(draft, id, record)
    }
    return stableJson(first.record) === stableJson(record)
      ? { outcome: 'skipped', problems: [], id }
      : { outcome: 'rejected', problems: [repeated(draft, id, first.place)], id }
  }

  const take = (draft: Draft): void => {
    const one = settled(draft)
    const { outcome, id, record } = one
    report(...one.problems)
    if (outcome === 'skipped') skip('repeated', draft.place, draft.rows)
    if (id !== undefined && record && (outcome === 'created' || outcome === 'updated'))
      changes.push({
        action: outcome === 'created' ? 'create' : 'update',
        id,
        record,
        place: draft.place,
      })
    settle(draft, one)
    onSettled?.({ draft, ...one })
  }

  const sink: DraftSink = {
    draft: take,
    skip: (reason, place, count = 1) => {
      skip(reason, place, count)
      rows = counted(rows, 'skipped', count)
    },
    orphan: (problem) => {
      report(problem)
      rows = counted(rows, 'rejected', 1)
      refused.push(...linesAt(problem))
    },
    mapping: (mapping) => {
      mappings.push(mapping)
      keeper?.mapping(mapping)
    },
    note,
  }
  return {
    sink,
    plan: (): Plan => ({
      changes,
      problems,
      problemCount,
      truncated: problemCount > problems.length,
      records,
      rows,
      skipped: [...skipped.values()],
      refused,
      refusedRecords,
      mappings,
      notes: [...notes.values()],
    }),
  }
}

const linesAt = ({ file = '', sheet, line }: Pick<Problem, 'file' | 'sheet' | 'line'>): readonly Line[] =>
  line === undefined ? [] : [{ file, ...(sheet === undefined ? {} : { sheet }), line }]

/** A place as messages name it: 清单.xlsx 申请材料 F5. */
export const whereabouts = ({ file, sheet, line, column }: Omit<Place, 'header'>): string =>
  [file, sheet, line === undefined ? undefined : `${column ?? ''}${line}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
