import { readCell } from '../../tables/cell.ts'
import type { CellReading, Phrase } from '../../tables/cell-reading.ts'
import { type Fields, isFields, setAt, tokensOf, valueAt } from '../../tables/pointer.ts'
import { putValue } from '../../tables/record.ts'
import { suggestText } from '../../tables/suggest.ts'
import type { Place, Problem } from '../draft.ts'
import { type Target, targetName } from '../mapping/target.ts'
import { entriesOfCell } from './one-cell-list.ts'
import type { Cell } from './row.ts'

const longestShown = 80

/** A value as messages show it. */
const shownText = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text

/** The problem of one cell: what stands there, what was expected. */
export const cellProblem = (
  place: Place,
  field: string,
  text: string,
  { zh, en }: Phrase,
  more: Pick<Problem, 'reason' | 'suggestion'> = {},
): Problem => {
  const { header: _, ...spot } = place
  const named = place.header ?? field
  return {
    ...spot,
    field,
    value: shownText(text),
    message: `“${named}”的值“${shownText(text)}”${zh}。此条未读入，请改正后重新导入。`,
    messageEn: `${named} has “${shownText(text)}”: ${en}. The record was not read; correct it and import again.`,
    expected: { zh, en },
    ...more,
  }
}

/** How many entries a list of a record has. */
export const entryCount = (record: Fields, list: string): number => {
  const present = valueAt(record, list)
  return Array.isArray(present) ? present.length : 0
}

/** Lists that one record has for itself, so that entries can be added in place. */
const owned = new WeakSet<readonly unknown[]>()

/**
 * Appends entries to a list of a record. The entries of its first cell stay the list that they are, which records with
 * the same cell share; it is copied before anything is added to it.
 */
export const appendEntries = (record: Fields, list: string, entries: readonly Fields[]): void => {
  const present = valueAt(record, list)
  if (!Array.isArray(present)) setAt(record, list, entries)
  else if (owned.has(present)) present.push(...entries)
  else {
    const own = [...present, ...entries]
    owned.add(own)
    setAt(record, list, own)
  }
}

const limitWord = /\/(?:value|unit)$/

/** A limit whose number and unit came in two columns: one that has only a number, or only a unit, is none. */
export const settleLimits = (record: Fields, paths: readonly string[]): void => {
  for (const path of paths) {
    const limit = valueAt(record, path)
    if (!isFields(limit)) continue
    const unit = limit.unit
    if (limit.value === undefined && (unit === 'instant' || unit === 'none'))
      setAt(record, `${path}/value`, 0)
    // A unit is often filled in where the number was left blank; then no limit is published.
    else if (limit.value === undefined && unit !== undefined && limit.note === undefined)
      removeAt(record, path)
  }
}

const removeAt = (record: Fields, path: string): void => {
  const tokens = tokensOf(path)
  const parent = tokens.length === 1 ? record : valueAt(record, tokens.slice(0, -1).join('/'))
  if (isFields(parent)) delete parent[tokens.at(-1) ?? '']
}

/** Whether a field is one of the two columns that make a limit. */
export const isLimitPart = (field: string): boolean => limitWord.test(field) && !field.startsWith('source')

/** Puts one cell into a record or an entry; what it cannot be read as is a problem. */
export const putCell = (
  record: Fields,
  target: Target,
  cell: Cell,
  path: string,
  place: () => Place,
  report: { problem(problem: Problem): void; note(note: Phrase): void },
): void => {
  if (cell === undefined) return
  if (typeof cell === 'object') {
    report.problem(cellProblem(place(), path, cell.text, cell.flaw, { reason: 'flawed' }))
    return
  }
  const reading: CellReading | undefined = readCell(target.column.kind, cell)
  if (!reading) return
  if ('expected' in reading) {
    const suggestion = reading.suggestion ?? suggestText(target.column.kind, cell)
    report.problem(
      cellProblem(place(), path, cell, reading.expected, {
        reason: 'unreadable',
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    )
    return
  }
  if ('none' in reading) {
    report.note(reading.none)
    return
  }
  if (reading.note) report.note(reading.note)
  if (reading.isPart) record[`${place().header ?? target.column.header}（原文）`] = cell
  if (target.column.kind.type === 'list' && typeof reading.value === 'string')
    appendEntries(record, target.column.field, entriesOfCell(targetName(target), reading.value))
  else putValue(record, target.column, reading.value)
}
