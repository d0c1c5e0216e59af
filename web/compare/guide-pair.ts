import { msg } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { GuidePair } from '../api/comparison.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { guidePair } from '../styles/guide-pair.ts'
import { fieldName } from '../words/fields.ts'
import { sayPublished } from '../words/published.ts'
import { elementName, label, term } from '../words/words.ts'
import { type ShownPart, type ShownSide, shownParts } from './side-by-side.ts'
import { standingName } from './standing-words.ts'
import '../elements/marked-text.ts'

type PairElement = GuidePair['elements'][number]

const isFree = ({ binding }: PairElement): boolean => binding === null || binding === 'local'

/** Whether an element is a difference: what is left to the agencies never is. */
const isDifference = (one: PairElement): boolean => one.relation !== 'same' && !isFree(one)

/** Two guides of an item side by side, element by element, with the words that differ marked and the standard under them. */
@customElement('db-guide-pair')
export class GuidePairTable extends LocalizedElement {
  static override styles = [base, guidePair]

  @property({ attribute: false }) pair: GuidePair | undefined
  /** Whether what is the same, and what is left to the agencies, is shown too. */
  @property({ type: Boolean }) all = false
  /** The element that the user looks at. */
  @property() element = ''

  /** Moves the focus to the element that the user looks at. */
  focusElement(): void {
    this.renderRoot.querySelector<HTMLElement>('tr.sought th')?.focus()
  }

  override render() {
    if (!this.pair) return nothing
    const { a, b, elements } = this.pair
    const shown = elements.filter((one) => this.all || isDifference(one))
    return html`<div class="frame">
      <table>
        <thead>
          <tr>
            <th scope="col" class="element">${msg('要素', { id: 'rule.element' })}</th>
            <th scope="col"><a href=${paths.guide(a.guideId)}>${a.agencyName}</a></th>
            <th scope="col"><a href=${paths.guide(b.guideId)}>${b.agencyName}</a></th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((one) => this.#element(one))}
        </tbody>
      </table>
    </div>`
  }

  #element(one: PairElement) {
    const { element, relation, standing, folds, standard } = one
    const isSought = element === this.element
    const parts = shownParts(one).filter(({ same }) => this.all || !same)
    const rows = parts.length + (relation === 'same' || standard === null ? 0 : 1)
    return html`${parts.map(
      (part, at) =>
        html`<tr class="${at === 0 ? 'first' : ''} ${isSought && at === 0 ? 'sought' : ''}">
          ${
            at === 0
              ? html`<th scope="rowgroup" rowspan=${rows} class="element" tabindex="-1">
                  ${elementName(element)}
                  ${
                    isFree(one)
                      ? html`<span class="standing">${label('binding.local')}</span>`
                      : html`<span class="standing ${standing ?? ''}">${standingName(standing)}</span>`
                  }
                  ${
                    folds.length === 0
                      ? nothing
                      : html`<span class="folds"
                          >${msg('因', { id: 'compare.because' })}
                          ${folds.map((fold) => html`<i>${term(`fold.${fold}`)}</i>`)}</span
                        >`
                  }
                </th>`
              : nothing
          }
          ${this.#sides(part)}
        </tr>`,
    )}
    ${
      rows > parts.length
        ? html`<tr class="standard">
            <td colspan="2">
              <span class="faint">${msg('标准', { id: 'finding.expected' })}</span> <span class="lines">${sayPublished(standard, element)}</span>
            </td>
          </tr>`
        : nothing
    }`
  }

  #sides({ field, a, b, same }: ShownPart) {
    return [a, b].map(
      (side, at) =>
        html`<td class=${same ? 'same' : ''}>
          ${field === undefined || !side ? nothing : html`<span class="field">${fieldName(field)}</span>`}
          ${this.#side(side, at === 0 ? b : a)}
        </td>`,
    )
  }

  #side(side: ShownSide | undefined, other: ShownSide | undefined) {
    if (!side)
      return html`<span class="faint"><span aria-hidden="true">−</span> ${msg('没有', { id: 'cell.none' })}</span>`
    const isAlone = other === undefined
    return html`${
      isAlone
        ? html`<span class="sign" aria-hidden="true">+</span><span class="unseen">${msg('多出', { id: 'cell.extra' })}</span>`
        : nothing
    }<db-marked-text .text=${side.text} .ranges=${isAlone ? [] : side.ranges} side="actual"></db-marked-text>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-pair': GuidePairTable
  }
}
