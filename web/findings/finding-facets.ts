import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { elementNames } from '../../rules/catalog.ts'
import type { Facets } from '../api/findings.ts'
import type { FilterName, FindingQuery } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { chosenIn, type FacetName, filterLabel, optionsOf } from './facets.ts'
import './facet-group.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import type { FacetEvent } from './facet-group.ts'
import '../elements/skeleton.ts'

/** The user chose other values of a word of the filter. */
export class FilterEvent extends Event {
  static readonly eventName = 'db-filter'
  readonly word: FilterName
  readonly values: readonly string[]
  constructor(word: FilterName, values: readonly string[]) {
    super(FilterEvent.eventName, { bubbles: true, composed: true })
    this.word = word
    this.values = values
  }
}

const facetNames: readonly FacetName[] = [
  'state',
  'severity',
  'due',
  'element',
  'region',
  'rule',
  'item',
  'agency',
  'assignee',
  'asked',
  'cause',
  'change',
  'kind',
]

/** All facets of the list of findings; the counts stay until newer ones are there. Fires `FilterEvent`. */
@customElement('db-finding-facets')
export class FindingFacets extends LocalizedElement {
  static override styles = [
    base,
    css`
      .again {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: baseline;
        gap: 6px;
        padding-block: var(--space-2);
        border-block-start: 1px solid var(--line);
        font-size: var(--text-2);
        cursor: pointer;
      }
      input {
        margin: 0;
        accent-color: var(--accent);
        translate: 0 1px;
      }
    `,
  ]

  /** Undefined until they are there. */
  @property({ attribute: false }) facets: Facets | undefined
  @property({ attribute: false }) filter: FindingQuery = {}

  override render() {
    const { facets, filter } = this
    if (!facets) return html`<db-skeleton lines="16"></db-skeleton>`
    return facetNames.map(
      (name) =>
        html`<db-facet
            .name=${filterLabel(name)}
            .options=${optionsOf(facets, name, filter)}
            .chosen=${chosenIn(filter, name)}
            ?single=${name === 'region'}
            limit=${name === 'element' ? elementNames.length : 8}
            @db-facet=${(event: FacetEvent) => this.#choose(name, event.chosen)}
          ></db-facet>
          ${name === 'due' ? this.#again() : nothing}`,
    )
  }

  #again() {
    const isChosen = this.filter.again === '1'
    return html`<label class="again">
      <input type="checkbox" .checked=${isChosen} @change=${() => this.#choose('again', isChosen ? [] : ['1'])} />
      <span>${msg('只看复发', { id: 'filter.again' })}</span>
    </label>`
  }

  #choose(word: FilterName, values: readonly string[]) {
    this.dispatchEvent(new FilterEvent(word, values))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-facets': FindingFacets
  }
  interface HTMLElementEventMap {
    [FilterEvent.eventName]: FilterEvent
  }
}
