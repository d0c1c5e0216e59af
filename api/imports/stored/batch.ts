import type { Guide } from '../../../rules/catalog.ts'
import type { Actor } from '../../actor.ts'
import type { CatalogState } from '../../catalog/head.ts'
import { retrying } from '../../catalog/retrying.ts'
import type { Store } from '../../db/store.ts'
import { ApiError } from '../../error.ts'
import { lastScan, type Scan } from '../../scans/scan.ts'
import { findStoredImport, type StoredImport } from './stored-import.ts'

/** How much one batch writes at most: what D1 takes at once, and a request's time. */
export interface BatchSize {
  readonly guides: number
  readonly bytes: number
}

/** The usual size of a batch. */
export const usualBatch: BatchSize = { guides: 500, bytes: 4 << 20 }

/** Who goes on with an import, and how far in this call. */
export interface Going {
  readonly actor: Actor
  readonly now: () => Date
  readonly size?: BatchSize
  /** Whether another batch may begin. */
  readonly mayGoOn?: () => boolean
}

/** Everything that a batch is made from. */
export interface BatchState extends CatalogState {
  readonly stored: StoredImport
  /** The last scan: findings are judged as of its day. */
  readonly scan: Scan
}

/** Makes one step of an import from what stands now, anew where another write came between. @throws ApiError `too-many-writes` */
export const withState = async <Result>(
  store: Store,
  actor: Actor,
  no: number,
  step: (state: BatchState) => Promise<Result>,
): Promise<Result> => {
  return retrying(store, async (state) => {
    const scan = await lastScan(store)
    if (!scan) throw new ApiError('no-scan')
    const stored = await findStoredImport(store, actor, no)
    return await step({ ...state, stored, scan })
  })
}

/** The beginning of some rows that is within a batch's size; at least one. */
export const fitting = <Row extends { readonly content: string | null }>(
  rows: readonly Row[],
  { bytes }: BatchSize,
): readonly Row[] => {
  let sum = 0
  const end = rows.findIndex(({ content }) => {
    sum += content?.length ?? 0
    return sum > bytes
  })
  return end === -1 ? rows : rows.slice(0, Math.max(1, end))
}

/** A guide as a revision holds it. */
export const guideIn = (content: string): Guide => JSON.parse(content) as Guide
