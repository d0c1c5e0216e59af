import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ImportCorrections, ImportTrouble } from '../api/imports.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { importTroubles } from '../styles/import-troubles.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { sayCell, sayPhrase, sayReason } from './import-words.ts'

/** The user puts cells right. */
export class CorrectEvent extends Event {
  static readonly eventName = 'db-correct'
  readonly corrections: ImportCorrections
  constructor(corrections: ImportCorrections) {
    super(CorrectEvent.eventName, { bubbles: true, composed: true })
    this.corrections = corrections
  }
}

const keyOf = ({ record, field, sheet, line, column }: ImportTrouble): string =>
  [record, sheet, line, column, field].join('|')

const inAnyRecord = (field: string): string => field.replace(/\/\d+(?=\/|$)/g, '/-')

/**
 * The bad cells of a file, each with its row and column as a spreadsheet calls them, to be put right in place: Enter
 * takes what was typed, Control and . the suggestion, arrows go up and down. Fires `CorrectEvent`.
 */
@customElement('db-import-troubles')
export class ImportTroubles extends LocalizedElement {
  static override styles = [base, page, importTroubles]

  @property({ attribute: false }) troubles: readonly ImportTrouble[] = []
  @property({ type: Boolean }) editable = false

  /** The place of the cell that has the focus: the cell that takes its place gets it when this one is right. */
  #at: number | undefined

  /** The cell that took its suggestion: where something was typed before, the browser tells it as a change once more. */
  #taken: HTMLTextAreaElement | undefined

  override render() {
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('位置', { id: 'import.place' })}</th>
            <th scope="col">${msg('字段', { id: 'import.trouble-field' })}</th>
            <th scope="col">${msg('值（可直接修改）', { id: 'import.value' })}</th>
            <th scope="col">${msg('原因', { id: 'import.trouble-why' })}</th>
            <th scope="col">${msg('建议', { id: 'import.suggestion' })}</th>
          </tr>
        </thead>
        <tbody @keydown=${this.#key} @focusin=${this.#focused} @input=${this.#typed}>
          ${repeat(this.troubles, keyOf, (trouble, at) => this.#row(trouble, at))}
        </tbody>
      </table>
    </div>`
  }

  override updated() {
    if (this.#at === undefined || this.renderRoot instanceof ShadowRoot === false) return
    // The row that had the focus is gone when its cell is right.
    const root = this.renderRoot as ShadowRoot
    if (root.activeElement === null) this.#focus(Math.min(this.#at, this.troubles.length - 1))
  }

  #row(trouble: ImportTrouble, at: number) {
    const { field, header, title, cell, reason, suggestion, correct } = trouble
    const place = sayCell(trouble)
    const name = header ?? field
    return html`<tr>
      <th scope="row" class="place">
        ${place}
        <span class="title">${title}</span>
      </th>
      <td>${name}</td>
      <td class="cell">
        ${
          correct && this.editable
            ? html`<textarea
                rows=${Math.min(4, Math.max(1, Math.ceil(cell.length / 24)))}
                data-at=${at}
                .value=${cell}
                aria-label=${msg(str`${place} ${name}`, { id: 'import.cell' })}
                aria-describedby="why-${at}"
                @change=${(event: Event & { currentTarget: HTMLTextAreaElement }) =>
                  this.#changed(trouble, event.currentTarget)}
              ></textarea>`
            : html`<span class="read-only">${cell}</span>`
        }
      </td>
      <td class="why" id="why-${at}">
        <span class="bad">● ${sayReason(reason)}</span>
        ${this.#why(trouble)}
      </td>
      <td class="suggestion">${suggestion === null ? this.#sameValue(trouble) : this.#suggestion(trouble, suggestion)}</td>
    </tr>`
  }

  /** What is wrong; of a cell that is empty and must not be, its reason says all. */
  #why({ reason, correct, expected, message, messageEn }: ImportTrouble) {
    if (expected && correct) return sayPhrase(expected)
    return reason === 'missing' && correct ? nothing : sayPhrase({ zh: message, en: messageEn })
  }

  #suggestion(trouble: ImportTrouble, suggestion: string) {
    const { correct, alike } = trouble
    return html`<span class="suggested">${suggestion}</span>
      ${
        correct && this.editable
          ? html`<button @click=${() => this.#put(trouble, suggestion)}>
                ${msg('采用', { id: 'import.accept' })}
              </button>
              ${
                alike > 1
                  ? html`<button @click=${() => this.#acceptAlike(trouble)}>
                      ${msg(str`全部同类采用 ${formatCount(alike)}`, { id: 'import.accept-alike' })}
                    </button>`
                  : nothing
              }`
          : nothing
      }`
  }

  /** A way to give all cells of the same wrong value what was typed into this one. */
  #sameValue(trouble: ImportTrouble) {
    const { correct, reason, field, cell } = trouble
    const others = this.troubles.filter(
      (one) => one.reason === reason && inAnyRecord(one.field) === inAnyRecord(field) && one.cell === cell,
    ).length
    if (!correct || !this.editable || others < 2 || cell === '') return nothing
    return html`<label class="same">
      <input type="checkbox" data-same=${keyOf(trouble)} />
      ${msg('改动用于同样写法的全部单元格', { id: 'import.same-value' })}
    </label>`
  }

  #typed() {
    this.#taken = undefined
  }

  #changed(trouble: ImportTrouble, cell: HTMLTextAreaElement) {
    if (cell === this.#taken) this.#taken = undefined
    else this.#put(trouble, cell.value)
  }

  #put(trouble: ImportTrouble, text: string) {
    const { correct, record, reason, field, cell } = trouble
    if (!correct || text === cell) return
    const box = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[data-same]')].find(
      ({ dataset }) => dataset.same === keyOf(trouble),
    )
    this.dispatchEvent(
      new CorrectEvent(
        box?.checked
          ? { alike: { reason, field: inAnyRecord(field), value: cell, text } }
          : { edits: [{ ...correct, record, text }] },
      ),
    )
  }

  #acceptAlike({ reason, field }: ImportTrouble) {
    this.dispatchEvent(new CorrectEvent({ alike: { reason, field: inAnyRecord(field) } }))
  }

  #focus(at: number): boolean {
    const cell = this.renderRoot.querySelector<HTMLTextAreaElement>(`textarea[data-at="${at}"]`)
    cell?.focus()
    cell?.select()
    return cell !== null
  }

  #focused({ target }: FocusEvent) {
    const row = target instanceof Element ? target.closest('tr') : null
    this.#at = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : undefined
  }

  #key(event: KeyboardEvent) {
    const { target } = event
    if (!(target instanceof HTMLTextAreaElement) || event.isComposing) return
    const at = Number(target.dataset.at)
    const trouble = this.troubles[at]
    if (!trouble) return
    const isOneLine = !target.value.includes('\n')
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      // Left, the cell tells its change itself: told here too, it would be sent twice.
      target.blur()
    } else if (event.key === '.' && (event.ctrlKey || event.metaKey) && trouble.suggestion !== null) {
      event.preventDefault()
      target.value = trouble.suggestion
      this.#taken = target
      this.#put(trouble, trouble.suggestion)
    } else if (event.key === 'Escape') target.value = trouble.cell
    else if (isOneLine && event.key === 'ArrowDown' && this.#focus(at + 1)) event.preventDefault()
    else if (isOneLine && event.key === 'ArrowUp' && this.#focus(at - 1)) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-troubles': ImportTroubles
  }
  interface HTMLElementEventMap {
    [CorrectEvent.eventName]: CorrectEvent
  }
}
