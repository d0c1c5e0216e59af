import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { ListedFinding } from '../api/findings.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import {
  askedName,
  causeName,
  changeName,
  closedReasonName,
  sayDue,
  sayOccurrence,
} from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { formatDay } from '../words/formats.ts'
import '../elements/state-mark.ts'

/** How a finding stands, in one line: its state, which time it occurs, its clock, why it is open, whose it is. */
@customElement('db-finding-standing')
export class FindingStanding extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .late {
        color: var(--error);
        font-weight: 600;
      }
      .again {
        color: var(--warning);
      }
    `,
  ]

  @property({ attribute: false }) finding: ListedFinding | undefined
  @property({ attribute: false }) context: Context | undefined

  override render() {
    if (!this.finding) return nothing
    const { severity, state, reason, occurrence, due, left, clock, cause, change, asked, assignee } =
      this.finding
    const isLate = left !== null && left < 0 && clock === 'running'
    return html`<p>
      <db-state .severity=${severity} .state=${state} named></db-state>
      ${reason === null ? nothing : html`<span>${closedReasonName(reason)}</span>`}
      ${occurrence > 1 ? html`<span class="again">${sayOccurrence(this.finding)}</span>` : nothing}
      ${
        clock === 'none' || due === null
          ? nothing
          : html`<span class=${isLate ? 'late' : ''} title=${formatDay(due)}>${sayDue(this.finding)}</span>`
      }
      <span>${causeName(cause)}</span>
      ${change === 'unchanged' ? nothing : html`<span>${changeName(change)}</span>`}
      ${asked === null ? nothing : html`<span>${askedName(asked)}</span>`}
      ${
        assignee === null
          ? nothing
          : html`<span
              >${msg(str`经办 ${this.context ? sayPerson(assignee, this.context) : assignee}`, { id: 'finding.assignee' })}</span
            >`
      }
    </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-standing': FindingStanding
  }
}
