import { z } from '@hono/zod-openapi'
import type { Actor } from '../../actor.ts'
import type { CatalogHead } from '../../catalog/head.ts'
import { titleOf } from '../../catalog/title.ts'
import type { JobRow } from '../../db/tables.ts'
import { type ApiErrorBody, apiErrorSchema } from '../../error.ts'
import { type ScanStep, scanSteps } from '../progress.ts'
import { type Scan, scanSchema } from '../scan.ts'
import { remainingOf } from './remaining.ts'

/** What a scan goes over: the whole catalog, one agency with the families of its guides, or one family. */
const scanScopes = ['full', 'agency', 'family'] as const
/** One of them. */
export type ScanScope = (typeof scanScopes)[number]

/** Where a job stands; the last four are ends. One that was killed is interrupted, and another does it again. */
const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const
/** One of them. */
export type JobState = (typeof jobStates)[number]

/** Who asked where nobody did: the time of day. */
export const scheduleActor = 'schedule'

/** Troubles of a scan that are listed with its job. */
const troublesListed = 50

/** What a job's scan was, without what only the overview needs. */
const scanOfJobSchema = scanSchema
  .pick({ id: true, asOf: true, directoryVersion: true, complete: true, counts: true, timings: true })
  .extend({ troubles: z.object({ entries: scanSchema.shape.troubles, total: z.number().int() }) })

/** A scan that was asked for, as the API gives it. */
export const jobSchema = z
  .object({
    id: z.number().int(),
    scope: z.enum(scanScopes),
    /** Credit code of the agency or base code of the family; null for the whole catalog. */
    subject: z.string().nullable(),
    subjectName: z.string().nullable(),
    /** The day that was asked for; null for the day on which it begins. */
    asOf: z.string().nullable(),
    state: z.enum(jobStates),
    /** To be named by whoever cancels it. */
    revision: z.number().int(),
    /** Id of a person, or `schedule`. */
    actor: z.string(),
    askedAt: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    /** How far it is while it runs; where it ended otherwise than done, how far it was. */
    progress: z
      .object({
        step: z.enum(scanSteps),
        done: z.number().int(),
        total: z.number().int(),
        /** Milliseconds that are left by the rate so far; null until there is one. */
        remainingMs: z.number().nullable(),
      })
      .nullable(),
    /** Counts how often it was begun: more than 1 where it was resumed. */
    attempt: z.number().int(),
    /** The interrupted job that it does again. */
    resumes: z.number().int().nullable(),
    /** Findings that came and went, for the province; null until it is done. */
    changes: z.object({ opened: z.number().int(), closed: z.number().int() }).nullable(),
    /** The scan that it wrote; only one over the whole catalog writes one. */
    scan: scanOfJobSchema.nullable(),
    /** Why it failed. */
    error: apiErrorSchema.nullable(),
  })
  .openapi('ScanJob')
/** A scan that was asked for. */
export type ScanJob = z.infer<typeof jobSchema>

/** Whether a job waits or runs. */
export const isActive = (state: JobState): boolean => state === 'waiting' || state === 'running'

const scanOfJob = ({ troubles, ...scan }: Scan): ScanJob['scan'] => ({
  id: scan.id,
  asOf: scan.asOf,
  directoryVersion: scan.directoryVersion,
  complete: scan.complete,
  counts: scan.counts,
  timings: scan.timings,
  troubles: { entries: troubles.slice(0, troublesListed), total: troubles.length },
})

const nameOf = (scope: ScanScope, subject: string, head: CatalogHead): string | null => {
  if (scope === 'full') return null
  if (scope === 'agency') return head.agencyName(subject)
  const item = head.items.get(subject)
  return item ? titleOf(item) : subject
}

/** What the reading of a job's row needs beside it. */
export interface JobReading {
  readonly head: CatalogHead
  readonly actor: Actor
  readonly now: Date
  /** Timings of the last scan over the whole catalog, by which later steps are foreseen. */
  readonly timings: Scan['timings'] | undefined
  /** The scan that the job wrote. */
  readonly scan: Scan | undefined
}

/** The one reading of a job's row. */
export const fromJobRow = (row: JobRow, { head, actor, now, timings, scan }: JobReading): ScanJob => {
  // The table's own checks hold what these columns may be.
  const scope = row.scope as ScanScope
  const state = row.state as JobState
  const step = row.step as ScanStep | null
  const changes = row.changes === null ? null : (JSON.parse(row.changes) as ScanJob['changes'])
  return {
    id: row.id,
    scope,
    subject: row.subject === '' ? null : row.subject,
    subjectName: nameOf(scope, row.subject, head),
    asOf: row.as_of === '' ? null : row.as_of,
    state,
    revision: row.revision,
    actor: row.actor,
    askedAt: row.asked_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    progress:
      step === null || state === 'done'
        ? null
        : {
            step,
            done: row.done,
            total: row.total,
            remainingMs:
              state === 'running'
                ? remainingOf({ step, done: row.done, total: row.total, since: row.step_at }, timings, now)
                : null,
          },
    attempt: row.attempt,
    resumes: row.resumes,
    // What came and went is counted over all agencies.
    changes: actor.role === 'province' ? changes : null,
    scan: scan ? scanOfJob(scan) : null,
    // Written by failJob, so it is one of ours.
    error: row.error === null ? null : (JSON.parse(row.error) as ApiErrorBody),
  }
}
