import type { ElementName } from '../../rules/catalog.ts'
import type { FoundFinding } from '../../rules/finding.ts'
import type { Range } from '../words/text-marks.ts'
import { formSections, sectionOf } from './guide-form.ts'

/** A finding beside the element that it is about. */
export interface PlacedFinding {
  readonly finding: FoundFinding
  readonly section: ElementName
  /** It is about the agency's own set or the other agencies, so only saving tells whether it still holds. */
  readonly isPending: boolean
}

/** The element under whose heading a finding stands: where its path leads, else its own. */
const placeOf = ({ path, element }: FoundFinding): ElementName =>
  sectionOf(path.split('/')[1] ?? '') ?? (element === 'text' ? 'presence' : element)

const order: readonly ElementName[] = ['presence', ...formSections.map(({ element }) => element)]
const ranks = { error: 0, warning: 1, info: 2 }

/** Findings in the order of the page: by element, the gravest first. */
const inOrder = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  findings.toSorted(
    (a, b) =>
      order.indexOf(a.section) - order.indexOf(b.section) ||
      ranks[a.finding.severity] - ranks[b.finding.severity],
  )

/** What the guide rules said of a guide, in the page and of the saved guide. */
export interface LiveFindings {
  /** Of the draft. */
  readonly now: readonly FoundFinding[]
  /** Of the guide as it was saved: what the server did not raise then, it would not raise now. */
  readonly atSaving: readonly FoundFinding[]
  readonly guideRules: ReadonlySet<string>
}

/** The findings to show beside a draft: of the guide rules those of the draft, of the others those of the last save. */
export const placeFindings = (
  saved: readonly FoundFinding[],
  live: LiveFindings | undefined,
): readonly PlacedFinding[] => {
  const place = (finding: FoundFinding, isPending: boolean): PlacedFinding => ({
    finding,
    section: placeOf(finding),
    isPending,
  })
  if (!live) return inOrder(saved.map((finding) => place(finding, false)))
  const raised = new Set(saved.map(({ fingerprint }) => fingerprint))
  const silent = new Map(
    live.atSaving
      .filter(({ fingerprint }) => !raised.has(fingerprint))
      .map(({ fingerprint, evidenceHash }) => [fingerprint, evidenceHash]),
  )
  return inOrder([
    ...live.now
      .filter(({ fingerprint, evidenceHash }) => silent.get(fingerprint) !== evidenceHash)
      .map((finding) => place(finding, false)),
    ...saved.filter(({ rule }) => !live.guideRules.has(rule)).map((finding) => place(finding, true)),
  ])
}

/** What findings point at on one side: characters by path, and fields that differ as a whole. */
export interface Marks {
  readonly ranges: ReadonlyMap<string, readonly Range[]>
  readonly whole: ReadonlySet<string>
}

/** Collects what findings point at, on the guide's side or the standard's. */
export const marksOf = (findings: readonly FoundFinding[], side: 'guide' | 'standard'): Marks => {
  const ranges = new Map<string, Range[]>()
  const whole = new Set<string>()
  for (const { evidence = [], path, guideId } of findings) {
    const own = evidence.filter(
      (one) => one.side === side && (one.guideId === undefined || one.guideId === guideId),
    )
    for (const { path: at, start, end } of own) ranges.set(at, [...(ranges.get(at) ?? []), { start, end }])
    if (side === 'guide' && own.length === 0 && path !== '') whole.add(path)
  }
  return { ranges, whole }
}

/** A member of the standard's list and the guide's member that is the same thing, by their rows. */
export interface MemberPair {
  readonly standard: number | undefined
  readonly guide: number | undefined
}

const rowIn = (path: string, element: string): number | undefined => {
  const [, field, row] = path.split('/')
  return field === element && row !== undefined && /^\d+$/.test(row) ? Number(row) : undefined
}

/** Rows that a finding speaks of on both sides: one is the other's, differently written. */
const linkedBy = ({ evidence = [], path }: FoundFinding, element: string): MemberPair => {
  const rowOn = (side: 'guide' | 'standard') =>
    evidence.filter((one) => one.side === side).map((one) => rowIn(one.path, element))[0]
  return { standard: rowOn('standard'), guide: rowOn('guide') ?? rowIn(path, element) }
}

/** The keys of the rows of one list. */
type RowKeys = readonly (readonly string[])[]

/** A list as it was when the rules read it, with the keys that they found in its rows. */
export interface ReadList {
  readonly names: readonly string[]
  readonly keys: RowKeys
}

/**
 * The keys of a list's rows: as they were read where the name is the same, else as they were read in that row where
 * none came or went, so that a row keeps its partner while its name is typed; else the name.
 */
export const keysOfRows = (names: readonly string[], read: ReadList | undefined): RowKeys =>
  names.map((name, row) => {
    const at = read?.names.indexOf(name) ?? -1
    const known = read?.keys[at >= 0 ? at : read.names.length === names.length ? row : -1]
    return known ?? [name]
  })

/**
 * Pairs the rows of both lists by their keys, then by findings that speak of both. The guide's order holds; what it
 * lacks stands where the standard has it.
 */
export const pairMembers = (
  element: string,
  { standard, guide }: { readonly standard: RowKeys; readonly guide: RowKeys },
  findings: readonly FoundFinding[],
): readonly MemberPair[] => {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const join = (own: number | undefined, theirs: number | undefined) => {
    if (own === undefined || theirs === undefined || partner.has(own) || taken.has(theirs)) return
    if (own >= guide.length || theirs >= standard.length) return
    partner.set(own, theirs)
    taken.add(theirs)
  }
  guide.forEach((own, row) => {
    const at = standard.findIndex(
      (theirs, other) => !taken.has(other) && theirs.some((key) => own.includes(key)),
    )
    join(row, at < 0 ? undefined : at)
  })
  for (const finding of findings) {
    const linked = linkedBy(finding, element)
    join(linked.guide, linked.standard)
  }
  const pairs: MemberPair[] = guide.map((_, row) => ({ standard: partner.get(row), guide: row }))
  standard.forEach((_, row) => {
    if (taken.has(row)) return
    const before = pairs.findIndex((pair) => pair.standard === row - 1)
    const at = row === 0 ? 0 : before < 0 ? pairs.length : before + 1
    pairs.splice(at, 0, { standard: row, guide: undefined })
  })
  return pairs
}
