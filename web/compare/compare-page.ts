import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing, type PropertyValues } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { type Comparison, fetchComparison, fetchGuidePairs, fetchRanking } from '../api/comparison.ts'
import '../elements/agency-select.ts'
import type { AgencyEvent } from '../elements/agency-select.ts'
import './compare-counts.ts'
import './deviation-table.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import { exportLinks } from '../elements/export-links.ts'
import './guide-pair.ts'
import type { GuidePairTable } from './guide-pair.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { downloads, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { comparePage } from '../styles/compare-page.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { elementName } from '../words/words.ts'
import { chosenDifferences, type StepChoice, stepFrom } from './side-by-side.ts'
import { standingName } from './standing-words.ts'

/** Two agencies beside each other: counts, the items in which they differ, and one of these side by side. */
@customElement('db-compare-page')
export class ComparePage extends PageElement {
  static override styles = [base, page, comparePage]

  @query('db-guide-pair') private table!: GuidePairTable | null
  #stepped = false

  readonly #comparison = new Task(this, {
    task: async ([a, b], { signal }) => (a && b ? fetchComparison(a, b, signal) : undefined),
    args: () => [this.#agency('a'), this.#agency('b'), this.context?.scan?.id] as const,
  })

  readonly #pairs = new Task(this, {
    task: async ([code, a, b], { signal }) => (code && a && b ? fetchGuidePairs(code, a, b, signal) : []),
    args: () => [this.#step?.code, this.#agency('a'), this.#agency('b'), this.context?.scan?.id] as const,
  })

  readonly #ranking = new Task(this, {
    task: async ([isChosen], { signal }) => (isChosen ? undefined : fetchRanking(signal)),
    args: () =>
      [
        this.#agency('a') !== '' && this.#agency('b') !== '',
        this.context?.actor.person,
        this.context?.scan?.id,
      ] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      { keys: 'n', label: () => msg('下一处差异', { id: 'compare.next' }), run: () => this.#move(1) },
      { keys: 'p', label: () => msg('上一处差异', { id: 'compare.previous' }), run: () => this.#move(-1) },
      {
        keys: 'h',
        label: () => msg('隐藏一致项', { id: 'compare.hide' }),
        run: () => this.#go({ all: this.#isAll ? undefined : '1' }),
      },
    ])
  }

  override get heading() {
    return msg('对比两个机构', { id: 'compare.title' })
  }

  override render() {
    return html`
      <div class="head"><h1 tabindex="-1">${this.heading}</h1>${this.#exports()}</div>
      ${this.#choosers()}
      ${
        this.#agency('a') !== '' && this.#agency('b') !== ''
          ? this.#comparison.render({
              pending: () => html`<db-skeleton lines="20"></db-skeleton>`,
              error: (failure) =>
                html`<db-error .failure=${failure} @db-retry=${() => this.#comparison.run()}></db-error>`,
              complete: (found) => (found ? this.#found(found) : nothing),
            })
          : this.#allAgencies()
      }
    `
  }

  protected override updated(changed?: PropertyValues<this>): void {
    super.updated()
    // A step by key moves the focus along, once the item that it leads to is there.
    if (changed === undefined || !this.#stepped || !this.table) return
    this.#stepped = false
    void this.table.updateComplete.then(() => this.table?.focusElement())
  }

  #agency(side: 'a' | 'b'): string {
    return this.at.query.get(side) ?? ''
  }

  get #isAll(): boolean {
    return this.at.query.get('all') === '1'
  }

  get #choice(): StepChoice {
    const { query: values } = this.at
    return { element: values.get('element') ?? undefined, standing: values.get('standing') ?? undefined }
  }

  /** The difference that is looked at: as the address says, at first the first. */
  get #step() {
    const { value } = this.#comparison
    const differences = value ? chosenDifferences(value.differences, this.#choice) : []
    const code = this.at.query.get('item')
    const known = differences.some((one) => one.code === code) && code !== null
    return known ? { code, element: this.at.query.get('at') ?? '' } : stepFrom(differences, undefined, 1)
  }

  #exports() {
    const [a, b] = [this.#agency('a'), this.#agency('b')]
    if (a === '' || b === '') return nothing
    return html`<p class="actions">
      ${exportLinks(this.context, (format, lang) => downloads.comparison(a, b, format, lang))}
    </p>`
  }

  #choosers() {
    const agencies = this.context?.agencies ?? []
    const sides = [
      ['a', msg('甲', { id: 'compare.a' })],
      ['b', msg('乙', { id: 'compare.b' })],
    ] as const
    return html`<div class="choosers">
      ${sides.map(
        ([side, name]) =>
          html`<span aria-hidden="true">${name}</span
            ><db-agency-select
              .agencies=${agencies}
              .value=${this.#agency(side)}
              .label=${name}
              @db-agency=${({ agency }: AgencyEvent) => this.#go({ [side]: agency, item: undefined, at: undefined })}
            ></db-agency-select>`,
      )}
      <button @click=${() => this.#go({ a: this.#agency('b'), b: this.#agency('a') })}>
        ${msg('互换', { id: 'compare.swap' })}
      </button>
    </div>`
  }

  #allAgencies() {
    return html`<section aria-labelledby="ranking">
      <h2 id="ranking">${msg('各机构偏离标准的程度', { id: 'deviation.title' })}</h2>
      ${this.#ranking.render({
        pending: () => html`<db-skeleton lines="16"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#ranking.run()}></db-error>`,
        complete: (ranking) =>
          ranking && ranking.agencies.length === 0
            ? html`<db-empty .why=${msg('还没有可排名的机构。', { id: 'deviation.none' })}>
                <a href=${paths.overview()}>${msg('前往概览', { id: 'help.overview' })}</a>
              </db-empty>`
            : html`<db-deviation-table .ranking=${ranking}></db-deviation-table>`,
      })}
    </section>`
  }

  #found(found: Comparison) {
    const { pairs, onlyA, onlyB } = found
    return html`<p class="sum">
        ${msg(
          str`同一事项的指南 ${formatCount(pairs)} 对，其中 ${formatCount(found.differences.length)} 对有差异；只有甲发布 ${formatCount(onlyA)} 份，只有乙发布 ${formatCount(onlyB)} 份。`,
          { id: 'compare.sum' },
        )}
      </p>
      ${
        found.pairs === 0
          ? html`<db-empty .why=${msg('两个机构没有同一事项的指南。', { id: 'compare.nothing-common' })}></db-empty>`
          : this.#differences(found)
      }
      ${this.#alone(found)}`
  }

  #differences(found: Comparison) {
    const { element, standing } = this.#choice
    const shown = chosenDifferences(found.differences, this.#choice)
    const step = this.#step
    return html`<div class="panes">
      <section aria-labelledby="differences">
        <db-compare-counts
          .comparison=${found}
          .element=${element ?? ''}
          .pathOf=${(of: string, by: string) => this.#path({ element: of, standing: by, item: undefined, at: undefined })}
        ></db-compare-counts>
        <h2 id="differences">
          ${msg(str`有差异的事项：${formatCount(shown.length)}`, { id: 'compare.differences' })}
        </h2>
        ${
          element === undefined && standing === undefined
            ? nothing
            : html`<p class="narrowed">
                ${element === undefined ? '' : elementName(element)} ${standing === undefined ? '' : standingName(standing)}
                <button class="plain" @click=${() => this.#go({ element: undefined, standing: undefined })}>
                  ${msg('清除筛选', { id: 'matrix.clear' })}
                </button>
              </p>`
        }
        ${
          shown.length === 0
            ? html`<p class="faint">${msg('没有差异。', { id: 'compare.none' })}</p>`
            : html`<ol class="items">
                ${shown.map(
                  ({ code, title, elements }) =>
                    html`<li aria-current=${code === step?.code ? 'true' : 'false'}>
                      <a href=${this.#path({ item: code, at: undefined })}>${title}</a>
                      <span class="elements">${elements.map((one) => elementName(one.element)).join(' ')}</span>
                    </li>`,
                )}
              </ol>`
        }
      </section>
      <section aria-label=${msg('并排对比', { id: 'compare.beside' })}>
        ${step ? this.#beside(step.element) : nothing}
      </section>
    </div>`
  }

  #beside(element: string) {
    return html`<div class="tools">
        <label>
          <input
            type="checkbox"
            .checked=${!this.#isAll}
            @change=${() => this.#go({ all: this.#isAll ? undefined : '1' })}
          />
          ${msg('隐藏一致项', { id: 'compare.hide' })}
        </label>
        <button @click=${() => this.#move(-1)}>${msg('上一处差异', { id: 'compare.previous' })} <kbd>p</kbd></button>
        <button @click=${() => this.#move(1)}>${msg('下一处差异', { id: 'compare.next' })} <kbd>n</kbd></button>
      </div>
      ${this.#pairs.render({
        pending: () => html`<db-skeleton lines="10"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#pairs.run()}></db-error>`,
        complete: (pairs) =>
          pairs.map(
            (pair) =>
              html`<h3><a href=${paths.item(pair.code)}>${pair.title}</a></h3>
                <db-guide-pair .pair=${pair} ?all=${this.#isAll} .element=${element}></db-guide-pair>`,
          ),
      })}`
  }

  #alone({ alone }: Comparison) {
    if (alone.length === 0) return nothing
    return html`<details>
      <summary>${msg(str`只有一方发布的事项：${formatCount(alone.length)}`, { id: 'compare.alone' })}</summary>
      <ul class="alone">
        ${alone.map(
          ({ title, side, guideId }) =>
            html`<li>
              ${side === 'a' ? msg('甲', { id: 'compare.a' }) : msg('乙', { id: 'compare.b' })}
              <a href=${paths.guide(guideId)}>${title}</a>
            </li>`,
        )}
      </ul>
    </details>`
  }

  #move(by: 1 | -1) {
    const { value } = this.#comparison
    if (!value) return
    const given = this.at.query.get('item')
    const differences = chosenDifferences(value.differences, this.#choice)
    const at = given === null ? undefined : { code: given, element: this.at.query.get('at') ?? '' }
    const step = stepFrom(differences, at, by)
    if (!step) return
    this.#stepped = true
    this.#go({ item: step.code, at: step.element })
  }

  #path(change: Readonly<Record<string, string | undefined>>): string {
    return paths.compare({ ...Object.fromEntries(this.at.query), ...change })
  }

  /** Goes to this page with some of its state changed. */
  #go(change: Readonly<Record<string, string | undefined>>) {
    navigate(this.#path(change), { replace: true })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-compare-page': ComparePage
  }
}
