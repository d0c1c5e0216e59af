import type { Generated } from 'kysely'
import type { AliasScope } from '../../rules/catalog.ts'
import type { FindingKind } from '../../rules/finding.ts'
import type {
  Cause,
  ClosedReason,
  DecisionKind,
  DecisionState,
  Position,
  State,
} from '../../rules/life/workflow.ts'
import type { TextColumn } from './text-columns.ts'

/** Rows of the tables, as the database holds them; only code that names a table sees them. */
export interface Tables {
  readonly meta: { key: string; value: string }
  readonly directory: { no: number; id: string; version: string; content: string; created_at: string }
  readonly standard_item: { directory_no: number; code: string; position: number; content: string }
  readonly agency: { uscc: string; position: number; content: string }
  readonly holding: { position: number; code: string; content: string }
  readonly guide: GuideRow
  readonly guide_revision: GuideRevisionRow
  readonly guide_draft: GuideDraftRow
  readonly link: LinkRow
  readonly scan: ScanRow
  readonly finding: FindingRow
  readonly outcome: OutcomeRow
  readonly import: ImportRow
  readonly stored_import: StoredImportRow
  readonly import_chunk: { import_no: number; position: number; content: string }
  readonly import_record: ImportRecordRow
  readonly import_trouble: ImportTroubleRow
  readonly import_correction: ImportCorrectionRow
  readonly import_profile: { scope: string; content: string }
  readonly job: Omit<JobRow, 'id'> & { id: Generated<number> }
  readonly link_decision: LinkDecisionRow
  readonly log: LogRow
  readonly finding_step: FindingStepRow
  readonly alias_change: AliasChangeRow
  readonly mention: MentionRow
  readonly attachment: AttachmentRow
  readonly attachment_chunk: { attachment_id: number; position: number; content: string }
  readonly decision: DecisionRow
  readonly decision_finding: { decision_id: number; finding_id: number; evidence: string }
  readonly bulk: BulkRow
  readonly bulk_result: BulkResultRow
  readonly gate: { agency: string; scan_id: number; passed: number; content: string }
  readonly guide_search: TextRow
  readonly item_search: TextRow
  readonly finding_text: FindingTextRow
  readonly guide_citation: GuideCitationRow
  readonly guide_material: GuideMaterialRow
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

/** One revision of what a person decided about a guide's link: never overwritten. */
export interface LinkDecisionRow {
  guide_id: string
  revision: number
  kind: 'item' | 'none' | 'withdrawn'
  standard_code: string | null
  reason: string
  actor: string
  created_at: string
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
  excused: number
}

/** A finding: `content` is all that was found as JSON, `life` its life; the other columns are what lists filter and sort by. */
export interface FindingRow {
  id: number
  fingerprint: string
  rank: number
  kind: FindingKind
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
  evidence: string
  state: State
  reason: ClosedReason | null
  cause: Cause
  occurrence: number
  /** The day on which it is due; null where it has none or its clock stands. */
  due: string | null
  /** Person id. */
  assignee: string | null
  asked: DecisionKind | null
  opened_in: number
  changed_in: number
  since: string
  settled_at: string | null
  revision: number
  life: string
}

/** One entry of the log: never overwritten. */
export interface LogRow {
  no: number
  at: string
  actor: string
  action: string
  subject: string
  subject_id: string
  agency: string
  origin: string
  content: string
  hash: string
}

/** An entry of the log with which a finding came to stand elsewhere. */
export interface FindingStepRow {
  log_no: number
  /** The scan that ends the interval in which it did. */
  scan_id: number
  finding_id: number
  agency: string
  was: Position
  became: Position
}

/** One change of the dictionary of names that mean the same: never overwritten. */
export interface AliasChangeRow {
  id: number
  kind: 'added' | 'revoked'
  scope: AliasScope
  term: string
  canonical: string
  reason: string
  actor: string
  created_at: string
}

/** A person whom a comment on a finding calls upon. */
export interface MentionRow {
  id: Generated<number>
  finding_id: number
  person: string
  actor: string
  at: string
  origin: string
  text: string
  read_at: string | null
}

/** A file that somebody attached to a finding; once it is removed its content is gone. */
export interface AttachmentRow {
  id: number
  finding_id: number
  name: string
  size: number
  hash: string
  actor: string
  at: string
  removed_by: string | null
  removed_at: string | null
}

/** What was asked of the province, and its answer. */
export interface DecisionRow {
  id: number
  kind: DecisionKind
  state: DecisionState
  agency: string
  scope: string
  reason: string
  document: string | null
  until: string | null
  asked_by: string
  asked_at: string
  answered_by: string | null
  answered_at: string | null
  answer: string | null
  ended_at: string | null
  revision: number
}

/** What is done to many at once; `content` is what was asked, as JSON in the shape of its kind. */
export interface BulkRow {
  id: number
  kind: string
  state: string
  actor: string
  agency: string
  content: string
  created_at: string
  answered_by: string | null
  answered_at: string | null
  undone_by: string | null
  undone_at: string | null
}

/**
 * What became of one of many: a finding by its number, or a guide by its id. `before` is what it was as JSON, `revision`
 * what it became, `content` what else the kind keeps of it as JSON.
 */
export interface BulkResultRow {
  bulk_id: number
  subject_id: string
  outcome: string
  reason: string | null
  before: string | null
  revision: number | null
  content: string | null
}

/** An import by the key that its sender gave it; `result` is the answer as JSON. */
export interface ImportRow {
  actor: string
  key: string
  body_hash: string
  result: string
  created_at: string
}

/** A file that somebody brings in, from its upload to its undoing; `settings`, `result` and `failure` are JSON. */
export interface StoredImportRow {
  no: number
  /** Counts the writes to this import. */
  revision: number
  scope: string
  actor: string
  name: string
  size: number
  hash: string
  state: string
  settings: string
  /** What the last check found; null while the file could not be read. */
  result: string | null
  failure: string | null
  /** The generation of the catalog that the check saw. */
  checked_at: number
  created_at: string
  finished_at: string | null
  undone_at: string | null
  undone_by: string | null
}

/** One record of a file as it was checked, and what was written of it. */
export interface ImportRecordRow {
  import_no: number
  position: number
  outcome: string
  /** Rows of the file that belong to it. */
  rows: number
  place: string
  guide_id: string | null
  title: string
  /** The record as it is to be written; null where it is not. */
  content: string | null
  /** How it stood in the file, where it may be corrected. */
  source: string | null
  /** The guide's revision when it was checked; 0 where there was none. */
  before: number
  /** The revision that was written; null until then. */
  written: number | null
  /** The revision that took it back; 0 where it was left as it is; null until then. */
  undone: number | null
}

/** What is wrong at one cell of a record; `content` is the whole problem as JSON. */
export interface ImportTroubleRow {
  import_no: number
  record: number
  at: number
  reason: string
  /** The value's place in any record: `materials/-/name`. */
  field: string
  value: string
  suggestion: string | null
  content: string
}

/** What a person put in place of a cell: at its column's letters, or at its field where the file has no column for it. */
export interface ImportCorrectionRow {
  import_no: number
  record: number
  sheet: string
  line: number
  letters: string
  field: string
  text: string
}

/** A piece of work that outlives its request; `changes` and `error` are JSON. Moments are ISO 8601. */
export interface JobRow {
  id: number
  kind: string
  scope: string
  /** Credit code of the agency or base code of the family; '' for the whole catalog. */
  subject: string
  /** The day on which everything is judged; '' for the day on which it begins. */
  as_of: string
  state: string
  /** Rises with every state: what a change of state is made from. */
  revision: number
  /** Id of a person, or `schedule`. */
  actor: string
  asked_at: string
  started_at: string | null
  finished_at: string | null
  /** Who runs it, and when that was last heard of. */
  runner: string | null
  heartbeat_at: string | null
  step: string | null
  step_at: string | null
  done: number
  total: number
  /** 1 where closing a great part of what is open is meant. */
  confirmed: number
  /** 1 for the first, one more each time that it was interrupted and resumed. */
  attempt: number
  /** The interrupted job that this one does again. */
  resumes: number | null
  /** Number of writes that the database had seen when it was done. */
  generation: number | null
  /** The scan that it wrote. */
  scan: number | null
  changes: string | null
  error: string | null
}

/** What a guide or an item is found by; the columns can be written and matched, not read. */
export type TextRow = { rowid: number } & Record<TextColumn, string>

/** The sentence of a finding in the words of the index. */
export interface FindingTextRow {
  finding_id: number
  words: string
}

/** One provision that a guide cites: the law's key and title, and the article or ''. */
export interface GuideCitationRow {
  guide_no: number
  law: string
  title: string
  article: string
}

/** One document that a guide lists: the name that all its names have, and the one that the guide gives it. */
export interface GuideMaterialRow {
  guide_no: number
  material: string
  name: string
  /** 1 where nobody has to hand it in. */
  exempt: number
}

/** The name of a table. */
export type TableName = keyof Tables
