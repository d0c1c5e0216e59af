import type { Phrase } from '../tables/cell-reading.ts'
import type { Draft, DraftSink, Problem, SheetMapping, SkipReason } from './draft.ts'
import { bytesSource, type Source } from './source.ts'

/** Gathers what a reader finds, for tests. */
export const aSink = () => {
  const drafts: Draft[] = []
  const skipped: [reason: SkipReason, line: number | undefined, rows: number][] = []
  const orphans: Problem[] = []
  const mappings: SheetMapping[] = []
  const notes: Phrase[] = []
  const sink: DraftSink = {
    draft: (draft) => drafts.push(draft),
    skip: (reason, { line }, rows = 1) => skipped.push([reason, line, rows]),
    orphan: (problem) => orphans.push(problem),
    mapping: (mapping) => mappings.push(mapping),
    note: (note) => notes.push(note),
  }
  return { sink, drafts, skipped, orphans, mappings, notes }
}

/** A file with this text, for tests. */
export const aTextSource = (name: string, text: string): Source =>
  bytesSource(name, new TextEncoder().encode(text))
