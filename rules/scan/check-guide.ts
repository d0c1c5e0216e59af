import type { Agency, Config, Directory, Guide, StandardItem } from '../catalog.ts'
import { isInForce } from '../directory.ts'
import type { Finding, Trouble } from '../finding.ts'
import type { HeldDocument } from '../holdings.ts'
import type { Link } from '../link/link.ts'
import type { Rule } from '../rule.ts'
import { readGuide } from './agency-unit.ts'
import { findingsOfGuide } from './outcome.ts'
import { troubleOf } from './rule-failure.ts'
import { type Run, startRun } from './run.ts'

/** What the guide rules need to check one guide again and again: what the server sent with it. */
export interface GuideContext {
  /** The directory; of its items only the linked one is needed. */
  readonly directory: Directory
  /** The linked standard item; null where the guide is linked to none. */
  readonly standard: StandardItem | null
  /** Whether the linked item has sub-items: such a folder carries no guide, so nothing is held against it. */
  readonly divided?: boolean
  readonly agency: Agency | undefined
  /** How sure the link is, which findings against the standard are no surer than; default 1. */
  readonly linkConfidence?: number
  readonly config: Config
  /** The catalogues of e-certificates and shared data. */
  readonly holdings?: readonly HeldDocument[]
  readonly asOf: string
  readonly rules?: readonly Rule[]
}

/** What the guide rules say of one guide. */
export interface GuideOutcome {
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

/** What one guide is held against. */
export interface GuideFooting {
  /** The linked standard item; null where the guide is linked to none. */
  readonly standard: StandardItem | null
  /** Whether the linked item has sub-items. */
  readonly divided?: boolean
  readonly agency: Agency | undefined
  /** How sure the link is. */
  readonly linkConfidence?: number
}

/** Runs the guide rules on one guide in a run whose directory has the item that it is held against. */
export const checkGuide = (
  run: Run,
  guide: Guide,
  { standard, divided = false, agency, linkConfidence = 1 }: GuideFooting,
): GuideOutcome => {
  const facts = standard ? run.standard(standard.code) : undefined
  const troubles: Trouble[] = []
  const read = { ...readGuide(run, guide), agency }
  const [raised = []] = run.checker
    .forItem(facts, standard === null || (isInForce(standard, run.asOf) && !divided))
    .check([read.facts], (failure) => troubles.push(troubleOf(failure, guide.id)))
  const link: Link = {
    guideId: guide.id,
    standardCode: standard?.code ?? null,
    how: standard ? 'pinned' : 'none',
    confidence: linkConfidence,
    candidates: [],
  }
  return { findings: findingsOfGuide(run, { ...read, link }, facts, raised), troubles }
}

/**
 * Prepares the check of one guide while it is edited: the same guide rules, facts and fingerprints as a scan, with
 * the link held as the server gave it. Family and agency rules answer with the saving request.
 */
export const prepareGuideCheck = (context: GuideContext): ((guide: Guide) => GuideOutcome) => {
  const { standard, agency, asOf } = context
  const directory = { ...context.directory, items: standard ? [standard] : [] }
  const { config, holdings = [] } = context
  const run: Run = startRun(
    { directory, agencies: agency ? [agency] : [], config, holdings },
    asOf,
    context.rules,
  )
  return (guide) => checkGuide(run, guide, context)
}
