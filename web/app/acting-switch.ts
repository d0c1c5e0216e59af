import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { peopleOf, provincialPeople } from '../../rules/life/people.ts'
import { actAs, type Context } from '../api/context.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { paths } from './paths.ts'
import { sayPost } from './people.ts'

/** Who acts: an office, and one of its people. A change begins anew at the overview. */
@customElement('db-acting')
export class ActingSwitch extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        gap: var(--space-1);
      }
      select {
        flex: 1 1 auto;
        min-width: 0;
        max-width: 14em;
        text-overflow: ellipsis;
      }
      .person {
        flex: none;
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
    const people = actor.agency === null ? provincialPeople : peopleOf(actor.agency)
    return html`<select aria-label=${msg('操作身份', { id: 'acting.label' })} @change=${this.#changeOffice}>
        <option value="" ?selected=${actor.agency === null}>${directory.issuedBy}</option>
        ${Array.from(cities.values(), (group) => {
          return html`<optgroup label=${group[0]?.regionName ?? ''}>
            ${group.map(
              ({ uscc, name }) =>
                html`<option value=${uscc} ?selected=${actor.agency === uscc}>${name}</option>`,
            )}
          </optgroup>`
        })}
      </select>
      <select
        class="person"
        aria-label=${msg('操作人', { id: 'acting.person' })}
        @change=${this.#changePerson}
      >
        ${people.map(
          (person) =>
            html`<option value=${person.id} ?selected=${actor.person === person.id}>${sayPost(person)}</option>`,
        )}
      </select>`
  }

  #changeOffice(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { value } = event.target
    const [first] = value === '' ? provincialPeople : peopleOf(value).filter(({ role }) => role === 'editor')
    this.#actAs(first?.id)
  }

  #changePerson(event: Event) {
    if (event.target instanceof HTMLSelectElement) this.#actAs(event.target.value)
  }

  async #actAs(person: string | undefined) {
    if (person === undefined) return
    await actAs(person)
    location.assign(paths.overview())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-acting': ActingSwitch
  }
}
