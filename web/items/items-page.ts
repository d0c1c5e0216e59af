import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fetchItems, type ItemSummary } from '../api/items.ts'
import '../elements/count-link.ts'
import '../elements/error-state.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { sayValue } from '../words/values.ts'
import { label, severityName } from '../words/words.ts'

/** The directory's items, sub-items below their main item, with their guides and findings. */
@customElement('db-items-page')
export class ItemsPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .sub td:first-child {
        padding-inline-start: var(--space-5);
      }
      .code {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .ended td {
        color: var(--ink-faint);
      }
    `,
  ]

  readonly #items = new Task(this, {
    task: async (_, { signal }) => (await fetchItems(signal)).items,
    args: () => [this.context],
  })

  override get heading() {
    return msg('事项', { id: 'items.title' })
  }

  override render() {
    const directory = this.context?.directory
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${directory ? `${directory.title} · ${directory.version} ·` : ''}
          ${
            this.#items.value
              ? msg(str`共 ${formatCount(this.#items.value.length)} 条`, { id: 'items.count' })
              : ''
          }
        </p>
        <p class="actions">
          <a href=${paths.holdings()}>${msg('已有证照数据仍要求提交的材料', { id: 'holdings.from-items' })}</a>
        </p>
      </div>
      ${this.#items.render({
        pending: () => html`<db-skeleton lines="20"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#items.run()}></db-error>`,
        complete: (items) => this.#table(items),
      })}
    `
  }

  #table(items: readonly ItemSummary[]) {
    return html`<div class="frame"><table class="data">
      <thead>
        <tr>
          <th scope="col">${msg('事项名称', { id: 'items.name' })}</th>
          <th scope="col">${msg('基本编码', { id: 'items.code' })}</th>
          <th scope="col">${msg('类型', { id: 'items.type' })}</th>
          <th scope="col">${msg('状态', { id: 'items.status' })}</th>
          <th scope="col" class="number">${msg('指南', { id: 'items.guides' })}</th>
          <th scope="col" class="number">${severityName('error')}</th>
          <th scope="col" class="number">${severityName('warning')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => this.#row({ ...item, ...this.#family(items, item) }))}
      </tbody>
    </table></div>`
  }

  /** A main item's list holds the findings of its sub-items too. */
  #family(items: readonly ItemSummary[], { code, parent, errors, warnings }: ItemSummary) {
    const below = parent === null ? items.filter((item) => item.parent === code) : []
    return below.reduce(
      (sum, item) => ({ errors: sum.errors + item.errors, warnings: sum.warnings + item.warnings }),
      { errors, warnings },
    )
  }

  #row({ code, title, subItem, parent, type, status, guides, errors, warnings }: ItemSummary) {
    const list = (severity: string) => paths.findings({ item: code, severity })
    return html`<tr class="${parent === null ? '' : 'sub'} ${status === 'active' ? '' : 'ended'}">
      <td><a href=${paths.item(code)}>${subItem ?? title}</a></td>
      <td class="code">${code}</td>
      <td>${sayValue(type, 'type')}</td>
      <td>${label(`status.${status}`)}</td>
      <td class="number">
        <db-count .count=${guides} .to=${paths.item(code)} .what=${msg('指南', { id: 'items.guides' })}></db-count>
      </td>
      <td class="number">
        <db-count .count=${errors} .to=${list('error')} .what=${severityName('error')}></db-count>
      </td>
      <td class="number">
        <db-count .count=${warnings} .to=${list('warning')} .what=${severityName('warning')}></db-count>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-items-page': ItemsPage
  }
}
