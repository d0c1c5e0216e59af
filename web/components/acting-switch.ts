import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { actAs, type Context } from '../api.ts'
import { paths } from '../paths.ts'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** Who looks: the provincial office or an agency's editor. A change begins anew at the overview. */
@customElement('db-acting')
export class ActingSwitch extends LocalizedElement {
  static override styles = [
    base,
    css`
      select {
        width: 100%;
        max-width: 16em;
        text-overflow: ellipsis;
      }
    `,
  ]

  @property({ attribute: false }) context: Context | undefined

  override render() {
    if (!this.context) return nothing
    const { agencies, actor, directory } = this.context
    const cities = new Map<string, typeof agencies>()
    for (const agency of agencies) {
      if (agency.parent === null) continue
      const city = agency.region.slice(0, 4)
      cities.set(city, [...(cities.get(city) ?? []), agency])
    }
    return html`<select aria-label=${msg('操作身份', { id: 'acting.label' })} @change=${this.#change}>
      <option value="" ?selected=${actor.agency === null}>${directory.issuedBy}</option>
      ${Array.from(cities.values(), (group) => {
        return html`<optgroup label=${group[0]?.regionName ?? ''}>
          ${group.map(
            ({ uscc, name }) =>
              html`<option value=${uscc} ?selected=${actor.agency === uscc}>${name}</option>`,
          )}
        </optgroup>`
      })}
    </select>`
  }

  async #change(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return
    await actAs(event.target.value || null)
    location.assign(paths.overview())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-acting': ActingSwitch
  }
}
