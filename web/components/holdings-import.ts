import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { checkHoldings, type HoldingsAnswer, type HoldingsMode, importHoldings } from '../api/holdings.ts'
import { sayPhrase } from '../import-words.ts'
import { downloads } from '../paths.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import './error-state.ts'
import './file-drop.ts'
import type { FileEvent } from './file-drop.ts'
import './holdings-preview.ts'
import { LocalizedElement } from './localized-element.ts'

/** Other entries stand now: the list is no longer true. */
class HoldingsEvent extends Event {
  static readonly eventName = 'db-holdings'
  constructor() {
    super(HoldingsEvent.eventName, { bubbles: true, composed: true })
  }
}

/** A name for one import that no other has, also where the page was not fetched over TLS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/**
 * Brings a file into the catalogues: choose it, see what it would do, write it. Fires
 * `HoldingsEvent` once it is written; the slot is what to do then.
 */
@customElement('db-holdings-import')
export class HoldingsImport extends LocalizedElement {
  static override styles = [
    base,
    imports,
    css`
      :host {
        margin-block-end: var(--space-4);
        padding-block-end: var(--space-4);
        border-block-end: 1px solid var(--line);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin-block: var(--space-2);
        padding: 0;
        border: 0;
      }
      .file {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ]

  /** The server makes templates. */
  @property({ type: Boolean, attribute: 'offers-template' }) offersTemplate = false
  @query('.primary') private readonly way!: HTMLButtonElement | null
  @state() private file: File | undefined
  @state() private mode: HoldingsMode = 'merge'
  @state() private answer: HoldingsAnswer | undefined
  @state() private failure: unknown
  @state() private busy = false
  #key = ''

  override render() {
    return html`<section aria-labelledby="bring" aria-busy=${this.busy}>
      <h2 id="bring">${msg('导入目录文件', { id: 'holdings.import' })}</h2>
      ${this.answer?.written ? this.#done(this.answer) : this.#choosing()}
    </section>`
  }

  #choosing() {
    return html`
      ${this.file && this.failure === undefined ? nothing : this.#drop()}
      ${
        this.failure === undefined
          ? nothing
          : html`<db-error
              .failure=${this.failure}
              .saved=${msg('目录没有变化。', { id: 'holdings.kept' })}
              @db-retry=${this.#check}
            ></db-error>`
      }
      ${this.file ? this.#preview(this.file) : nothing}
    `
  }

  #drop() {
    return html`<db-file-drop
        ?busy=${this.busy}
        .prompt=${msg('把电子证照、共享数据目录文件拖到这里，或', { id: 'holdings.drop' })}
        .note=${msg('XLSX、CSV、JSON、JSONL；编码、工作表和表头自动识别。', { id: 'holdings.formats' })}
        @db-file=${this.#choose}
      ></db-file-drop>
      ${
        this.offersTemplate
          ? html`<p class="actions">
              <a href=${downloads.holdingsTemplate()} download>${msg('下载目录模板', { id: 'holdings.template' })}</a>
            </p>`
          : nothing
      }`
  }

  #preview(file: File) {
    const { answer } = this
    const modes = [
      ['merge', msg('合并：保留文件未列的条目', { id: 'holdings.merge' })],
      ['replace', msg('替换：移除文件未列的条目', { id: 'holdings.replace' })],
    ] as const
    const hasGuess = answer?.columns.entries.some(({ isGuess }) => isGuess) ?? false
    return html`
      <p>
        <span class="file">${file.name}</span>
        <button class="plain" ?disabled=${this.busy} @click=${this.#again}>
          ${msg('换一个文件', { id: 'holdings.another' })}
        </button>
      </p>
      <fieldset>
        <legend class="unseen">${msg('导入方式', { id: 'holdings.mode' })}</legend>
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
      ${
        answer
          ? html`<db-holdings-preview .answer=${answer}></db-holdings-preview>
              <p class="actions">
                <button
                  class="primary"
                  ?disabled=${this.busy || (answer.changes.total === 0 && answer.removed.total === 0)}
                  @click=${this.#write}
                >
                  ${
                    hasGuess
                      ? msg('确认各列并写入', { id: 'holdings.confirm' })
                      : msg('写入目录', { id: 'holdings.write' })
                  }
                </button>
                <span class="remark">${sayPhrase(answer.effect)}</span>
              </p>`
          : nothing
      }
    `
  }

  #done(answer: HoldingsAnswer) {
    return html`<p role="status" tabindex="-1" class="file">
        ✓ ${msg(str`已写入：${answer.file}`, { id: 'holdings.done' })}
      </p>
      <db-holdings-preview .answer=${answer}></db-holdings-preview>
      <p class="actions">
        <slot></slot>
        <button @click=${this.#again}>${msg('再导入一个文件', { id: 'holdings.again' })}</button>
        <span class="remark">${sayPhrase(answer.effect)}</span>
      </p>`
  }

  #choose({ file }: FileEvent) {
    this.file = file
    void this.#check()
  }

  #setMode(mode: HoldingsMode) {
    this.mode = mode
    void this.#check()
  }

  #check(): Promise<void> {
    const { file, mode } = this
    // One key for each file and way of bringing it in: sent again after a failure, it is written once.
    this.#key = newKey()
    return this.#ask(async () => (file ? await checkHoldings(file, mode) : undefined))
  }

  async #write() {
    const { file, mode } = this
    await this.#ask(async () => (file ? await importHoldings(file, mode, this.#key) : undefined))
    if (!this.answer?.written) return
    this.dispatchEvent(new HoldingsEvent())
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus()
  }

  async #ask(ask: () => Promise<HoldingsAnswer | undefined>) {
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
    this.way?.scrollIntoView({ block: 'nearest' })
  }

  #again() {
    this.file = undefined
    this.answer = undefined
    this.failure = undefined
    this.mode = 'merge'
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-import': HoldingsImport
  }
  interface HTMLElementEventMap {
    [HoldingsEvent.eventName]: HoldingsEvent
  }
}
