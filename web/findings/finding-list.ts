import '@lit-labs/virtualizer'
import { msg, str } from '@lit/localize'
import type { LitVirtualizer } from '@lit-labs/virtualizer'
import type { RangeChangedEvent } from '@lit-labs/virtualizer/events.js'
import { html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { personOf } from '../../rules/life/people.ts'
import type { ListedFinding } from '../api/findings.ts'
import { sayPost } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { isSelected, nothingSelected, type Selection } from '../moves/selection.ts'
import { askedName, moveName, sayDue } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { findingList } from '../styles/finding-list.ts'
import { messageOf, ruleTitle } from '../words/words.ts'
import { lineOf } from './sides.ts'
import '../elements/marked-text.ts'
import '../elements/state-mark.ts'

/** The end of what is loaded of a list comes into sight. */
class NearEndEvent extends Event {
  static readonly eventName = 'db-near-end'
  constructor() {
    super(NearEndEvent.eventName, { bubbles: true, composed: true })
  }
}

/** The user chose a finding for a bulk, or not; `isRange` where all up to it are meant. */
export class SelectEvent extends Event {
  static readonly eventName = 'db-select'
  readonly fingerprint: string
  readonly isRange: boolean
  constructor(fingerprint: string, isRange: boolean) {
    super(SelectEvent.eventName, { bubbles: true, composed: true })
    this.fingerprint = fingerprint
    this.isRange = isRange
  }
}

/** Rows before the end at which more are asked for. */
const ahead = 30

/** Who somebody is within an office, by id; the id of nobody we know. */
const postOf = (id: string): string => {
  const person = personOf(id)
  return person ? sayPost(person) : id
}

/** Findings as a virtual list of links, one of them current, some chosen. Fires `NearEndEvent` and `SelectEvent`. */
@customElement('db-finding-list')
export class FindingList extends LocalizedElement {
  static override styles = [base, findingList]

  @property({ attribute: false }) findings: readonly ListedFinding[] = []
  /** How many there are in all, loaded or not. */
  @property({ type: Number }) total = 0
  /** Fingerprint of the current finding. */
  @property() current = ''
  /** What is chosen for a bulk. */
  @property({ attribute: false }) selection: Selection = nothingSelected
  /** The address of a finding's row. */
  @property({ attribute: false }) pathOf: (fingerprint: string) => string = () => ''

  @query('lit-virtualizer') private virtualizer!: LitVirtualizer<ListedFinding>

  /** Moves the focus to the row of the current finding, once it is in sight. */
  async focusCurrent(): Promise<void> {
    await this.updateComplete
    const at = this.findings.findIndex(({ fingerprint }) => fingerprint === this.current)
    if (at < 0) return
    this.virtualizer.element(at)?.scrollIntoView({ block: 'nearest' })
    // A row out of sight is there once the list has scrolled to it, which takes two frames.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    this.renderRoot.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true })
  }

  override render() {
    return html`<lit-virtualizer
      scroller
      role="list"
      tabindex="0"
      aria-label=${msg('问题列表', { id: 'list.label' })}
      .items=${[...this.findings]}
      .keyFunction=${({ fingerprint }: ListedFinding) => fingerprint}
      .renderItem=${(finding: ListedFinding, at: number) => this.#row(finding, at)}
      @rangeChanged=${this.#rangeChanged}
    ></lit-virtualizer>`
  }

  #row(finding: ListedFinding, at: number) {
    const { fingerprint, rule, severity, state, regionName, agencyName, guideName, itemName } = finding
    const isCurrent = fingerprint === this.current
    const isChosen = isSelected(this.selection, fingerprint)
    const about = guideName ?? itemName ?? agencyName
    return html`<div
      role="listitem"
      class=${isChosen ? 'chosen' : ''}
      aria-setsize=${this.total}
      aria-posinset=${at + 1}
    >
      <label>
        <input
          type="checkbox"
          tabindex=${isCurrent ? 0 : -1}
          aria-label=${msg(str`选择 ${ruleTitle(rule)} ${about}`, { id: 'list.select' })}
          .checked=${isChosen}
          @click=${(event: MouseEvent) => this.#select(event, fingerprint)}
        />
      </label>
      <a
        href=${this.pathOf(fingerprint)}
        aria-current=${isCurrent}
        tabindex=${isCurrent ? 0 : -1}
        data-fingerprint=${fingerprint}
      >
        <span class="first">
          <db-state .severity=${severity} .state=${state}></db-state>
          <strong>${ruleTitle(rule)}</strong>
          <span class="where" title=${agencyName}>${regionName}</span>
        </span>
        <span class="second">
          <span class="about">${about}</span>
          ${this.#life(finding)}
        </span>
        ${this.#line(finding)}
      </a>
    </div>`
  }

  #life(finding: ListedFinding) {
    const { occurrence, asked, assignee, left, clock } = finding
    const isLate = left !== null && left < 0 && clock === 'running'
    return html`<span class="life">
      ${occurrence > 1 ? html`<b class="again">${moveName('found-again')}</b>` : nothing}
      ${asked === null ? nothing : html`<span>${askedName(asked)}</span>`}
      ${assignee === null ? nothing : html`<span>${postOf(assignee)}</span>`}
      ${clock === 'none' ? nothing : html`<span class=${isLate ? 'late' : ''}>${sayDue(finding)}</span>`}
    </span>`
  }

  #line(finding: ListedFinding) {
    const line = lineOf(finding)
    if (!line) return html`<span class="third">${messageOf(finding)}</span>`
    const { expected, actual } = line
    return html`<span class="third sides"
      ><db-marked-text
        side="expected"
        excerpt
        .text=${expected.text}
        .ranges=${expected.ranges}
      ></db-marked-text>
      <span aria-hidden="true">→</span>
      <db-marked-text side="actual" excerpt .text=${actual.text} .ranges=${actual.ranges}></db-marked-text
    ></span>`
  }

  #select(event: MouseEvent, fingerprint: string) {
    this.dispatchEvent(new SelectEvent(fingerprint, event.shiftKey))
  }

  #rangeChanged({ last }: RangeChangedEvent) {
    if (last >= this.findings.length - ahead && this.findings.length < this.total)
      this.dispatchEvent(new NearEndEvent())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-list': FindingList
  }
  interface HTMLElementEventMap {
    [NearEndEvent.eventName]: NearEndEvent
    [SelectEvent.eventName]: SelectEvent
  }
}
