import { msg } from '@lit/localize'
import { html } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user leaves a guide with changes that are not saved, and keeps them in this browser or drops them. */
export class LeaveEvent extends Event {
  static readonly eventName = 'db-leave'
  readonly to: string
  readonly isKeeping: boolean
  constructor(to: string, isKeeping: boolean) {
    super(LeaveEvent.eventName, { bubbles: true, composed: true })
    this.to = to
    this.isKeeping = isKeeping
  }
}

/** Asks before changes are left behind. `ask()` shows it; fires `LeaveEvent`. */
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
      <h2 id="title">${msg('有未保存的修改', { id: 'leave.title' })}</h2>
      <p>${msg('草稿留存在本浏览器，下次打开本指南时可以继续。', { id: 'leave.kept' })}</p>
      <form method="dialog">
        <button @click=${() => this.#leave(false)}>${msg('放弃修改并离开', { id: 'leave.discard' })}</button>
        <button @click=${() => this.#leave(true)}>${msg('保留草稿并离开', { id: 'leave.keep' })}</button>
        <button class="primary" autofocus>${msg('留在本页', { id: 'leave.stay' })}</button>
      </form>
    </dialog>`
  }

  #leave(isKeeping: boolean) {
    this.dispatchEvent(new LeaveEvent(this.#to, isKeeping))
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
