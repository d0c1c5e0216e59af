import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { FindingSort } from '../api/findings.ts'
import '../elements/error-state.ts'
import '../moves/move-dialog.ts'
import type { MoveDialog } from '../moves/move-dialog.ts'
import '../elements/skeleton.ts'
import '../moves/undo-bar.ts'
import type { UndoBar } from '../moves/undo-bar.ts'
import './zen-mode.ts'
import { PageElement } from '../app/page-element.ts'
import { type FindingQuery, filterOf, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { FindingMoving } from '../moves/finding-moving.ts'
import type { UndoEvent } from '../moves/move-events.ts'
import { adoptPathOf, editPath, movesOn } from '../moves/offered-moves.ts'
import { base } from '../styles/base.ts'
import { FindingPager } from './finding-pager.ts'
import { sortOf } from './finding-sorts.ts'
import { ShownFinding } from './shown-finding.ts'
import type { ZenEvent, ZenMode } from './zen-mode.ts'
import {
  endZen,
  withOutcome,
  withoutOutcome,
  type ZenOutcome,
  type ZenSession,
  zenSession,
} from './zen-session.ts'

/** Findings that are left of what is loaded when more are asked for. */
const ahead = 20

/** The findings of a filter one at a time, over the whole page. */
@customElement('db-zen-page')
export class ZenPage extends PageElement {
  static override styles = [
    base,
    css`
      :host {
        position: absolute;
        inset: 0;
      }
      .problem {
        padding: var(--space-5);
      }
    `,
  ]

  @state() private session: ZenSession | undefined
  @query('db-zen') private readonly zen!: ZenMode | null
  @query('db-move-dialog') private readonly dialog!: MoveDialog
  @query('db-undo-bar') private readonly undoBar!: UndoBar

  readonly #pager = new FindingPager(this)
  readonly #moving = new FindingMoving(this, (fingerprint) => this.#changed(fingerprint))
  /** What the dialog is about to do, and the last finding that a move was made on. */
  #outcome: ZenOutcome = 'skip'
  #last: string | undefined

  readonly #shown = new ShownFinding(
    this,
    () => this.#current ?? '',
    () => this.#state,
  )

  constructor() {
    super()
    new ShortcutController(this, [
      { keys: 'u', label: () => msg('撤销', { id: 'move.undo' }), run: () => this.undoBar.undo() },
    ])
  }

  override get heading() {
    return msg('逐条处理', { id: 'zen.label' })
  }

  get #filter(): FindingQuery {
    return filterOf(this.at.query)
  }

  get #sort(): FindingSort | undefined {
    return sortOf(this.at.query)
  }

  get #state(): string {
    return `${this.context?.scan?.id} ${this.context?.actor.person}`
  }

  /** Findings of what is loaded that are still to be done, beginning at the chosen one. */
  get #left(): readonly string[] {
    const order = this.#pager.findings.map(({ fingerprint }) => fingerprint)
    const start = Math.max(0, order.indexOf(this.at.query.get('selected') ?? ''))
    const outcomes = this.session?.outcomes ?? {}
    return [...order.slice(start), ...order.slice(0, start)].filter(
      (fingerprint) => !(fingerprint in outcomes),
    )
  }

  get #current(): string | undefined {
    return this.#left[0]
  }

  /** Whether all that the filter leaves is loaded and done. */
  get #isFinished(): boolean {
    const { loading, findings, total, failure } = this.#pager
    return (
      loading === undefined &&
      failure === undefined &&
      findings.length >= (total ?? 0) &&
      this.#left.length === 0
    )
  }

  override willUpdate(): void {
    if (!this.context) return
    const list = paths.findings(this.#filter, { sort: this.#sort })
    this.#pager.show(this.#filter, this.#sort, this.#state)
    const { total, loading } = this.#pager
    if (total !== undefined && this.session?.list !== list && loading === undefined)
      this.session = zenSession(list, total)
    if (this.session && this.#left.length < ahead) this.#pager.more()
  }

  override render() {
    const { failure, findings } = this.#pager
    if (failure && findings.length === 0)
      return html`<db-error class="problem" .failure=${failure} @db-retry=${() => this.#pager.reload()}></db-error>`
    const { view, finding } = this.#shown
    return html`<h1 class="unseen" tabindex="-1">${this.heading}</h1>
      ${
        this.#shown.failure === undefined
          ? html`<db-zen
              .view=${finding ? view : undefined}
              .session=${this.session}
              .context=${this.context}
              ?finished=${this.#isFinished}
              @db-zen=${({ outcome }: ZenEvent) => this.#choose(outcome)}
              @db-zen-close=${this.#close}
            ></db-zen>`
          : html`<db-error
              class="problem"
              .failure=${this.#shown.failure}
              @db-retry=${() => this.#shown.reload()}
            ></db-error>`
      }
      ${this.session ? nothing : html`<db-skeleton class="problem" lines="10"></db-skeleton>`}
      <db-move-dialog .context=${this.context}></db-move-dialog>
      <db-undo-bar
        .done=${this.#moving.done}
        @db-undo=${({ bulk }: UndoEvent) => this.#moving.undo(bulk)}
      ></db-undo-bar>`
  }

  #choose(outcome: ZenOutcome) {
    const { finding } = this.#shown
    if (!finding) return
    this.#outcome = outcome
    if (outcome === 'exempt') void this.dialog.ask(this.#moving.one('ask-exemption', finding))
    else if (outcome === 'false-positive')
      void this.dialog.ask(
        this.#moving.one(
          movesOn(finding).includes('false-positive') ? 'false-positive' : 'ask-false-positive',
          finding,
        ),
      )
    else {
      const path = outcome === 'adopt' ? adoptPathOf(finding) : editPath(finding)
      void this.#goOn(finding.fingerprint)
      if (outcome !== 'skip' && path !== undefined) navigate(path)
    }
  }

  async #changed(fingerprint: string | undefined) {
    if (this.session && fingerprint === undefined && this.#last !== undefined)
      this.session = withoutOutcome(this.session, this.#last)
    await this.#pager.refresh()
    if (fingerprint === undefined) return
    this.#last = fingerprint
    await this.#goOn(fingerprint)
  }

  /** Notes what was done to a finding and shows the next. */
  async #goOn(fingerprint: string) {
    if (!this.session) return
    this.session = withOutcome(this.session, fingerprint, this.#outcome)
    navigate(paths.zen(this.#filter, { sort: this.#sort, selected: this.#current ?? fingerprint }), {
      replace: true,
    })
    await this.updateComplete
    await this.#shown.arrived()
    await this.zen?.focusHead()
  }

  #close() {
    const selected = this.#current
    if (this.#isFinished) endZen()
    navigate(paths.findings(this.#filter, { sort: this.#sort, selected }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-zen-page': ZenPage
  }
}
