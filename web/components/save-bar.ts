import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FoundFinding } from '../../rules/finding.ts'
import { formatCount } from '../formats.ts'
import type { SaveOutcome, Saving } from '../guide-editing.ts'
import { base } from '../styles/base.ts'
import { messageOf } from '../words.ts'
import './error-state.ts'
import { LocalizedElement } from './localized-element.ts'

/** What the user asks for at the foot of the guide. */
export type SaveBarAction = 'save' | 'undo' | 'discard'

/** The user saves, takes the last change back, or drops all changes. */
export class SaveBarEvent extends Event {
  static readonly eventName = 'db-save-bar'
  readonly action: SaveBarAction
  constructor(action: SaveBarAction) {
    super(SaveBarEvent.eventName, { bubbles: true, composed: true })
    this.action = action
  }
}

/** The foot of the guide: what the check says, what is changed, saving and what came of it. Fires `SaveBarEvent`. */
@customElement('db-save-bar')
export class SaveBar extends LocalizedElement {
  static override styles = [
    base,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
        min-height: 44px;
        padding: var(--space-1) var(--space-5);
        border-block-start: 1px solid var(--ink);
        background: var(--paper);
        font-size: var(--text-2);
      }
      .changes {
        color: var(--ink-soft);
      }
      .buttons {
        display: flex;
        gap: var(--space-2);
        margin-inline-start: auto;
      }
      .outcome {
        max-height: 40vh;
        overflow: auto;
        padding: var(--space-2) var(--space-5);
        border-block-start: 1px solid var(--line-strong);
        background: var(--accent-tint);
        font-size: var(--text-2);
      }
      .outcome ul {
        max-width: 70em;
      }
      .closed {
        color: var(--ok);
      }
      .opened {
        color: var(--error);
      }
      kbd {
        margin-inline-start: 0.4em;
        font-size: var(--text-1);
        opacity: 0.8;
      }
    `,
  ]

  @property({ attribute: false }) saving: Saving = { is: 'idle' }
  /** What the last check says of the element that was changed last. */
  @property() summary = ''
  /** What the changed elements are called. */
  @property({ attribute: false }) changes: readonly string[] = []
  @property({ type: Boolean }) undoable = false

  override render() {
    const isRunning = this.saving.is === 'running'
    const isChanged = this.changes.length > 0
    return html`${this.#outcome()}
      <div class="bar">
        <span class="changes"
          >${
            isChanged
              ? msg(str`未保存的修改：${this.changes.join('、')}`, { id: 'save.changes' })
              : msg('没有未保存的修改', { id: 'save.no-change' })
          }</span
        >
        <span role="status">${this.summary}</span>
        <div class="buttons">
          <button ?disabled=${!this.undoable || isRunning} @click=${() => this.#ask('undo')}>
            ${msg('撤销', { id: 'save.undo' })}
          </button>
          <button ?disabled=${!isChanged || isRunning} @click=${() => this.#ask('discard')}>
            ${msg('放弃修改', { id: 'save.discard' })}
          </button>
          <button
            class="primary"
            aria-keyshortcuts="Control+S"
            ?disabled=${!isChanged || isRunning || this.saving.is === 'stale'}
            @click=${() => this.#ask('save')}
          >
            ${isRunning ? msg('正在保存…', { id: 'save.running' }) : msg('保存', { id: 'save.save' })}<kbd
              aria-hidden="true"
              >Ctrl S</kbd
            >
          </button>
        </div>
      </div>`
  }

  #outcome() {
    const { saving } = this
    if (saving.is === 'failed')
      return html`<db-error
        .failure=${saving.failure}
        .saved=${msg('修改仍在本页，并留存在本浏览器。', { id: 'save.kept' })}
        @db-retry=${() => this.#ask('save')}
      ></db-error>`
    if (saving.is !== 'saved') return nothing
    const { revision, closed, opened, closedElsewhere, openedElsewhere } = saving.outcome
    return html`<div class="outcome" role="status">
      <p>
        ${msg(
          str`已保存为第 ${revision} 版：整改 ${formatCount(closed.length)} 个问题，新增 ${formatCount(opened.length)} 个。`,
          { id: 'save.saved' },
        )}
        ${this.#elsewhere({ closedElsewhere, openedElsewhere })}
      </p>
      ${this.#list(closed, 'closed', '✓')} ${this.#list(opened, 'opened', '●')}
    </div>`
  }

  #elsewhere({ closedElsewhere, openedElsewhere }: Pick<SaveOutcome, 'closedElsewhere' | 'openedElsewhere'>) {
    if (closedElsewhere + openedElsewhere === 0) return nothing
    return msg(
      str`本机构其他指南和同一事项的其他指南：整改 ${formatCount(closedElsewhere)} 个，新增 ${formatCount(openedElsewhere)} 个。`,
      { id: 'save.elsewhere' },
    )
  }

  #list(findings: readonly FoundFinding[], shape: string, glyph: string) {
    if (findings.length === 0) return nothing
    const name =
      shape === 'closed' ? msg('已整改', { id: 'save.closed' }) : msg('新增', { id: 'save.opened' })
    return html`<ul>
      ${findings.map(
        (finding) =>
          html`<li>
            <span class=${shape}><span aria-hidden="true">${glyph}</span> ${name}</span> ${messageOf(finding)}
          </li>`,
      )}
    </ul>`
  }

  #ask(action: SaveBarAction) {
    this.dispatchEvent(new SaveBarEvent(action))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-save-bar': SaveBar
  }
  interface HTMLElementEventMap {
    [SaveBarEvent.eventName]: SaveBarEvent
  }
}
