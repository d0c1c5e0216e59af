import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportField, ImportView } from '../api/imports.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { ReadingEvent } from './import-file.ts'
import { sayPhrase } from './import-words.ts'

type Column = ImportView['columns'][number]

const ignored = '-'

/**
 * How the columns of the file are matched to fields, with score and reason, each to be changed; what is required and
 * has no column. Fires `ReadingEvent`.
 */
@customElement('db-import-columns')
export class ImportColumns extends LocalizedElement {
  static override styles = [
    base,
    page,
    imports,
    css`
      :host {
        padding: 0;
      }
      td select {
        max-width: 20em;
        width: 100%;
      }
      .letters {
        width: 4em;
        color: var(--ink-faint);
      }
      .missing li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
        padding-block: 2px;
      }
      .missing input {
        width: 24em;
        max-width: 100%;
      }
    `,
  ]

  @property({ attribute: false }) view: ImportView | undefined
  @property({ attribute: false }) fields: readonly ImportField[] = []
  @property({ type: Boolean }) editable = false

  override render() {
    const { view } = this
    if (!view) return nothing
    const sheets = Map.groupBy(view.columns, ({ sheet, headerRow }) => JSON.stringify([sheet, headerRow]))
    return html`
      ${this.#missing(view)} ${this.#guesses(view)}
      ${Array.from(sheets.values(), (columns) => this.#table(columns, sheets.size > 1))}
    `
  }

  #missing({ missing, settings }: ImportView) {
    const constants = Object.entries(settings.constants)
    if (missing.length === 0 && constants.length === 0) return nothing
    return html`<section class="missing">
      <h2>${msg('文件中没有的必填项', { id: 'import.missing' })}</h2>
      <ul>
        ${missing.map(
          ({ field, header, isDerived }) =>
            html`<li>
              <span class=${isDerived ? '' : 'bad'}>${isDerived ? '' : '● '}${header}</span>
              ${
                isDerived
                  ? html`<span class="remark">
                      ${msg('按编码或实施主体补上；补不上的行会在检查中列出', { id: 'import.derived' })}
                    </span>`
                  : this.#constant(field, header, '')
              }
            </li>`,
        )}
        ${constants.map(
          ([field, text]) =>
            html`<li><span>${this.#headerOf(field)}</span> ${this.#constant(field, this.#headerOf(field), text)}</li>`,
        )}
      </ul>
    </section>`
  }

  #constant(field: string, header: string, text: string) {
    return html`<input
      type="text"
      .value=${text}
      ?disabled=${!this.editable}
      aria-label=${msg(str`${header}：所有行填同一值`, { id: 'import.constant' })}
      placeholder=${msg('在下表中指定一列，或在此填入所有行共用的值', { id: 'import.constant-hint' })}
      @change=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
        this.#setConstant(field, currentTarget.value.trim())}
    />`
  }

  #guesses({ guesses }: ImportView) {
    if (guesses === 0) return nothing
    return html`<p class="guess" role="status">
      ▲ ${msg(str`${formatCount(guesses)} 列只是名称相近，请核对后确认。`, { id: 'import.guesses' })}
      ${
        this.editable
          ? html`<button @click=${() => this.#read({ confirm: true })}>
              ${msg('全部确认', { id: 'import.confirm' })}
            </button>`
          : nothing
      }
    </p>`
  }

  #table(columns: readonly Column[], isOfMany: boolean) {
    const [first] = columns
    if (!first) return nothing
    return html`${isOfMany || first.sheet !== null ? html`<h2>${first.sheet ?? ''}</h2>` : nothing}
      <div class="frame"><table class="data">
        <thead>
          <tr>
            <th scope="col" class="letters">${msg('列', { id: 'import.letters' })}</th>
            <th scope="col">
              ${
                first.headerRow === 0
                  ? msg('文件中的名称', { id: 'import.header' })
                  : msg(str`文件中的表头（第 ${first.headerRow} 行）`, { id: 'import.header-row' })
              }
            </th>
            <th scope="col">${msg('对应字段', { id: 'import.field' })}</th>
            <th scope="col" class="number">${msg('把握', { id: 'import.score' })}</th>
            <th scope="col">${msg('理由', { id: 'import.why' })}</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map((column) => this.#row(column))}
        </tbody>
      </table></div>`
  }

  #row(column: Column) {
    const { letters, header, field, score, isGuess, reason } = column
    return html`<tr>
      <td class="letters">${letters ?? ''}</td>
      <th scope="row">${header}</th>
      <td>
        <select
          aria-label=${msg(str`“${header}”对应的字段`, { id: 'import.field-of' })}
          ?disabled=${!this.editable}
          @change=${(event: Event & { currentTarget: HTMLSelectElement }) =>
            this.#choose(column, event.currentTarget.value)}
        >
          <option value="" ?selected=${field === null && !column.isIgnored} ?disabled=${field !== null}>
            ${msg('未对应，原样保留', { id: 'import.kept' })}
          </option>
          <option value=${ignored} ?selected=${column.isIgnored}>${msg('不读入', { id: 'import.ignored' })}</option>
          ${this.#options(field)}
        </select>
      </td>
      <td class="number">${field === null ? '' : score.toFixed(2)}</td>
      <td class=${isGuess ? 'guess' : ''}>${isGuess ? '▲ ' : ''}${sayPhrase(reason)}</td>
    </tr>`
  }

  #options(chosen: string | null) {
    const groups = Map.groupBy(this.fields, ({ group }) => group ?? '')
    return Array.from(groups, ([group, fields]) => {
      const options = fields.map(
        ({ field, header, required }) =>
          html`<option value=${field} ?selected=${field === chosen}>${header}${required ? ' *' : ''}</option>`,
      )
      return group === '' ? options : html`<optgroup label=${group}>${options}</optgroup>`
    })
  }

  #headerOf(field: string): string {
    return this.fields.find((one) => one.field === field)?.header ?? field
  }

  #read(reading: ReadingEvent['reading']) {
    this.dispatchEvent(new ReadingEvent(reading))
  }

  #choose({ sheet, header }: Column, value: string) {
    if (value === '') return
    this.#read({ columns: [{ sheet, header, field: value === ignored ? null : value }] })
  }

  #setConstant(field: string, text: string) {
    const { [field]: _, ...others } = this.view?.settings.constants ?? {}
    this.#read({ constants: text === '' ? others : { ...others, [field]: text } })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-columns': ImportColumns
  }
}
