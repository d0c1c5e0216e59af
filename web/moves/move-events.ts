import type { DirectMove } from '../api/moves.ts'

/** The user wants to make a move on the findings that are shown or chosen. */
export class AskMoveEvent extends Event {
  static readonly eventName = 'db-ask-move'
  readonly move: DirectMove
  constructor(move: DirectMove) {
    super(AskMoveEvent.eventName, { bubbles: true, composed: true })
    this.move = move
  }
}

/** The user wrote a comment on a finding. */
export class CommentEvent extends Event {
  static readonly eventName = 'db-comment'
  readonly text: string
  constructor(text: string) {
    super(CommentEvent.eventName, { bubbles: true, composed: true })
    this.text = text
  }
}

/** The user wants to take back what a bulk did, by its number. */
export class UndoEvent extends Event {
  static readonly eventName = 'db-undo'
  readonly bulk: number
  constructor(bulk: number) {
    super(UndoEvent.eventName, { bubbles: true, composed: true })
    this.bulk = bulk
  }
}

declare global {
  interface HTMLElementEventMap {
    [AskMoveEvent.eventName]: AskMoveEvent
    [CommentEvent.eventName]: CommentEvent
    [UndoEvent.eventName]: UndoEvent
  }
}
