import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { fetchItem, type ItemMatrix } from '../api/items.ts'
import './cell-peek.ts'
import type { CellPeek } from './cell-peek.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import { exportLinks } from '../elements/export-links.ts'
import './item-matrix.ts'
import './item-lacks.ts'
import type { MarkEvent, MembersEvent, PeekEvent } from './item-matrix-events.ts'
import './majorities.ts'
import './practice-groups.ts'
import type { UngroupEvent } from './practice-groups.ts'
import './sub-items.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { downloads, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { itemPage } from '../styles/item-page.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { sayValue } from '../words/values.ts'
import { elementName, label } from '../words/words.ts'
import { type ItemTable, isDifferent, type Segment, type TableChoice, tableOf } from './item-table.ts'

/** One item across all agencies: what each publishes, element by element, beside the standard. */
@customElement('db-item-page')
export class ItemPage extends PageElement {
  static override styles = [base, page, itemPage]

  @query('db-cell-peek') private peek!: CellPeek

  readonly #item = new Task(this, {
    task: ([code], { signal }) => fetchItem(code, signal),
    args: () => [this.at.params.code ?? '', this.context?.actor.agency, this.context?.scan?.id] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      {
        keys: 'd',
        label: () => msg('只看差异', { id: 'item.only-differences' }),
        run: () => this.#go({ all: this.#choice.onlyDifferences ? '1' : undefined }),
      },
    ])
  }

  override get heading() {
    return this.#item.value?.title ?? this.at.params.code ?? ''
  }

  get #choice(): TableChoice {
    return {
      onlyDifferences: this.at.query.get('all') !== '1',
      among: this.at.query.get('columns') ?? undefined,
      segment: this.#segment,
      ungrouped: this.#ungrouped,
    }
  }

  get #ungrouped(): ReadonlySet<string> {
    return new Set((this.at.query.get('out') ?? '').split(',').filter((id) => id !== ''))
  }

  get #segment(): Segment | undefined {
    const [element, group] = (this.at.query.get('mark') ?? '').split(':')
    return element && group !== undefined ? { element, group: Number(group) } : undefined
  }

  override render() {
    return this.#item.render({
      pending: () => html`${this.#head(undefined)}<db-skeleton lines="20"></db-skeleton>`,
      error: (failure) => html`
        ${this.#head(undefined)}
        <db-error .failure=${failure} @db-retry=${() => this.#item.run()}></db-error>
      `,
      complete: (item) => html`
        ${this.#head(item)}
        <db-sub-items .subItems=${item.subItems}></db-sub-items>
        ${this.#majorities(item)}
        ${this.#guides(item)}
        <db-cell-peek></db-cell-peek>
      `,
    })
  }

  #head(item: ItemMatrix | undefined) {
    return html`${
      item?.parent
        ? html`<p class="above"><a href=${paths.item(item.parent.code)}>${item.parent.title}</a></p>`
        : nothing
    }
      <div class="head">
        <h1 tabindex="-1">${item?.parent ? item.title.split(' · ').at(-1) : this.heading}</h1>
        ${
          item
            ? html`<p class="meta">
                ${item.code} · ${sayValue(item.type, 'type')} · ${label(`status.${item.status}`)} ·
                ${msg(str`标准 ${this.context?.directory.version ?? ''}`, { id: 'item.directory' })} ·
                ${msg(str`${formatCount(item.columns.length)} 份指南`, { id: 'item.guides' })}
              </p>`
            : nothing
        }
        ${
          item
            ? html`<p class="actions">
                <a href=${paths.findings({ item: item.code })}>${msg('本事项的问题', { id: 'item.findings' })}</a>
                ${
                  item.columns.length === 0
                    ? nothing
                    : exportLinks(this.context, (format, lang) => downloads.item(item.code, format, lang))
                }
              </p>`
            : nothing
        }
      </div>`
  }

  #across(item: ItemMatrix) {
    const table = tableOf(item, this.#choice)
    return html`<section>
        ${this.#tools(item, table)} ${this.#practices(table)}
        ${
          table.columns.length === 0 || table.elements.length === 0
            ? html`<db-empty .why=${msg('所有指南的各要素都与标准一致。', { id: 'item.all-same' })}>
                <button @click=${() => this.#go({ all: '1' })}>${msg('显示全部', { id: 'item.show-all' })}</button>
              </db-empty>`
            : html`<db-item-matrix
                .table=${table}
                .cityName=${(region: string) => this.#cityName(region)}
                .opened=${this.#opened(item, table)}
                .segment=${this.#segment}
                .element=${this.at.query.get('element') ?? ''}
                @db-peek=${({ row, column }: PeekEvent) => this.peek.open(row, column)}
                @db-members=${({ element }: MembersEvent) => this.#fold(item, table, element)}
                @db-mark=${this.#mark}
              ></db-item-matrix>`
        }
      </section>
      ${this.#lacks(item)}`
  }

  #tools(item: ItemMatrix, table: ItemTable) {
    const { onlyDifferences, among } = this.#choice
    const differing = item.columns.filter((_, place) =>
      item.rows.some((row) => isDifferent(row, place)),
    ).length
    return html`<div class="tools">
      <label>
        <input
          type="checkbox"
          .checked=${onlyDifferences}
          @change=${() => this.#go({ all: onlyDifferences ? '1' : undefined })}
        />
        ${msg('只看差异', { id: 'item.only-differences' })}
      </label>
      <label>
        ${msg('列', { id: 'item.columns' })}
        <select @change=${this.#chooseColumns}>
          ${this.#columnChoices(item).map(
            ([value, name]) =>
              html`<option value=${value} ?selected=${value === (among ?? '')}>${name}</option>`,
          )}
        </select>
      </label>
      <p role="status">
        ${msg(str`${formatCount(differing)} 份指南与标准有差异`, { id: 'item.differing' })}${
          table.hiddenColumns + table.hiddenElements > 0
            ? html`<span class="faint"
                >${msg(
                  str`，未显示无差异的指南 ${formatCount(table.hiddenColumns)} 份、要素 ${formatCount(table.hiddenElements)} 个`,
                  { id: 'item.hidden' },
                )}</span
              >`
            : nothing
        }${this.#local(item)}
      </p>
      ${
        this.#segment
          ? html`<button class="plain" @click=${() => this.#go({ mark: undefined, out: undefined })}>
              ${msg(str`取消分组：${elementName(this.#segment.element)}`, { id: 'item.unmark' })}
            </button>`
          : nothing
      }
      <p class="legend" aria-hidden="true">
        ✓ ${msg('一致', { id: 'cell.same' })}　≈ ${msg('不同，不算问题', { id: 'cell.other' })}　+ ${msg('多出', { id: 'cell.extra' })}　−
        ${msg('缺少', { id: 'cell.missing' })}　~ ${msg('有改动', { id: 'cell.changed' })}　–
        ${msg('未公布', { id: 'finding.nothing-actual' })}
      </p>
    </div>`
  }

  #columnChoices({ columns }: ItemMatrix): readonly (readonly [value: string, name: string])[] {
    const cities = [...new Set(columns.map(({ region }) => `${region.slice(0, 4)}00`))]
    return [
      ['', msg('市和县', { id: 'item.all-columns' })],
      ['cities', msg('只看市级', { id: 'item.only-cities' })],
      ['counties', msg('只看县级', { id: 'item.only-counties' })],
      ...cities.map((region) => [region, this.#cityName(region)] as const),
    ]
  }

  /** What is left to the agencies is counted apart, and is never a difference. */
  #local({ rows }: ItemMatrix) {
    const local = rows.filter(({ member, binding }) => member === null && binding === 'local')
    const wordings = local.reduce((sum, { distribution }) => sum + distribution.length, 0)
    return local.length === 0
      ? nothing
      : html`<span class="faint"
          >${msg(
            str`；本地自定的要素 ${formatCount(local.length)} 个，各地写法 ${formatCount(wordings)} 种，不计差异`,
            { id: 'item.local' },
          )}</span
        >`
  }

  #practices({ elements, columns }: ItemTable) {
    const row = elements.find(({ row: one }) => one.element === this.#segment?.element)?.row
    return row
      ? html`<db-practices
          .row=${row}
          .columns=${columns}
          .ungrouped=${this.#ungrouped}
          @db-ungroup=${this.#ungroup}
        ></db-practices>`
      : nothing
  }

  #guides(item: ItemMatrix) {
    if (item.subItems.length > 0) return html`${this.#ofMainItem(item)} ${this.#lacks(item)}`
    return item.columns.length > 0 ? this.#across(item) : this.#nobody(item)
  }

  /** Guides for a main item that its sub-items should carry; there is nothing to compare them with. */
  #ofMainItem({ columns }: ItemMatrix) {
    if (columns.length === 0) return nothing
    return html`<section aria-labelledby="of-main">
      <h2 id="of-main">${msg('未落到标准子项的指南', { id: 'item.of-main' })}</h2>
      <ul>
        ${columns.map(
          ({ guideId, name, agencyName }) =>
            html`<li><a href=${paths.guide(guideId)}>${name}</a> <span class="faint">${agencyName}</span></li>`,
        )}
      </ul>
    </section>`
  }

  #nobody(item: ItemMatrix) {
    return html`<db-empty .why=${msg('没有机构发布这一事项的指南。', { id: 'item.nobody' })}>
        ${
          item.missing.length === 0
            ? html`<p>${msg('也没有机构申报应发布。', { id: 'item.nobody-obliged' })}</p>`
            : nothing
        }
      </db-empty>
      ${this.#lacks(item)}`
  }

  #lacks({ code, missing, undecided }: ItemMatrix) {
    return html`<db-item-lacks .code=${code} .missing=${missing} .undecided=${undecided}></db-item-lacks>`
  }

  #majorities({ rows, suspects, code }: ItemMatrix) {
    return html`<db-majorities .rows=${rows} .suspects=${suspects} .code=${code}></db-majorities>`
  }

  #cityName(region: string): string {
    const agency = this.context?.agencies.find((one) => one.region === region)
    return agency?.regionName ?? region
  }

  /** The elements whose members are shown: as the address says, at first those with a difference. */
  #opened(item: ItemMatrix, table: ItemTable): ReadonlySet<string> {
    const open = this.at.query.get('open')
    if (open !== null) return new Set(open.split(','))
    return new Set(
      table.elements
        .filter(({ members }) =>
          members.some((row) => item.columns.some((_, place) => isDifferent(row, place))),
        )
        .map(({ row }) => row.element),
    )
  }

  #fold(item: ItemMatrix, table: ItemTable, element: string) {
    const opened = new Set(this.#opened(item, table))
    if (!opened.delete(element)) opened.add(element)
    this.#go({ open: [...opened].join(',') || '-' })
  }

  #mark({ segment }: MarkEvent) {
    const mark = `${segment.element}:${segment.group}`
    this.#go({ mark: this.at.query.get('mark') === mark ? undefined : mark, out: undefined })
  }

  #ungroup({ guideId }: UngroupEvent) {
    const out = new Set(this.#ungrouped)
    if (!out.delete(guideId)) out.add(guideId)
    this.#go({ out: [...out].join(',') })
  }

  #chooseColumns({ target }: Event) {
    if (target instanceof HTMLSelectElement) this.#go({ columns: target.value })
  }

  /** Goes to this page with some of its state changed. */
  #go(change: Readonly<Record<string, string | undefined>>) {
    navigate(paths.item(this.at.params.code ?? '', { ...Object.fromEntries(this.at.query), ...change }), {
      replace: true,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-item-page': ItemPage
  }
}
