import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Material } from '../../rules/catalog.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { formatCount } from '../words/formats.ts'
import { sayInFull } from '../words/published.ts'

/** The user adds the rows that a pasted list was split into. */
export class PasteRowsEvent extends Event {
  static readonly eventName = 'db-paste-rows'
  readonly rows: readonly Material[]
  constructor(rows: readonly Material[]) {
    super(PasteRowsEvent.eventName, { bubbles: true, composed: true })
    this.rows = rows
  }
}

/** Takes a list of materials in one text, shows the rows that it makes, and adds them. `ask()` shows it; fires `PasteRowsEvent`. */
@customElement('db-paste-list')
export class PasteList extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      textarea {
        width: 100%;
        min-height: 8lh;
      }
      ol {
        max-height: 14lh;
        overflow-y: auto;
        margin-block: var(--space-2);
        padding-inline-start: 1.5em;
        list-style: decimal;
      }
    `,
  ]

  @state() private text = ''
  @query('dialog') private dialog!: HTMLDialogElement

  readonly #rows = new Task(this, {
    task: async ([text]) => (await import('../../rules/facts/split-materials.ts')).splitMaterials(text),
    args: () => [this.text] as const,
  })

  /** Shows the dialog, with a text where one was pasted already. */
  ask(text = ''): void {
    this.text = text
    this.dialog.showModal()
  }

  override render() {
    const rows = this.#rows.value ?? []
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${msg('粘贴材料清单', { id: 'paste.title' })}</h2>
      <label>
        ${msg('清单原文，如“1.身份证；2.申请表”', { id: 'paste.text' })}
        <textarea
          autofocus
          .value=${this.text}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) this.text = event.target.value
          }}
        ></textarea>
      </label>
      ${
        rows.length > 0
          ? html`<p role="status">${msg(str`拆成 ${formatCount(rows.length)} 项：`, { id: 'paste.split' })}</p>
              <ol>
                ${rows.map((row) => html`<li>${sayInFull(row, 'materials')}</li>`)}
              </ol>`
          : nothing
      }
      <form method="dialog">
        <button>${msg('取消', { id: 'paste.cancel' })}</button>
        <button class="primary" ?disabled=${rows.length === 0} @click=${() => this.dispatchEvent(new PasteRowsEvent(rows))}>
          ${msg(str`添加 ${formatCount(rows.length)} 项`, { id: 'paste.add' })}
        </button>
      </form>
    </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-paste-list': PasteList
  }
  interface HTMLElementEventMap {
    [PasteRowsEvent.eventName]: PasteRowsEvent
  }
}
