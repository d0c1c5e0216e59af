import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FindingSort } from '../api/findings.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { sortName, sorts } from './finding-sorts.ts'

/** The user chose another order of the list. */
export class SortEvent extends Event {
  static readonly eventName = 'db-sort'
  readonly sort: string
  constructor(sort: string) {
    super(SortEvent.eventName, { bubbles: true, composed: true })
    this.sort = sort
  }
}

/** The order of the list of findings, to choose. Fires `SortEvent`. */
@customElement('db-finding-sort')
export class FindingSortSelect extends LocalizedElement {
  static override styles = [
    base,
    css`
      label {
        position: relative;
      }
      select {
        border-color: transparent;
        field-sizing: content;
        font-size: var(--text-2);
      }
    `,
  ]

  @property() sort: FindingSort = sorts[0]

  override render() {
    return html`<label>
      <span class="unseen">${msg('排序', { id: 'sort.label' })}</span>
      <select @change=${this.#change}>
        ${sorts.map(
          (sort) => html`<option value=${sort} ?selected=${sort === this.sort}>${sortName(sort)}</option>`,
        )}
      </select>
    </label>`
  }

  #change(event: Event) {
    if (event.target instanceof HTMLSelectElement) this.dispatchEvent(new SortEvent(event.target.value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-sort': FindingSortSelect
  }
  interface HTMLElementEventMap {
    [SortEvent.eventName]: SortEvent
  }
}
