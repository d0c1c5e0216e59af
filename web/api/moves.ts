/** Moves on findings, one or many, and answers to what was asked of the province. */

import type { InferRequestType, InferResponseType } from 'hono/client'
import type { FindingQuery } from '../app/paths.ts'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** What is given with a move. */
export type MoveInput = Exact<InferRequestType<typeof api.moves.$post>['json']['input']>
/** The moves that people make on findings directly; others answer a decision. */
export type DirectMove = InferRequestType<typeof api.moves.$post>['json']['move']
/** The findings that a move is made on. */
export type MoveWhere = {
  readonly filter?: FindingQuery
  readonly fingerprints?: string[]
  readonly except?: string[]
}

/** Makes a move on one finding or on many, or says what it would do. */
export const makeMove = (
  json: {
    readonly move: DirectMove
    readonly where: MoveWhere
    readonly input: MoveInput
    readonly revision?: number
    readonly preview?: boolean
  },
  signal?: AbortSignal,
) => bodyOf(api.moves.$post({ json }, signal && stoppedBy(signal)))
export type Moved = Exact<InferResponseType<typeof api.moves.$post, 200>>

/** What was asked of the province, with its answer. */
export const fetchDecision = (id: string, signal: AbortSignal) =>
  bodyOf(api.decisions[':id'].$get({ param: { id } }, stoppedBy(signal)))
/** The moves that answer a decision, or end it. */
export type AnsweringMove = InferRequestType<(typeof api.decisions)[':id']['answer']['$post']>['json']['move']

/** Answers what was asked of the province, or ends what was decided. */
export const answerDecision = (
  id: number,
  json: { readonly move: AnsweringMove; readonly input: MoveInput; readonly revision: number },
) => bodyOf(api.decisions[':id'].answer.$post({ param: { id: String(id) }, json }))
export type Decision = Exact<InferResponseType<(typeof api.decisions)[':id']['answer']['$post'], 200>>
