/** What the desk, the decisions, the gates and the log ask the server for. */
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Which decisions are asked for, as the address has it. */
export type DecisionQuery = InferRequestType<typeof api.decisions.$get>['query']

/** What was asked of the province, the newest first, with how many there are of each kind and state. */
export const fetchDecisions = (query: DecisionQuery, signal: AbortSignal) =>
  bodyOf(api.decisions.$get({ query }, stoppedBy(signal)))
export type Decisions = Exact<InferResponseType<typeof api.decisions.$get, 200>>

/** The gates of the agencies that the one who acts may see. */
export const fetchGates = (signal: AbortSignal) => bodyOf(api.gates.$get(undefined, stoppedBy(signal)))
export type Gate = Exact<InferResponseType<typeof api.gates.$get, 200>>['gates'][number]

/** How an agency's gate has changed, the newest first. */
export const fetchGateHistory = (agency: string, signal: AbortSignal) =>
  bodyOf(api.gates[':agency'].history.$get({ param: { agency } }, stoppedBy(signal)))
export type GateHistory = Exact<InferResponseType<(typeof api.gates)[':agency']['history']['$get'], 200>>

/** Which entries of the log are asked for. */
export type LogQuery = InferRequestType<typeof api.log.$get>['query']

/** A page of what was done, the newest first. */
export const fetchLog = (query: LogQuery, signal: AbortSignal) =>
  bodyOf(api.log.$get({ query }, stoppedBy(signal)))
export type Log = Exact<InferResponseType<typeof api.log.$get, 200>>
export type LogEntry = Log['entries'][number]

/** How many entries each value of each filter of the log would leave. */
export const fetchLogFacets = (query: LogQuery, signal: AbortSignal) =>
  bodyOf(api.log.facets.$get({ query }, stoppedBy(signal)))
export type LogFacets = Exact<InferResponseType<typeof api.log.facets.$get, 200>>

/** Whether the chain of the log is whole: the server reckons every hash anew. */
export const verifyLog = (signal: AbortSignal) => bodyOf(api.log.verify.$get(undefined, stoppedBy(signal)))
export type ChainState = Exact<InferResponseType<typeof api.log.verify.$get, 200>>

/** What happened to a guide and to the findings at it, the newest first. */
export const fetchTimeline = (guide: string, before: string | undefined, signal: AbortSignal) =>
  bodyOf(
    api.log.timeline.$get(
      { query: { guide, ...(before === undefined ? {} : { before }) } },
      stoppedBy(signal),
    ),
  )
export type Timeline = Exact<InferResponseType<typeof api.log.timeline.$get, 200>>
