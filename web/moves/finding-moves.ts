import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ListedFinding } from '../api/findings.ts'
import type { DirectMove } from '../api/moves.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { AskMoveEvent } from './move-events.ts'
import { adoptPathOf, editPath, isAdoptable, moveKeys, movesOn } from './offered-moves.ts'
import { moveName } from './workflow-words.ts'

/** What may be done about a finding now, with the keys for it. Fires `AskMoveEvent`. */
@customElement('db-finding-moves')
export class FindingMoves extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        font-size: var(--text-2);
      }
      a,
      button {
        display: inline-flex;
        align-items: baseline;
        gap: 0.5em;
        padding: var(--space-1) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        color: var(--ink);
        text-decoration: none;
      }
      a:hover {
        background: var(--paper-shade);
      }
      a.primary {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--paper);
      }
      a.primary:hover {
        background: var(--ink);
      }
      kbd {
        font-size: var(--text-1);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) finding: ListedFinding | undefined

  override render() {
    if (!this.finding) return nothing
    const edit = editPath(this.finding)
    return html`<div role="group" aria-label=${msg('可执行的操作', { id: 'move.offered' })}>
      ${
        isAdoptable(this.finding)
          ? html`<a class="primary" href=${adoptPathOf(this.finding)} aria-keyshortcuts="s"
              >${msg('采用标准', { id: 'move.adopt' })} <kbd>s</kbd></a
            >`
          : nothing
      }
      ${
        edit === undefined
          ? nothing
          : html`<a href=${edit} aria-keyshortcuts="e">${msg('编辑指南', { id: 'move.edit' })} <kbd>e</kbd></a>`
      }
      ${movesOn(this.finding).map((move) => this.#button(move))}
    </div>`
  }

  #button(move: DirectMove) {
    const key = moveKeys[move]
    return html`<button aria-keyshortcuts=${key ?? nothing} @click=${() => this.dispatchEvent(new AskMoveEvent(move))}>
      ${moveName(move)} ${key === undefined ? nothing : html`<kbd>${key}</kbd>`}
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-moves': FindingMoves
  }
}
