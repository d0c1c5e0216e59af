/** The rules, their documentation and how often they were wrong. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** All rules with their documentation. */
export const fetchRules = (signal: AbortSignal) => bodyOf(api.rules.$get(undefined, stoppedBy(signal)))
/** How often each rule was wrong, of what the one who acts may see. */
export const fetchRuleReviews = async (signal: AbortSignal) =>
  (await bodyOf(api.rules.reviews.$get(undefined, stoppedBy(signal)))).reviews
export type RuleReview = Exact<InferResponseType<typeof api.rules.reviews.$get, 200>>['reviews'][number]
/** One rule with its documentation. */
export const fetchRule = (element: string, what: string, signal: AbortSignal) =>
  bodyOf(api.rules[':element'][':what'].$get({ param: { element, what } }, stoppedBy(signal)))
export type DocumentedRule = Exact<InferResponseType<(typeof api.rules)[':element'][':what']['$get'], 200>>
