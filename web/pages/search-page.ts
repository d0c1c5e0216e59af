import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type Found, search } from '../api.ts'
import '../components/count-link.ts'
import '../components/empty-state.ts'
import '../components/error-state.ts'
import '../components/partial-bar.ts'
import '../components/skeleton.ts'
import { formatCount } from '../formats.ts'
import { paths } from '../paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { label } from '../words.ts'
import { PageElement } from './page-element.ts'

/** Guides shown of those found; the search answers no more than 200. */
const shownGuides = 200

/** Items and guides found by the words of the search box. */
@customElement('db-search-page')
export class SearchPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      h2 {
        margin-block: var(--space-5) var(--space-2);
      }
      .common {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
    `,
  ]

  readonly #found = new Task(this, {
    task: async ([words], { signal }): Promise<Found> =>
      words === '' ? { items: [], guides: [], totalGuides: 0 } : search(words, shownGuides, signal),
    args: () => [this.#words] as const,
  })

  get #words(): string {
    return (this.at.query.get('q') ?? '').trim()
  }

  override get heading() {
    return this.#words === ''
      ? msg('搜索', { id: 'search.title' })
      : msg(str`搜索“${this.#words}”`, { id: 'search.title-of' })
  }

  override render() {
    return html`
      <div class="head"><h1 tabindex="-1">${this.heading}</h1></div>
      ${this.#found.render({
        pending: () => html`<db-skeleton lines="12"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#found.run()}></db-error>`,
        complete: (found) => this.#results(found),
      })}
    `
  }

  #results({ items, guides, totalGuides }: Found) {
    if (items.length === 0 && guides.length === 0)
      return html`<db-empty
        .why=${
          this.#words === ''
            ? msg('请在上方输入事项名称、俗称或编码，两个字即可。', { id: 'search.nothing-asked' })
            : msg('没有找到名称、俗称或编码相符的事项和指南。', { id: 'search.nothing-found' })
        }
      >
        <a href=${paths.items()}>${msg('查看全部事项', { id: 'search.all-items' })}</a>
      </db-empty>`
    return html`${items.length === 0 ? nothing : this.#items(items)}
    ${guides.length === 0 ? nothing : this.#guides(guides, totalGuides)}`
  }

  #items(items: Found['items']) {
    const reasons = {
      name: msg('名称或编码相符', { id: 'search.by-name' }),
      guides: msg('有指南如此表述', { id: 'search.by-guides' }),
      likeness: msg('名称相近', { id: 'search.by-likeness' }),
    }
    return html`<h2>${msg('事项', { id: 'items.title' })} ${formatCount(items.length)}</h2>
      <div class="frame"><table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('事项名称', { id: 'items.name' })}</th>
            <th scope="col">${msg('基本编码', { id: 'items.code' })}</th>
            <th scope="col">${msg('状态', { id: 'items.status' })}</th>
            <th scope="col">${msg('为何列出', { id: 'search.by' })}</th>
            <th scope="col" class="number">${msg('指南', { id: 'items.guides' })}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(
            ({ code, title, commonNames, status, guides, by }) =>
              html`<tr>
                <td>
                  <a href=${paths.item(code)}>${title}</a>
                  ${
                    commonNames.length === 0
                      ? nothing
                      : html`<span class="common">${msg('俗称', { id: 'search.common-names' })} ${commonNames.join('、')}</span>`
                  }
                </td>
                <td class="common">${code}</td>
                <td>${label(`status.${status}`)}</td>
                <td class="common">${reasons[by]}</td>
                <td class="number">
                  <db-count .count=${guides} .to=${paths.item(code)} .what=${msg('指南', { id: 'items.guides' })}></db-count>
                </td>
              </tr>`,
          )}
        </tbody>
      </table></div>`
  }

  #guides(guides: Found['guides'], total: number) {
    return html`<h2>${msg('办事指南', { id: 'search.guides' })} ${formatCount(total)}</h2>
      ${
        total > guides.length
          ? html`<db-partial
              >${msg(
                str`仅显示前 ${formatCount(guides.length)} 份，共 ${formatCount(total)} 份。请增加关键词，如城市名。`,
                { id: 'search.partial' },
              )}</db-partial
            >`
          : nothing
      }
      <div class="frame"><table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('指南名称', { id: 'search.guide' })}</th>
            <th scope="col">${msg('行政区划', { id: 'search.region' })}</th>
            <th scope="col">${msg('实施主体', { id: 'search.agency' })}</th>
          </tr>
        </thead>
        <tbody>
          ${guides.map(
            ({ id, name, agencyName, regionName }) =>
              html`<tr>
                <td><a href=${paths.guide(id)}>${name}</a></td>
                <td>${regionName}</td>
                <td>${agencyName}</td>
              </tr>`,
          )}
        </tbody>
      </table></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-search-page': SearchPage
  }
}
