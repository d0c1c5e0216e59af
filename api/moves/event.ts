import type { LifeEvent } from '../../rules/life/life.ts'
import { askingMove, type DecisionKind, decisionKinds } from '../../rules/life/workflow.ts'
import type { DirectMove, MoveInput } from './request.ts'

/** The event that a person's move is, on a day; `decision` is the id of what it asks for, where it asks. */
export const eventOf = (move: DirectMove, input: MoveInput, on: string, decision: string): LifeEvent => {
  switch (move) {
    case 'assign':
      return { move, on, assignee: input.assignee ?? null }
    case 'comment':
      return { move, on, text: input.text ?? '' }
    case 'ask-exemption':
    case 'ask-extension':
    case 'ask-false-positive':
    case 'dispute':
      return { move, on, decision }
    case 'false-positive':
    case 'keep-standard':
    case 'change-standard':
      return { move, on }
  }
}

/** The kind of decision that a move asks for; undefined where it asks for none. */
export const asksFor = (move: DirectMove): DecisionKind | undefined =>
  decisionKinds.find((kind) => askingMove[kind] === move)
