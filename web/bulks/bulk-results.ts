import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { BulkResult, BulkView } from '../api/bulks.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatList, labelMark } from '../words/formats.ts'
import { elementName, ruleTitle } from '../words/words.ts'
import { outcomeName, sayEffect, whyLeft } from './bulk-words.ts'

/** What became of each finding or guide of a bulk. */
@customElement('db-bulk-results')
export class BulkResults extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      .agency {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .kept td:last-child {
        color: var(--warning);
      }
    `,
  ]

  @property({ attribute: false }) kind: BulkView['kind'] = 'move'
  @property({ attribute: false }) results: readonly BulkResult[] = []

  override render() {
    const isGuides = this.kind === 'adopt-standard'
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            ${isGuides ? this.#guideHeads() : this.#findingHeads()}
            <th scope="col">${msg('结果', { id: 'bulks.result' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.results.map(
            (result) =>
              html`<tr class=${result.outcome} data-outcome=${result.outcome}>
                ${isGuides ? this.#guide(result) : this.#finding(result)}
                <td>
                  ${outcomeName(result.outcome)}${result.reason === null ? '' : `${labelMark()}${whyLeft(result.reason)}`}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  #findingHeads() {
    return html`<th scope="col">${msg('问题', { id: 'nav.findings' })}</th>
      <th scope="col">${msg('指南', { id: 'items.guides' })}</th>
      <th scope="col">${msg('实施主体', { id: 'search.agency' })}</th>`
  }

  #finding({ fingerprint, rule, guideName, agencyName }: BulkResult) {
    return html`<td>
        ${
          fingerprint === null || rule === null
            ? guideName
            : html`<a href=${paths.finding(fingerprint)}>${ruleTitle(rule)}</a>`
        }
      </td>
      <td>${fingerprint === null ? '' : (guideName ?? '')}</td>
      <td>${agencyName}</td>`
  }

  #guideHeads() {
    return html`<th scope="col">${msg('指南', { id: 'items.guides' })}</th>
      <th scope="col">${msg('要素', { id: 'rule.element' })}</th>
      <th scope="col">${msg('版本', { id: 'field.version' })}</th>
      <th scope="col">${msg('问题', { id: 'adopt.effect' })}</th>`
  }

  #guide({ guideId, guideName, agencyName, change }: BulkResult) {
    return html`<td>
        ${guideId === null ? guideName : html`<a href=${paths.guide(guideId)}>${guideName}</a>`}
        <div class="agency">${agencyName}</div>
      </td>
      <td>${change ? formatList(change.elements.map(elementName)) : ''}</td>
      <td>
        ${change ? (change.after === null ? change.before : `${change.before} → ${change.after}`) : ''}
      </td>
      <td>
        ${change && change.opened !== null && change.closed !== null ? sayEffect(change.closed, change.opened) : ''}
      </td>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulk-results': BulkResults
  }
}
