import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { ListedFinding } from '../api/findings.ts'
import type { AnsweringMove, Decision } from '../api/moves.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { decisionKindName, decisionStateName, moveName, sayReason } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { decisionCard } from '../styles/decision-card.ts'
import { formatCount, formatDay, formatMoment } from '../words/formats.ts'
import { messageOf } from '../words/words.ts'
import { AnswerEvent, isAnswer } from './finding-decision.ts'
import '../elements/state-mark.ts'

/**
 * One thing that was asked of the province: who asked, when and why, for which findings, how it was answered, and the
 * answers that the one who acts may give. Fires `AnswerEvent`.
 */
@customElement('db-decision-card')
export class DecisionCard extends LocalizedElement {
  static override styles = [base, decisionCard]

  @property({ attribute: false }) decision: Decision | undefined
  @property({ attribute: false }) context: Context | undefined

  override render() {
    const { decision } = this
    if (!decision) return nothing
    const { id, kind, state, reason } = decision
    return html`<article aria-labelledby="title">
      <h2 id="title">
        <a href=${paths.decisions({ id: String(id) })}>${decisionKindName(kind)} ${id}</a>
        <span class=${state}>${decisionStateName(state)}</span>
      </h2>
      ${reason === '' ? nothing : html`<p class="reason">${sayReason(reason)}</p>`}
      ${this.#facts(decision)} ${this.#findings(decision)} ${this.#answers(decision)}
    </article>`
  }

  #facts({ askedBy, askedAt, document, until, answeredBy, answeredAt, answer, endedAt }: Decision) {
    const facts: readonly (readonly [string, unknown])[] = [
      [
        msg('提出', { id: 'decision.asked-by' }),
        html`${this.#person(askedBy)}<br />${formatMoment(askedAt)}`,
      ],
      [msg('文号', { id: 'field.document' }), document],
      [msg('截止日期', { id: 'field.until' }), until === null ? null : formatDay(until)],
      [
        msg('答复', { id: 'decision.answer' }),
        answeredBy === null || answeredAt === null
          ? null
          : html`${this.#person(answeredBy)}<br />${formatMoment(answeredAt)}
            ${answer === null ? nothing : html`<br />${sayReason(answer)}`}`,
      ],
      [msg('结束', { id: 'decision.ended-at' }), endedAt === null ? null : formatMoment(endedAt)],
    ]
    return html`<dl>
      ${facts.map(([name, value]) =>
        value === null
          ? nothing
          : html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>`
  }

  #findings({ id, findings, covered, sample }: Decision) {
    const count = formatCount(findings)
    return html`<div class="findings">
      <p>
        <a href=${paths.findings({ decision: String(id) })}>${msg(str`${count} 条问题`, { id: 'decision.findings' })}</a>
        ${
          covered === findings
            ? nothing
            : html`<span class="faint"
                >${msg(str`其中 ${formatCount(covered)} 条目前仍以此为准`, { id: 'decision.covered' })}</span
              >`
        }
      </p>
      <ul>
        ${sample.map((finding) => this.#finding(finding))}
      </ul>
      ${
        findings > sample.length
          ? html`<p class="faint">
              ${msg(str`另有 ${formatCount(findings - sample.length)} 条`, { id: 'decision.more' })}
            </p>`
          : nothing
      }
    </div>`
  }

  #finding(finding: ListedFinding) {
    const { severity, state, agencyName, guideName, itemName } = finding
    return html`<li>
      <db-state .severity=${severity} .state=${state}></db-state>
      <span>${guideName ?? itemName ?? agencyName}</span>
      <span class="faint">${agencyName}</span>
      <span class="message">${messageOf(finding)}</span>
    </li>`
  }

  #answers(decision: Decision) {
    const answers = decision.moves.filter(isAnswer)
    const note = this.#note(decision)
    if (answers.length === 0 && note === undefined) return nothing
    return html`<div class="answers" role="group" aria-label=${msg('答复', { id: 'decision.answer' })}>
      ${answers.map(
        (move, at) =>
          html`<button
            class=${at === 0 && decision.state === 'asked' && move !== 'withdraw' ? 'primary' : ''}
            @click=${() => this.#answer(decision, move)}
          >
            ${moveName(move)}
          </button>`,
      )}
      ${note === undefined ? nothing : html`<p class="faint">${note}</p>`}
    </div>`
  }

  /** Why nobody here can decide, where it waits for an answer. */
  #note({ state, askedBy }: Decision): string | undefined {
    const actor = this.context?.actor
    if (state !== 'asked' || !actor) return undefined
    if (actor.person === askedBy)
      return msg('由您提出，须由省级另一人答复；答复前可以撤回。', { id: 'decision.own' })
    return actor.role === 'province' ? undefined : msg('等待省级答复。', { id: 'decision.waits' })
  }

  #answer(decision: Decision, move: AnsweringMove) {
    this.dispatchEvent(new AnswerEvent(decision, move))
  }

  #person(id: string): string {
    return this.context ? sayPerson(id, this.context) : id
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-decision-card': DecisionCard
  }
}
