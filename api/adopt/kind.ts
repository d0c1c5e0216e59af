import { type AdoptableElement, adoptableElements } from '../../rules/adopt/adopt.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { actorName } from '../actor.ts'
import { type BulkResult, bulkOrigin } from '../bulks/bulk.ts'
import type { BulkKind, BulkStep, StepContext } from '../bulks/step.ts'
import { runOf } from '../catalog/run.ts'
import { findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import { effectOf } from '../findings/effect.ts'
import { guidesWithDrafts } from '../guides/drafts.ts'
import { findStoredGuides, type StoredGuide } from '../guides/queries.ts'
import { recheckGuides, writeRechecked } from '../guides/recheck.ts'
import { type Revising, type RevisionCause, reviseGuides } from '../guides/revise.ts'
import { guidesBefore } from '../guides/revisions.ts'
import { lastScan } from '../scans/scan.ts'
import { planAdoption } from './plan.ts'

const elementsOf = ({ elements = [] }: BulkResult): readonly AdoptableElement[] =>
  adoptableElements.filter((element) => elements.includes(element))

const storedBySubject = async (
  { store }: StepContext,
  results: readonly BulkResult[],
): Promise<ReadonlyMap<string, StoredGuide>> =>
  new Map(
    (
      await findStoredGuides(
        store,
        results.map(({ subject }) => subject),
      )
    ).map((stored) => [stored.guide.id, stored]),
  )

/** Writes further revisions of guides with all that follows from them, and says what each opened and closed. */
const writeGuides = async (
  { store, head, actor, now }: StepContext,
  revisings: readonly Revising[],
  cause: RevisionCause,
  bulk: number,
): Promise<BulkStep> => {
  if (revisings.length === 0) return { results: [], statements: [] }
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const deed = findingDeed(actorName(actor), now(), {
    origin: bulkOrigin(bulk),
    cause: 'edit',
    lastScan: scan.id,
  })
  const guides = revisings.map(({ guide }) => guide)
  const rechecked = await recheckGuides(store, head, runOf(head, scan.asOf), guides, deed)
  const { opened, closed } = effectOf(rechecked.tracked.looked, actor)
  const revised = reviseGuides(store, head, revisings, { deed, cause, bulk })
  const countAt = (findings: readonly Finding[], { id }: Guide) =>
    findings.filter(({ guideId }) => guideId === id).length
  return {
    results: revisings.map(({ guide, stored }) => ({
      subject: guide.id,
      outcome: 'done',
      before: stored.revision,
      after: stored.revision + 1,
      opened: countAt(opened, guide),
      closed: countAt(closed, guide),
    })),
    statements: [...revised.statements, ...(await writeRechecked(store, head, rechecked, revised.entries))],
  }
}

const skip = (result: BulkResult, reason: string): BulkResult => ({ ...result, outcome: 'skipped', reason })

const carryOut: BulkKind['carryOut'] = async (context, bulk, pending) => {
  const { store, head, actor } = context
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const stored = await storedBySubject(context, pending)
  // What was edited since it was looked at is not what its person agreed to.
  const isAsSeen = ({ subject, before }: BulkResult) => stored.get(subject)?.revision === before
  const chosen = pending.filter(isAsSeen).flatMap((result) => {
    const one = stored.get(result.subject)
    return one ? [{ stored: one, elements: elementsOf(result) }] : []
  })
  const plan = await planAdoption(store, head, runOf(head, scan.asOf), { chosen, actor })
  const step = await writeGuides(context, plan.adopted, 'adopt', bulk.id)
  const done = new Map(step.results.map((result) => [result.subject, result]))
  const reasons = new Map(plan.skipped.map((one) => [one.stored.guide.id, one.reason]))
  return {
    results: pending.map((result) => {
      const now = done.get(result.subject)
      return now ? { ...result, ...now } : skip(result, reasons.get(result.subject) ?? 'changed')
    }),
    statements: step.statements,
  }
}

const undo: BulkKind['undo'] = async (context, bulk, done) => {
  const { store } = context
  const subjects = done.map(({ subject }) => subject)
  const [stored, before, drafts] = [
    await storedBySubject(context, done),
    await guidesBefore(store, bulk.id, subjects),
    await guidesWithDrafts(store, subjects),
  ]
  const revisings = done.flatMap(({ subject, after }): Revising[] => {
    const [now, then] = [stored.get(subject), before.get(subject)]
    const isUntouched = now?.revision === after && !drafts.has(subject)
    return now && then && isUntouched ? [{ guide: then, stored: now }] : []
  })
  const step = await writeGuides(context, revisings, 'undo', bulk.id)
  const undone = new Set(step.results.map(({ subject }) => subject))
  return {
    results: done.map((result) =>
      undone.has(result.subject)
        ? { ...result, outcome: 'undone' }
        : {
            ...result,
            outcome: 'kept',
            reason: drafts.has(result.subject) ? 'draft-open' : 'edited-since',
          },
    ),
    statements: step.statements,
  }
}

/** Adopting the standard for many guides: a revision each, and another one when it is undone. */
export const adoptStandardKind: BulkKind = { size: 40, carryOut, undo }
