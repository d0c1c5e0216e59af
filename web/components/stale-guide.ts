import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Guide } from '../../rules/catalog.ts'
import { fieldName } from '../fields.ts'
import { compareWithNewer, type Divergence } from '../guide-draft.ts'
import type { Saving } from '../guide-editing.ts'
import { sayPublished } from '../published.ts'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user goes on from the newer guide and keeps some fields of the draft. */
export class ContinueEvent extends Event {
  static readonly eventName = 'db-continue'
  readonly kept: readonly string[]
  constructor(kept: readonly string[]) {
    super(ContinueEvent.eventName, { bubbles: true, composed: true })
    this.kept = kept
  }
}

/**
 * A newer revision beside one's own draft: what only one side changed is taken over, what both changed is chosen
 * field by field, nothing by default. Fires `ContinueEvent`.
 */
@customElement('db-stale-guide')
export class StaleGuide extends LocalizedElement {
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
        width: 8em;
      }
      th,
      td {
        padding: var(--space-1) var(--space-3) var(--space-1) 0;
        border-block-end: 1px solid var(--line-strong);
        vertical-align: baseline;
        font-weight: 400;
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
    `,
  ]

  @property({ attribute: false }) stale: Extract<Saving, { is: 'stale' }> | undefined
  @property({ attribute: false }) draft: Guide | undefined
  /** Fields that both sides changed → whether the draft's is kept. */
  @state() private choices: ReadonlyMap<string, boolean> = new Map()

  override render() {
    if (!this.stale || !this.draft) return nothing
    const { base: parted, newer, revision } = this.stale
    const divergence = compareWithNewer(parted, this.draft, newer)
    const { mine, theirs, conflicts } = divergence
    const isChosen = conflicts.every(({ field }) => this.choices.has(field))
    return html`<section role="alert">
      <h2>${msg(str`此后已有人保存了第 ${revision} 版`, { id: 'stale.title' })}</h2>
      <p>
        ${msg('你的修改未保存，仍在本页。', { id: 'stale.kept' })}
        ${
          theirs.length > 0
            ? msg(str`新版另改了：${theirs.map(fieldName).join('、')}。`, { id: 'stale.theirs' })
            : nothing
        }
        ${
          mine.length > 0
            ? msg(str`你另改了：${mine.map(fieldName).join('、')}，将保留。`, { id: 'stale.mine' })
            : nothing
        }
      </p>
      ${conflicts.length > 0 ? this.#conflicts(conflicts) : nothing}
      <button class="primary" ?disabled=${!isChosen} @click=${() => this.#continue(divergence)}>
        ${msg('以新版为基础继续编辑', { id: 'stale.continue' })}
      </button>
      ${isChosen ? nothing : html`<span>${msg('请先逐项选择。', { id: 'stale.choose' })}</span>`}
    </section>`
  }

  #conflicts(conflicts: Divergence['conflicts']) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${msg('双方都改了', { id: 'stale.both' })}</th>
          <th scope="col">${msg('我的草稿', { id: 'stale.my-draft' })}</th>
          <th scope="col">${msg('新版', { id: 'stale.newer' })}</th>
        </tr>
      </thead>
      <tbody>
        ${conflicts.map(({ field, mine, theirs }) => {
          const side = (isMine: boolean, value: unknown) =>
            html`<td>
              <label>
                <input
                  type="radio"
                  name=${field}
                  .checked=${this.choices.get(field) === isMine}
                  @change=${() => {
                    this.choices = new Map([...this.choices, [field, isMine]])
                  }}
                />
                <span class="value">${sayPublished(value, field)}</span>
              </label>
            </td>`
          return html`<tr>
            <th scope="row">${fieldName(field)}</th>
            ${side(true, mine)} ${side(false, theirs)}
          </tr>`
        })}
      </tbody>
    </table>`
  }

  #continue({ mine, conflicts }: Divergence) {
    const chosen = conflicts.map(({ field }) => field).filter((field) => this.choices.get(field) === true)
    this.choices = new Map()
    this.dispatchEvent(new ContinueEvent([...mine, ...chosen]))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-stale-guide': StaleGuide
  }
  interface HTMLElementEventMap {
    [ContinueEvent.eventName]: ContinueEvent
  }
}
