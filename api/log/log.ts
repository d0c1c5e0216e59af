/**
 * The log: everything that a person or a scan did, append-only. Each entry's hash covers the entry and the hash before
 * it, so that nothing can be altered, taken out or put in between without every later hash failing to fit.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CompiledQuery } from 'kysely'
import { stableJson } from '../../rules/finding.ts'
import type { Position } from '../../rules/life/workflow.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingStepRow, LogRow } from '../db/tables.ts'

/** What an entry is about. */
export const subjects = [
  'finding',
  'guide',
  'decision',
  'scan',
  'import',
  'bulk',
  'guide-bulk',
  'link',
  'attachment',
  'alias',
  'holdings',
  'agencies',
] as const
export type Subject = (typeof subjects)[number]

/** One thing that was done. */
export interface LogEntry {
  /** ISO 8601. */
  readonly at: string
  /** Id of a person, or `scan` or `clock`. */
  readonly actor: string
  /** What was done, as `found` or `save`. */
  readonly action: string
  readonly subject: Subject
  readonly subjectId: string
  /** Credit code (or name) of the agency whose it is; '' for the province's own. */
  readonly agency: string
  /** What it was part of: `edit`, `scan:42`, `import:7`, `bulk:12` of findings, `guide-bulk:3`, `alias:2`, `holdings`, `agencies`. */
  readonly origin: string
  readonly content: unknown
  /** Where a finding stood before and stands after it, where that is elsewhere. */
  readonly step?: { readonly was: Position; readonly became: Position }
}

/** The hash before the first entry. */
export const firstHash = ''

/** The hash of an entry after the one before it. */
export const chainHash = (before: string, { hash: _, ...row }: LogRow): string =>
  bytesToHex(sha256(utf8ToBytes(`${before}\n${stableJson(row)}`)))

/** The newest entry's number and hash: what the next one is chained to. */
const lastEntry = async ({ db }: Pick<Store, 'db'>): Promise<{ no: number; hash: string }> =>
  (await db.selectFrom('log').select(['no', 'hash']).orderBy('no', 'desc').limit(1).executeTakeFirst()) ?? {
    no: 0,
    hash: firstHash,
  }

/** The scan that what happens now is part of: the one that writes it, or the next one. */
const nextScanId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { last } = await db
    .selectFrom('scan')
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/**
 * Statements that append entries in their order, and the steps that findings took with them. They belong into a batch that advances the generation: so nothing can
 * be appended between the reading of the last entry and the writing of the next. Once a batch.
 */
export const appendLog = async (
  store: Pick<Store, 'db'>,
  entries: readonly LogEntry[],
): Promise<CompiledQuery[]> => {
  if (entries.length === 0) return []
  let { no, hash } = await lastEntry(store)
  const steps: FindingStepRow[] = []
  const scanId = entries.some(({ step }) => step) ? await nextScanId(store) : 0
  const rows = entries.map(({ subjectId, content, step, ...entry }): LogRow => {
    no += 1
    const row = { no, ...entry, subject_id: subjectId, content: stableJson(content), hash: '' }
    hash = chainHash(hash, row)
    if (step)
      steps.push({
        log_no: no,
        scan_id: scanId,
        finding_id: Number(subjectId),
        agency: entry.agency,
        ...step,
      })
    return { ...row, hash }
  })
  return [
    ...insertRows(
      store.db,
      'log',
      ['no', 'at', 'actor', 'action', 'subject', 'subject_id', 'agency', 'origin', 'content', 'hash'],
      rows,
    ),
    ...insertRows(
      store.db,
      'finding_step',
      ['log_no', 'scan_id', 'finding_id', 'agency', 'was', 'became'],
      steps,
    ),
  ]
}
