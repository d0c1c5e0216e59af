import '@lit-labs/virtualizer'
import { msg } from '@lit/localize'
import type { LitVirtualizer } from '@lit-labs/virtualizer'
import type { RangeChangedEvent } from '@lit-labs/virtualizer/events.js'
import { html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { ListedFinding } from '../api.ts'
import { lineOf } from '../sides.ts'
import { base } from '../styles/base.ts'
import { findingList } from '../styles/finding-list.ts'
import { messageOf, ruleTitle } from '../words.ts'
import { LocalizedElement } from './localized-element.ts'
import './marked-text.ts'
import './severity-mark.ts'

/** The end of what is loaded of a list comes into sight. */
class NearEndEvent extends Event {
  static readonly eventName = 'db-near-end'
  constructor() {
    super(NearEndEvent.eventName, { bubbles: true, composed: true })
  }
}

/** Rows before the end at which more are asked for. */
const ahead = 30

/** Findings as a virtual list of links, one of them current. Fires `NearEndEvent`. */
@customElement('db-finding-list')
export class FindingList extends LocalizedElement {
  static override styles = [base, findingList]

  @property({ attribute: false }) findings: readonly ListedFinding[] = []
  /** How many there are in all, loaded or not. */
  @property({ type: Number }) total = 0
  /** Fingerprint of the current finding. */
  @property() current = ''
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
    const { fingerprint, rule, severity, regionName, agencyName, guideName, itemName } = finding
    const isCurrent = fingerprint === this.current
    return html`<div role="listitem" aria-setsize=${this.total} aria-posinset=${at + 1}>
      <a
        href=${this.pathOf(fingerprint)}
        aria-current=${isCurrent}
        tabindex=${isCurrent ? 0 : -1}
        data-fingerprint=${fingerprint}
      >
        <span class="first">
          <db-severity .severity=${severity}></db-severity>
          <strong>${ruleTitle(rule)}</strong>
          <span class="where" title=${agencyName}>${regionName}</span>
        </span>
        <span class="second">${guideName ?? itemName ?? agencyName}</span>
        ${this.#line(finding)}
      </a>
    </div>`
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
  }
}
