import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'

/** One value of a facet as it is shown. */
export interface FacetOption {
  readonly value: string
  readonly name: string
  readonly count: number
  /** How far it stands below another value. */
  readonly depth?: number
}

/** The user chose other values of a facet. */
export class FacetEvent extends Event {
  static readonly eventName = 'db-facet'
  readonly chosen: readonly string[]
  constructor(chosen: readonly string[]) {
    super(FacetEvent.eventName, { bubbles: true, composed: true })
    this.chosen = chosen
  }
}

/** One facet: its values with how many findings each would leave. Fires `FacetEvent`. */
@customElement('db-facet')
export class FacetGroup extends LocalizedElement {
  static override styles = [
    base,
    css`
      fieldset {
        min-width: 0;
        margin: 0;
        padding: var(--space-2) 0;
        border: 0;
        border-block-start: 1px solid var(--line);
      }
      legend {
        float: left;
        width: 100%;
        padding: 0 0 2px;
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      ul {
        clear: both;
        font-size: var(--text-2);
      }
      ul.all {
        max-height: 15rem;
        overflow-y: auto;
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: baseline;
        gap: 6px;
        padding-block: 1px;
        cursor: pointer;
      }
      label:hover {
        background: var(--paper-shade);
      }
      .deep label {
        padding-inline-start: var(--space-4);
      }
      input {
        margin: 0;
        accent-color: var(--accent);
        translate: 0 1px;
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .chosen .name {
        font-weight: 600;
      }
      .number {
        min-width: 3em;
        color: var(--ink-soft);
      }
      button {
        font-size: var(--text-2);
      }
    `,
  ]

  @property() name = ''
  @property({ attribute: false }) options: readonly FacetOption[] = []
  @property({ attribute: false }) chosen: readonly string[] = []
  /** Only one value at a time; choosing it again lets it go. */
  @property({ type: Boolean }) single = false
  /** Values shown before all are asked for. */
  @property({ type: Number }) limit = 8
  @state() private isOpen = false

  override render() {
    const { options, chosen } = this
    if (options.length === 0) return nothing
    const visible = this.isOpen
      ? options
      : options.filter(({ value }, at) => at < this.limit || chosen.includes(value))
    return html`<fieldset>
      <legend>${this.name}</legend>
      <ul class=${this.isOpen ? 'all' : ''} tabindex=${this.isOpen ? 0 : nothing}>
        ${visible.map((option) => this.#option(option))}
      </ul>
      ${
        options.length > this.limit
          ? html`<button class="plain" aria-expanded=${this.isOpen} @click=${this.#fold}>
              ${
                this.isOpen
                  ? msg('收起', { id: 'facet.fewer' })
                  : msg(str`全部 ${formatCount(options.length)} 项`, { id: 'facet.all' })
              }
            </button>`
          : nothing
      }
    </fieldset>`
  }

  #option({ value, name, count, depth = 0 }: FacetOption) {
    const isChosen = this.chosen.includes(value)
    return html`<li class="${depth > 0 ? 'deep' : ''} ${isChosen ? 'chosen' : ''}">
      <label title=${name}>
        <input type="checkbox" .checked=${isChosen} @change=${() => this.#toggle(value)} />
        <span class="name">${name}</span>
        <span class="number">${formatCount(count)}</span>
      </label>
    </li>`
  }

  #fold() {
    this.isOpen = !this.isOpen
  }

  #toggle(value: string) {
    const rest = this.chosen.filter((one) => one !== value)
    const isChosen = rest.length < this.chosen.length
    this.dispatchEvent(new FacetEvent(isChosen ? rest : this.single ? [value] : [...rest, value]))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-facet': FacetGroup
  }
  interface HTMLElementEventMap {
    [FacetEvent.eventName]: FacetEvent
  }
}
