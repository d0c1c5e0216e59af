import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { type Choices, type Conflict, mergeGuides, type Side } from '../../rules/merge/merge.ts'
import { changedFields } from '../../rules/same.ts'
import type { Context } from '../api/context.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { fieldName } from '../words/fields.ts'
import { formatList } from '../words/formats.ts'
import { sayInFull } from '../words/published.ts'
import type { Divergence } from './guide-opening.ts'

/** The user goes on from both versions made one, each conflict decided. */
export class MergeEvent extends Event {
  static readonly eventName = 'db-merge'
  readonly choices: Choices
  constructor(choices: Choices) {
    super(MergeEvent.eventName, { bubbles: true, composed: true })
    this.choices = choices
  }
}

/**
 * One's own version beside the other one and what both began from: what only one side changed is taken over, what
 * both changed differently is chosen, nothing by default. Fires `MergeEvent`.
 */
@customElement('db-guide-merge')
export class GuideMerge extends LocalizedElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-3) var(--space-4);
        margin-block-end: var(--space-3);
        border-inline-start: 3px solid var(--warning);
        background: var(--notice);
      }
      table {
        width: 100%;
        margin-block: var(--space-2);
        font-size: var(--text-2);
        table-layout: fixed;
      }
      th:first-child {
        width: 11em;
      }
      th,
      td {
        padding: var(--space-1) var(--space-3) var(--space-1) 0;
        border-block-end: 1px solid var(--line-strong);
        vertical-align: baseline;
        font-weight: 400;
        text-align: start;
        overflow-wrap: anywhere;
      }
      thead th {
        color: var(--ink-soft);
      }
      td label {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
      }
      .value {
        display: block;
        max-height: 12lh;
        overflow-y: auto;
        white-space: pre-wrap;
      }
      @media (max-width: 640px) {
        table {
          table-layout: auto;
        }
      }
    `,
  ]

  @property({ attribute: false }) divergence: Divergence | undefined
  @property({ attribute: false }) context: Context | undefined
  @state() private choices: Choices = new Map()

  override render() {
    if (!this.divergence) return nothing
    const { versions, by } = this.divergence
    const { conflicts, isDecided } = mergeGuides(versions, this.choices)
    return html`<section role="alert" aria-labelledby="title">
      <h2 id="title" tabindex="-1">
        ${by === 'publish' ? msg('此后已有人发布了新的版本', { id: 'merge.published' }) : this.#whoChanged()}
      </h2>
      <p>${this.#taken(conflicts)}</p>
      ${conflicts.length > 0 ? this.#conflicts(conflicts) : nothing}
      <button class="primary" ?disabled=${!isDecided} @click=${this.#go}>
        ${msg('合并后继续编辑', { id: 'merge.go' })}
      </button>
      ${isDecided ? nothing : html`<span>${msg('请先逐项选择。', { id: 'merge.choose' })}</span>`}
    </section>`
  }

  #whoChanged() {
    const { person } = this.divergence ?? {}
    return person && this.context
      ? msg(str`${sayPerson(person, this.context)}也改了这份草稿`, { id: 'merge.person' })
      : msg('这份草稿已被他人发布或放弃', { id: 'merge.gone' })
  }

  /** What each side changed alone, which is taken over without a question. */
  #taken(conflicts: readonly Conflict[]) {
    if (!this.divergence) return ''
    const { base, mine, theirs } = this.divergence.versions
    const disputed = new Set(conflicts.map(({ field }) => field))
    const namesOf = (side: object) =>
      formatList(
        changedFields(base, side)
          .filter((field) => !disputed.has(field))
          .map(fieldName),
      )
    const [own, other] = [namesOf(mine), namesOf(theirs)]
    const kept = msg('双方的修改都在。', { id: 'merge.kept' })
    const ofThem = other === '' ? '' : msg(str`对方改了：${other}。`, { id: 'merge.theirs' })
    const ofMe = own === '' ? '' : msg(str`你改了：${own}，将保留。`, { id: 'merge.mine' })
    return `${kept} ${ofThem} ${ofMe}`
  }

  #conflicts(conflicts: readonly Conflict[]) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${msg('双方都改了', { id: 'merge.both' })}</th>
          <th scope="col">${msg('我的', { id: 'merge.side-mine' })}</th>
          <th scope="col">${msg('对方的', { id: 'merge.side-theirs' })}</th>
          <th scope="col">${msg('改动前', { id: 'merge.side-base' })}</th>
        </tr>
      </thead>
      <tbody>
        ${conflicts.map((conflict) => this.#conflict(conflict))}
      </tbody>
    </table>`
  }

  #conflict(conflict: Conflict) {
    const { id, field } = conflict
    const member = id === field ? '' : id.slice(field.length + 1)
    const name = member === '' ? fieldName(field) : `${fieldName(field)} · ${fieldName(member)}`
    return html`<tr data-conflict=${id}>
      <th scope="row">${name}</th>
      ${(['mine', 'theirs', 'base'] as const).map((side) => this.#side(conflict, side, name))}
    </tr>`
  }

  #side(conflict: Conflict, side: Side, name: string) {
    const { id, field } = conflict
    const value = conflict[side]
    return html`<td>
      <label>
        <input
          type="radio"
          name=${id}
          value=${side}
          aria-label=${name}
          .checked=${this.choices.get(id) === side}
          @change=${() => {
            this.choices = new Map([...this.choices, [id, side]])
          }}
        />
        <span class="value">${value === undefined ? msg('未公布', { id: 'finding.nothing-actual' }) : sayInFull(value, field)}</span>
      </label>
    </td>`
  }

  #go() {
    const { choices } = this
    this.choices = new Map()
    this.dispatchEvent(new MergeEvent(choices))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-merge': GuideMerge
  }
  interface HTMLElementEventMap {
    [MergeEvent.eventName]: MergeEvent
  }
}
