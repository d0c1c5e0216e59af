import type { ElementName } from '../rules/catalog.ts'
import type { Finding } from '../rules/finding.ts'
import type { MemberKeys } from './check-worker.ts'
import { formSections, type KeyedElement, sectionOf } from './guide-form.ts'
import type { Range } from './marked-text.ts'

/** A finding beside the element that it is about. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly section: ElementName
  /** It is about the agency's own set or the other agencies, so only saving tells whether it still holds. */
  readonly isPending: boolean
}

/** The element under whose heading a finding stands: where its path leads, else its own. */
const placeOf = ({ path, element }: Finding): ElementName =>
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
  readonly now: readonly Finding[]
  /** Of the guide as it was saved: what the server did not raise then, it would not raise now. */
  readonly atSaving: readonly Finding[]
  readonly guideRules: ReadonlySet<string>
}

/** The findings to show beside a draft: of the guide rules those of the draft, of the others those of the last save. */
export const placeFindings = (
  saved: readonly Finding[],
  live: LiveFindings | undefined,
): readonly PlacedFinding[] => {
  const place = (finding: Finding, isPending: boolean): PlacedFinding => ({
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
export const marksOf = (findings: readonly Finding[], side: 'guide' | 'standard'): Marks => {
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
const linkedBy = ({ evidence = [], path }: Finding, element: string): MemberPair => {
  const rowOn = (side: 'guide' | 'standard') =>
    evidence.filter((one) => one.side === side).map((one) => rowIn(one.path, element))[0]
  return { standard: rowOn('standard'), guide: rowOn('guide') ?? rowIn(path, element) }
}

/**
 * Pairs the members of both lists by their keys, then by findings that speak of both. The guide's order holds; what it
 * lacks stands where the standard has it.
 */
export const pairMembers = (
  element: KeyedElement,
  sizes: { readonly standard: number; readonly guide: number },
  keys: { readonly standard: MemberKeys; readonly guide: MemberKeys } | undefined,
  findings: readonly Finding[],
): readonly MemberPair[] => {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const join = (guide: number | undefined, standard: number | undefined) => {
    if (guide === undefined || standard === undefined || partner.has(guide) || taken.has(standard)) return
    if (guide >= sizes.guide || standard >= sizes.standard) return
    partner.set(guide, standard)
    taken.add(standard)
  }
  keys?.guide[element].forEach((own, guide) => {
    const at = keys.standard[element].findIndex(
      (theirs, standard) => !taken.has(standard) && theirs.some((key) => own.includes(key)),
    )
    join(guide, at < 0 ? undefined : at)
  })
  for (const finding of findings) {
    const { guide, standard } = linkedBy(finding, element)
    join(guide, standard)
  }
  const pairs: MemberPair[] = Array.from({ length: sizes.guide }, (_, guide) => ({
    standard: partner.get(guide),
    guide,
  }))
  for (let standard = 0; standard < sizes.standard; standard++) {
    if (taken.has(standard)) continue
    const before = pairs.findIndex((pair) => pair.standard === standard - 1)
    pairs.splice(standard === 0 ? 0 : before < 0 ? pairs.length : before + 1, 0, {
      standard,
      guide: undefined,
    })
  }
  return pairs
}
