/**
 * Applies fixes to a whole catalog, round by round: each round takes at most one fix an element of a guide, checks the
 * catalog again, and keeps only what resolves its finding and opens nothing.
 */
import type { Catalog, Guide } from './catalog.ts'
import type { Finding } from './finding.ts'
import { applyFix } from './fix.ts'
import type { FixStep, Severity } from './rule.ts'

/** A catalog with what a check of it found. */
export interface Checked {
  readonly catalog: Catalog
  readonly findings: readonly Finding[]
  /** How often a rule threw: what was not looked at cannot be called put right. */
  readonly failures: number
}

/** Why a fix was left alone. */
export type LeftReason =
  /** It would open findings, or make one graver. */
  | 'opens'
  /** After it the finding was still there. */
  | 'unresolved'
  /** The finding came back after its fix was applied. */
  | 'returned'
  /** The rule is not sure enough for a change that nobody looks at. */
  | 'unsure'
  /** The guide stands in a file that cannot be edited in place. */
  | 'not-editable'

/** A fix that was not applied, and for `opens` what it would open. */
export interface LeftFix {
  readonly finding: Finding
  readonly reason: LeftReason
  readonly opens: readonly Finding[]
}

/** What fixing came to. */
export interface FixOutcome<State extends Checked> {
  /** The check of the repaired catalog; that of the first where nothing was applied. */
  readonly checked: State
  /** In the order in which they were applied. */
  readonly applied: readonly Finding[]
  readonly left: readonly LeftFix[]
  readonly rounds: number
}

/** As sure as a link must be to be made without a person. */
const sureFrom = 0.9
const rank: Record<Severity, number> = { error: 2, warning: 1, info: 0 }

type Fixable = Finding & { readonly guideId: string; readonly fix: readonly FixStep[] }

const isFixable = (finding: Finding): finding is Fixable =>
  finding.kind === 'guide' && finding.guideId !== null && finding.fix !== undefined

/** What a fix touches: the finding's element and the fields that its steps change. */
const touched = ({ element, fix }: Fixable): string[] => [
  `element ${element}`,
  ...fix.map(({ path }) => `field ${path.split('/')[1] ?? ''}`),
]

/** The fixes of one round: the gravest first, and none that touches what another of the same guide does. */
const choose = (findings: readonly Fixable[]): readonly Fixable[] => {
  const taken = new Map<string, Set<string>>()
  return findings
    .toSorted((a, b) => rank[b.severity] - rank[a.severity])
    .filter((finding) => {
      const ofGuide = taken.get(finding.guideId) ?? new Set()
      taken.set(finding.guideId, ofGuide)
      const touches = touched(finding)
      if (touches.some((one) => ofGuide.has(one))) return false
      for (const one of touches) ofGuide.add(one)
      return true
    })
}

const withFixes = (catalog: Catalog, chosen: readonly Fixable[]): Catalog => {
  const steps = new Map<string, FixStep[]>()
  for (const { guideId, fix } of chosen) steps.set(guideId, [...(steps.get(guideId) ?? []), ...fix])
  const repair = (guide: Guide): Guide => {
    const fix = steps.get(guide.id)
    return fix ? applyFix(guide, fix) : guide
  }
  return { ...catalog, guides: catalog.guides.map(repair) }
}

/** Errors and warnings that a check found and the one before did not, or not as grave. */
const openedBy = (before: readonly Finding[], after: readonly Finding[]): readonly Finding[] => {
  const known = new Map(before.map(({ fingerprint, severity }) => [fingerprint, rank[severity]]))
  return after.filter(
    ({ fingerprint, severity }) => rank[severity] > Math.max(0, known.get(fingerprint) ?? 0),
  )
}

/**
 * Divides a batch that is not safe: those at whose guides something went wrong are tried last; where all or none are,
 * halves.
 */
const divide = (
  chosen: readonly Fixable[],
  opens: readonly Finding[],
  standing: ReadonlySet<string>,
): readonly [readonly Fixable[], readonly Fixable[]] => {
  const guides = new Set(opens.map(({ guideId }) => guideId))
  const isSuspect = ({ guideId, fingerprint }: Fixable) => guides.has(guideId) || standing.has(fingerprint)
  const suspects = chosen.filter(isSuspect)
  if (suspects.length > 0 && suspects.length < chosen.length)
    return [chosen.filter((one) => !isSuspect(one)), suspects]
  const half = Math.ceil(chosen.length / 2)
  return [chosen.slice(0, half), chosen.slice(half)]
}

/**
 * Applies every fix that is safe until none is left. `check` scans a catalog that differs from the one before in the
 * guides that were repaired. No finding's fix is applied twice, so that it ends.
 */
export const fixCatalog = async <State extends Checked>(
  first: State,
  check: (catalog: Catalog) => Promise<State>,
  isEditable: (guideId: string) => boolean = () => true,
): Promise<FixOutcome<State>> => {
  const applied: Finding[] = []
  const left = new Map<string, LeftFix>()
  const done = new Set<string>()
  const leave = (finding: Finding, reason: LeftReason, opens: readonly Finding[] = []) => {
    left.set(finding.fingerprint, { finding, reason, opens })
  }

  /** Applies a batch where it is safe; else its parts one after the other, down to the single fix that is not. */
  const settle = async (state: State, chosen: readonly Fixable[]): Promise<State> => {
    const after = await check(withFixes(state.catalog, chosen))
    const opens = openedBy(state.findings, after.findings)
    const standing = new Set(after.findings.map(({ fingerprint }) => fingerprint))
    const isResolved = chosen.every(({ fingerprint }) => !standing.has(fingerprint))
    const isWhole = after.failures <= state.failures
    if (opens.length === 0 && isResolved && isWhole) {
      applied.push(...chosen)
      for (const { fingerprint } of chosen) done.add(fingerprint)
      return after
    }
    const [only, ...more] = chosen
    if (only && more.length === 0) {
      leave(only, isResolved ? 'opens' : 'unresolved', opens)
      return state
    }
    const [rest, suspects] = divide(chosen, opens, standing)
    return settle(await settle(state, rest), suspects)
  }

  let state = first
  let rounds = 0
  for (;;) {
    const candidates: Fixable[] = []
    for (const finding of state.findings) {
      if (!isFixable(finding) || left.has(finding.fingerprint)) continue
      if (done.has(finding.fingerprint)) leave(finding, 'returned')
      else if (finding.confidence < sureFrom) leave(finding, 'unsure')
      else if (!isEditable(finding.guideId)) leave(finding, 'not-editable')
      else candidates.push(finding)
    }
    if (candidates.length === 0) break
    rounds += 1
    state = await settle(state, choose(candidates))
  }
  const standing = new Set(state.findings.map(({ fingerprint }) => fingerprint))
  // What another fix resolved is left no more.
  return {
    checked: state,
    applied,
    left: [...left.values()].filter(({ finding }) => standing.has(finding.fingerprint)),
    rounds,
  }
}
