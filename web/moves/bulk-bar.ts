import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Role } from '../../rules/life/people.ts'
import { moveOf } from '../../rules/life/workflow.ts'
import type { DirectMove } from '../api/moves.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { AskMoveEvent } from './move-events.ts'
import { offered } from './offered-moves.ts'
import { moveName } from './workflow-words.ts'

/** The user chooses all findings of the filter, or none. */
export class SelectAllEvent extends Event {
  static readonly eventName = 'db-select-all'
  readonly isChosen: boolean
  constructor(isChosen: boolean) {
    super(SelectAllEvent.eventName, { bubbles: true, composed: true })
    this.isChosen = isChosen
  }
}

/** How many findings are chosen, and what may be done to all of them. Fires `SelectAllEvent` and `AskMoveEvent`. */
@customElement('db-bulk-bar')
export class BulkBar extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        padding: var(--space-2) var(--space-3);
        border-block-start: 1px solid var(--line-strong);
        background: var(--paper-tint);
        font-size: var(--text-2);
      }
      .count,
      .moves {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
      }
      .moves {
        margin-block-start: var(--space-2);
      }
      label {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        cursor: pointer;
      }
      input {
        margin: 0;
        accent-color: var(--accent);
        translate: 0 1px;
      }
      .keys {
        margin-inline-start: auto;
        color: var(--ink-soft);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  /** How many are chosen. */
  @property({ type: Number }) count = 0
  /** How many the filter leaves. */
  @property({ type: Number }) total = 0
  /** Where the standard is adopted for what is chosen. */
  @property() adopt = ''
  /** What the one who acts may do is by role. */
  @property() actingRole: Role = 'editor'

  override render() {
    const { count, total } = this
    const isAll = count === total
    return html`<div class="count">
        <label>
          <input
            type="checkbox"
            aria-label=${msg(str`全选 ${formatCount(total)} 条`, { id: 'bulk.none' })}
            .checked=${isAll && total > 0}
            .indeterminate=${count > 0 && !isAll}
            ?disabled=${total === 0}
            @change=${() => this.#selectAll(!isAll)}
          />
          <span role="status">
            ${
              count === 0
                ? msg(str`全选 ${formatCount(total)} 条`, { id: 'bulk.none' })
                : msg(str`已选 ${formatCount(count)}`, { id: 'bulk.count' })
            }
          </span>
        </label>
        ${
          count === 0 || isAll
            ? nothing
            : html`<button class="plain" @click=${() => this.#selectAll(true)}>
                ${msg(str`当前筛选全部 ${formatCount(total)} → 全选`, { id: 'bulk.all' })}
              </button>`
        }
        ${
          count === 0
            ? html`<span class="keys">${msg('x 选择，Shift+x 连选', { id: 'bulk.keys' })}</span>`
            : html`<button class="plain" @click=${() => this.#selectAll(false)}>
                ${msg('取消选择', { id: 'bulk.clear' })}
              </button>`
        }
      </div>
      ${
        count === 0
          ? nothing
          : html`<div class="moves" role="group" aria-label=${msg('对所选问题', { id: 'bulk.moves' })}>
              <a href=${this.adopt}>${msg('采用标准', { id: 'move.adopt' })}</a>
              ${offered
                .filter((move) => moveOf(move).by.includes(this.actingRole))
                .map((move) => html`<button @click=${() => this.#ask(move)}>${moveName(move)}</button>`)}
            </div>`
      }`
  }

  #selectAll(isChosen: boolean) {
    this.dispatchEvent(new SelectAllEvent(isChosen))
  }

  #ask(move: DirectMove) {
    this.dispatchEvent(new AskMoveEvent(move))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulk-bar': BulkBar
  }
  interface HTMLElementEventMap {
    [SelectAllEvent.eventName]: SelectAllEvent
  }
}
