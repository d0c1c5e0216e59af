import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user chose an agency. */
export class AgencyEvent extends Event {
  static readonly eventName = 'db-agency'
  readonly agency: string
  constructor(agency: string) {
    super(AgencyEvent.eventName, { bubbles: true, composed: true })
    this.agency = agency
  }
}

/** One agency of all, in groups by city. Fires `AgencyEvent`. */
@customElement('db-agency-select')
export class AgencySelect extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      select {
        width: 100%;
        text-overflow: ellipsis;
      }
    `,
  ]

  @property({ attribute: false }) agencies: Context['agencies'] = []
  /** Credit code of the one that is chosen; empty: none yet. */
  @property() value = ''
  /** What it is chosen as, for a screen reader. */
  @property() label = ''
  /** What choosing none of them means; empty: one has to be chosen. */
  @property() none = ''

  override render() {
    const cities = Map.groupBy(this.agencies, ({ region }) => region.slice(0, 4))
    return html`<select aria-label=${this.label} @change=${this.#choose}>
      ${
        this.value === '' || this.none !== ''
          ? html`<option value="" ?selected=${this.value === ''}>
              ${this.none || msg('选择机构', { id: 'compare.choose' })}
            </option>`
          : nothing
      }
      ${Array.from(cities.values(), (group) => {
        return html`<optgroup label=${group[0]?.regionName ?? ''}>
          ${group.map(
            ({ uscc, name }) => html`<option value=${uscc} ?selected=${uscc === this.value}>${name}</option>`,
          )}
        </optgroup>`
      })}
    </select>`
  }

  #choose(event: Event) {
    if (event.target instanceof HTMLSelectElement && (event.target.value !== '' || this.none !== ''))
      this.dispatchEvent(new AgencyEvent(event.target.value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-agency-select': AgencySelect
  }
  interface HTMLElementEventMap {
    [AgencyEvent.eventName]: AgencyEvent
  }
}
