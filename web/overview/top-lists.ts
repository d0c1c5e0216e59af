import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Overview } from '../api/overview.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { ruleTitle } from '../words/words.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The rules with most findings as bars, beside the items whose findings cross most cities. */
@customElement('db-top-lists')
export class TopLists extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
        gap: var(--space-5);
        margin-block-start: var(--space-5);
      }
      h2 {
        margin-block-end: var(--space-2);
      }
      table {
        width: 100%;
        border-block-start: 2px solid var(--ink);
      }
      th,
      td {
        padding: 5px var(--space-3) 5px 0;
        border-block-end: 1px solid var(--line);
        vertical-align: middle;
        font-weight: 400;
      }
      thead :is(th, td) {
        color: var(--ink-soft);
        font-size: var(--text-2);
        border-block-end-color: var(--line-strong);
      }
      .number {
        width: 5em;
      }
      .bar {
        width: 40%;
      }
      svg {
        display: block;
        width: 100%;
        height: 10px;
      }
      rect.errors {
        fill: var(--error);
      }
      rect.warnings {
        fill: var(--warning);
        fill-opacity: 0.7;
      }
      rect.infos {
        fill: var(--line-strong);
      }
      @media (forced-colors: active) {
        rect {
          fill: CanvasText;
        }
      }
    `,
  ]

  @property({ attribute: false }) rules: Overview['rules'] = []
  @property({ attribute: false }) items: Overview['items'] = []
  /** All cities are looked at, and not one agency's area. */
  @property({ type: Boolean }) province = false

  override render() {
    const items = this.province ? this.items : this.items.toSorted((a, b) => b.total - a.total)
    return html`<section>
        <h2>${msg('问题最多的规则', { id: 'overview.top-rules' })}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">${msg('规则', { id: 'rules.rule' })}</th>
              <td></td>
              <th scope="col" class="number">${msg('问题', { id: 'nav.findings' })}</th>
            </tr>
          </thead>
          <tbody>
            ${this.rules.map((rule) => this.#rule(rule))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>
          ${
            this.province
              ? msg('涉及城市最多的事项', { id: 'overview.top-items' })
              : msg('问题最多的事项', { id: 'overview.own-items' })
          }
        </h2>
        <table>
          <thead>
            <tr>
              <th scope="col">${msg('事项', { id: 'nav.items' })}</th>
              ${
                this.province
                  ? html`<th scope="col" class="number">${msg('城市', { id: 'overview.cities' })}</th>`
                  : nothing
              }
              <th scope="col" class="number">${msg('问题', { id: 'nav.findings' })}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((item) => this.#item(item))}
          </tbody>
        </table>
      </section>`
  }

  #rule({ rule, errors, warnings, infos, total }: Overview['rules'][number]) {
    const greatest = this.rules[0]?.total ?? 1
    const width = (count: number) => `${(100 * count) / greatest}%`
    return html`<tr>
      <td><a href=${paths.rule(rule)}>${ruleTitle(rule)}</a></td>
      <td class="bar">
        <svg aria-hidden="true">
          <rect class="errors" width=${width(errors)} height="10"></rect>
          <rect class="warnings" x=${width(errors)} width=${width(warnings)} height="10"></rect>
          <rect class="infos" x=${width(errors + warnings)} width=${width(infos)} height="10"></rect>
        </svg>
      </td>
      <td class="number">
        <db-count .count=${total} .to=${paths.findings({ rule })} .what=${ruleTitle(rule)}></db-count>
      </td>
    </tr>`
  }

  #item({ code, name, cities, total }: Overview['items'][number]) {
    return html`<tr>
      <td><a href=${paths.item(code)}>${name}</a></td>
      ${this.province ? html`<td class="number">${formatCount(cities)}</td>` : nothing}
      <td class="number">
        <db-count .count=${total} .to=${paths.findings({ item: code })} .what=${name}></db-count>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-top-lists': TopLists
  }
}
