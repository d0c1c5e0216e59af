import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { FindingView } from '../api/findings.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { editPath, isAdoptable, movesOn } from '../moves/offered-moves.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { messageOf, ruleTitle } from '../words/words.ts'
import { type ZenOutcome, type ZenSession, zenOutcomes, zenProgress, zenSummary } from './zen-session.ts'
import './finding-sides.ts'
import './finding-standing.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** What the user does with the finding on screen. */
export class ZenEvent extends Event {
  static readonly eventName = 'db-zen'
  readonly outcome: ZenOutcome
  constructor(outcome: ZenOutcome) {
    super(ZenEvent.eventName, { bubbles: true, composed: true })
    this.outcome = outcome
  }
}

/** The user goes back to the list. */
class ZenCloseEvent extends Event {
  static readonly eventName = 'db-zen-close'
  constructor() {
    super(ZenCloseEvent.eventName, { bubbles: true, composed: true })
  }
}

/** What an outcome is called on its button. */
const outcomeName = (outcome: ZenOutcome): string => {
  const names: Record<ZenOutcome, string> = {
    adopt: msg('采用标准', { id: 'move.adopt' }),
    edit: msg('编辑指南', { id: 'move.edit' }),
    exempt: msg('申请豁免', { id: 'move.ask-exemption' }),
    'false-positive': msg('误报', { id: 'decision.false-positive' }),
    skip: msg('跳过', { id: 'preview.skipped' }),
  }
  return names[outcome]
}

/** One finding at a time over the whole page, with five keys, and a summary at the end. Fires `ZenEvent` and `ZenCloseEvent`. */
@customElement('db-zen')
export class ZenMode extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--space-4);
        height: 100%;
        padding: var(--space-4) var(--space-6);
        overflow-y: auto;
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      progress {
        flex: 1;
        height: 6px;
        accent-color: var(--accent);
      }
      article {
        flex: 1;
        display: grid;
        align-content: start;
        gap: var(--space-4);
        width: 100%;
        max-width: 72rem;
        margin-inline: auto;
        overflow-wrap: anywhere;
      }
      h2 {
        font-size: var(--text-5);
      }
      h2 + .where,
      .where + db-finding-standing {
        margin-block-start: calc(-1 * var(--space-3));
      }
      .where {
        color: var(--ink-soft);
      }
      .sentence {
        font-size: var(--text-4);
      }
      .keys {
        position: sticky;
        inset-block-end: 0;
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-3);
        padding-block: var(--space-3);
        background: var(--paper);
        border-block-start: 1px solid var(--line);
      }
      .keys button {
        padding: var(--space-2) var(--space-4);
      }
      kbd {
        margin-inline-end: 0.4em;
      }
      dl {
        display: grid;
        grid-template-columns: max-content max-content;
        gap: var(--space-1) var(--space-5);
      }
      @media (max-width: 640px) {
        :host {
          padding-inline: var(--space-3);
        }
      }
    `,
  ]

  /** The finding on screen; undefined while it is fetched. */
  @property({ attribute: false }) view: FindingView | undefined
  @property({ attribute: false }) context: Context | undefined
  @property({ attribute: false }) session: ZenSession | undefined
  /** Whether all findings of the round are done. */
  @property({ type: Boolean }) finished = false
  @query('h2') private readonly head!: HTMLElement | null

  constructor() {
    super()
    new ShortcutController(this, [
      ...zenOutcomes.map((outcome, at) => ({
        keys: String(at + 1),
        label: () => outcomeName(outcome),
        run: () => this.#choose(outcome),
      })),
      {
        keys: 'Escape',
        label: () => msg('回到列表', { id: 'help.back' }),
        run: () => this.#close(),
      },
    ])
  }

  /** Moves the focus to the heading. */
  async focusHead(): Promise<void> {
    await this.updateComplete
    this.head?.focus()
  }

  override render() {
    if (!this.session) return nothing
    const { total } = this.session
    const done = zenProgress(this.session)
    return html`<header>
        <span role="status">${formatCount(done)}/${formatCount(total)}</span>
        <progress max=${total} value=${done} aria-label=${msg('进度', { id: 'zen.progress' })}></progress>
        <button @click=${this.#close}>${msg('回到列表', { id: 'help.back' })} <kbd>Esc</kbd></button>
      </header>
      ${this.finished ? this.#summary(this.session) : this.#finding()}`
  }

  #finding() {
    if (!this.view) return html`<db-skeleton lines="10"></db-skeleton>`
    const { finding } = this.view
    return html`<article>
        <h2 tabindex="-1">${finding.guideName ?? finding.itemName ?? finding.agencyName}</h2>
        <p class="where">${finding.regionName} · ${finding.agencyName}</p>
        <db-finding-standing .finding=${finding} .context=${this.context}></db-finding-standing>
        <p class="sentence"><strong>${ruleTitle(finding.rule)}</strong> ${messageOf(finding)}</p>
        <db-finding-sides large .view=${this.view}></db-finding-sides>
      </article>
      <div class="keys" role="group" aria-label=${msg('可执行的操作', { id: 'move.offered' })}>
        ${zenOutcomes.map(
          (outcome, at) =>
            html`<button
              aria-keyshortcuts=${at + 1}
              ?disabled=${!this.#isPossible(outcome)}
              @click=${() => this.#choose(outcome)}
            >
              <kbd>${at + 1}</kbd>${outcomeName(outcome)}
            </button>`,
        )}
      </div>`
  }

  #summary(session: ZenSession) {
    return html`<article>
      <h2 tabindex="-1">${msg(str`本轮已看完 ${formatCount(zenProgress(session))} 条`, { id: 'zen.finished' })}</h2>
      <dl>
        ${zenSummary(session).map(
          ([outcome, count]) =>
            html`<dt>${outcomeName(outcome)}</dt>
              <dd class="number">${formatCount(count)}</dd>`,
        )}
      </dl>
    </article>`
  }

  #isPossible(outcome: ZenOutcome): boolean {
    const finding = this.view?.finding
    if (!finding) return false
    const moves = movesOn(finding)
    const possible: Record<ZenOutcome, boolean> = {
      adopt: isAdoptable(finding),
      edit: editPath(finding) !== undefined,
      exempt: moves.includes('ask-exemption'),
      'false-positive': moves.includes('false-positive') || moves.includes('ask-false-positive'),
      skip: true,
    }
    return possible[outcome]
  }

  #choose(outcome: ZenOutcome) {
    if (!this.finished && this.#isPossible(outcome)) this.dispatchEvent(new ZenEvent(outcome))
  }

  #close() {
    this.dispatchEvent(new ZenCloseEvent())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-zen': ZenMode
  }
  interface HTMLElementEventMap {
    [ZenEvent.eventName]: ZenEvent
    [ZenCloseEvent.eventName]: ZenCloseEvent
  }
}
