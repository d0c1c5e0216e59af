import { msg } from '@lit/localize'
import { html } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'

/** The user leaves a guide although its changes are kept nowhere. */
export class LeaveEvent extends Event {
  static readonly eventName = 'db-leave'
  readonly to: string
  constructor(to: string) {
    super(LeaveEvent.eventName, { bubbles: true, composed: true })
    this.to = to
  }
}

/** Asks before changes are lost that neither the server nor this browser could keep. `ask()` shows it; fires `LeaveEvent`. */
@customElement('db-leave-dialog')
export class LeaveDialog extends LocalizedElement {
  static override styles = [base, dialog]

  @query('dialog') private dialog!: HTMLDialogElement
  #to = ''

  /** Asks whether to go to a path of the app. */
  ask(to: string): void {
    this.#to = to
    this.dialog.showModal()
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${msg('草稿未能保存', { id: 'leave.title' })}</h2>
      <p>${msg('服务器没有收到，本浏览器也没有空间；离开后修改将丢失。', { id: 'leave.lost' })}</p>
      <form method="dialog">
        <button @click=${() => this.dispatchEvent(new LeaveEvent(this.#to))}>
          ${msg('放弃修改并离开', { id: 'leave.discard' })}
        </button>
        <button class="primary" autofocus>${msg('留在本页', { id: 'leave.stay' })}</button>
      </form>
    </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-leave-dialog': LeaveDialog
  }
  interface HTMLElementEventMap {
    [LeaveEvent.eventName]: LeaveEvent
  }
}
