import type { Limit } from '../../catalog.ts'
import { type Prose, readProse } from '../prose/prose.ts'
import { type Duration, durationOf } from '../quantities/duration.ts'
import type { Reading } from '../reading.ts'
import type { HandlingTime } from './handling-time.ts'
import { timesInNote } from './limit-note.ts'

/** A limit: how long, and what its note says beside that. */
export interface LimitFact {
  readonly duration: Duration
  readonly note?: Prose
  /** Periods for the handling that the note gives. */
  readonly said: readonly HandlingTime[]
  readonly meaning: string
}

/** Reads a limit. For a licence 日 is 工作日 (行政许可法 第八十二条). */
export const readLimit = (limit: Limit, reading: Reading): LimitFact => {
  const duration = durationOf(limit, reading.licence)
  const note = limit.note === undefined ? undefined : readProse(limit.note, reading, timesInNote)
  return {
    duration,
    ...(note ? { note } : {}),
    said: note?.times ?? [],
    meaning: duration.meaning,
  }
}
