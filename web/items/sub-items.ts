import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ItemMatrix } from '../api/items.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { severityName } from '../words/words.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The sub-items of a main item with their guides and findings. */
@customElement('db-sub-items')
export class SubItems extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
        margin-block-end: var(--space-4);
      }
      h2 {
        margin-block-end: var(--space-2);
      }
      .code {
        color: var(--ink-soft);
      }
    `,
  ]

  @property({ attribute: false }) subItems: ItemMatrix['subItems'] = []

  override render() {
    const { subItems } = this
    if (subItems.length === 0) return nothing
    return html`<section aria-labelledby="sub-items">
      <h2 id="sub-items">${msg('子项', { id: 'field.subItem' })}</h2>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('事项名称', { id: 'items.name' })}</th>
            <th scope="col">${msg('基本编码', { id: 'items.code' })}</th>
            <th scope="col" class="number">${msg('指南', { id: 'items.guides' })}</th>
            <th scope="col" class="number">${severityName('error')}</th>
            <th scope="col" class="number">${severityName('warning')}</th>
          </tr>
        </thead>
        <tbody>
          ${subItems.map(
            ({ code, title, guides, errors, warnings }) =>
              html`<tr>
                <td><a href=${paths.item(code)}>${title.split(' · ').at(-1)}</a></td>
                <td class="code">${code}</td>
                <td class="number">
                  <db-count .count=${guides} .to=${paths.item(code)} .what=${msg('指南', { id: 'items.guides' })}></db-count>
                </td>
                <td class="number">
                  <db-count
                    .count=${errors}
                    .to=${paths.findings({ item: code, severity: 'error' })}
                    .what=${severityName('error')}
                  ></db-count>
                </td>
                <td class="number">
                  <db-count
                    .count=${warnings}
                    .to=${paths.findings({ item: code, severity: 'warning' })}
                    .what=${severityName('warning')}
                  ></db-count>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-sub-items': SubItems
  }
}
