import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { answersTo, type MoveName } from '../../rules/life/workflow.ts'
import type { Context } from '../api/context.ts'
import type { AnsweringMove, Decision } from '../api/moves.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { decisionKindName, decisionStateName, moveName, sayReason } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { formatCount, formatDay, formatMoment, labelMark } from '../words/formats.ts'

/** What answers a decision; the server offers no other moves on one. */
export const isAnswer = (move: MoveName): move is AnsweringMove =>
  [...Object.values(answersTo).flat(), 'end-exemption'].some((answer) => answer === move)

/** The user wants to answer a decision by a move. */
export class AnswerEvent extends Event {
  static readonly eventName = 'db-answer'
  readonly decision: Decision
  readonly move: AnsweringMove
  constructor(decision: Decision, move: AnsweringMove) {
    super(AnswerEvent.eventName, { bubbles: true, composed: true })
    this.decision = decision
    this.move = move
  }
}

/** The decision that a finding rests on or waits for, with the answers that the one who acts may give. Fires `AnswerEvent`. */
@customElement('db-finding-decision')
export class FindingDecision extends LocalizedElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-2) var(--space-3);
        border-inline-start: 3px solid var(--exempt);
        background: var(--paper-tint);
      }
      h3 {
        font-size: var(--text-3);
      }
      p {
        overflow-wrap: anywhere;
      }
      .who {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .answers {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
        font-size: var(--text-2);
      }
    `,
  ]

  @property({ attribute: false }) decision: Decision | undefined
  @property({ attribute: false }) context: Context | undefined

  override render() {
    const { decision } = this
    if (!decision) return nothing
    const { kind, state, reason, document, until, askedBy, askedAt, answeredBy, answeredAt, answer, moves } =
      decision
    const others = decision.findings - 1
    return html`<section>
      <h3>${decisionKindName(kind)} · ${decisionStateName(state)}</h3>
      ${reason === '' ? nothing : html`<p>${sayReason(reason)}</p>`}
      ${document === null ? nothing : html`<p>${msg('文号', { id: 'field.document' })} ${document}</p>`}
      ${until === null ? nothing : html`<p>${msg(str`至 ${formatDay(until)}`, { id: 'decision.until' })}</p>`}
      <p class="who">${msg(str`${this.#person(askedBy)} 于 ${formatMoment(askedAt)} 提出`, { id: 'decision.by' })}</p>
      ${
        answeredBy === null || answeredAt === null
          ? nothing
          : html`<p class="who">
              ${msg(str`${this.#person(answeredBy)} 于 ${formatMoment(answeredAt)} 答复`, { id: 'decision.answered' })}
              ${answer === null ? nothing : html`${labelMark()}${sayReason(answer)}`}
            </p>`
      }
      ${
        others > 0
          ? html`<p class="who">
              ${msg(str`同一决定还涉及 ${formatCount(others)} 条问题。`, { id: 'decision.others' })}
            </p>`
          : nothing
      }
      ${
        moves.length === 0
          ? nothing
          : html`<div class="answers" role="group" aria-label=${msg('答复', { id: 'decision.answer' })}>
              ${moves.filter(isAnswer).map(
                (move, at) =>
                  html`<button
                    class=${at === 0 && state === 'asked' && move !== 'withdraw' ? 'primary' : ''}
                    @click=${() => this.dispatchEvent(new AnswerEvent(decision, move))}
                  >
                    ${moveName(move)}
                  </button>`,
              )}
            </div>`
      }
    </section>`
  }

  #person(id: string): string {
    return this.context ? sayPerson(id, this.context) : id
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-decision': FindingDecision
  }
  interface HTMLElementEventMap {
    [AnswerEvent.eventName]: AnswerEvent
  }
}
