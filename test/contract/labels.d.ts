import type { ElementName } from './catalog.d.ts'

/** labels.jsonl beside a labelled catalog: one line per planted thing. */
export interface Label {
  guideId: string | null // null where the guide itself is missing
  agency: string
  standardCode: string | null
  element: ElementName
  also?: ElementName[] // elements under which it may rightly be filed
  rule?: string
  place?: string
  kind: string // a kind of error, or a harmless class
  expect: 'error-or-warning' | 'nothing'
  difficulty: 'easy' | 'medium' | 'hard'
  ranges?: { path: string; start: number; end: number }[]
}

/*
 * Scoring, one definition everywhere. Findings of kind group and standard are left out. A finding of severity error or
 * warning hits a label when guide (or agency and item, where the guide is missing) and element, or one of `also`, agree. Recall: labels hit / labels. Precision: (guide, element) pairs
 * with a finding that carry a label / pairs with a finding. Share of harmless flagged: harmless labels hit / harmless labels.
 * Clean guides flagged: guides without an error label that have a finding / guides without an error label.
 * A range is right when it covers the planted characters and at most as many again.
 */
