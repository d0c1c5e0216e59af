import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { deepArrayEquals } from '@lit/task/deep-equals.js'
import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import {
  type Asked,
  fetchAsked,
  fetchAskedGuides,
  fetchHoldings,
  type HeldQuery,
  type Holdings,
} from '../api/holdings.ts'
import '../components/asked-guides.ts'
import '../components/asked-table.ts'
import '../components/empty-state.ts'
import '../components/error-state.ts'
import '../components/held-filters.ts'
import type { HeldFilterEvent } from '../components/held-filters.ts'
import '../components/holdings-import.ts'
import '../components/holdings-table.ts'
import '../components/list-pages.ts'
import '../components/partial-bar.ts'
import '../components/scan-bar.ts'
import type { ScanBarEvent } from '../components/scan-bar.ts'
import '../components/skeleton.ts'
import '../components/tab-links.ts'
import { formatCount, formatDay } from '../formats.ts'
import { currentLocale } from '../locale.ts'
import { downloads, paths, type Values } from '../paths.ts'
import { navigate } from '../router.ts'
import { ScanWatcher } from '../scan-watcher.ts'
import { base } from '../styles/base.ts'
import { holdingsPage } from '../styles/holdings-page.ts'
import { page } from '../styles/page.ts'
import { ContextChangeEvent, PageElement } from './page-element.ts'

/** Entries or documents of a page, and guides below a document. */
const pageLength = 100
const guidesLength = 50

/**
 * What guides still ask for though it is held, by applicants, each document leading to its guides; and the catalogues of
 * what is held, which the province brings in as files. The view, its filter and the open document are in the address.
 */
@customElement('db-holdings-page')
export class HoldingsPage extends PageElement {
  static override styles = [base, page, holdingsPage]

  readonly #watcher = new ScanWatcher(this, () => this.dispatchEvent(new ContextChangeEvent()))

  readonly #asked = new Task(this, {
    task: async ([isShown, query], { signal }) => (isShown ? fetchAsked(query, signal) : undefined),
    argsEqual: deepArrayEquals,
    args: () => [!this.#isEntries, this.#query, this.context?.scan?.id] as const,
  })

  readonly #holdings = new Task(this, {
    task: async ([isShown, query], { signal }) => (isShown ? fetchHoldings(query, signal) : undefined),
    argsEqual: deepArrayEquals,
    args: () => [this.#isEntries, this.#query, this.context?.scan?.id] as const,
  })

  readonly #guides = new Task(this, {
    task: async ([document, from], { signal }) =>
      document === '' ? undefined : fetchAskedGuides(document, { from, limit: String(guidesLength) }, signal),
    args: () => [this.#document, this.at.query.get('guides') ?? '0', this.context?.scan?.id] as const,
  })

  override get heading() {
    return msg('证照与共享数据', { id: 'holdings.short' })
  }

  get #isEntries(): boolean {
    return this.at.query.get('view') === 'entries'
  }

  get #document(): string {
    return this.#isEntries ? '' : (this.at.query.get('document') ?? '')
  }

  get #mayChange(): boolean {
    return this.context?.actor.role === 'province'
  }

  get #query(): HeldQuery {
    const given = ['q', 'kind', 'from'].flatMap((name) => {
      const value = this.at.query.get(name)
      return value ? [[name, value] as const] : []
    })
    return { ...Object.fromEntries(given), limit: String(pageLength) }
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${msg('政府已有电子证照或共享数据的材料，原则上不再要求申请人提交（四免）。', { id: 'holdings.about' })}
        </p>
        ${this.#actions()}
      </div>
      <db-scan-bar
        .job=${this.#watcher.job}
        .failure=${this.#watcher.failure}
        ?may-act=${this.#mayChange}
        @db-scan-bar=${(event: ScanBarEvent) => this.#watcher.act(event.act)}
        @db-retry=${() => this.#watcher.retry()}
      ></db-scan-bar>
      <db-tabs .label=${this.heading} .tabs=${this.#tabs()}></db-tabs>
      ${this.#isEntries ? this.#entries() : this.#askedFor()}
    `
  }

  #tabs() {
    return [
      {
        name: msg('仍要求提交的材料', { id: 'holdings.asked' }),
        to: paths.holdings(),
        isCurrent: !this.#isEntries,
      },
      {
        name: msg('证照与共享数据目录', { id: 'holdings.entries' }),
        to: paths.holdings({ view: 'entries' }),
        isCurrent: this.#isEntries,
      },
    ]
  }

  #actions() {
    if (!this.#isEntries) {
      const { limit: _, from: __, ...filter } = this.#query
      return html`<p class="actions">
        ${['xlsx', 'csv'].map(
          (format) =>
            html`<a href=${downloads.askedThoughHeld(format, currentLocale(), filter)} download
              >${msg('导出', { id: 'export.label' })} ${format.toUpperCase()}</a
            >`,
        )}
      </p>`
    }
    return this.#mayChange && !this.#isImporting
      ? html`<p class="actions">
          <a href=${this.#path({ import: '1' })}>${msg('导入目录文件', { id: 'holdings.import' })}</a>
        </p>`
      : nothing
  }

  get #isImporting(): boolean {
    return this.#isEntries && this.#mayChange && this.at.query.get('import') === '1'
  }

  #askedFor() {
    return this.#asked.render({
      pending: () =>
        this.#asked.value ? this.#documents(this.#asked.value) : html`<db-skeleton lines="14"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#asked.run()}></db-error>`,
      complete: (found) => (found ? this.#documents(found) : nothing),
    })
  }

  #documents(found: Asked) {
    const { asked, total, sums, waits, facets } = found
    const from = Number(this.#query.from ?? 0)
    return html`${this.#waiting(waits)} ${this.#filters(facets, total, msg('查找材料', { id: 'holdings.search-asked' }))}
      ${
        total === 0
          ? this.#nothing(
              facets,
              msg('没有指南仍要求提交已掌握的材料。目录为空时，只按通用目录的免提交材料计算。', {
                id: 'holdings.none-asked',
              }),
            )
          : html`<p class="sums" role="status">
                ${msg(
                  str`${formatCount(total)} 种材料，${formatCount(sums.guides)} 份指南，${formatCount(sums.agencies)} 个实施主体；每年涉及 ${formatCount(sums.applicants)} 人次，可少交 ${formatCount(sums.papers)} 份。`,
                  { id: 'holdings.sums' },
                )}
                <span class="remark">
                  ${msg(
                    str`截至 ${formatDay(found.asOf)}；只计公布了办件量的指南，另有 ${formatCount(sums.withoutVolume)} 份未公布。合计中每份指南的申请人只计一次。`,
                    { id: 'holdings.method' },
                  )}
                </span>
              </p>
              <db-asked-table
                .documents=${asked}
                .from=${from}
                .open=${this.#document}
                .within=${this.#within()}
                .pathOf=${(document: string | undefined) => this.#path({ document, guides: undefined })}
              ></db-asked-table>
              ${this.#pages(asked.length, total)}`
      }`
  }

  #within() {
    return html`${this.#guides.render({
      pending: () => html`<db-skeleton lines="4"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#guides.run()}></db-error>`,
      complete: (found) =>
        found
          ? html`<db-asked-guides .guides=${found.guides}></db-asked-guides>
              <db-list-pages
                .length=${guidesLength}
                .from=${Number(this.at.query.get('guides') ?? 0)}
                .shown=${found.guides.length}
                .total=${found.total}
                .pathOf=${(from: string | undefined) => this.#path({ guides: from })}
              ></db-list-pages>`
          : nothing,
    })}`
  }

  #entries() {
    return html`${
      this.#isImporting
        ? html`<db-holdings-import
            ?offers-template=${this.#holdings.value?.offersTemplate ?? false}
            @db-holdings=${() => this.#holdings.run()}
            >${this.#scanButton()}</db-holdings-import
          >`
        : nothing
    }
    ${this.#holdings.render({
      pending: () =>
        this.#holdings.value
          ? this.#list(this.#holdings.value)
          : html`<db-skeleton lines="14"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#holdings.run()}></db-error>`,
      complete: (found) => (found ? this.#list(found) : nothing),
    })}`
  }

  #list({ holdings, total, facets, waits }: Holdings) {
    return html`${this.#waiting(waits)}
      ${this.#filters(facets, total, msg('查找名称、编码、提供部门', { id: 'holdings.search' }))}
      ${
        total === 0
          ? this.#nothing(
              facets,
              msg('还没有导入电子证照和共享数据目录。可以导入 XLSX、CSV、JSON 或 JSONL：先检查，再写入。', {
                id: 'holdings.none',
              }),
            )
          : html`<db-holdings-table .holdings=${holdings}></db-holdings-table>
              ${this.#pages(holdings.length, total)}`
      }`
  }

  /** Says that findings do not follow the catalogues that stand yet. */
  #waiting(waits: boolean) {
    if (!waits || this.#watcher.isBusy || this.#isImporting) return nothing
    return html`<db-partial>
      ${msg('目录已更新，问题清单要到下次扫描才按新目录判断。', { id: 'holdings.waits' })}
      ${this.#mayChange ? this.#scanButton() : nothing}
    </db-partial>`
  }

  #scanButton() {
    return html`<button ?disabled=${this.#watcher.isBusy} @click=${() => this.#watcher.ask()}>
      ${msg('立即扫描', { id: 'overview.scan' })}
    </button>`
  }

  /** Why a list is empty: there is nothing at all, or the filter leaves nothing. */
  #nothing(facets: Asked['facets'], none: string) {
    const { q, kind } = this.#query
    if (!q && !kind && facets.every(({ count }) => count === 0))
      return html`<db-empty .why=${none}>
        ${
          this.#mayChange && !this.#isImporting
            ? html`<a href=${paths.holdings({ view: 'entries', import: '1' })}>
                ${msg('导入目录文件', { id: 'holdings.import' })}
              </a>`
            : nothing
        }
      </db-empty>`
    return html`<db-empty .why=${msg('没有符合条件的条目。', { id: 'holdings.nothing' })}>
      <a href=${this.#path({ q: undefined, kind: undefined })}>${msg('清除筛选', { id: 'filter.clear' })}</a>
    </db-empty>`
  }

  #filters(facets: Asked['facets'], total: number, label: string) {
    return html`<db-held-filters
      .label=${label}
      .words=${this.at.query.get('q') ?? ''}
      .kind=${this.at.query.get('kind') ?? ''}
      .facets=${facets}
      .total=${total}
      @db-held-filter=${({ filter }: HeldFilterEvent) => navigate(this.#path({ ...filter }))}
    ></db-held-filters>`
  }

  #pages(shown: number, total: number) {
    return html`<db-list-pages
      .length=${pageLength}
      .from=${Number(this.#query.from ?? 0)}
      .shown=${shown}
      .total=${total}
      .pathOf=${(from: string | undefined) => this.#path({ from, document: undefined })}
    ></db-list-pages>`
  }

  /** The address with some of it changed; another filter begins at the first page. */
  #path(values: Values): string {
    const isFilter = 'q' in values || 'kind' in values
    return paths.holdings({
      ...Object.fromEntries(this.at.query),
      ...(isFilter ? { from: undefined, document: undefined, guides: undefined } : {}),
      ...values,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-page': HoldingsPage
  }
}
