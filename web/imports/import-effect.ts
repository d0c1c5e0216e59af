import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportPreview } from '../api/imports.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatDay } from '../words/formats.ts'
import { ruleTitle } from '../words/words.ts'
import { sayPhrase } from './import-words.ts'
import '../elements/severity-mark.ts'

type Shift = Pick<ImportPreview['total'], 'opened' | 'changed' | 'closed'>

/** What an import would do to the findings: by rule, and the guides that would change most. */
@customElement('db-import-effect')
export class ImportEffect extends LocalizedElement {
  static override styles = [
    base,
    page,
    imports,
    css`
      :host {
        padding: 0;
      }
      .total {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        font-size: var(--text-4);
        font-variant-numeric: tabular-nums;
      }
      .total b {
        font-weight: 600;
      }
      .number {
        width: 7em;
      }
      .severity {
        width: 2em;
      }
    `,
  ]

  @property({ attribute: false }) preview: ImportPreview | undefined

  override render() {
    if (!this.preview) return nothing
    const { asOf, total, byRule, biggest, troubles } = this.preview
    return html`
      <p class="total" role="status">
        <span>${msg(str`将新开 ${formatCount(total.opened)}`, { id: 'import.would-open' })}</span>
        <span>${msg(str`将关闭 ${formatCount(total.closed)}`, { id: 'import.would-close' })}</span>
        <span>${msg(str`将变化 ${formatCount(total.changed)}`, { id: 'import.would-change' })}</span>
        <span class="faint">${msg(str`不变 ${formatCount(total.unchanged)}`, { id: 'import.would-stay' })}</span>
      </p>
      <p class="remark">
        ${msg(str`按 ${formatDay(asOf)} 的规定，对导入后的指南及其所在事项重新比对得出；尚未写入。`, { id: 'import.effect-as-of' })}
      </p>
      ${troubles.map(
        ({ message, messageEn }) => html`<p class="bad">${sayPhrase({ zh: message, en: messageEn })}</p>`,
      )}
      ${
        byRule.length === 0
          ? html`<p class="remark">${msg('不会新开、关闭或改变任何问题。', { id: 'import.no-effect' })}</p>`
          : html`<h2>${msg('按规则', { id: 'import.by-rule' })}</h2>
            ${this.#table(
              msg('规则', { id: 'rules.rule' }),
              byRule.map((one) => ({
                ...one,
                name: html`<db-severity .severity=${one.severity}></db-severity>
                  <a href=${paths.rule(one.rule)}>${ruleTitle(one.rule)}</a>`,
              })),
            )}`
      }
      ${
        biggest.length === 0
          ? nothing
          : html`<h2>${msg('变化最大的指南', { id: 'import.biggest' })}</h2>
            ${this.#table(
              msg('指南', { id: 'import.unit-guides' }),
              biggest.map((one) => ({
                ...one,
                name: html`${one.title} <span class="faint">${one.agencyName}</span>`,
              })),
            )}`
      }
    `
  }

  #table(head: string, rows: readonly (Shift & { readonly name: unknown })[]) {
    const number = (count: number) =>
      html`<td class="number ${count === 0 ? 'faint' : ''}">${formatCount(count)}</td>`
    return html`<div class="frame"><table class="data">
      <thead>
        <tr>
          <th scope="col">${head}</th>
          <th scope="col" class="number">${msg('新开', { id: 'import.opened' })}</th>
          <th scope="col" class="number">${msg('关闭', { id: 'import.closed' })}</th>
          <th scope="col" class="number">${msg('变化', { id: 'import.changed' })}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, opened, closed, changed }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${number(opened)} ${number(closed)} ${number(changed)}
            </tr>`,
        )}
      </tbody>
    </table></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-effect': ImportEffect
  }
}
