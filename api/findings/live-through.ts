import { type Life, type LifeEvent, live, positionOf } from '../../rules/life/life.ts'
import { type Deed, entryOf } from '../deed.ts'
import type { LogEntry } from '../log/log.ts'

/** What events make of a finding's life, and what the log says of each. */
export interface Lived {
  readonly life: Life | undefined
  readonly entries: readonly LogEntry[]
}

/**
 * Lets events happen to a finding, one after the other: the one place where an event becomes an entry of the log, with
 * the step that it was. `note` is kept beside each event.
 */
export const liveThrough = (
  deed: Deed,
  { id, agency }: { readonly id: number; readonly agency: string },
  before: Life | undefined,
  events: readonly LifeEvent[],
  note: Readonly<Record<string, unknown>> = {},
): Lived => {
  let life = before
  const entries = events.map((event): LogEntry => {
    const was = positionOf(life)
    life = live(life, event)
    const became = positionOf(life)
    const entry = entryOf(deed, event.move, ['finding', String(id)], agency, { ...note, ...event })
    return was === became ? entry : { ...entry, step: { was, became } }
  })
  return { life, entries }
}
