import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Gate } from '../api/desk.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { conditionName, pathOfLine } from './gate-words.ts'
import '../elements/count-link.ts'
import './gate-history.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The gates of agencies, line by line: what stands against each, and how it has changed. */
@customElement('db-gate-table')
export class GateTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      .passed {
        color: var(--ok);
      }
      .failed {
        color: var(--error);
      }
      td {
        white-space: nowrap;
      }
      td.name {
        white-space: normal;
      }
    `,
  ]

  @property({ attribute: false }) gates: readonly Gate[] = []

  override render() {
    const lines = this.gates[0]?.lines ?? []
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('实施主体', { id: 'search.agency' })}</th>
            <th scope="col">${msg('门禁', { id: 'gate.gate' })}</th>
            ${lines.map(
              ({ condition }) => html`<th scope="col" class="number">${conditionName(condition)}</th>`,
            )}
            <th scope="col">${msg('变化', { id: 'gate.history' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.gates.map((gate) => this.#row(gate))}
        </tbody>
      </table>
    </div>`
  }

  #row({ agency, agencyName, passed, lines }: Gate) {
    return html`<tr>
      <td class="name">${agencyName}</td>
      <td class=${passed ? 'passed' : 'failed'}>
        <span aria-hidden="true">${passed ? '✓' : '●'}</span>
        ${passed ? msg('通过', { id: 'gate.pass' }) : msg('未通过', { id: 'gate.fail' })}
      </td>
      ${lines.map(
        (line) =>
          html`<td class="number">
            <db-count
              .count=${line.count}
              .to=${pathOfLine(agency, line.condition)}
              .what="${agencyName} ${conditionName(line.condition)}"
            ></db-count>
            ${line.passed ? nothing : html`<span class="failed" aria-hidden="true">●</span>`}
          </td>`,
      )}
      <td><db-gate-history agency=${agency}></db-gate-history></td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-gate-table': GateTable
  }
}
