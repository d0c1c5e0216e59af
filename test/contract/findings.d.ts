import type { ElementName } from './catalog.d.ts'

/** What `check --format json` writes: one document. `--format jsonl` writes one Finding a line. */
export interface Report {
  tool: { name: 'duibiao'; version: string }
  directory: { id: string; version: string }
  ruleSet: { version: string; preset: string }
  asOf: string // YYYY-MM-DD: the day on which everything is judged
  scannedAt: string // ISO 8601
  complete: boolean // false where a row could not be read or a rule threw
  problems: {
    file?: string
    line?: number
    field?: string
    value?: string
    rule?: string
    guideId?: string
    message: string
    messageEn: string
  }[]
  counts: {
    guides: number
    items: number
    agencies: number
    findings: number
    errors: number
    warnings: number
    infos: number
  }
  uniformity: { element: ElementName; pairs: number; uniform: number }[] // pairs: guide × element that the standard binds and has a value for
  timings: { readMs: number; linkMs: number; compareMs: number; totalMs: number }
  links: {
    guideId: string
    standardCode: string | null
    how: 'code' | 'name' | 'content' | 'pinned' | 'none'
    confidence: number
    candidates?: { standardCode: string; score: number }[]
  }[]
  findings: Finding[]
}

export interface Finding {
  fingerprint: string // stable while the same thing is wrong at the same place
  evidenceHash: string // changes when what was observed or expected changes
  rule: string // "element/what", e.g. "materials/extra"
  element: ElementName
  kind: 'guide' | 'coverage' | 'group' | 'standard' // about one guide; something not there; many agencies together; the province's own text
  severity: 'error' | 'warning' | 'info'
  region: string // for group and standard: the directory's
  agency: string // uscc, else name; for group and standard: the directory's issuer
  guideId: string | null
  standardCode: string | null
  path: string // JSON Pointer into the guide (standard item for kind "standard"); of something missing: its container; "" for the whole
  place: string // the same by keys, as in the fingerprint: "materials/居民身份证/copies"
  message: string // zh-CN: what is wrong, with both values
  messageEn: string
  expected?: unknown // as published
  actual?: unknown
  reasons?: { side: 'standard' | 'guide'; fold: string }[] // the named folds that made the two comparable, in order
  evidence?: {
    side: 'standard' | 'guide' | 'peer' | 'law'
    guideId?: string
    path: string
    start: number
    end: number
  }[] // UTF-16 offsets into that string
  related?: {
    role: 'duplicate-of' | 'copied-from' | 'other-channel' | 'agrees' | 'deviates'
    guideId: string
  }[]
  distribution?: { value: unknown; agencies: number }[]
  parent?: string // fingerprint of the group or standard finding that it hangs under
  confidence: number // 0..1
  state?: 'new' | 'unchanged' | 'updated' | 'absent' | 'not-evaluated' // with a baseline
  fix?: { path: string; op: 'replace' | 'add' | 'remove'; value?: unknown }[] // resolves it, where exactly one repair is right
}
