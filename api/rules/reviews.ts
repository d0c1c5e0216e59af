import { z } from '@hono/zod-openapi'
import { type Review, reviewOf, type Verdict, verdicts } from '../../rules/life/reviews.ts'
import { ruleText } from '../../rules/messages/format.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { matches } from '../findings/filter.ts'
import { isJudged, judgedUnder } from '../findings/verdict.ts'

const reviewShape = {
  'false-positive': z.number().int(),
  confirmed: z.number().int(),
  reviewed: z.number().int(),
  share: z.number().nullable().openapi({ description: 'False positives of the reviewed, 0 to 1' }),
  low: z.number().nullable().openapi({ description: "Wilson's interval at 95 %" }),
  high: z.number().nullable(),
  isSuspect: z.boolean(),
}

/** How often one version of a rule was wrong. */
const versionReviewSchema = z.object({
  ...reviewShape,
  version: z.number().int(),
  ruleSet: z.string().openapi({ description: 'The filter of findings for what was judged under it' }),
})

/** How often a rule was wrong, by version: the present one first, then those under which something was reviewed. */
export const ruleReviewSchema = z
  .object({
    rule: z.string(),
    present: versionReviewSchema,
    earlier: z.array(versionReviewSchema),
  })
  .openapi('RuleReview')
export type RuleReview = z.infer<typeof ruleReviewSchema>

/** Reviewed findings of a rule with one verdict under one version of the rule set. */
export interface Judged {
  readonly rule: string
  readonly verdict: Verdict
  /** Version of the rule set; null before the first scan. */
  readonly ruleSet: number | null
  readonly count: number
}

/** Counts what was judged, of the findings that the asker may see: a city's numbers are of its own alone. */
const countJudged = async ({ db }: Store, asking: Asking): Promise<Judged[]> => {
  const counted = await Promise.all(
    verdicts.map((verdict) =>
      db
        .selectFrom('finding')
        .select(['finding.rule', judgedUnder.as('ruleSet')])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where((eb) => matches(eb, { ...asking, filter: {} }, 'state'))
        .where((eb) => isJudged(eb, verdict))
        .groupBy(['finding.rule', 'ruleSet'])
        .execute()
        .then((rows) => rows.map((row): Judged => ({ ...row, verdict }))),
    ),
  )
  return counted.flat()
}

/** The versions that a rule has had, the oldest first: those of the rule set in which it came or changed what it finds. */
const versionsOf = (rule: string): readonly number[] => [
  ...new Set([1, ...(ruleText('zh-CN', rule).changes ?? []).map(({ version }) => version)]),
]

/**
 * What was judged of one rule, by the rule's own versions, the oldest first: a version lasts until the rule's next. Who
 * is no province is shown no suspicion: only the province decides about rules.
 */
export const reviewsByVersion = (
  versions: readonly number[],
  judged: readonly Pick<Judged, 'verdict' | 'ruleSet' | 'count'>[],
  showsSuspects: boolean,
): (Review & { version: number; ruleSet: string })[] =>
  versions.map((version, at) => {
    const next = versions[at + 1]
    const isOf = (ruleSet: number): boolean => ruleSet >= version && (next === undefined || ruleSet < next)
    const sum = (verdict: Verdict): number =>
      judged
        .filter((one) => one.verdict === verdict && one.ruleSet !== null && isOf(one.ruleSet))
        .reduce((total, { count }) => total + count, 0)
    const review = reviewOf({ 'false-positive': sum('false-positive'), confirmed: sum('confirmed') })
    return {
      ...review,
      isSuspect: showsSuspects && review.isSuspect,
      version,
      ruleSet: next === undefined ? `${version}-` : `${version}-${next - 1}`,
    }
  })

/** How often each of some rules was wrong, by what persons did with the findings that the asker may see. */
export const reviewRules = async (
  store: Store,
  asking: Asking,
  rules: readonly { readonly id: string }[],
): Promise<RuleReview[]> => {
  const judged = Map.groupBy(await countJudged(store, asking), ({ rule }) => rule)
  return rules.map(({ id }) => {
    const [present, ...earlier] = reviewsByVersion(
      versionsOf(id),
      judged.get(id) ?? [],
      asking.actor.role === 'province',
    ).reverse()
    if (!present) throw new Error(`expected a rule to have a version, got none of ${id}`)
    return { rule: id, present, earlier: earlier.filter(({ reviewed }) => reviewed > 0) }
  })
}
