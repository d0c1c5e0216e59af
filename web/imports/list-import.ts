import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ApiFailure } from '../api/client.ts'
import {
  checkList,
  importList,
  type ListAnswer,
  type ListKind,
  type ListMode,
  newKey,
} from '../api/list-imports.ts'
import { downloads } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { listImport } from '../styles/list-import.ts'
import { formatCount } from '../words/formats.ts'
import { sayPhrase } from './import-words.ts'
import { listWords } from './list-import-words.ts'
import '../elements/error-state.ts'
import '../elements/file-drop.ts'
import type { FileEvent } from '../elements/file-drop.ts'
import '../agencies/agencies-preview.ts'
import '../holdings/holdings-preview.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** Another list stands now: what is shown of it is no longer true. */
class ListImportedEvent extends Event {
  static readonly eventName = 'db-list-imported'
  constructor() {
    super(ListImportedEvent.eventName, { bubbles: true, composed: true })
  }
}

/** Whether the server said no, so that nothing was written; without an answer nobody knows. */
const isRefused = (failure: unknown): boolean => failure instanceof ApiFailure && failure.status > 0

/** What writing a checked file is called: by what it takes away, and what it takes for granted. */
const sayWriting = ({ kind, columns, removed }: ListAnswer): string =>
  removed.total > 0
    ? msg(str`写入并移除 ${formatCount(removed.total)} 条`, { id: 'list.write-removing' })
    : columns.entries.some(({ isGuess }) => isGuess)
      ? msg('确认各列并写入', { id: 'list.confirm' })
      : listWords[kind]().write

/**
 * Brings a file into a list of which the catalog holds one: choose it, see what it would do, write it. Fires
 * `ListImportedEvent` once it is written; the slot is what to do then, and `undo` what to keep before, so that it can be
 * undone.
 */
@customElement('db-list-import')
export class ListImport extends LocalizedElement {
  static override styles = [base, imports, listImport]

  /** The list that it comes into. */
  @property() kind: ListKind = 'holdings'
  /** The server makes templates. */
  @property({ type: Boolean, attribute: 'offers-template' }) offersTemplate = false
  @state() private file: File | undefined
  @state() private mode: ListMode = 'merge'
  @state() private answer: ListAnswer | undefined
  @state() private failure: unknown
  @state() private busy = false
  #retry: () => Promise<void> = async () => undefined

  override render() {
    return html`<section aria-labelledby="bring" aria-busy=${this.busy}>
      <h2 id="bring">${this.#words.title}</h2>
      ${this.answer?.written ? this.#done(this.answer) : this.#choosing()}
    </section>`
  }

  #choosing() {
    return html`
      ${this.file ? this.#chosen(this.file) : this.#drop()}
      ${
        this.failure === undefined
          ? nothing
          : html`<db-error
              .failure=${this.failure}
              .saved=${isRefused(this.failure) ? this.#words.unchanged : ''}
              @db-retry=${() => this.#retry()}
            ></db-error>`
      }
      ${this.answer ? this.#preview(this.answer) : nothing}
    `
  }

  #drop() {
    return html`<db-file-drop
        .prompt=${this.#words.drop}
        .note=${msg('XLSX、CSV、JSON、JSONL；编码、工作表和表头自动识别。', { id: 'list.formats' })}
        @db-file=${this.#choose}
      ></db-file-drop>
      ${
        this.offersTemplate
          ? html`<p class="actions">
              <a href=${downloads.listTemplate(this.kind)} download>${this.#words.template}</a>
            </p>`
          : nothing
      }`
  }

  #chosen(file: File) {
    const modes = [
      ['merge', this.#words.merge],
      ['replace', this.#words.replace],
    ] as const
    return html`
      <p>
        <span class="file" tabindex="-1">${file.name}</span>
        <button class="plain" ?disabled=${this.busy} @click=${this.#again}>
          ${msg('换一个文件', { id: 'list.another' })}
        </button>
        <span class="remark" role="status">
          ${this.busy ? msg('正在上传并检查…', { id: 'import.uploading' }) : ''}
        </span>
      </p>
      <fieldset>
        <legend class="unseen">${msg('导入方式', { id: 'list.mode' })}</legend>
        ${modes.map(
          ([mode, words]) =>
            html`<label>
              <input
                type="radio"
                name="mode"
                value=${mode}
                .checked=${this.mode === mode}
                ?disabled=${this.busy}
                @change=${() => this.#setMode(mode)}
              />
              ${words}
            </label>`,
        )}
      </fieldset>
    `
  }

  #preview(answer: ListAnswer) {
    const { changes, removed, effect } = answer
    return html`${this.#answer(answer)}
      <p class="actions">
        <button
          class="primary"
          ?disabled=${this.busy || (changes.total === 0 && removed.total === 0)}
          @click=${this.#write}
        >
          ${sayWriting(answer)}
        </button>
        <span class="remark">${sayPhrase(effect)} <slot name="undo"></slot></span>
      </p>`
  }

  #answer(answer: ListAnswer) {
    return answer.kind === 'agencies'
      ? html`<db-agencies-preview .answer=${answer}></db-agencies-preview>`
      : html`<db-holdings-preview .answer=${answer}></db-holdings-preview>`
  }

  get #words() {
    return listWords[this.kind]()
  }

  #done(answer: ListAnswer) {
    return html`<p role="status" tabindex="-1" class="file">
        ✓ ${msg(str`已写入：${answer.file}`, { id: 'list.done' })}
      </p>
      ${this.#answer(answer)}
      <p class="actions">
        <slot></slot>
        <button @click=${this.#again}>${msg('再导入一个文件', { id: 'list.again' })}</button>
        <span class="remark">${sayPhrase(answer.effect)}</span>
      </p>`
  }

  async #choose({ file }: FileEvent) {
    this.file = file
    await this.#check()
    this.renderRoot.querySelector<HTMLElement>('.file')?.focus()
  }

  async #setMode(mode: ListMode) {
    this.mode = mode
    await this.#check()
    // It was disabled in the meantime, and so lost the focus.
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus()
  }

  async #check() {
    const { kind, file, mode } = this
    if (file) await this.#ask(() => checkList(kind, file, mode))
  }

  async #write() {
    const { kind, file, mode } = this
    // Sent again after a failure, it is written once.
    const key = newKey()
    if (file) await this.#ask(() => importList(kind, file, mode, key))
  }

  async #ask(ask: () => Promise<ListAnswer>) {
    this.#retry = () => this.#ask(ask)
    this.busy = true
    this.failure = undefined
    try {
      this.answer = await ask()
    } catch (failure) {
      this.answer = undefined
      this.failure = failure
    } finally {
      this.busy = false
    }
    await this.updateComplete
    if (this.answer?.written) {
      this.dispatchEvent(new ListImportedEvent())
      this.renderRoot.querySelector<HTMLElement>('.file')?.focus()
    } else this.renderRoot.querySelector('.primary')?.scrollIntoView({ block: 'nearest' })
  }

  async #again() {
    this.file = undefined
    this.answer = undefined
    this.failure = undefined
    this.mode = 'merge'
    await this.updateComplete
    this.renderRoot.querySelector('db-file-drop')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-list-import': ListImport
  }
  interface HTMLElementEventMap {
    [ListImportedEvent.eventName]: ListImportedEvent
  }
}
