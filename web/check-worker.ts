/** Runs the guide rules beside the page, so that typing never waits for them. */
import { readGuide } from '../rules/agency-unit.ts'
import { meaningOf } from '../rules/canonical/meaning.ts'
import type { ElementName, Guide, StandardItem } from '../rules/catalog.ts'
import { type GuideContext, type GuideOutcome, prepareGuideCheck } from '../rules/check-guide.ts'
import { rules } from '../rules/checks/index.ts'
import { foldsBetween } from '../rules/compare/made-equal.ts'
import { isShared, publishedMeaning } from '../rules/compare/published-meaning.ts'
import type { ElementFactName, GuideFacts } from '../rules/facts.ts'
import { type Run, startRun } from '../rules/run.ts'
import type { KeyedElement } from './guide-form.ts'

/** By element and row, the keys of what the row names: equal where two rows name the same thing. */
export type MemberKeys = { readonly [Element in KeyedElement]: readonly (readonly string[])[] }

/** What the page asks: to prepare for a guide, then to check it as it stands, or to read one element of it. */
export type CheckRequest =
  | { readonly ask: 'prepare'; readonly context: GuideContext }
  | { readonly ask: 'check'; readonly guide: Guide }
  | { readonly ask: 'read'; readonly guide: Guide; readonly element: ElementName }

/** The guide rules' ids, and the keys of the standard's members. */
export interface Prepared {
  readonly guideRules: readonly string[]
  readonly standardKeys: MemberKeys
}

/** What the guide rules say of a guide, and the keys of its members. */
export interface Checked extends GuideOutcome {
  readonly keys: MemberKeys
}

/** What one element means: as compared, a line a member, and the folds by which it was made comparable. */
export interface ReadElement {
  readonly meaning: readonly string[]
  readonly folds: readonly string[]
  /** By which folds it was made equal to the standard's; none where it is written alike, undefined where it differs. */
  readonly madeEqual: readonly string[] | undefined
}

/** The answer to each question. */
export interface CheckAnswers {
  readonly prepare: Prepared
  readonly check: Checked
  readonly read: ReadElement | undefined
}

const keysByRow = (members: readonly { readonly row: number; readonly key: string }[] = []): string[][] => {
  const rows: string[][] = []
  for (const { row, key } of members) {
    while (rows.length <= row) rows.push([])
    rows[row]?.push(key)
  }
  return rows
}

const keysOf = (facts: GuideFacts): MemberKeys => ({
  basis: keysByRow(facts.basis?.value.map(({ row, key }) => ({ row, key }))),
  materials: keysByRow(facts.materials?.value),
  forms: keysByRow(facts.forms?.value),
  steps: facts.steps?.value.map(({ keys }) => keys) ?? [],
  results: keysByRow(facts.results?.value),
})

const noKeys: MemberKeys = { basis: [], materials: [], forms: [], steps: [], results: [] }

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
    madeEqual: madeEqual(facts, standard, element),
  }
}

interface Readiness {
  readonly check: (guide: Guide) => GuideOutcome
  readonly run: Run
  readonly standard: StandardItem | null
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
  ready = { check: prepareGuideCheck(context), run, standard }
  return {
    guideRules: rules.filter(({ unit }) => unit === 'guide').map(({ id }) => id),
    standardKeys: standard ? keysOf(run.standard(standard.code)) : noKeys,
  }
}

const answer = (request: CheckRequest): CheckAnswers[CheckRequest['ask']] => {
  if (request.ask === 'prepare') return prepare(request.context)
  if (!ready) throw new Error(`expected to be prepared before ${request.ask}`)
  const { facts } = readGuide(ready.run, request.guide, ready.standard?.code ?? null)
  const { standard } = ready
  if (request.ask === 'read')
    return readElement(facts, standard ? ready.run.standard(standard.code) : undefined, request.element)
  return { ...ready.check(request.guide), keys: keysOf(facts) }
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: CheckRequest }>) => {
  const { id, request } = data
  try {
    postMessage({ id, answer: answer(request) })
  } catch (error) {
    postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  }
})
