import type { CompiledQuery } from 'kysely'
import { writeAgencies } from '../catalog/agencies.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { updateRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import { findStoredGuides, guidesOfAgencies } from '../guides/queries.ts'
import { writeRechecked } from '../guides/recheck.ts'
import { type Effect, effectOf } from '../imports/effect.ts'
import { requireSureColumns } from '../imports/file-answer.ts'
import { importListOnce } from '../imports/list-commit.ts'
import { loggedList } from '../imports/list-log.ts'
import { type Importer, type ListImport, type ListRequest, requireProvince } from '../imports/list-request.ts'
import { lastScan, type Scan } from '../scans/scan.ts'
import { indexGuides } from '../search/index-guides.ts'
import { type AgenciesAnswer, answerOf, isChange } from './answer.ts'
import { agenciesEffect } from './effect.ts'
import { type AgenciesPlan, planAgencies } from './plan.ts'

const noEffect: Effect = { opened: [], changed: [], closed: [], unchanged: 0, troubles: [] }

const requireScan = async (store: Store): Promise<Scan> => {
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  return scan
}

/**
 * Says what importing a file of agencies would do to them, to guides and to findings. Nothing is written.
 * @throws ApiError `province-only`, `no-scan`, and those of planAgencies
 */
export const checkAgencies = async (
  store: Store,
  head: CatalogHead,
  { now, ...request }: ListRequest & Importer & Pick<ListImport, 'now'>,
): Promise<AgenciesAnswer> => {
  requireProvince(request)
  const { source, mode, limits, actor } = request
  const scan = await requireScan(store)
  const planned = await planAgencies(store, head, request)
  const effect = isChange(planned)
    ? effectOf((await agenciesEffect(store, head, planned, { actor, now: now(), scan })).rechecked, actor)
    : noEffect
  const facts = { file: source.name, asOf: scan.asOf, mode, written: false, limits }
  return answerOf(facts, planned, effect, head)
}

/** Statements that let guides be found under the agencies whose they are now, and by their names. */
const writeGuides = async (
  store: Store,
  changed: CatalogHead,
  { changes, moved }: AgenciesPlan,
): Promise<CompiledQuery[]> => {
  const renamed = changes.flatMap(({ before, after }) =>
    before && after && before.name !== after.name ? [after.uscc] : [],
  )
  const to = new Map(moved.map((guide) => [guide.id, guide.to]))
  const own = await guidesOfAgencies(store, renamed)
  const guides = [
    ...own.filter(({ guide }) => !to.has(guide.id)),
    ...(await findStoredGuides(store, [...to.keys()])),
  ]
  return [
    ...updateRows(
      store.db,
      'guide',
      'id',
      ['agency'],
      moved.map((guide) => ({ id: guide.id, agency: guide.to })),
    ),
    ...indexGuides(
      store,
      changed,
      guides.map(({ no, guide, agency }) => ({
        no,
        guide,
        agencyName: changed.agencyName(to.get(guide.id) ?? agency),
      })),
    ),
  ]
}

/**
 * Writes the clean agencies of a file, once for each key, and checks what they touch in the same batch.
 * @throws ApiError `columns-unconfirmed`, `no-scan`, and those of importListOnce and planAgencies
 */
export const commitAgencies = (store: Store, importing: ListImport): Promise<AgenciesAnswer> =>
  importListOnce(store, importing, 'agencies', async ({ head, generation }) => {
    const { source, key, mode, acceptGuesses, actor, limits, now } = importing
    const scan = await requireScan(store)
    const planned = await planAgencies(store, head, importing)
    if (!acceptGuesses) requireSureColumns(planned.plan)
    const written = isChange(planned)
    const facts = { file: source.name, asOf: scan.asOf, mode, written, limits }
    if (!written) return { answer: answerOf(facts, planned, noEffect, head), statements: [] }
    const { changed, rechecked } = await agenciesEffect(store, head, planned, { actor, now: now(), scan })
    const { deed } = rechecked
    const { plan, removed, moved, next } = planned
    const logged = {
      ...loggedList(importing, plan, { removed: removed.map(({ uscc }) => uscc), total: next.length }),
      moved: moved.length,
    }
    return {
      answer: answerOf(facts, planned, effectOf(rechecked, actor), head),
      statements: [
        ...writeAgencies(store, next, removed, `${deed.at} ${generation}`),
        ...(await writeGuides(store, changed, planned)),
        ...(await writeRechecked(store, changed, rechecked, [
          entryOf(deed, 'import-agencies', ['agencies', key], '', logged),
        ])),
      ],
    }
  })
