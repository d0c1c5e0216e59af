import type { ItemMatrix, MatrixRow } from '../api/items.ts'
import { differingSpans } from '../findings/sides.ts'
import { excerptOf, markText, type Run } from '../words/text-marks.ts'
import { sayFields, sayValue } from '../words/values.ts'
import { ruleTitle } from '../words/words.ts'
import { valueIn } from './item-table.ts'

type CellFinding = NonNullable<ItemMatrix['rows'][number]['findings'][string]>[number]

/** What a cell shows: a sign, and of the value only what differs. */
export interface Cell {
  readonly sign: 'same' | 'other' | 'absent' | 'none' | 'missing' | 'extra' | 'changed' | 'differs'
  readonly severity: CellFinding['severity'] | undefined
  readonly runs: readonly Run[]
}

const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text, isMarked: false }])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((member) => typeof member === 'string') : []

/** The part of a value in which it differs from the standard's. */
const differenceOf = (standard: unknown, value: unknown, element: string): readonly Run[] => {
  if (isRecord(standard) && isRecord(value) && !('unit' in value)) {
    const changed = Object.entries(value).filter(
      ([field, member]) => field in standard && JSON.stringify(standard[field]) !== JSON.stringify(member),
    )
    return plain(sayFields(changed))
  }
  if (Array.isArray(standard) && Array.isArray(value) && element !== 'target' && element !== 'level') {
    const [theirs, own] = [namesIn(standard), namesIn(value)]
    const extra = own.filter((name) => !theirs.includes(name)).map((name) => `+${name}`)
    const missing = theirs.filter((name) => !own.includes(name)).map((name) => `−${name}`)
    return plain([...extra, ...missing].join(' '))
  }
  const [left, right] = [sayValue(standard, element), sayValue(value, element)]
  if (typeof value !== 'string' || left === '' || element === 'type') return plain(right)
  const [, span] = differingSpans(left, right)
  return excerptOf(markText(right, span.start === 0 && span.end === right.length ? [] : [span]))
}

const gravest = (findings: readonly CellFinding[]): CellFinding | undefined =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => findings.find((one) => one.severity === severity))
    .find((found) => found !== undefined)

const signOf = (row: MatrixRow, finding: CellFinding): Cell['sign'] => {
  if (!row.standardHas) return 'extra'
  return finding.rule.endsWith('/missing') ? 'missing' : 'changed'
}

const memberCell = (row: MatrixRow, findings: readonly CellFinding[], state: string | undefined): Cell => {
  const grave = gravest(findings)
  if (!grave) {
    const sign = state === 'absent' || state === 'none' ? state : state === 'same' ? 'same' : 'changed'
    return { sign, severity: severityIn(state), runs: [] }
  }
  const sign = signOf(row, grave)
  return { sign, severity: grave.severity, runs: sign === 'changed' ? plain(ruleTitle(grave.rule)) : [] }
}

const severityIn = (state: string | undefined): Cell['severity'] =>
  state === 'error' || state === 'warning' || state === 'info' ? state : undefined

/** How many members are extra, missing and changed, as `+1 −1 ~2`. */
const countMembers = (members: readonly MatrixRow[], place: number): string => {
  const signs = members.flatMap((row) => {
    const grave = gravest(row.findings[place] ?? [])
    return grave ? [signOf(row, grave)] : []
  })
  const glyphs = { extra: '+', missing: '−', changed: '~' } as const
  return (['extra', 'missing', 'changed'] as const)
    .map((sign) => [glyphs[sign], signs.filter((one) => one === sign).length] as const)
    .filter(([, count]) => count > 0)
    .map(([glyph, count]) => `${glyph}${count}`)
    .join(' ')
}

/** What stands in the cell of a row and a column. */
export const cellOf = (row: MatrixRow, members: readonly MatrixRow[], place: number): Cell => {
  const state = row.states[place]
  const findings = row.findings[place] ?? []
  if (row.member !== null) return memberCell(row, findings, state)
  const grave = gravest(findings)
  const published = valueIn(row, place)
  if (!grave) {
    if (state === 'absent' || state === 'none') return { sign: state, severity: undefined, runs: [] }
    const isOther = published?.standard === false && row.binding !== 'local' && row.binding !== null
    const runs = isOther ? differenceOf(row.standard, published.value, row.element) : []
    return state === 'same'
      ? { sign: isOther ? 'other' : 'same', severity: undefined, runs }
      : { sign: 'differs', severity: severityIn(state), runs }
  }
  const counted = countMembers(members, place)
  if (counted !== '') return { sign: 'differs', severity: grave.severity, runs: plain(counted) }
  if (grave.rule.endsWith('/missing')) return { sign: 'absent', severity: grave.severity, runs: [] }
  const runs =
    published?.standard === false && members.length === 0 && row.element !== 'conditions'
      ? differenceOf(row.standard, published.value, row.element)
      : plain(ruleTitle(grave.rule))
  return {
    sign: 'differs',
    severity: grave.severity,
    runs: runs.length > 0 ? runs : plain(ruleTitle(grave.rule)),
  }
}
