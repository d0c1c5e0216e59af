/** Rows of the tables, as the database holds them; only code that names a table sees them. */
export interface Tables {
  readonly meta: { key: string; value: string }
  readonly directory: { no: number; id: string; version: string; content: string; created_at: string }
  readonly standard_item: { directory_no: number; code: string; position: number; content: string }
  readonly agency: { uscc: string; position: number; content: string }
  readonly guide: GuideRow
  readonly guide_revision: GuideRevisionRow
  readonly guide_draft: GuideDraftRow
  readonly link: LinkRow
  readonly scan: ScanRow
  readonly finding: FindingRow
  readonly outcome: OutcomeRow
  readonly import: ImportRow
  readonly bulk: BulkRow
  readonly guide_search: { rowid: number; words: string }
}

/** The current state of a guide; `agency` is what its findings are filed under. */
export interface GuideRow {
  no: number
  id: string
  revision: number
  agency: string
  region: string
  status: string
  channel: string
  name: string
}

/** One revision of a guide: never overwritten. */
export interface GuideRevisionRow {
  guide_id: string
  revision: number
  content: string
  actor: string
  cause: string
  created_at: string
  /** Why it was published although it opens errors. */
  reason: string | null
  /** The bulk that wrote it. */
  bulk: number | null
}

/** What is edited of a guide and not published; `content` is null where there is no draft. */
export interface GuideDraftRow {
  guide_id: string
  /** Counts every change of the draft, and never begins anew. */
  revision: number
  base_revision: number
  content: string | null
  person: string
  updated_at: string
}

/** A link as stored: `content` is the whole link as JSON. */
export interface LinkRow {
  guide_id: string
  standard_code: string | null
  family: string | null
  how: string
  confidence: number
  content: string
}

/** A complete scan; `summary` is JSON. */
export interface ScanRow {
  id: number
  as_of: string
  directory_no: number
  actor: string
  started_at: string
  finished_at: string
  summary: string
}

/** What one published guide counts for in uniformity, as bits. */
export interface OutcomeRow {
  guide_id: string
  region: string
  agency: string
  standard_code: string | null
  unit: string
  pairs: number
  faulty: number
}

/** A finding: `content` is all of it as JSON, the other columns are what lists filter and sort by. */
export interface FindingRow {
  fingerprint: string
  rank: number
  kind: string
  rule: string
  region: string
  agency: string
  guide_id: string | null
  standard_code: string | null
  family: string
  parent: string | null
  /** The unit of work that found it. */
  unit: string
  content: string
}

/** An import by the key that its sender gave it; `result` is the answer as JSON. */
export interface ImportRow {
  actor: string
  key: string
  body_hash: string
  result: string
  created_at: string
}

/** A change of many things; `filter`, `counts` and `results` are JSON in the shape of its kind. */
export interface BulkRow {
  id: number
  kind: string
  actor: string
  state: string
  filter: string
  counts: string
  results: string
  created_at: string
  undone_at: string | null
}

/** The name of a table. */
export type TableName = keyof Tables
