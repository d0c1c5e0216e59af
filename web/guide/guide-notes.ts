import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount, formatList, formatMoment } from '../words/formats.ts'
import type { FixedGuide } from './check-worker.ts'
import type { Opening } from './guide-opening.ts'

/** The user drops the draft that was found. */
class DropDraftEvent extends Event {
  static readonly eventName = 'db-drop-draft'
  constructor() {
    super(DropDraftEvent.eventName, { bubbles: true, composed: true })
  }
}

/** What is to be known before a guide is edited: who may, which draft is shown, what does not work. Fires `DropDraftEvent`. */
@customElement('db-guide-notes')
export class GuideNotes extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        padding: var(--space-1) var(--space-3);
        margin-block-end: var(--space-3);
        border-inline-start: 3px solid var(--accent);
        background: var(--accent-tint);
        font-size: var(--text-2);
      }
    `,
  ]

  /** The agency that keeps the guide, where the reader may only read it; `actor` is the reader. */
  @property({ attribute: false }) readOnly: { readonly keeper: string; readonly actor: string } | undefined
  /** The draft that is gone on from; without a person it is from this browser. */
  @property({ attribute: false }) restored: Opening['restored']
  @property({ attribute: false }) context: Context | undefined
  /** The rules do not run in this browser. */
  @property({ type: Boolean }) unchecked = false

  /** A fix was not taken, since its finding had come back after it once. */
  @property({ type: Boolean }) stopped = false
  /** What came of taking all safe fixes. */
  @property({ attribute: false }) fixed: FixedGuide | undefined

  override render() {
    const { readOnly, restored, fixed } = this
    return html`${
      readOnly
        ? html`<p>
            ${msg(str`本指南由${readOnly.keeper}维护，以${readOnly.actor}的身份只能查看，不显示它的问题。`, {
              id: 'guide.read-only',
            })}
          </p>`
        : nothing
    }
    ${
      restored
        ? html`<p role="status">
            ${this.#whose(restored)}
            <button class="plain" @click=${() => this.dispatchEvent(new DropDraftEvent())}>
              ${msg('放弃草稿', { id: 'guide.drop-draft' })}
            </button>
          </p>`
        : nothing
    }
    ${
      this.unchecked
        ? html`<p role="status">
            ${msg('本页的检查未能运行，问题以上次发布时为准。', { id: 'guide.unchecked' })}
          </p>`
        : nothing
    }
    ${
      this.stopped
        ? html`<p role="alert">
            ${msg('这条修正采用过，问题又回来了：两条修正互相抵触，已停止，请手工修改。', { id: 'guide.stopped' })}
          </p>`
        : nothing
    }
    ${fixed ? html`<p role="status">${this.#fixed(fixed)}</p>` : nothing}`
  }

  #fixed({ applied, left }: FixedGuide) {
    const reasons = {
      opens: msg('会新增问题', { id: 'safe.opens' }),
      unresolved: msg('修正后问题仍在', { id: 'safe.unresolved' }),
      returned: msg('问题又回来了', { id: 'safe.returned' }),
      unsure: msg('把握不足', { id: 'safe.unsure' }),
      'not-editable': msg('不能修改', { id: 'safe.not-editable' }),
    }
    const taken = msg(str`已采用 ${formatCount(applied)} 条安全修正。`, { id: 'safe.taken' })
    if (left.length === 0) return taken
    const counts = Array.from(
      Map.groupBy(left, ({ reason }) => reason),
      ([reason, all]) => `${reasons[reason]} ${formatCount(all.length)}`,
    )
    return `${taken} ${msg(str`未采用：${formatList(counts)}。`, { id: 'safe.left' })}`
  }

  #whose({ at, person }: NonNullable<Opening['restored']>) {
    return person && this.context
      ? msg(str`正在编辑 ${sayPerson(person, this.context)} ${formatMoment(at)} 保存的草稿。`, {
          id: 'guide.draft-of',
        })
      : msg(str`已恢复本浏览器 ${formatMoment(at)} 的草稿。`, { id: 'guide.restored' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-notes': GuideNotes
  }
  interface HTMLElementEventMap {
    [DropDraftEvent.eventName]: DropDraftEvent
  }
}
