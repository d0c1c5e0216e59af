import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AdoptPreview } from '../api/adoption.ts'
import { paths } from '../app/paths.ts'
import { sayEffect } from '../bulks/bulk-words.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatList } from '../words/formats.ts'
import { elementName, messageOf } from '../words/words.ts'
import '../elements/field-change.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/severity-mark.ts'

type Row = AdoptPreview['adopted'][number]

/** The user takes a guide out of the bulk, or back in. */
export class ExcludeEvent extends Event {
  static readonly eventName = 'db-exclude'
  readonly guideId: string
  readonly isOut: boolean
  constructor(guideId: string, isOut: boolean) {
    super(ExcludeEvent.eventName, { bubbles: true, composed: true })
    this.guideId = guideId
    this.isOut = isOut
  }
}

/** The guides that would adopt the standard, each with what would change, element by element. Fires `ExcludeEvent`. */
@customElement('db-adopt-preview')
export class AdoptPreviewTable extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      table.data {
        min-width: 44em;
        table-layout: fixed;
      }
      th:nth-child(1) {
        width: 2em;
      }
      th:nth-child(2) {
        width: 30%;
      }
      th:nth-child(4) {
        width: 13em;
      }
      td {
        overflow-wrap: anywhere;
      }
      .out td:not(.choose) {
        color: var(--ink-faint);
      }
      .agency {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      details > div {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-2);
      }
      li {
        font-size: var(--text-2);
      }
      .closed {
        color: var(--ok);
      }
      .opened {
        color: var(--error);
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly Row[] = []
  @property({ attribute: false }) excluded: ReadonlySet<string> = new Set()

  override render() {
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            <th scope="col"><span class="unseen">${msg('采用', { id: 'adopt.take' })}</span></th>
            <th scope="col">${msg('指南', { id: 'items.guides' })}</th>
            <th scope="col">${msg('将改的要素', { id: 'adopt.elements' })}</th>
            <th scope="col">${msg('问题', { id: 'adopt.effect' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`
  }

  #row(row: Row) {
    const { guideId, name, agencyName, changes, opened, closed } = row
    const isOut = this.excluded.has(guideId)
    const elements = [...new Set(changes.map(({ element }) => elementName(element)))]
    return html`<tr class=${isOut ? 'out' : ''} data-guide=${guideId}>
      <td class="choose">
        <input
          type="checkbox"
          aria-label=${msg(str`${agencyName} ${name}：采用`, { id: 'adopt.choose' })}
          .checked=${!isOut}
          @change=${() => this.dispatchEvent(new ExcludeEvent(guideId, !isOut))}
        />
      </td>
      <td>
        <a href=${paths.guide(guideId)}>${name}</a>
        <div class="agency">${agencyName}</div>
      </td>
      <td>
        <details>
          <summary>${formatList(elements)}</summary>
          <div>
            ${changes.map((change) => html`<db-field-change .change=${change}></db-field-change>`)} ${this.#findings(closed, 'closed', '✓')}
            ${this.#findings(opened, 'opened', '●')}
          </div>
        </details>
      </td>
      <td>${sayEffect(closed.length, opened.length)}</td>
    </tr>`
  }

  #findings(findings: Row['closed'], shape: 'closed' | 'opened', glyph: string) {
    if (findings.length === 0) return nothing
    const name =
      shape === 'closed' ? msg('将整改', { id: 'adopt.closes' }) : msg('将新增', { id: 'adopt.opens' })
    return html`<ul>
      ${findings.map(
        (finding) =>
          html`<li>
            <span class=${shape}><span aria-hidden="true">${glyph}</span> ${name}</span> ${messageOf(finding)}
          </li>`,
      )}
    </ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-adopt-preview': AdoptPreviewTable
  }
  interface HTMLElementEventMap {
    [ExcludeEvent.eventName]: ExcludeEvent
  }
}
