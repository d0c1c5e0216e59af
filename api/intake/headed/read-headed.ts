/** Records whose fields go by Chinese headings, as pages and platforms publish them: 事项名称, 受理条件, 材料 … */

import type { TableSet } from '../../tables/columns.ts'
import { type Fields, isFields, setAt, valueAt } from '../../tables/pointer.ts'
import type { Draft, DraftSink, Place, Problem } from '../draft.ts'
import { type ColumnMatch, mapHeaders } from '../mapping/map-headers.ts'
import { decisionsFor, type Profile } from '../mapping/profile.ts'
import { type Target, targetsOf } from '../mapping/target.ts'
import { entriesOf, splitList } from '../table/one-cell-list.ts'
import {
  appendEntries,
  cellProblem,
  entryCount,
  isLimitPart,
  putCell,
  settleLimits,
} from '../table/read-cells.ts'
import { cellOf } from '../table/row.ts'

const han = /\p{Script=Han}/u

/**
 * Makes a test of whether an object's fields go by headings rather than by the names of the catalog: some are Chinese,
 * or at least two are names that only other systems use.
 */
export const createHeadedTest = (set: TableSet): ((value: Fields) => boolean) => {
  const targets = targetsOf(set).filter(({ list }) => list === undefined)
  const required = targets
    .filter(({ column }) => column.required)
    .map(({ column }) => column.field.split('/')[0] ?? '')
  const known = new Map<string, boolean>()
  return (value) => {
    const keys = Object.keys(value)
    const name = keys.join('\n')
    const answer = known.get(name)
    if (answer !== undefined) return answer
    const isPlain = required.every((field) => keys.includes(field))
    const foreign = isPlain ? [] : mapHeaders(keys, targets).filter(({ reason }) => reason === 'alias')
    const made = !isPlain && (keys.some((key) => han.test(key)) || foreign.length > 1)
    known.set(name, made)
    return made
  }
}

const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined

const scalarText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined

/** Reads objects with headings as records of one kind. Objects with the same headings share their matching. */
export const createHeadedReader = (set: TableSet, profile: Profile, sink: DraftSink) => {
  const known = new Map<string, readonly ColumnMatch[]>()

  const matchesOf = (
    keys: readonly string[],
    targets: readonly Target[],
    list: string,
    place: Place,
  ): readonly ColumnMatch[] => {
    const name = [list, ...keys].join('\n')
    const found = known.get(name)
    if (found) return found
    const matches = mapHeaders(keys, targets, decisionsFor(profile, keys, set))
    known.set(name, matches)
    sink.mapping({
      file: place.file,
      sheet: { number: known.size, name: list === '' ? undefined : list, isHidden: false },
      headerRow: 0,
      matches,
    })
    return matches
  }

  const readObject = (
    value: Fields,
    fields: Fields,
    targets: readonly Target[],
    list: string,
    path: string,
    place: Place,
    problems: Problem[],
  ): void => {
    const limits: string[] = []
    /** Fields of a list's only entry, published beside the others: 办理结果名称 and 办理结果类型. */
    const single: ColumnMatch[] = []
    const keys = Object.keys(value)
    for (const match of matchesOf(keys, targets, list, place)) {
      const held = value[match.header]
      if (held === null || held === undefined || match.reason === 'ignored') continue
      const { target } = match
      const spot = { ...place, header: match.header }
      if (!target) {
        fields[match.header] = held
        continue
      }
      const { field, kind } = target.column
      if (held === '' && (kind.type === 'text' || kind.type === 'texts' || kind.type === 'list')) {
        // Of a document with names, "" is "published as empty".
        setAt(fields, field, kind.type === 'text' ? '' : [])
        continue
      }
      if (list === '' && target.list !== undefined) {
        single.push(match)
        continue
      }
      if (isLimitPart(field)) limits.push(field.replace(/\/[^/]+$/, ''))
      if (kind.type === 'list') readList(held, fields, field, `${path}${field}`, spot, problems)
      else {
        const text = scalarText(held) ?? textsOf(held)?.join('\n')
        if (text === undefined) fields[match.header] = held
        else
          putCell(fields, target, cellOf(text), `${path}${field}`, () => spot, {
            problem: (problem) => problems.push(problem),
            note: sink.note,
          })
      }
    }
    settleLimits(fields, limits)
    for (const path of new Set(single.map(({ target }) => target?.list ?? ''))) {
      const entry: Fields = {}
      const at = entryCount(fields, path)
      for (const { target, header } of single)
        if (target?.list === path)
          putCell(
            entry,
            target,
            cellOf(scalarText(value[header]) ?? ''),
            `${path}/${at}/${target.column.field}`,
            () => ({ ...place, header }),
            {
              problem: (problem) => problems.push(problem),
              note: sink.note,
            },
          )
      if (Object.keys(entry).length > 0) appendEntries(fields, path, [entry])
    }
  }

  const readList = (
    held: unknown,
    fields: Fields,
    list: string,
    path: string,
    place: Place,
    problems: Problem[],
  ): void => {
    const targets = targetsOf(set).filter((target) => target.list === list)
    const text = scalarText(held)
    if (text !== undefined) {
      const target = targetsOf(set).find(({ column }) => column.field === list)
      if (target)
        putCell(fields, target, cellOf(text), path, () => place, {
          problem: (problem) => problems.push(problem),
          note: sink.note,
        })
      return
    }
    if (!Array.isArray(held)) {
      problems.push(
        cellProblem(place, path, JSON.stringify(held), {
          zh: '应为列表或文字',
          en: 'must be a list or text',
        }),
      )
      return
    }
    if (held.length === 0) appendEntries(fields, list, [])
    for (const [at, member] of held.entries()) {
      if (typeof member === 'string') appendEntries(fields, list, entriesOf(list, splitList(member)))
      else {
        const entry: Fields = {}
        // A pair is the name and the limit of a step, in the order of the step's own columns.
        const named = Array.isArray(member)
          ? Object.fromEntries(
              member.map((one, index) => [targets[index]?.column.header ?? String(index), one]),
            )
          : member
        if (isFields(named)) readObject(named, entry, targets, list, `${path}/${at}/`, place, problems)
        else
          problems.push(
            cellProblem(place, `${path}/${at}`, JSON.stringify(member), {
              zh: '应为文字或带名称的内容',
              en: 'must be text or an object',
            }),
          )
        appendEntries(fields, list, [entry])
      }
    }
  }

  const own = targetsOf(set)
  return (value: Fields, place: Place): Draft => {
    const fields: Fields = {}
    const problems: Problem[] = []
    readObject(value, fields, own, '', '', place, problems)
    const matches = matchesOf(Object.keys(value), own, '', place)
    return {
      fields,
      place,
      rows: 1,
      problems,
      placeOf: (path) => {
        const match = matches.find(
          ({ target }) =>
            target && (path === target.column.field || path.startsWith(`${target.column.field}/`)),
        )
        return match && valueAt(value, match.header) !== undefined
          ? { ...place, header: match.header }
          : place
      },
    }
  }
}
