import { msg, str } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ListedAgency } from '../api/agencies.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount, listMark } from '../words/formats.ts'
import { label } from '../words/words.ts'
import { agencyFields } from './agency-words.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** Agencies, with how many items each must publish and how many guides it has. */
@customElement('db-agencies-table')
export class AgenciesTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      .code,
      .number {
        font-variant-numeric: tabular-nums;
      }
      .former {
        display: block;
      }
      .former,
      .soft {
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-weight: 400;
      }
    `,
  ]

  @property({ attribute: false }) agencies: readonly ListedAgency[] = []

  override render() {
    const fields = agencyFields()
    return html`<div class="frame" role="region" tabindex="0" aria-label=${msg('实施主体', { id: 'agencies.title' })}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${fields.name}</th>
            <th scope="col">${fields.uscc}</th>
            <th scope="col">${fields.region}</th>
            <th scope="col">${fields.level}</th>
            <th scope="col">${fields.parent}</th>
            <th scope="col" class="number">${fields.publishes}</th>
            <th scope="col" class="number">${msg('指南', { id: 'items.guides' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.agencies.map((agency) => this.#row(agency))}
        </tbody>
      </table>
    </div>`
  }

  #row(agency: ListedAgency) {
    const { uscc, name, region, regionName, level, parent, parentName, guides } = agency
    const former = [...agency.formerNames, ...agency.formerUsccs]
    return html`<tr>
      <th scope="row">
        ${name}
        ${
          former.length === 0
            ? ''
            : html`<span class="former">
                ${msg(str`曾用：${former.join(listMark())}`, { id: 'agencies.former' })}
              </span>`
        }
      </th>
      <td class="code">${uscc}</td>
      <td>${regionName} <span class="soft code">${region}</span></td>
      <td>${label(`level.${level}`)}</td>
      <td>${parentName ?? parent ?? ''}</td>
      <td class="number">${this.#declared(agency)}</td>
      <td class="number">
        <db-count
          .count=${guides}
          .to=${paths.search(`agency:${uscc}`, { in: 'guides' })}
          .what=${msg('指南', { id: 'items.guides' })}
        ></db-count>
      </td>
    </tr>`
  }

  #declared({ declared, declaresAll }: ListedAgency) {
    if (declared === null) return msg('未申报', { id: 'agencies.undeclared' })
    return declaresAll
      ? msg(str`全部 ${formatCount(declared)}`, { id: 'agencies.all' })
      : formatCount(declared)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-agencies-table': AgenciesTable
  }
}
