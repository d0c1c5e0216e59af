import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { findingFields } from '../../rules/query/fields.ts'
import { adoptPath } from '../adopt/adopt-choice.ts'
import { type FindingSort, fetchFacets, type ListedFinding } from '../api/findings.ts'
import type { DirectMove } from '../api/moves.ts'
import { doesAdvance } from '../moves/advance.ts'
import '../moves/bulk-bar.ts'
import type { SelectAllEvent } from '../moves/bulk-bar.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import './export-menu.ts'
import type { AnswerEvent } from '../decisions/finding-decision.ts'
import './finding-detail.ts'
import type { FindingDetail } from './finding-detail.ts'
import './filter-chips.ts'
import './finding-facets.ts'
import type { FilterEvent } from './finding-facets.ts'
import './finding-list.ts'
import type { FindingList, SelectEvent } from './finding-list.ts'
import './finding-sort.ts'
import type { SortEvent } from './finding-sort.ts'
import '../moves/move-dialog.ts'
import type { MoveDialog } from '../moves/move-dialog.ts'
import '../elements/query-box.ts'
import type { QueryEvent } from '../elements/query-box.ts'
import './saved-views.ts'
import '../elements/skeleton.ts'
import '../moves/undo-bar.ts'
import { PageElement } from '../app/page-element.ts'
import { type FilterName, type FindingQuery, filterOf, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { type Shortcut, ShortcutController } from '../app/shortcuts.ts'
import { FindingMoving, type MovableList } from '../moves/finding-moving.ts'
import type { AskMoveEvent, CommentEvent, UndoEvent } from '../moves/move-events.ts'
import { nextFinding } from '../moves/next-finding.ts'
import { adoptPathOf, editPath, isAdoptable, movesOn } from '../moves/offered-moves.ts'
import { selectedCount } from '../moves/selection.ts'
import type { UndoBar } from '../moves/undo-bar.ts'
import { moveName } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { findings } from '../styles/findings.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { problemsIn } from '../words/query-words.ts'
import { withPeople } from './facets.ts'
import { FindingFiles } from './finding-files.ts'
import { FindingPager } from './finding-pager.ts'
import { sortOf, sorts } from './finding-sorts.ts'
import { ShownFinding } from './shown-finding.ts'

/** Findings: facets on the left, the list in the middle, the current one on the right. */
@customElement('db-findings-page')
export class FindingsPage extends PageElement {
  static override styles = [base, page, findings]

  @query('db-finding-list') private readonly list!: FindingList | null
  @query('db-finding-detail') private readonly detail!: FindingDetail | null
  @query('db-move-dialog') private readonly dialog!: MoveDialog
  @query('db-undo-bar') private readonly undoBar!: UndoBar

  /** Whether the facets stand open beside the list. */
  readonly #isWide = matchMedia('(min-width: 641px)').matches
  readonly #pager = new FindingPager(this)
  readonly #moving = new FindingMoving(this, (fingerprint) => this.#changed(fingerprint))

  readonly #facets = new Task(this, {
    task: async ([filter], { signal }) => withPeople(await fetchFacets(filter, signal), this.context),
    args: () => [this.#filter, this.#state] as const,
    argsEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })

  readonly #shown = new ShownFinding(
    this,
    () => this.#current,
    () => this.#state,
  )

  readonly #files = new FindingFiles(this, this.#shown)

  constructor() {
    super()
    new ShortcutController(this, this.#shortcuts())
  }

  #shortcuts(): readonly Shortcut[] {
    const move = (keys: string, name: DirectMove): Shortcut => ({
      keys,
      label: () => moveName(name),
      run: () => this.#askOne(name),
    })
    return [
      { keys: 'j', label: () => msg('下一条', { id: 'help.next' }), run: () => this.#step(1) },
      { keys: 'k', label: () => msg('上一条', { id: 'help.previous' }), run: () => this.#step(-1) },
      {
        keys: 'Escape',
        label: () => msg('回到列表', { id: 'help.back' }),
        run: () => void this.list?.focusCurrent(),
      },
      {
        keys: 'x',
        label: () => msg('选择', { id: 'help.select' }),
        run: () => this.#toggle(this.#current, false),
      },
      {
        keys: 'X',
        label: () => msg('连选到此条', { id: 'help.range' }),
        run: () => this.#toggle(this.#current, true),
      },
      move('a', 'assign'),
      move('i', 'ask-exemption'),
      move('d', 'dispute'),
      { keys: 'e', label: () => msg('编辑指南', { id: 'move.edit' }), run: () => this.#goTo(editPath) },
      {
        keys: 's',
        label: () => msg('采用标准', { id: 'move.adopt' }),
        run: () => this.#goTo((finding) => (isAdoptable(finding) ? adoptPathOf(finding) : undefined)),
      },
      { keys: 'u', label: () => msg('撤销', { id: 'move.undo' }), run: () => this.undoBar.undo() },
      { keys: 'z', label: () => msg('逐条处理', { id: 'zen.label' }), run: () => navigate(this.#zenPath) },
    ]
  }

  override get heading() {
    return msg('问题', { id: 'nav.findings' })
  }

  get #filter(): FindingQuery {
    return filterOf(this.at.query)
  }

  get #sort(): FindingSort | undefined {
    return sortOf(this.at.query)
  }

  /** What else an answer depends on: the scan and who looks. */
  get #state(): string {
    return `${this.context?.scan?.id} ${this.context?.actor.person}`
  }

  /** The finding on the right: the chosen one, else the first of the list. */
  get #current(): string {
    return this.at.query.get('selected') ?? this.#pager.findings[0]?.fingerprint ?? ''
  }

  get #zenPath(): string {
    return paths.zen(this.#filter, { sort: this.#sort, selected: this.#current })
  }

  get #movable(): MovableList {
    return { filter: this.#filter, total: this.#pager.total ?? 0, findings: this.#pager.findings }
  }

  override willUpdate(): void {
    if (!this.context) return
    if (this.#pager.show(this.#filter, this.#sort, this.#state)) this.#moving.selectAll(false)
  }

  override render() {
    return html`
      <db-saved-views .filter=${this.#filter} sort=${this.#sort ?? ''}></db-saved-views>
      <aside aria-label=${msg('筛选', { id: 'filter.label' })}>
        <details ?open=${this.#isWide}>
          <summary>${msg('筛选', { id: 'filter.label' })}</summary>
          ${this.#facetGroups()}
        </details>
      </aside>
      <section class="middle">
        <div class="bar">
          <h1 tabindex="-1">${this.heading}</h1>
          <p class="total" role="status">
            ${this.#pager.total === undefined ? '' : formatCount(this.#pager.total)}
          </p>
          <a class="zen" href=${this.#zenPath} aria-keyshortcuts="z">${msg('逐条处理', { id: 'zen.label' })}</a>
          <db-export-menu
            .filter=${this.#filter}
            .formats=${this.context?.formats ?? []}
          ></db-export-menu>
          <db-finding-sort
            .sort=${this.#sort ?? sorts[0]}
            @db-sort=${({ sort }: SortEvent) => navigate(paths.findings(this.#filter, { sort }))}
          ></db-finding-sort>
        </div>
        <db-query-box
          .value=${this.#filter.q ?? ''}
          .language=${findingFields}
          .problems=${problemsIn(this.#pager.failure)}
          .placeholder=${msg('在结果中找，如 rule:promisedLimit/* city:深圳 -severity:info', { id: 'filter.placeholder' })}
          .label=${msg('在结果中找', { id: 'filter.search' })}
          @db-query=${(event: QueryEvent) => this.#choose('q', event.query === '' ? [] : [event.query])}
        ></db-query-box>
        <db-filter-chips
          .filter=${this.#filter}
          .facets=${this.#facets.value}
          .clear=${paths.findings({}, { sort: this.#sort })}
          @db-filter=${({ word, values }: FilterEvent) => this.#choose(word, values)}
        ></db-filter-chips>
        ${this.#rows()} ${this.#bulk()}
      </section>
      <section class="right" aria-label=${msg('问题详情', { id: 'finding.label' })}>
        ${this.#right()}
      </section>
      <db-move-dialog .context=${this.context}></db-move-dialog>
      <db-undo-bar
        .done=${this.#moving.done}
        @db-undo=${({ bulk }: UndoEvent) => this.#moving.undo(bulk)}
      ></db-undo-bar>
    `
  }

  #facetGroups() {
    const facets = this.#facets.value
    if (this.#facets.error !== undefined && !facets)
      return html`<p>${msg('暂时不能筛选。', { id: 'facet.failed' })}</p>
        <button @click=${() => this.#facets.run()}>${msg('重试', { id: 'state.retry' })}</button>`
    return html`<db-finding-facets
      .facets=${facets}
      .filter=${this.#filter}
      @db-filter=${({ word, values }: FilterEvent) => this.#choose(word, values)}
    ></db-finding-facets>`
  }

  #rows() {
    const { findings: rows, loading, failure, total } = this.#pager
    if (loading === 'first' && rows.length === 0)
      return html`<db-skeleton class="waiting" lines="12"></db-skeleton>`
    if (failure && rows.length === 0)
      return html`<db-error
        .failure=${failure}
        .saved=${msg('筛选条件仍在地址中。', { id: 'filter.kept' })}
        @db-retry=${() => this.#pager.reload()}
      ></db-error>`
    if (rows.length === 0)
      return html`<db-empty .why=${msg('没有符合条件的问题。', { id: 'filter.nothing' })}>
        <a href=${paths.findings()}>${msg('清除筛选', { id: 'filter.clear' })}</a>
      </db-empty>`
    return html`${
      failure
        ? html`<db-error .failure=${failure} @db-retry=${() => this.#pager.reload()}></db-error>`
        : nothing
    }
      <db-finding-list
        class=${loading === 'first' ? 'stale' : ''}
        .findings=${rows}
        .total=${total ?? rows.length}
        .current=${this.#current}
        .selection=${this.#moving.selection}
        .pathOf=${(fingerprint: string) => this.#pathOf(fingerprint)}
        @db-near-end=${() => this.#pager.more()}
        @db-select=${({ fingerprint, isRange }: SelectEvent) => this.#toggle(fingerprint, isRange)}
        @click=${this.#open}
      ></db-finding-list>`
  }

  #bulk() {
    const total = this.#pager.total ?? 0
    return html`<db-bulk-bar
      .count=${selectedCount(this.#moving.selection, total)}
      .total=${total}
      .adopt=${adoptPath(this.#filter, this.#moving.selection)}
      .actingRole=${this.context?.actor.role ?? 'editor'}
      @db-select-all=${({ isChosen }: SelectAllEvent) => this.#moving.selectAll(isChosen)}
      @db-ask-move=${({ move }: AskMoveEvent) =>
        this.dialog.ask(this.#moving.many(move, this.#movable, this.context?.actor))}
    ></db-bulk-bar>`
  }

  #right() {
    if (this.#current === '') return nothing
    const { view, failure, decision, alike } = this.#shown
    if (failure !== undefined)
      return html`<db-error .failure=${failure} @db-retry=${() => this.#shown.reload()}></db-error>`
    if (!view) return html`<db-skeleton lines="12"></db-skeleton>`
    const { finding } = view
    return html`<db-finding-detail
      .view=${view}
      .decision=${decision}
      .context=${this.context}
      .alike=${alike}
      .files=${this.#files.state}
      @db-ask-move=${({ move }: AskMoveEvent) => this.#askOne(move)}
      @db-answer=${(event: AnswerEvent) =>
        this.dialog.ask(this.#moving.answer(event.move, event.decision, finding.fingerprint))}
      @db-comment=${({ text }: CommentEvent) => this.#comment(finding, text)}
    ></db-finding-detail>`
  }

  #pathOf(fingerprint: string): string {
    return paths.findings(this.#filter, { sort: this.#sort, selected: fingerprint })
  }

  #choose(name: FilterName, values: readonly string[]) {
    // 仅本级 belongs to its region.
    const kept = Object.entries(this.#filter).filter(
      ([each]) => each !== name && !(name === 'region' && each === 'own'),
    )
    const filter: FindingQuery = { ...Object.fromEntries(kept), [name]: values.join(',') }
    navigate(paths.findings(filter, { sort: this.#sort }))
  }

  #askOne(move: DirectMove) {
    const { finding } = this.#shown
    if (finding && movesOn(finding).includes(move)) void this.dialog.ask(this.#moving.one(move, finding))
  }

  #goTo(pathOf: (finding: ListedFinding) => string | undefined) {
    const { finding } = this.#shown
    const path = finding && pathOf(finding)
    if (path !== undefined) navigate(path)
  }

  #toggle(fingerprint: string, isRange: boolean) {
    if (fingerprint !== '') this.#moving.toggle(this.#movable, fingerprint, isRange)
  }

  async #comment(finding: ListedFinding, text: string) {
    if (await this.#moving.comment(finding, text)) {
      this.detail?.clearComment()
      await this.#shown.reload()
    }
  }

  /** After something was done: all that shows findings is asked for anew, and the focus goes on. */
  async #changed(fingerprint: string | undefined) {
    const order = () => this.#pager.findings.map((finding) => finding.fingerprint)
    const before = order()
    const shown = this.#current
    await Promise.all([this.#pager.refresh(), this.#facets.run()])
    const target = nextFinding({ before, after: order(), fingerprint, shown, doesAdvance: doesAdvance() })
    if (target !== undefined) navigate(this.#pathOf(target), { replace: true })
    await this.updateComplete
    await this.#shown.reload()
    await this.list?.focusCurrent()
  }

  async #step(by: 1 | -1) {
    const { findings: rows } = this.#pager
    const at = rows.findIndex(({ fingerprint }) => fingerprint === this.#current)
    const next = rows[at + by]
    if (!next) return
    navigate(this.#pathOf(next.fingerprint), { replace: true })
    await this.updateComplete
    await this.list?.focusCurrent()
  }

  /** Enter or a click on a row: the router shows it, and the focus goes to what is shown. */
  async #open(event: Event) {
    const isRow = event.composedPath().some((node) => node instanceof HTMLAnchorElement)
    if (!isRow || event.defaultPrevented) return
    await this.updateComplete
    await this.#shown.arrived()
    await this.detail?.focusHead()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-findings-page': FindingsPage
  }
}
