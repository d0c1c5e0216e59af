import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { afterRender } from '../elements/after-render.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { formatCount } from '../words/formats.ts'
import type { FixOption } from './fix-options.ts'
import './fix-preview.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The user takes one of the ways to put a finding right. */
export class FixChoiceEvent extends Event {
  static readonly eventName = 'db-fix-choice'
  readonly option: FixOption
  constructor(option: FixOption) {
    super(FixChoiceEvent.eventName, { bubbles: true, composed: true })
    this.option = option
  }
}

/** The ways to put one finding right, each with how sure it is and what it would open. `ask()` shows it; fires `FixChoiceEvent`. */
@customElement('db-fix-menu')
export class FixMenu extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      dialog {
        width: min(44rem, 96vw);
      }
      ol {
        display: grid;
        gap: var(--space-2);
        margin-block: var(--space-3);
      }
      li button {
        display: grid;
        gap: 2px;
        width: 100%;
        text-align: start;
      }
      .detail {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .safe {
        color: var(--ok);
      }
      .opens {
        color: var(--error);
      }
    `,
  ]

  /** The sentence of the finding. */
  @property() sentence = ''
  @property({ attribute: false }) options: readonly FixOption[] = []
  @query('dialog') private dialog!: HTMLDialogElement

  /** Shows the options, the first in focus. */
  async ask(): Promise<void> {
    this.dialog.showModal()
    await afterRender()
    this.renderRoot.querySelector<HTMLElement>('li button')?.focus()
  }

  override render() {
    return html`<dialog aria-labelledby="title" @keydown=${this.#keyDown}>
      <h2 id="title">${msg('怎样处理这个问题', { id: 'fix-menu.title' })}</h2>
      <p>${this.sentence}</p>
      <ol>
        ${this.options.map(
          (option, at) =>
            html`<li>
              <button aria-keyshortcuts=${at + 1} data-way=${option.way} @click=${() => this.#choose(option)}>
                <span>${at + 1}. ${option.name}</span>
                ${option.fix ? html`<db-fix-preview .fix=${option.fix} .guide=${option.guide}></db-fix-preview>` : nothing}
                ${this.#detail(option)}
              </button>
            </li>`,
        )}
      </ol>
      <form method="dialog"><button>${msg('关闭', { id: 'dialog.close' })}</button></form>
    </dialog>`
  }

  #detail({ confidence, reason, opens }: FixOption) {
    if (opens === undefined) return nothing
    return html`<span class="detail">
      ${
        opens === 0
          ? html`<span class="safe">✓ ${msg('安全：复核后不新增问题', { id: 'fix-menu.safe' })}</span>`
          : html`<span class="opens">● ${msg(str`复核后会新增 ${formatCount(opens)} 个问题`, { id: 'fix-menu.opens' })}</span>`
      }
      ${confidence === undefined ? nothing : html`· ${msg(str`把握 ${Math.round(confidence * 100)}%`, { id: 'fix-menu.confidence' })}`}
      ${reason === undefined ? nothing : html`· ${reason}`}
    </span>`
  }

  #choose(option: FixOption) {
    this.dialog.close()
    this.dispatchEvent(new FixChoiceEvent(option))
  }

  /** Digits take an option, arrows go through them. */
  #keyDown(event: KeyboardEvent) {
    const option = this.options[Number(event.key) - 1]
    if (option) {
      event.preventDefault()
      this.#choose(option)
      return
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('li button')]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-fix-menu': FixMenu
  }
  interface HTMLElementEventMap {
    [FixChoiceEvent.eventName]: FixChoiceEvent
  }
}
