import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ElementName } from '../../rules/catalog.ts'
import { base } from '../styles/base.ts'
import { saveBar } from '../styles/save-bar.ts'
import { formatClock, formatCount, formatList } from '../words/formats.ts'
import type { Keeping } from './draft-keeper.ts'
import type { Saving } from './guide-saving.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import './publish-reason.ts'
import './save-outcome.ts'

/** What the user asks for at the foot of the guide. */
export type SaveBarAction = 'publish' | 'undo' | 'discard'

/** The user publishes, takes the last change back, or drops all changes. */
export class SaveBarEvent extends Event {
  static readonly eventName = 'db-save-bar'
  readonly action: SaveBarAction
  constructor(action: SaveBarAction) {
    super(SaveBarEvent.eventName, { bubbles: true, composed: true })
    this.action = action
  }
}

/** The user looks at an element in which the draft differs from what is published. */
export class ShowChangeEvent extends Event {
  static readonly eventName = 'db-show-change'
  readonly element: ElementName
  constructor(element: ElementName) {
    super(ShowChangeEvent.eventName, { bubbles: true, composed: true })
    this.element = element
  }
}

/** The foot of the guide: where the draft is kept, what is changed, publishing and what came of it. Fires `SaveBarEvent`, `ShowChangeEvent`. */
@customElement('db-save-bar')
export class SaveBar extends LocalizedElement {
  static override styles = [base, saveBar]

  @property({ attribute: false }) saving: Saving = { is: 'idle' }
  @property({ attribute: false }) keeping: Keeping = { is: 'idle' }
  /** What the last check says of the element that was changed last. */
  @property() summary = ''
  /** The changed elements, and what they are called. */
  @property({ attribute: false }) changes: readonly (readonly [ElementName, string])[] = []
  /** Fields in which the draft differs from what is published. */
  @property({ type: Number }) differing = 0
  @property({ type: Boolean }) undoable = false
  /** Two versions are to be made one first. */
  @property({ type: Boolean }) blocked = false
  /** Findings of other guides that are next. */
  @property({ attribute: false }) next: { readonly href: string; readonly name: string } | undefined
  @state() private areChangesShown = false

  override render() {
    const isRunning = this.saving.is === 'running'
    const isChanged = this.differing > 0
    return html`${this.#above()}
      <div class="bar">
        <span class="kept ${this.keeping.is}" role="status">${this.#kept(isChanged)}</span>
        ${
          isChanged
            ? html`<button
                class="plain"
                aria-expanded=${this.areChangesShown}
                @click=${() => {
                  this.areChangesShown = !this.areChangesShown
                }}
              >
                ${msg(str`与发布版差异 ${formatCount(this.differing)} 处`, { id: 'save.differing' })}
              </button>`
            : nothing
        }
        <span>${this.#outlook()}</span>
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
            aria-keyshortcuts="Control+Enter"
            ?disabled=${!isChanged || isRunning || this.blocked}
            @click=${() => this.#ask('publish')}
          >
            ${isRunning ? msg('正在发布…', { id: 'save.running' }) : msg('发布', { id: 'save.publish' })}<kbd
              aria-hidden="true"
              >Ctrl ⏎</kbd
            >
          </button>
        </div>
      </div>`
  }

  #kept(isChanged: boolean): string {
    const { keeping } = this
    switch (keeping.is) {
      case 'kept':
        return msg(str`草稿已保存 ${formatClock(keeping.at)}`, { id: 'save.draft-kept' })
      case 'waiting':
      case 'running':
        return msg('正在保存草稿…', { id: 'save.draft-running' })
      case 'failed':
        return keeping.isHere
          ? msg('草稿暂存在本浏览器，服务器未收到，将重试', { id: 'save.draft-here' })
          : msg('草稿未能保存，本浏览器也没有空间，请勿离开本页', { id: 'save.draft-lost' })
      case 'idle':
        return isChanged
          ? msg('草稿未发布', { id: 'save.draft' })
          : msg('没有未发布的修改', { id: 'save.no-change' })
    }
  }

  /** What publishing would do, as the server foresaw it with the last draft. */
  #outlook() {
    if (this.keeping.is !== 'kept') return nothing
    const { closed, opened } = this.keeping.outlook
    return msg(
      str`发布后：关闭 ${formatCount(closed.length)} 个问题，新增 ${formatCount(opened.length)} 个`,
      {
        id: 'save.outlook',
      },
    )
  }

  #above() {
    const { saving } = this
    return html`${
      saving.is === 'failed'
        ? html`<db-error
            .failure=${saving.failure}
            .saved=${msg('修改仍在本页和草稿里。', { id: 'save.kept' })}
            @db-retry=${() => this.#ask('publish')}
          ></db-error>`
        : nothing
    }
    ${saving.is === 'held' ? html`<db-publish-reason .errors=${saving.errors}></db-publish-reason>` : nothing}
    ${
      saving.is === 'saved'
        ? html`<db-save-outcome .outcome=${saving.outcome} .next=${this.next}></db-save-outcome>`
        : nothing
    }
    ${
      this.areChangesShown && this.changes.length > 0
        ? html`<p class="changes">
            ${msg('与发布版不同：', { id: 'save.changes' })}
            ${this.changes.map(
              ([element, name]) =>
                html`<button class="plain" @click=${() => this.dispatchEvent(new ShowChangeEvent(element))}>
                  ${name}
                </button> `,
            )}
            <span class="unseen">${formatList(this.changes.map(([, name]) => name))}</span>
          </p>`
        : nothing
    }`
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
    [ShowChangeEvent.eventName]: ShowChangeEvent
  }
}
