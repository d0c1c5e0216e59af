import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { UndoEvent } from './move-events.ts'

/** What was done just now, to be said and taken back. */
export interface Done {
  /** In words: 已分派 12 条. */
  readonly words: string
  /** Number of the bulk that it was; null where it was none. */
  readonly bulk: number | null
  readonly isUndoable: boolean
}

/** Milliseconds for which it stays. */
const stay = 10_000

/**
 * Says what was done and offers to take it back, for ten seconds; as long as the pointer or the focus is in it, it
 * stays. Fires `UndoEvent`.
 */
@customElement('db-undo-bar')
export class UndoBar extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        position: fixed;
        inset-block-end: var(--space-4);
        inset-inline-start: 50%;
        translate: -50% 0;
        z-index: var(--z-popover);
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-4);
        max-width: calc(100vw - 2 * var(--space-4));
        padding: var(--space-2) var(--space-4);
        border: 1px solid var(--ink);
        border-radius: var(--radius);
        background: var(--ink);
        color: var(--paper);
      }
      a,
      button,
      button.plain {
        color: inherit;
        background: none;
      }
      button.plain {
        text-decoration-color: currentColor;
      }
      kbd {
        font-size: var(--text-1);
      }
      :focus-visible {
        outline-color: currentColor;
      }
    `,
  ]

  @property({ attribute: false }) done: Done | undefined
  @state() private isShown = false
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    clearTimeout(this.#timer)
    super.disconnectedCallback()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('done')) return
    this.isShown = this.done !== undefined
    this.#leave()
  }

  override render() {
    const { done } = this
    return html`<span class="unseen" role="status">${this.isShown ? done?.words : ''}</span>
      ${
        done && this.isShown
          ? html`<div
              @pointerenter=${this.#hold}
              @pointerleave=${this.#leave}
              @focusin=${this.#hold}
              @focusout=${this.#leave}
            >
              <span aria-hidden="true">${done.words}</span>
              ${
                done.bulk === null
                  ? nothing
                  : html`<a href=${paths.bulk(done.bulk)}>${msg('查看结果', { id: 'undo.result' })}</a>`
              }
              ${
                done.isUndoable
                  ? html`<button class="plain" aria-keyshortcuts="u" @click=${this.undo}>
                      ${msg('撤销', { id: 'move.undo' })} <kbd>u</kbd>
                    </button>`
                  : nothing
              }
              <button class="plain" @click=${this.#close}>${msg('关闭', { id: 'dialog.close' })}</button>
            </div>`
          : nothing
      }`
  }

  /** Asks for what is shown to be taken back, if it can be. */
  undo(): void {
    if (!this.done?.isUndoable || this.done.bulk === null || !this.isShown) return
    this.isShown = false
    this.dispatchEvent(new UndoEvent(this.done.bulk))
  }

  #hold() {
    clearTimeout(this.#timer)
  }

  #leave() {
    clearTimeout(this.#timer)
    if (this.isShown) this.#timer = setTimeout(() => this.#close(), stay)
  }

  #close() {
    this.isShown = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-undo-bar': UndoBar
  }
}
