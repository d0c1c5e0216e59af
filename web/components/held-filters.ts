import { msg, str } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Asked } from '../api/holdings.ts'
import { formatCount } from '../formats.ts'
import { holdingKinds, sayHoldingKind } from '../holding-words.ts'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user narrows the list to other words or another kind. */
export class HeldFilterEvent extends Event {
  static readonly eventName = 'db-held-filter'
  readonly filter: { readonly q?: string | undefined; readonly kind?: string | undefined }
  constructor(filter: HeldFilterEvent['filter']) {
    super(HeldFilterEvent.eventName, { bubbles: true, composed: true })
    this.filter = filter
  }
}

/** Words and kind that a list of what is held is narrowed to, with how many there are. Fires `HeldFilterEvent`. */
@customElement('db-held-filters')
export class HeldFilters extends LocalizedElement {
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
  @property() kind = ''
  @property({ attribute: false }) facets: Asked['facets'] = []
  @property({ type: Number }) total = 0

  override render() {
    const kind = msg('类型', { id: 'items.type' })
    return html`<form role="search" @submit=${this.#search}>
      <input type="search" name="q" aria-label=${this.label} placeholder=${this.label} .value=${this.words} />
      <button>${msg('查找', { id: 'alias.find' })}</button>
      <select
        aria-label=${kind}
        @change=${(event: Event & { currentTarget: HTMLSelectElement }) =>
          this.dispatchEvent(new HeldFilterEvent({ kind: event.currentTarget.value || undefined }))}
      >
        <option value="" ?selected=${this.kind === ''}>${kind}：${msg('全部', { id: 'matrix.all' })}</option>
        ${holdingKinds.map((value) => {
          const count = this.facets.find((one) => one.value === value)?.count ?? 0
          return html`<option value=${value} ?selected=${this.kind === value}>
            ${sayHoldingKind(value)} ${formatCount(count)}
          </option>`
        })}
      </select>
      <span>${msg(str`共 ${formatCount(this.total)} 条`, { id: 'holdings.count' })}</span>
    </form>`
  }

  #search(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    this.dispatchEvent(new HeldFilterEvent({ q: q || undefined }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-held-filters': HeldFilters
  }
  interface HTMLElementEventMap {
    [HeldFilterEvent.eventName]: HeldFilterEvent
  }
}
