import { kinds } from '../../intake/kind.ts'
import { type ColumnMatch, reasonOf, sureScore } from '../../intake/mapping/map-headers.ts'
import { type Profile, remember } from '../../intake/mapping/profile.ts'
import { targetName, targetsOf } from '../../intake/mapping/target.ts'
import { columnLetters } from '../../intake/table/row.ts'
import type { Phrase } from '../../tables/cell-reading.ts'
import { type CheckResult, type KeptMapping, matchesOf } from './check-result.ts'

/** A column of a file as a person sees it. */
export interface ColumnView {
  readonly sheet: string | null
  readonly headerRow: number
  /** As a spreadsheet calls the column; null for named values. */
  readonly letters: string | null
  readonly header: string
  readonly field: string | null
  readonly score: number
  readonly isGuess: boolean
  readonly isIgnored: boolean
  readonly reason: Phrase
}

const isGuess = ({ target, score }: ColumnMatch): boolean => target !== undefined && score < sureScore

const confirmedBefore: Phrase = { zh: '此前确认过', en: 'confirmed before' }

const viewsOf = (mapping: KeptMapping): ColumnView[] =>
  matchesOf(mapping)
    .filter(({ header }) => header !== '')
    .map((match) => ({
      sheet: mapping.sheet.name ?? null,
      headerRow: mapping.headerRow,
      letters: mapping.headerRow === 0 ? null : columnLetters(match.index),
      header: match.header,
      field: match.target ? targetName(match.target) : null,
      score: match.score,
      isGuess: isGuess(match),
      isIgnored: match.reason === 'ignored',
      reason: match.reason === 'remembered' ? confirmedBefore : reasonOf(match),
    }))

/** The columns of all sheets, as they were matched. */
export const columnsOf = ({ mappings }: CheckResult): ColumnView[] => mappings.flatMap(viewsOf)

/** The columns that were matched by likeness only, and that nobody confirmed. */
export const guessesOf = (result: CheckResult): ColumnView[] =>
  columnsOf(result).filter((column) => column.isGuess)

/** A field that a guide cannot do without and that no column gives. */
export interface MissingField {
  readonly field: string
  readonly header: string
  /** It is filled in from codes and from the agency where they are there, so that nothing need be done. */
  readonly isDerived: boolean
}

/** What completion finds in codes and in the catalog's agencies. */
const derived: ReadonlySet<string> = new Set(['id', 'type', 'region', 'level'])

/** The required fields that no column of a table is matched to and no constant stands in for. */
export const missingFields = (
  { format, mappings }: CheckResult,
  { constants = {} }: Profile,
): MissingField[] => {
  if (format === 'json') return []
  const found = new Set(mappings.flatMap(({ matches }) => matches.map(({ field }) => field)))
  return kinds.guides.tables.sheets[0].columns
    .filter(({ required, field }) => required && !found.has(field) && constants[field] === undefined)
    .map(({ field, header }) => ({ field, header, isDerived: derived.has(field) }))
}

/** A field that a column can be matched to. */
export interface FieldChoice {
  readonly field: string
  readonly header: string
  /** The sheet of its list; null for the guide's own fields. */
  readonly group: string | null
  readonly required: boolean
}

/** All fields that columns can be matched to. */
export const fieldChoices: readonly FieldChoice[] = kinds.guides.tables.sheets.flatMap((sheet) =>
  sheet.columns
    .filter(({ field }) => field !== '')
    .map((column) => ({
      field: targetName({ column, ...(sheet.list === undefined ? {} : { list: sheet.list }) }),
      header: column.header,
      group: sheet.list === undefined ? null : sheet.name,
      required: column.required === true,
    })),
)

const targets = new Map(targetsOf(kinds.guides.tables).map((target) => [targetName(target), target]))

/** What a person says of a column: the field that its values go to, or null to leave it out. */
export interface ColumnDecision {
  readonly sheet: string | null
  readonly header: string
  readonly field: string | null
}

/** What a person says of the columns of a file. */
export interface Decided {
  readonly columns: readonly ColumnDecision[]
  /** Takes every other column as it is matched now, those too that are only alike. */
  readonly confirms: boolean
}

const decided = (match: ColumnMatch, { columns, confirms }: Decided): ColumnMatch => {
  const own = columns.find(({ header }) => header === match.header)
  if (own) {
    const target = own.field === null ? undefined : targets.get(own.field)
    return { ...match, target, score: 1, reason: target ? 'remembered' : 'ignored' }
  }
  // One field is one column's: a column that had it before is matched anew.
  const name = match.target && targetName(match.target)
  const isTaken = columns.some(({ field }) => field !== null && field === name)
  if (!isTaken && (confirms || !isGuess(match))) return match
  // What an older layout remembers would match it again.
  const reason = isTaken && match.reason === 'remembered' ? 'ignored' : 'none'
  return { ...match, target: undefined, score: 0, reason }
}

/** A profile with what a person decided of the columns of a file; guesses that nobody confirmed stay guesses. */
export const withDecisions = (
  profile: Profile,
  { mappings }: CheckResult,
  { columns, confirms }: Decided,
): Profile =>
  mappings.reduce((kept, mapping) => {
    const own = columns.filter(({ sheet }) => sheet === (mapping.sheet.name ?? null))
    if (own.length === 0 && !confirms) return kept
    return remember(
      kept,
      matchesOf(mapping).map((match) => decided(match, { columns: own, confirms })),
    )
  }, profile)

/** Whether columns can be matched to a field of this name. */
export const isField = (name: string): boolean => targets.has(name)
