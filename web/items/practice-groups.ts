import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MatrixColumn, MatrixRow } from '../api/items.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { sayValue } from '../words/values.ts'
import { elementName } from '../words/words.ts'
import { sayPractice } from './practice-words.ts'
import { type Practice, practicesOf } from './practices.ts'

/** The user takes a guide out of the groups, or puts it back. */
export class UngroupEvent extends Event {
  static readonly eventName = 'db-ungroup'
  readonly guideId: string
  constructor(guideId: string) {
    super(UngroupEvent.eventName, { bubbles: true, composed: true })
    this.guideId = guideId
  }
}

/** Who does it how: the guides grouped by what they publish for one element; a member can be taken out. Fires `UngroupEvent`. */
@customElement('db-practices')
export class PracticeGroups extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        margin-block-end: var(--space-3);
      }
      h2 {
        margin-block-end: var(--space-1);
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
        gap: 0 var(--space-5);
        border-block-start: 2px solid var(--ink);
        font-size: var(--text-2);
      }
      .groups > li {
        padding-block: var(--space-1);
        border-block-end: 1px solid var(--line);
      }
      summary {
        cursor: pointer;
      }
      summary b {
        font-weight: 600;
      }
      .value {
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }
      details ul {
        columns: 14em;
        padding-block: var(--space-1);
      }
      label {
        display: block;
      }
    `,
  ]

  @property({ attribute: false }) row: MatrixRow | undefined
  @property({ attribute: false }) columns: readonly MatrixColumn[] = []
  /** Guides that were taken out. */
  @property({ attribute: false }) ungrouped: ReadonlySet<string> = new Set()

  override render() {
    if (!this.row) return nothing
    const { element } = this.row
    const grouped = this.columns.filter(({ guideId }) => !this.ungrouped.has(guideId))
    const apart = this.columns.filter(({ guideId }) => this.ungrouped.has(guideId))
    return html`<h2>${msg(str`按做法分组：${elementName(element)}`, { id: 'practice.title' })}</h2>
      <ul class="groups">
        ${practicesOf(this.row, grouped).map((practice) => this.#group(practice, element))}
        ${
          apart.length === 0
            ? nothing
            : html`<li>
                <b>${msg('未归组', { id: 'practice.apart' })}</b>
                <ul>
                  ${apart.map((column) => this.#member(column, false))}
                </ul>
              </li>`
        }
      </ul>`
  }

  #group(practice: Practice, element: string) {
    return html`<li>
      <details>
        <summary>
          <b>${sayPractice(practice)}</b>
          ${practice.value === null ? nothing : html`<span class="value">${sayValue(practice.value, element)}</span>`}
        </summary>
        <ul>
          ${practice.columns.map((column) => this.#member(column, true))}
        </ul>
      </details>
    </li>`
  }

  #member({ guideId, agencyName }: MatrixColumn, isIn: boolean) {
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${isIn}
          @change=${() => this.dispatchEvent(new UngroupEvent(guideId))}
        />
        ${agencyName}
      </label>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-practices': PracticeGroups
  }
  interface HTMLElementEventMap {
    [UngroupEvent.eventName]: UngroupEvent
  }
}
