import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { peopleOf, personOf, provincialPeople } from '../../rules/life/people.ts'
import { type MoveName, mostExemptionMonths, moveOf, type Need } from '../../rules/life/workflow.ts'
import type { ReasonCode } from '../../rules/messages/reason.ts'
import { reasonText } from '../../rules/messages/reason.ts'
import type { Context } from '../api/context.ts'
import type { MoveInput } from '../api/moves.ts'
import { sayPost } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { monthsAfter, todayInChina } from '../words/days.ts'
import { reasonCodesOf, sayReasonCode } from './workflow-words.ts'

/** What a move takes beside what it needs. */
const optional: Partial<Record<MoveName, readonly Need[]>> = {
  'ask-exemption': ['document'],
  'approve-exemption': ['reason', 'until'],
  'approve-extension': ['reason'],
}

/** Months for which an exemption is asked unless somebody says otherwise. */
const usualMonths = 6

/** The fields of what a move needs. `read()` gives their values, or shows what is missing. */
@customElement('db-move-fields')
export class MoveFields extends LocalizedElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: 7em minmax(0, 1fr);
        align-items: baseline;
        gap: var(--space-2) var(--space-3);
      }
      label {
        display: contents;
      }
      label > span {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      textarea,
      input,
      select {
        width: 100%;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
      }
      textarea {
        min-height: 4.5em;
        resize: vertical;
      }
      input[type='date'] {
        width: auto;
        justify-self: start;
      }
      .note {
        grid-column: 2;
        font-size: var(--text-2);
        color: var(--ink-soft);
      }
      @media (max-width: 640px) {
        form {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--space-1);
        }
        .note {
          grid-column: 1;
        }
      }
    `,
  ]

  @property() move: MoveName = 'comment'
  /** Agencies whose people findings may be given to. */
  @property({ attribute: false }) agencies: readonly string[] = []
  @property({ attribute: false }) context: Context | undefined
  /** The end of an exemption that was asked for. */
  @property() until = ''

  @query('form') private form!: HTMLFormElement

  override render() {
    const { needs = [] } = moveOf(this.move)
    const asked = [...needs, ...(optional[this.move] ?? [])]
    const has = (need: Need): boolean => asked.includes(need)
    const isNeeded = (need: Need): boolean => needs.includes(need)
    return html`<form @submit=${(event: Event) => event.preventDefault()} @change=${this.#check}>
      ${has('assignee') ? this.#assignee() : nothing}
      ${has('reason') ? this.#reason(isNeeded('reason')) : nothing}
      ${has('document') ? this.#document(isNeeded('document')) : nothing}
      ${has('until') ? this.#until(isNeeded('until')) : nothing}
      ${has('text') ? this.#text() : nothing}
    </form>`
  }

  #assignee() {
    const offices = [
      ...(this.context?.actor.role === 'province' ? [{ name: '', people: provincialPeople }] : []),
      ...this.agencies.map((uscc) => ({
        name: this.context?.agencies.find((agency) => agency.uscc === uscc)?.name ?? uscc,
        people: peopleOf(uscc),
      })),
    ]
    return html`<label>
      <span>${msg('分派给', { id: 'field.assignee' })}</span>
      <select name="assignee" autofocus>
        ${offices.map(
          ({ name, people }) =>
            html`<optgroup label=${name === '' ? (this.context?.directory.issuedBy ?? '') : name}>
              ${people.map(
                (person) =>
                  html`<option value=${person.id} ?selected=${person.id === this.context?.actor.person}>
                    ${sayPost(person)}
                  </option>`,
              )}
            </optgroup>`,
        )}
        <option value="">${msg('不指定经办人', { id: 'field.nobody' })}</option>
      </select>
    </label>`
  }

  #reason(isNeeded: boolean) {
    return html`<label>
        <span>${msg('理由', { id: 'field.reason' })}</span>
        <select name="code" ?required=${isNeeded} autofocus>
          <option value="">${isNeeded ? msg('请选择', { id: 'field.choose' }) : msg('不填', { id: 'field.no-reason' })}</option>
          ${reasonCodesOf(this.move).map((code) => html`<option value=${code}>${sayReasonCode(code)}</option>`)}
        </select>
      </label>
      <label>
        <span>${msg('说明', { id: 'field.words' })}</span>
        <textarea name="words" maxlength="1000"></textarea>
      </label>`
  }

  #document(isNeeded: boolean) {
    return html`<label>
      <span>${msg('文号', { id: 'field.document' })}</span>
      <input
        type="text"
        name="document"
        maxlength="100"
        ?required=${isNeeded}
        placeholder=${msg('如 粤人社函〔2026〕12号', { id: 'field.document-example' })}
      />
    </label>`
  }

  #until(isNeeded: boolean) {
    const today = todayInChina()
    const usual = this.until === '' ? monthsAfter(today, usualMonths) : this.until
    return html`<label>
        <span>${msg('截止日期', { id: 'field.until' })}</span>
        <input
          type="date"
          name="until"
          ?required=${isNeeded}
          .value=${usual}
          min=${today}
          max=${monthsAfter(today, mostExemptionMonths)}
        />
      </label>
      <p class="note">
        ${msg('最长 12 个月。此决定不会覆盖今后不同的内容。', { id: 'field.until-note' })}
      </p>`
  }

  #text() {
    return html`<label>
      <span>${msg('评论', { id: 'move.comment' })}</span>
      <textarea name="text" required maxlength="2000" autofocus></textarea>
    </label>`
  }

  /** Another reason than those of the list has to be said in words. */
  #check() {
    const words = this.form.querySelector<HTMLTextAreaElement>('[name=words]')
    if (words) words.required = new FormData(this.form).get('code') === 'other'
  }

  /** What was filled in; undefined, with the first field that lacks something shown, where it is not all there. */
  read(): MoveInput | undefined {
    if (!this.form.reportValidity()) return undefined
    return this.peek()
  }

  /** What is filled in so far. */
  peek(): MoveInput {
    const data = new FormData(this.form)
    const field = (name: string): string => {
      const value = data.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    // The list holds no other codes.
    const code = field('code') as ReasonCode | ''
    const given = {
      reason: code === '' ? '' : reasonText(code, field('words')),
      document: field('document'),
      until: field('until'),
      text: field('text'),
    }
    const assignee = field('assignee')
    return {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
      ...(data.has('assignee') ? { assignee: personOf(assignee) ? assignee : null } : {}),
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-move-fields': MoveFields
  }
}
