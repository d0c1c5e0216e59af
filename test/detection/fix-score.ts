import type { Catalog, Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { applyFix } from '../../rules/fix.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import type { Share } from './score.ts'

/** How far fixes can be relied on. */
export interface FixScore {
  /** Of the fixes of errors and warnings, those after which the finding is gone and no other is there anew. */
  readonly clean: Share
  readonly failed: readonly FailedFix[]
}

/** A fix that left its finding, or opened others. */
export interface FailedFix {
  readonly finding: Finding
  readonly isLeft: boolean
  readonly opened: readonly Finding[]
}

type Fixable = Finding & { readonly guideId: string; readonly fix: NonNullable<Finding['fix']> }

const isLoud = ({ severity, kind }: Finding): boolean => severity !== 'info' && kind === 'guide'

const isFixable = (finding: Finding): finding is Fixable =>
  isLoud(finding) && finding.guideId !== null && finding.fix !== undefined

/** Checks the fixes of one round, at most one a guide, by scanning the catalog with all of them applied. */
const checkRound = (
  catalog: Catalog,
  before: ReadonlyMap<string | null, readonly Finding[]>,
  round: readonly Fixable[],
  asOf: string,
): FailedFix[] => {
  const fixOf = new Map(round.map((finding) => [finding.guideId, finding.fix]))
  const guides = catalog.guides.map((guide): Guide => {
    const fix = fixOf.get(guide.id)
    return fix ? applyFix(guide, fix) : guide
  })
  const after = Map.groupBy(
    findingsOf(scan({ ...catalog, guides }, { asOf }).units).filter(isLoud),
    ({ guideId }) => guideId,
  )
  return round.flatMap((finding) => {
    const now = after.get(finding.guideId) ?? []
    const known = new Set((before.get(finding.guideId) ?? []).map(({ fingerprint }) => fingerprint))
    const isLeft = now.some(({ fingerprint }) => fingerprint === finding.fingerprint)
    const opened = now.filter(({ fingerprint }) => !known.has(fingerprint))
    return isLeft || opened.length > 0 ? [{ finding, isLeft, opened }] : []
  })
}

/** Applies every fix of a scan, each guide's one after another, and scans again. */
export const scoreFixes = (catalog: Catalog, findings: readonly Finding[], asOf: string): FixScore => {
  const before = Map.groupBy(findings.filter(isLoud), ({ guideId }) => guideId)
  const byGuide = [...Map.groupBy(findings.filter(isFixable), ({ guideId }) => guideId).values()]
  const rounds = Math.max(0, ...byGuide.map(({ length }) => length))
  const failed = Array.from({ length: rounds }, (_, turn) =>
    checkRound(
      catalog,
      before,
      byGuide.flatMap((those) => those[turn] ?? []),
      asOf,
    ),
  ).flat()
  const all = byGuide.flat().length
  return { clean: { hit: all - failed.length, of: all }, failed }
}
