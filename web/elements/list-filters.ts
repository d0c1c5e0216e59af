import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Values } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { formatCount, labelMark } from '../words/formats.ts'
import { LocalizedElement } from './localized-element.ts'

/** A facet of a list: its name in the address, what it is called, and its values with how many rows each has. */
export interface Facet {
  readonly name: string
  readonly label: string
  readonly values: readonly (readonly [value: string, word: string, count: number])[]
}

/** The user narrows the list to other words or another value of its facet. */
export class ListFilterEvent extends Event {
  static readonly eventName = 'db-list-filter'
  readonly filter: Values
  constructor(filter: Values) {
    super(ListFilterEvent.eventName, { bubbles: true, composed: true })
    this.filter = filter
  }
}

/** Words and the value of a facet that a list is narrowed to, with how many rows there are. Fires `ListFilterEvent`. */
@customElement('db-list-filters')
export class ListFilters extends LocalizedElement {
  static override styles = [
    base,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-block: var(--space-2) var(--space-3);
      }
      input {
        width: 20em;
        max-width: 100%;
      }
      span {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
    `,
  ]

  /** What is looked for, for the box. */
  @property() label = ''
  @property() words = ''
  @property() value = ''
  @property({ attribute: false }) facet: Facet | undefined
  @property({ type: Number }) total = 0

  override render() {
    return html`<form role="search" @submit=${this.#search}>
      <input type="search" name="q" aria-label=${this.label} placeholder=${this.label} .value=${this.words} />
      <button>${msg('查找', { id: 'alias.find' })}</button>
      ${this.facet ? this.#select(this.facet) : nothing}
      <span>${msg(str`共 ${formatCount(this.total)} 条`, { id: 'list.count' })}</span>
    </form>`
  }

  #select({ name, label, values }: Facet) {
    return html`<select
      aria-label=${label}
      @change=${(event: Event & { currentTarget: HTMLSelectElement }) =>
        this.dispatchEvent(new ListFilterEvent({ [name]: event.currentTarget.value || undefined }))}
    >
      <option value="" ?selected=${this.value === ''}>${label}${labelMark()}${msg('全部', { id: 'matrix.all' })}</option>
      ${values.map(
        ([value, word, count]) =>
          html`<option value=${value} ?selected=${this.value === value}>${word} ${formatCount(count)}</option>`,
      )}
    </select>`
  }

  #search(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    this.dispatchEvent(new ListFilterEvent({ q: q || undefined }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-list-filters': ListFilters
  }
  interface HTMLElementEventMap {
    [ListFilterEvent.eventName]: ListFilterEvent
  }
}
