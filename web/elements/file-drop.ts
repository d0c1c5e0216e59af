import { msg, str } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user chose a file. */
export class FileEvent extends Event {
  static readonly eventName = 'db-file'
  readonly file: File
  constructor(file: File) {
    super(FileEvent.eventName, { bubbles: true, composed: true })
    this.file = file
  }
}

/** A place to drop a file, with a button for those who do not drag. Fires `FileEvent`. */
@customElement('db-file-drop')
export class FileDrop extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: var(--space-6) var(--space-4);
        border: 1px dashed var(--line-strong);
        background: var(--paper-tint);
        text-align: center;
      }
      div.over {
        border-color: var(--accent);
        background: var(--accent-tint);
      }
      .faint {
        font-size: var(--text-2);
      }
    `,
  ]

  /** What is asked for; guides unless said. */
  @property() prompt = ''
  /** What kinds of files are taken and how they are read; said of guides unless said. */
  @property() note = ''
  /** A file is on its way. */
  @property({ type: Boolean }) busy = false
  @query('input') private input!: HTMLInputElement
  @state() private isOver = false
  @state() private extra = 0

  override render() {
    return html`<div
      class=${this.isOver ? 'over' : ''}
      @dragover=${this.#over}
      @dragleave=${this.#out}
      @drop=${this.#drop}
    >
      <p>${this.prompt || msg('把办事指南文件拖到这里，或', { id: 'import.drop' })}</p>
      <button class="primary" ?disabled=${this.busy} @click=${() => this.input.click()}>
        ${msg('选择文件', { id: 'import.choose' })}
      </button>
      <input
        hidden
        type="file"
        aria-label=${msg('选择文件', { id: 'import.choose' })}
        accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl,.ndjson"
        ?disabled=${this.busy}
        @change=${this.#choose}
      />
      <p class="faint">
        ${this.note || msg('XLSX、CSV、JSON、JSONL；编码、工作表和表头自动识别，识别错了可以改。', { id: 'import.formats' })}
      </p>
      <p role="status">
        ${
          this.busy
            ? msg('正在上传并检查…', { id: 'import.uploading' })
            : this.extra > 0
              ? msg(str`一次导入一个文件，另外 ${this.extra} 个未读入。`, { id: 'import.one-file' })
              : ''
        }
      </p>
    </div>`
  }

  /** Moves the focus to the way to choose a file. */
  override focus() {
    this.renderRoot.querySelector('button')?.focus()
  }

  #over(event: DragEvent) {
    event.preventDefault()
    this.isOver = true
  }

  #out() {
    this.isOver = false
  }

  #drop(event: DragEvent) {
    event.preventDefault()
    this.isOver = false
    this.#take(event.dataTransfer?.files)
  }

  #choose(event: Event) {
    if (event.target instanceof HTMLInputElement) this.#take(event.target.files)
  }

  #take(files: FileList | null | undefined) {
    const [file] = files ?? []
    this.extra = Math.max(0, (files?.length ?? 0) - 1)
    if (file && !this.busy) this.dispatchEvent(new FileEvent(file))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-file-drop': FileDrop
  }
  interface HTMLElementEventMap {
    [FileEvent.eventName]: FileEvent
  }
}
