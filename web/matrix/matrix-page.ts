import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { fetchMatrix, type RegionMatrix } from '../api/items.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import type { UnfoldEvent } from '../overview/heat-table.ts'
import './region-legend.ts'
import './region-matrix.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { sayValue } from '../words/values.ts'
import { elementName } from '../words/words.ts'
import { type RegionChoice, type RegionTable, regionTableOf } from './region-table.ts'

/** All items by all regions: who publishes what, and where it is not as the standard. */
@customElement('db-matrix-page')
export class MatrixPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        margin-block-end: var(--space-2);
        font-size: var(--text-2);
      }
      .tools p {
        color: var(--ink-soft);
      }
      .tools input[type='search'] {
        width: 14em;
      }
      .tools label {
        min-width: 0;
        max-width: 100%;
      }
      .tools select {
        max-width: 14em;
      }
      db-region-matrix {
        min-width: 0;
        overflow: hidden;
      }
      db-region-legend {
        margin-block-start: var(--space-2);
      }
    `,
  ]

  /** The matrices of opened cities. */
  @state() private below: ReadonlyMap<string, RegionMatrix> = new Map()
  @state() private failure: unknown
  readonly #asked = new Set<string>()
  #leaving = new AbortController()

  readonly #matrix = new Task(this, {
    task: async (_, { signal }) => {
      this.below = new Map()
      this.#asked.clear()
      return fetchMatrix(undefined, signal)
    },
    args: () => [this.context?.actor.person, this.context?.scan?.id] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      {
        keys: 'd',
        label: () => msg('只看差异', { id: 'item.only-differences' }),
        run: () => this.#toggleDifferences(),
      },
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#leaving = new AbortController()
  }

  override disconnectedCallback(): void {
    this.#leaving.abort()
    super.disconnectedCallback()
  }

  override get heading() {
    return msg('事项与地区', { id: 'matrix.title' })
  }

  get #choice(): RegionChoice {
    const { query } = this.at
    return {
      element: query.get('element') ?? undefined,
      type: query.get('type') ?? undefined,
      words: query.get('q') ?? '',
      onlyDifferences: query.get('only') === '1',
    }
  }

  get #opened(): ReadonlySet<string> {
    return new Set((this.at.query.get('open') ?? '').split(',').filter((region) => region !== ''))
  }

  override willUpdate(): void {
    if (!this.#matrix.value) return
    for (const region of this.#opened) if (!this.#asked.has(region)) void this.#fetchBelow(region)
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">${this.#meta(this.#matrix.value)}</p>
        <p class="actions"><a href=${paths.compare()}>${msg('对比两个机构', { id: 'compare.title' })}</a></p>
      </div>
      ${this.#matrix.render({
        pending: () => html`<db-skeleton lines="24"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#matrix.run()}></db-error>`,
        complete: (matrix) => this.#whole(matrix),
      })}
    `
  }

  #meta(matrix: RegionMatrix | undefined) {
    if (!matrix) return ''
    const { items, columns, regionName } = matrix
    return msg(
      str`${regionName} · ${formatCount(items.length)} 个事项 × ${formatCount(columns.length)} 个地区`,
      { id: 'matrix.size' },
    )
  }

  #whole(matrix: RegionMatrix) {
    const opened = new Map([...this.below].filter(([region]) => this.#opened.has(region)))
    const table = regionTableOf({ matrix, opened }, this.#choice)
    return html`
      ${this.#tools(matrix, table)}
      ${
        this.failure
          ? html`<db-error .failure=${this.failure} @db-retry=${this.#retryBelow}></db-error>`
          : nothing
      }
      ${
        table.rows.length === 0
          ? this.#empty()
          : html`<db-region-matrix
                .table=${table}
                .element=${this.#choice.element}
                .opened=${this.#opened}
                @db-unfold=${this.#unfold}
              ></db-region-matrix>
              <db-region-legend></db-region-legend>`
      }
    `
  }

  #tools(matrix: RegionMatrix, table: RegionTable) {
    const { element, type, words, onlyDifferences } = this.#choice
    const types = [...new Set(matrix.items.map((item) => item.type))].sort()
    return html`<div class="tools">
      <input
        type="search"
        .value=${words}
        placeholder=${msg('事项名称或编码', { id: 'matrix.words' })}
        aria-label=${msg('事项名称或编码', { id: 'matrix.words' })}
        @input=${(event: Event) => this.#choose('q', event)}
      />
      <label>
        ${msg('要素', { id: 'rule.element' })}
        <select @change=${(event: Event) => this.#choose('element', event)}>
          <option value="" ?selected=${element === undefined}>${msg('全部', { id: 'matrix.all' })}</option>
          ${matrix.elements.map(
            (one) => html`<option value=${one} ?selected=${one === element}>${elementName(one)}</option>`,
          )}
        </select>
      </label>
      <label>
        ${msg('类型', { id: 'items.type' })}
        <select @change=${(event: Event) => this.#choose('type', event)}>
          <option value="" ?selected=${type === undefined}>${msg('全部', { id: 'matrix.all' })}</option>
          ${types.map(
            (one) => html`<option value=${one} ?selected=${one === type}>${sayValue(one, 'type')}</option>`,
          )}
        </select>
      </label>
      <label>
        <input type="checkbox" .checked=${onlyDifferences} @change=${() => this.#toggleDifferences()} />
        ${msg('只看差异', { id: 'item.only-differences' })}
      </label>
      <p role="status">
        ${msg(str`显示 ${formatCount(table.rows.length)} 个事项、${formatCount(table.columns.length)} 列`, {
          id: 'matrix.shown',
        })}${
          table.hiddenRows + table.hiddenColumns > 0
            ? html`<span class="faint"
                >${msg(
                  str`，未显示事项 ${formatCount(table.hiddenRows)} 个、列 ${formatCount(table.hiddenColumns)} 个`,
                  { id: 'matrix.hidden' },
                )}</span
              >`
            : nothing
        }
      </p>
    </div>`
  }

  #empty() {
    return html`<db-empty .why=${msg('没有符合条件的事项。', { id: 'matrix.empty' })}>
      <button @click=${() => navigate(paths.matrix())}>${msg('清除筛选', { id: 'matrix.clear' })}</button>
    </db-empty>`
  }

  #choose(name: string, event: Event) {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)
      this.#go({ [name]: event.target.value })
  }

  #toggleDifferences() {
    this.#go({ only: this.#choice.onlyDifferences ? undefined : '1' })
  }

  /** Goes to this page with some of its state changed. */
  #go(change: Readonly<Record<string, string | undefined>>) {
    navigate(paths.matrix({ ...Object.fromEntries(this.at.query), ...change }), { replace: true })
  }

  #unfold({ region }: UnfoldEvent) {
    const opened = new Set(this.#opened)
    if (!opened.delete(region)) opened.add(region)
    this.#go({ open: [...opened].join(',') })
  }

  #retryBelow() {
    this.failure = undefined
    this.#asked.clear()
  }

  async #fetchBelow(region: string): Promise<void> {
    this.#asked.add(region)
    const { signal } = this.#leaving
    try {
      const found = await fetchMatrix(region, signal)
      this.below = new Map([...this.below, [region, found]])
    } catch (error) {
      if (!signal.aborted) this.failure = error
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-matrix-page': MatrixPage
  }
}
