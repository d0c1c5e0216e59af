/** Runs the guide rules beside the page, so that typing never waits for them. */
import { readGuide } from '../rules/agency-unit.ts'
import { meaningOf } from '../rules/canonical/meaning.ts'
import type { ElementName, Guide, StandardItem } from '../rules/catalog.ts'
import { type GuideContext, type GuideOutcome, prepareGuideCheck } from '../rules/check-guide.ts'
import { rules } from '../rules/checks/index.ts'
import type { ElementFactName, GuideFacts } from '../rules/facts.ts'
import { keysOfRows, type RowKeys } from '../rules/row-keys.ts'
import { type Run, startRun } from '../rules/run.ts'

/** What the page asks: to prepare for a guide, then to check it as it stands, or to read one element of it. */
export type CheckRequest =
  | { readonly ask: 'prepare'; readonly context: GuideContext }
  | { readonly ask: 'check'; readonly guide: Guide }
  | { readonly ask: 'read'; readonly guide: Guide; readonly element: ElementName }

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
}

/** The answer to each question. */
export interface CheckAnswers {
  readonly prepare: Prepared
  readonly check: Checked
  readonly read: ReadElement | undefined
}

const noKeys: RowKeys = { basis: [], materials: [], forms: [], steps: [], results: [] }

const isRead = (element: ElementName): element is ElementName & ElementFactName =>
  element !== 'presence' && element !== 'text'

const readElement = (facts: GuideFacts, element: ElementName): ReadElement | undefined => {
  const fact = isRead(element) ? facts[element] : undefined
  if (!fact) return undefined
  const members = Array.isArray(fact.value) ? fact.value : [fact.value]
  return {
    meaning: members.flatMap((member) => meaningOf(member).split(/[\u001E\u001F]/)),
    folds: [...new Set(fact.texts.flatMap(({ text }) => text.folds))],
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
    standardKeys: standard ? keysOfRows(run.standard(standard.code)) : noKeys,
  }
}

const answer = (request: CheckRequest): CheckAnswers[CheckRequest['ask']] => {
  if (request.ask === 'prepare') return prepare(request.context)
  if (!ready) throw new Error(`expected to be prepared before ${request.ask}`)
  const { facts } = readGuide(ready.run, request.guide, ready.standard?.code ?? null)
  if (request.ask === 'read') return readElement(facts, request.element)
  return { ...ready.check(request.guide), keys: keysOfRows(facts) }
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: CheckRequest }>) => {
  const { id, request } = data
  try {
    postMessage({ id, answer: answer(request) })
  } catch (error) {
    postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  }
})
