import { type AdoptableElement, adoptableElements } from '../../rules/adopt/adopt.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { actorName } from '../actor.ts'
import { type Bulk, originOf } from '../bulks/bulk.ts'
import type { GuideEffect } from '../bulks/guide-effect.ts'
import type { About, BulkKind, BulkStep, StepContext } from '../bulks/kind.ts'
import { runOf } from '../catalog/run.ts'
import { oneOf } from '../db/json-rows.ts'
import type { BulkResultRow } from '../db/tables.ts'
import { findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import { effectOf } from '../findings/effect.ts'
import { guidesWithDrafts } from '../guides/drafts.ts'
import { findStoredGuides, type StoredGuide } from '../guides/queries.ts'
import { recheckGuides, writeRechecked } from '../guides/recheck.ts'
import { type Revising, type RevisionCause, reviseGuides } from '../guides/revise.ts'
import { guidesBefore } from '../guides/revisions.ts'
import { appendLog, type LogEntry } from '../log/log.ts'
import { lastScan } from '../scans/scan.ts'
import { planAdoption } from './plan.ts'
import type { Selection } from './selection.ts'

// Written by who began the bulk, so it is an effect.
const effectKept = ({ content }: BulkResultRow): GuideEffect => JSON.parse(content ?? '{}') as GuideEffect

const elementsOf = (result: BulkResultRow): readonly AdoptableElement[] => {
  const { elements } = effectKept(result)
  return adoptableElements.filter((element) => elements.includes(element))
}

const storedBySubject = async (
  { store }: StepContext,
  results: readonly BulkResultRow[],
): Promise<ReadonlyMap<string, StoredGuide>> =>
  new Map(
    (
      await findStoredGuides(
        store,
        results.map(({ subject_id }) => subject_id),
      )
    ).map((stored) => [stored.guide.id, stored]),
  )

/** What became of a guide that was written. */
interface Written {
  readonly revision: number
  readonly opened: number
  readonly closed: number
}

/** Writes further revisions of guides with all that follows from them, and says what each opened and closed. */
const writeGuides = async (
  { store, asking, now }: StepContext,
  revisings: readonly Revising[],
  { cause, bulk, opening }: { cause: RevisionCause; bulk: Bulk; opening: readonly LogEntry[] },
): Promise<{ written: ReadonlyMap<string, Written>; statements: BulkStep['statements'] }> => {
  if (revisings.length === 0) return { written: new Map(), statements: await appendLog(store, opening) }
  const { head, actor } = asking
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const deed = findingDeed(actorName(actor), now(), {
    origin: originOf(bulk.id),
    cause: 'edit',
    lastScan: scan.id,
  })
  const guides = revisings.map(({ guide }) => guide)
  const rechecked = await recheckGuides(store, head, runOf(head, scan.asOf), guides, deed)
  const { opened, closed } = effectOf(rechecked.tracked.looked, actor)
  const revised = reviseGuides(store, head, revisings, { deed, cause, bulk: bulk.id })
  const countAt = (findings: readonly Finding[], { id }: Guide) =>
    findings.filter(({ guideId }) => guideId === id).length
  return {
    written: new Map(
      revisings.map(({ guide, stored }) => [
        guide.id,
        { revision: stored.revision + 1, opened: countAt(opened, guide), closed: countAt(closed, guide) },
      ]),
    ),
    statements: [
      ...revised.statements,
      ...(await writeRechecked(store, head, rechecked, [...opening, ...revised.entries])),
    ],
  }
}

const carryOut: BulkKind['carryOut'] = async (context, bulk, pending, opening) => {
  const { store, asking } = context
  const { head, actor } = asking
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const stored = await storedBySubject(context, pending)
  // What was edited since it was looked at is not what its person agreed to.
  const chosen = pending.flatMap((result) => {
    const one = stored.get(result.subject_id)
    return one && one.revision === Number(result.before)
      ? [{ stored: one, elements: elementsOf(result) }]
      : []
  })
  const plan = await planAdoption(store, head, runOf(head, scan.asOf), { chosen, actor })
  const { written, statements } = await writeGuides(context, plan.adopted, { cause: 'adopt', bulk, opening })
  const reasons = new Map(plan.skipped.map((one) => [one.stored.guide.id, one.reason]))
  return {
    results: pending.map((result) => {
      const now = written.get(result.subject_id)
      if (!now) return { ...result, outcome: 'skipped', reason: reasons.get(result.subject_id) ?? 'changed' }
      const { revision, opened, closed } = now
      const content = JSON.stringify({ elements: elementsOf(result), opened, closed })
      return { ...result, outcome: 'done', revision, content }
    }),
    statements,
  }
}

const undo: BulkKind['undo'] = async (context, bulk, done, opening) => {
  const { store } = context
  const subjects = done.map(({ subject_id }) => subject_id)
  const [stored, before, drafts] = [
    await storedBySubject(context, done),
    await guidesBefore(store, bulk.id, subjects),
    await guidesWithDrafts(store, subjects),
  ]
  const revisings = done.flatMap(({ subject_id, revision }): Revising[] => {
    const [now, then] = [stored.get(subject_id), before.get(subject_id)]
    const isUntouched = now?.revision === revision && !drafts.has(subject_id)
    return now && then && isUntouched ? [{ guide: then, stored: now }] : []
  })
  const { written, statements } = await writeGuides(context, revisings, { cause: 'undo', bulk, opening })
  return {
    results: done.map((result) =>
      written.has(result.subject_id)
        ? { ...result, outcome: 'undone' }
        : {
            ...result,
            outcome: 'kept',
            reason: drafts.has(result.subject_id) ? 'draft-open' : 'changed-since',
          },
    ),
    statements,
  }
}

const about: BulkKind['about'] = async ({ db }, subjects) => {
  const rows = await db
    .selectFrom('guide')
    .select(['id', 'name', 'agency'])
    .where('id', 'in', oneOf(subjects))
    .execute()
  return new Map(
    rows.map(({ id, name, agency }): [string, About] => [
      id,
      { fingerprint: null, rule: null, guideId: id, guideName: name, agency },
    ]),
  )
}

/** Adopting the standard for many guides: a revision each, and another one when it is undone. */
export const adoptStandardKind: BulkKind = {
  size: 40,
  things: 'guides',
  // Written by adoption's route, so it is a selection.
  deed: ({ content }) => ({ action: 'adopt-standard', note: { filter: JSON.parse(content) as Selection } }),
  carryOut,
  undo,
  about,
}
