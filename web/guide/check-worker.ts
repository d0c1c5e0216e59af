/** Runs the guide rules beside the page, so that typing never waits for them. */
import { type AdoptionOutcome, adoptableElements, adoptStandard } from '../../rules/adopt/adopt.ts'
import type { Alias } from '../../rules/aliases.ts'
import { aliasesUsed } from '../../rules/aliases-used.ts'
import { meaningOf } from '../../rules/canonical/meaning.ts'
import type { ElementName, Guide, StandardItem } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import { foldsBetween } from '../../rules/compare/made-equal.ts'
import { isShared, publishedMeaning } from '../../rules/compare/published-meaning.ts'
import type { ElementFactName, GuideFacts } from '../../rules/facts/facts.ts'
import { keysOfRows, type RowKeys } from '../../rules/facts/row-keys.ts'
import { fixCatalog, type LeftReason } from '../../rules/fix-catalog.ts'
import { readGuide } from '../../rules/scan/agency-unit.ts'
import { type GuideContext, type GuideOutcome, prepareGuideCheck } from '../../rules/scan/check-guide.ts'
import { type Run, startRun } from '../../rules/scan/run.ts'

/** What the page asks: to prepare for a guide, then to check it as it stands, or to read one element of it. */
export type CheckRequest =
  | { readonly ask: 'prepare'; readonly context: GuideContext }
  | { readonly ask: 'check'; readonly guide: Guide }
  | { readonly ask: 'read'; readonly guide: Guide; readonly element: ElementName }
  | { readonly ask: 'adopt'; readonly guide: Guide; readonly element: ElementName }
  /** `silent`: fingerprints that the server did not raise, so they are not put right either. */
  | { readonly ask: 'fix'; readonly guide: Guide; readonly silent: readonly string[] }

/** The guide rules' ids, and the keys of the standard's members. */
export interface Prepared {
  readonly guideRules: readonly string[]
  readonly standardKeys: RowKeys
}

/** What the guide rules say of a guide, and the keys of its members. */
export interface Checked extends GuideOutcome {
  readonly keys: RowKeys
}

/** What one element means: as compared, a line a member, and the folds by which it was made comparable. */
export interface ReadElement {
  readonly meaning: readonly string[]
  readonly folds: readonly string[]
  /** The entries of the dictionary by which its names were read. */
  readonly aliases: readonly Alias[]
  /** By which folds it was made equal to the standard's; none where it is written alike, undefined where it differs. */
  readonly madeEqual: readonly string[] | undefined
}

/** The answer to each question. */
export interface CheckAnswers {
  readonly prepare: Prepared
  readonly check: Checked
  readonly read: ReadElement | undefined
  readonly adopt: AdoptedElement
  readonly fix: FixedGuide
}

/** A guide that follows the standard in one element, and what became of that; undefined where nothing can be adopted there. */
export interface AdoptedElement {
  readonly guide: Guide
  readonly outcome: AdoptionOutcome | undefined
}

/** A guide with every fix that is safe: sure, and opening nothing when it is checked again; and why others were left. */
export interface FixedGuide {
  readonly guide: Guide
  readonly applied: number
  readonly left: readonly { readonly fingerprint: string; readonly reason: LeftReason }[]
}

const noKeys: RowKeys = { basis: [], materials: [], forms: [], steps: [], results: [] }

const isRead = (element: ElementName): element is ElementName & ElementFactName =>
  element !== 'presence' && element !== 'text'

const madeEqual = (
  facts: GuideFacts,
  standard: GuideFacts | undefined,
  element: ElementName & ElementFactName,
): readonly string[] | undefined => {
  const [own, theirs] = [facts[element], standard?.[element]]
  if (!standard || !own || !theirs || !isShared(element)) return undefined
  return publishedMeaning(facts, element) === publishedMeaning(standard, element)
    ? foldsBetween(theirs, own)
    : undefined
}

const readElement = (
  run: Run,
  facts: GuideFacts,
  standard: GuideFacts | undefined,
  element: ElementName,
): ReadElement | undefined => {
  if (!isRead(element)) return undefined
  const fact = facts[element]
  if (!fact) return undefined
  const members = Array.isArray(fact.value) ? fact.value : [fact.value]
  return {
    meaning: members.flatMap((member) => meaningOf(member).split(/[\u001E\u001F]/)),
    folds: [...new Set(fact.texts.flatMap(({ text }) => text.folds))],
    aliases: aliasesUsed(facts, element, run.directory),
    madeEqual: madeEqual(facts, standard, element),
  }
}

interface Readiness {
  readonly check: (guide: Guide) => GuideOutcome
  readonly run: Run
  readonly standard: StandardItem | null
  readonly context: GuideContext
}

let ready: Readiness | undefined

const prepare = (context: GuideContext): Prepared => {
  const { standard, agency, directory, config, asOf } = context
  const run = startRun(
    {
      directory: { ...directory, items: standard ? [standard] : [] },
      agencies: agency ? [agency] : [],
      config,
    },
    asOf,
  )
  ready = { check: prepareGuideCheck(context), run, standard, context }
  return {
    guideRules: rules.filter(({ unit }) => unit === 'guide').map(({ id }) => id),
    standardKeys: standard ? keysOfRows(run.standard(standard.code)) : noKeys,
  }
}

const fixSafely = async (
  { check, context }: Readiness,
  guide: Guide,
  silent: ReadonlySet<string>,
): Promise<FixedGuide> => {
  const { directory, agency, config } = context
  const checked = (one: Guide) => {
    const { findings, troubles } = check(one)
    return {
      catalog: { directory, agencies: agency ? [agency] : [], config, guides: [one] },
      findings: findings.filter(({ fingerprint }) => !silent.has(fingerprint)),
      failures: troubles.length,
    }
  }
  const {
    checked: last,
    applied,
    left,
  } = await fixCatalog(checked(guide), async ({ guides }) => checked(guides[0] ?? guide))
  return {
    guide: last.catalog.guides[0] ?? guide,
    applied: applied.length,
    left: left.map(({ finding, reason }) => ({ fingerprint: finding.fingerprint, reason })),
  }
}

const adopt = ({ run, standard, context }: Readiness, guide: Guide, element: ElementName): AdoptedElement => {
  const adoptable = adoptableElements.find((one) => one === element)
  if (!standard || !adoptable) return { guide, outcome: undefined }
  const { agency, divided = false, linkConfidence = 1 } = context
  const adoption = adoptStandard({ run, standard, agency, divided, linkConfidence }, guide, [adoptable])
  return { guide: adoption.guide, outcome: adoption.elements.get(adoptable) }
}

const answer = (
  request: CheckRequest,
): CheckAnswers[CheckRequest['ask']] | Promise<CheckAnswers[CheckRequest['ask']]> => {
  if (request.ask === 'prepare') return prepare(request.context)
  if (!ready) throw new Error(`expected to be prepared before ${request.ask}`)
  const { standard } = ready
  const { facts } = readGuide(ready.run, request.guide, standard?.code ?? null)
  if (request.ask === 'adopt') return adopt(ready, request.guide, request.element)
  if (request.ask === 'fix') return fixSafely(ready, request.guide, new Set(request.silent))
  if (request.ask === 'read')
    return readElement(
      ready.run,
      facts,
      standard ? ready.run.standard(standard.code) : undefined,
      request.element,
    )
  return { ...ready.check(request.guide), keys: keysOfRows(facts) }
}

addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: CheckRequest }>) => {
  const { id, request } = data
  try {
    postMessage({ id, answer: await answer(request) })
  } catch (error) {
    postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  }
})
