import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { currentLocale } from '../app/locale.ts'
import { downloads, type FindingQuery } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'

/** Links to the findings of a filter as files, for the work that goes on outside of the app. */
@customElement('db-export-menu')
export class ExportMenu extends LocalizedElement {
  static override styles = [
    base,
    css`
      details {
        position: relative;
      }
      summary {
        cursor: pointer;
        padding: var(--space-1) var(--space-2);
        white-space: nowrap;
        font-size: var(--text-2);
      }
      ul {
        position: absolute;
        inset-inline-end: 0;
        z-index: 2;
        margin: 0;
        padding: var(--space-1) 0;
        list-style: none;
        background: var(--paper);
        border: 1px solid var(--line-strong);
        white-space: nowrap;
      }
      a {
        display: block;
        padding: var(--space-1) var(--space-3);
      }
    `,
  ]

  @property({ attribute: false }) filter: FindingQuery = {}
  /** Formats that the server makes. */
  @property({ attribute: false }) formats: readonly string[] = []

  override render() {
    return html`<details @keydown=${this.#close} @focusout=${this.#leave}>
      <summary>${msg('导出', { id: 'export.label' })}</summary>
      <ul>
        ${this.#files()
          .filter(([format]) => this.formats.includes(format))
          .map(
            ([format, name]) =>
              html`<li>
                <a href=${downloads.findings(format, currentLocale(), this.filter)} download>${name}</a>
              </li>`,
          )}
      </ul>
    </details>`
  }

  #files(): readonly (readonly [format: string, name: string])[] {
    return [
      ['xlsx', msg('问题台账（Excel）', { id: 'export.xlsx' })],
      ['html', msg('网页报告（可打印）', { id: 'export.html' })],
      ['docx', msg('整改提示草稿（Word）', { id: 'export.docx' })],
      ['csv', msg('表格（CSV）', { id: 'export.csv' })],
      ['sarif', 'SARIF 2.1.0'],
      ['json', 'JSON'],
    ]
  }

  #close(event: KeyboardEvent & { currentTarget: HTMLDetailsElement }) {
    if (event.key !== 'Escape' || !event.currentTarget.open) return
    event.stopPropagation()
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  }

  #leave({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLDetailsElement }) {
    if (!currentTarget.contains(relatedTarget as Node | null)) currentTarget.open = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-export-menu': ExportMenu
  }
}
