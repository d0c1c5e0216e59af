import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { doesAdvance, switchAdvancing } from '../moves/advance.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { activeShortcuts, areShortcutsOn, switchShortcuts } from './shortcuts.ts'

const keyNames: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Control: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  X: 'Shift+x',
}

/** The keys that do something on the present page, and the switch for them. `open()` shows it. */
@customElement('db-help')
export class HelpDialog extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      table {
        width: 100%;
        border-block-start: 2px solid var(--ink);
        margin-block: var(--space-3);
      }
      td,
      th {
        padding: var(--space-1) 0;
        border-block-end: 1px solid var(--line);
        font-weight: 400;
      }
      th {
        width: 8em;
      }
      kbd {
        padding: 0 0.4em;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
      }
    `,
  ]

  @query('dialog') private dialog!: HTMLDialogElement

  /** Shows the keys of the page as it is now. */
  open(): void {
    this.requestUpdate()
    this.dialog.showModal()
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${msg('键盘操作', { id: 'help.title' })}</h2>
      <table>
        ${activeShortcuts().map(
          ({ keys, label }) =>
            html`<tr>
              <th scope="row">${keys.split(/[ +]/).map((key) => html`<kbd>${keyNames[key] ?? key}</kbd> `)}</th>
              <td>${label()}</td>
            </tr>`,
        )}
      </table>
      <label>
        <input type="checkbox" .checked=${areShortcutsOn()} @change=${this.#switch} />
        ${msg('启用单键快捷键', { id: 'help.switch' })}
      </label>
      <p class="faint">${msg('输入文字时快捷键不起作用。', { id: 'help.typing' })}</p>
      <label>
        <input type="checkbox" .checked=${doesAdvance()} @change=${this.#switchAdvancing} />
        ${msg('处理一条后转到下一条', { id: 'help.advance' })}
      </label>
      <form method="dialog">
        <button autofocus>${msg('关闭', { id: 'dialog.close' })}</button>
      </form>
    </dialog>`
  }

  #switch(event: Event) {
    if (event.target instanceof HTMLInputElement) switchShortcuts(event.target.checked)
  }

  #switchAdvancing(event: Event) {
    if (event.target instanceof HTMLInputElement) switchAdvancing(event.target.checked)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-help': HelpDialog
  }
}
