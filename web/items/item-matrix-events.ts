import type { MatrixColumn, MatrixRow } from '../api/items.ts'
import type { Segment } from './item-table.ts'

/** The user asks to see one cell whole. */
export class PeekEvent extends Event {
  static readonly eventName = 'db-peek'
  readonly row: MatrixRow
  readonly column: MatrixColumn
  constructor(row: MatrixRow, column: MatrixColumn) {
    super(PeekEvent.eventName, { bubbles: true, composed: true })
    this.row = row
    this.column = column
  }
}

/** The user asks to open or close the members of an element. */
export class MembersEvent extends Event {
  static readonly eventName = 'db-members'
  readonly element: string
  constructor(element: string) {
    super(MembersEvent.eventName, { bubbles: true, composed: true })
    this.element = element
  }
}

/** The user asks for the guides that a segment of an element's distribution counts. */
export class MarkEvent extends Event {
  static readonly eventName = 'db-mark'
  readonly segment: Segment
  constructor(segment: Segment) {
    super(MarkEvent.eventName, { bubbles: true, composed: true })
    this.segment = segment
  }
}

declare global {
  interface HTMLElementEventMap {
    [PeekEvent.eventName]: PeekEvent
    [MembersEvent.eventName]: MembersEvent
    [MarkEvent.eventName]: MarkEvent
  }
}
