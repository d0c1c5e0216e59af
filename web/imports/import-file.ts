import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportReading, ImportView } from '../api/imports.ts'
import { downloads } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { formatCount } from '../words/formats.ts'
import { sayDelimiter, sayPhrase, saySize } from './import-words.ts'

/** The user wants the file to be read otherwise. */
export class ReadingEvent extends Event {
  static readonly eventName = 'db-reading'
  readonly reading: ImportReading
  constructor(reading: ImportReading) {
    super(ReadingEvent.eventName, { bubbles: true, composed: true })
    this.reading = reading
  }
}

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const
const delimiters = [',', '\t', ';', '，'] as const

/** The file of an import: what was detected, each with a way to change it; or why it cannot be read. Fires `ReadingEvent`. */
@customElement('db-import-file')
export class ImportFile extends LocalizedElement {
  static override styles = [base, imports]

  @property({ attribute: false }) view: ImportView | undefined
  /** Whether it can still be read otherwise. */
  @property({ type: Boolean }) editable = false

  override render() {
    const { view } = this
    if (!view) return nothing
    const { file, detected, failure } = view
    return html`
      ${failure ? this.#failure(failure) : nothing}
      <dl class="facts">
        <dt>${msg('文件', { id: 'import.file' })}</dt>
        <dd><a href=${downloads.importFile(view.no, 'file')} download>${file.name}</a></dd>
        <dt>${msg('大小', { id: 'import.size' })}</dt>
        <dd>
          ${saySize(file.size)} <span class="hash">SHA-256 <code>${file.hash}</code></span>
        </dd>
        ${detected ? this.#detected(view, detected) : nothing}
        ${!detected || detected.encoding !== null ? this.#encoding(view) : nothing}
      </dl>
    `
  }

  #detected(view: ImportView, detected: NonNullable<ImportView['detected']>) {
    return html`
      <dt>${msg('格式', { id: 'import.format' })}</dt>
      <dd>${detected.format.toUpperCase()}</dd>
      <dt>${msg('行数', { id: 'import.rows' })}</dt>
      <dd>${formatCount(view.rows.read)}</dd>
      ${
        detected.delimiter === null
          ? nothing
          : html`<dt><label for="delimiter">${msg('分隔符', { id: 'import.delimiter' })}</label></dt>
            <dd>
              <select id="delimiter" ?disabled=${!this.editable} @change=${this.#changeDelimiter}>
                ${this.#auto(view.settings.delimiter === null, sayDelimiter(detected.delimiter))}
                ${delimiters.map(
                  (one) =>
                    html`<option value=${one} ?selected=${view.settings.delimiter === one}>
                      ${sayDelimiter(one)}
                    </option>`,
                )}
              </select>
            </dd>`
      }
      ${
        detected.sheets.length === 0
          ? nothing
          : html`<dt>${msg('工作表', { id: 'import.sheets' })}</dt>
            <dd>
              <ul>
                ${detected.sheets.map(
                  ({ name, use }) =>
                    html`<li>
                      <label>
                        <input
                          type="checkbox"
                          value=${name}
                          ?disabled=${!this.editable || use === 'none'}
                          .checked=${use === 'read'}
                          @change=${this.#changeSheets}
                        />
                        ${name}
                        ${
                          use === 'none'
                            ? html`<span class="faint">
                                ${msg('没有可识别的表头，或已隐藏，不读入', { id: 'import.sheet-none' })}
                              </span>`
                            : nothing
                        }
                      </label>
                    </li>`,
                )}
              </ul>
            </dd>`
      }
    `
  }

  #encoding({ settings, detected }: ImportView) {
    return html`<dt><label for="encoding">${msg('编码', { id: 'import.encoding' })}</label></dt>
      <dd>
        <select id="encoding" ?disabled=${!this.editable} @change=${this.#changeEncoding}>
          ${this.#auto(settings.encoding === null, detected?.encoding?.toUpperCase() ?? '')}
          ${encodings.map(
            (one) =>
              html`<option value=${one} ?selected=${settings.encoding === one}>${one.toUpperCase()}</option>`,
          )}
        </select>
      </dd>`
  }

  #auto(isChosen: boolean, found: string) {
    return html`<option value="" ?selected=${isChosen}>
      ${
        isChosen && found !== ''
          ? msg(str`自动识别：${found}`, { id: 'import.detected-as' })
          : msg('自动识别', { id: 'import.detect' })
      }
    </option>`
  }

  #failure({ message, messageEn, badByte }: NonNullable<ImportView['failure']>) {
    const [fit] = badByte?.fits ?? []
    return html`<section class="alert" role="alert">
      <p>
        <strong>
          ${
            badByte
              ? msg(
                  str`不能按 ${badByte.encoding.toUpperCase()} 读出：第一处不符合的字节在第 ${formatCount(badByte.position + 1)} 个。`,
                  { id: 'import.bad-byte' },
                )
              : sayPhrase({ zh: message, en: messageEn })
          }
        </strong>
      </p>
      ${
        badByte
          ? html`<p>
              ${
                fit === undefined
                  ? msg('没有一种编码能完整读出这个文件，可能已经损坏。', { id: 'import.no-encoding' })
                  : msg(str`整个文件看来是 ${fit.toUpperCase()}。`, { id: 'import.looks-like' })
              }
            </p>`
          : nothing
      }
      <p class="remark">
        ${msg('在 Excel 或 WPS 中：文件 → 另存为 → 选“Excel 工作簿 (.xlsx)”或“CSV UTF-8（逗号分隔）”，再重新上传。', { id: 'import.save-as' })}
      </p>
      ${
        fit !== undefined && this.editable
          ? html`<div class="actions">
              <button class="primary" @click=${() => this.#read({ encoding: fit as (typeof encodings)[number] })}>
                ${msg(str`按 ${fit.toUpperCase()} 重新读取`, { id: 'import.read-as' })}
              </button>
            </div>`
          : nothing
      }
    </section>`
  }

  #read(reading: ImportReading) {
    this.dispatchEvent(new ReadingEvent(reading))
  }

  #changeEncoding({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) {
    const encoding = encodings.find((one) => one === currentTarget.value) ?? null
    this.#read({ encoding })
  }

  #changeDelimiter({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) {
    const delimiter = delimiters.find((one) => one === currentTarget.value) ?? null
    this.#read({ delimiter })
  }

  #changeSheets() {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]:enabled')]
    this.#read({ leftOut: boxes.filter(({ checked }) => !checked).map(({ value }) => value) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-file': ImportFile
  }
  interface HTMLElementEventMap {
    [ReadingEvent.eventName]: ReadingEvent
  }
}
