import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { currentLocale } from '../app/locale.ts'
import { downloads } from '../app/paths.ts'
import { agenciesUnder } from '../app/people.ts'
import { base } from '../styles/base.ts'
import '../elements/agency-select.ts'
import type { AgencyEvent } from '../elements/agency-select.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** Guides as they stand as a file, of one agency or of all that one may change: to be edited outside and imported again. */
@customElement('db-guide-download')
export class GuideDownload extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-2) var(--space-3);
        margin-block-end: var(--space-3);
        font-size: var(--text-2);
      }
      db-agency-select {
        flex: 0 1 24em;
      }
      .faint {
        color: var(--ink-soft);
      }
    `,
  ]

  @property({ attribute: false }) context: Context | undefined
  /** Credit code of the one that was chosen, '' for all; undefined until then, which is one's own. */
  @state() private chosen: string | undefined

  override render() {
    if (!this.context) return nothing
    const { actor, agencies, formats } = this.context
    const agency = this.chosen ?? actor.agency ?? ''
    const label = msg('下载现有指南，改好后再导入', { id: 'import.download' })
    return html`<span>${label}</span>
      <db-agency-select
        .agencies=${agenciesUnder(actor.agency, agencies)}
        .value=${agency}
        .label=${label}
        .none=${msg('全部机构', { id: 'import.all-agencies' })}
        @db-agency=${(event: AgencyEvent) => {
          this.chosen = event.agency
        }}
      ></db-agency-select>
      ${formats.includes('xlsx') ? this.#workbook(agency) : nothing} ${this.#link('csv', 'CSV', agency)}
      ${this.#link('jsonl', 'JSONL', agency)}`
  }

  #workbook(agency: string) {
    return agency === ''
      ? html`<span class="faint">${msg('Excel 请先选定机构', { id: 'import.one-workbook' })}</span>`
      : this.#link('xlsx', 'Excel', agency)
  }

  #link(format: 'xlsx' | 'csv' | 'jsonl', name: string, agency: string) {
    return html`<a href=${downloads.guides(format, currentLocale(), agency)} download>${name}</a>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-download': GuideDownload
  }
}
