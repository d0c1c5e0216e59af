import type { Agency } from '../../rules/catalog.ts'
import { type FiledGuide, fileUnder } from './filing.ts'

/** An agency that a file does not name and that stays all the same: guides are its own, or others stand below it. */
export interface KeptAgency {
  readonly agency: Agency
  /** Guides that would have no agency without it. */
  readonly guides: number
  /** Agencies that would have no superior without it. */
  readonly below: number
}

/** Which of some agencies can go, and which stay since something hangs on them. */
export const partLeaving = (
  staying: readonly Agency[],
  leaving: readonly Agency[],
  guides: readonly FiledGuide[],
): { readonly gone: readonly Agency[]; readonly kept: readonly KeptAgency[] } => {
  const under = fileUnder(staying)
  const known = new Set(staying.map(({ uscc }) => uscc))
  const orphans = Map.groupBy(
    guides.filter((guide) => !known.has(under(guide))),
    ({ filedUnder }) => filedUnder,
  )
  const guidesOf = ({ uscc }: Agency): number => orphans.get(uscc)?.length ?? 0
  const kept = new Map<string, Agency>()
  const belowOf = ({ uscc }: Agency): number =>
    [...staying, ...kept.values()].filter(({ parent }) => parent === uscc).length
  for (let before = -1; before !== kept.size; ) {
    before = kept.size
    for (const agency of leaving)
      if (guidesOf(agency) > 0 || belowOf(agency) > 0) kept.set(agency.uscc, agency)
  }
  return {
    gone: leaving.filter(({ uscc }) => !kept.has(uscc)),
    kept: [...kept.values()].map((agency) => ({
      agency,
      guides: guidesOf(agency),
      below: belowOf(agency),
    })),
  }
}
