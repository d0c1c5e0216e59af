import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FoundFinding } from '../../rules/finding.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { saveBar } from '../styles/save-bar.ts'
import { formatCount } from '../words/formats.ts'
import { messageOf } from '../words/words.ts'
import type { SaveOutcome } from './guide-saving.ts'

/** The user takes back what was published last: the revision before is published again. */
export class UndoPublishEvent extends Event {
  static readonly eventName = 'db-undo-publish'
  readonly revision: number
  constructor(revision: number) {
    super(UndoPublishEvent.eventName, { bubbles: true, composed: true })
    this.revision = revision
  }
}

/** What came of publishing: findings closed and opened, undoing it, and the next guide with findings. Fires `UndoPublishEvent`. */
@customElement('db-save-outcome')
export class SaveOutcomeNote extends LocalizedElement {
  static override styles = [base, saveBar]

  @property({ attribute: false }) outcome: SaveOutcome | undefined
  @property({ attribute: false }) next: { readonly href: string; readonly name: string } | undefined

  override render() {
    if (!this.outcome) return nothing
    const { revision, before, closed, opened, closedElsewhere, openedElsewhere } = this.outcome
    return html`<div class="above outcome">
      <p role="status">
        ${msg(
          str`已发布为第 ${revision} 版：整改 ${formatCount(closed.length)} 个问题，新增 ${formatCount(opened.length)} 个。`,
          { id: 'save.saved' },
        )}
        ${
          closedElsewhere + openedElsewhere === 0
            ? nothing
            : msg(
                str`本机构其他指南和同一事项的其他指南：整改 ${formatCount(closedElsewhere)} 个，新增 ${formatCount(openedElsewhere)} 个。`,
                { id: 'save.elsewhere' },
              )
        }
      </p>
      <p>
        ${
          revision > before
            ? html`<button class="plain" @click=${() => this.dispatchEvent(new UndoPublishEvent(before))}>
                ${msg('撤销这次发布', { id: 'save.undo-publish' })}
              </button>`
            : nothing
        }
        ${
          this.next
            ? html`<a class="next" href=${this.next.href}>${msg(str`下一份有问题的指南：${this.next.name}`, { id: 'save.next-guide' })}</a> <kbd aria-hidden="true">Alt N</kbd>`
            : nothing
        }
      </p>
      ${this.#list(closed, 'closed', '✓')} ${this.#list(opened, 'opened', '●')}
    </div>`
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
}

declare global {
  interface HTMLElementTagNameMap {
    'db-save-outcome': SaveOutcomeNote
  }
  interface HTMLElementEventMap {
    [UndoPublishEvent.eventName]: UndoPublishEvent
  }
}
