import { msg, str } from '@lit/localize'
import { html } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { FoundFinding } from '../../rules/finding.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { saveBar } from '../styles/save-bar.ts'
import { formatCount } from '../words/formats.ts'
import { messageOf } from '../words/words.ts'

/** The user publishes although it opens errors, and says why. */
export class PublishAnywayEvent extends Event {
  static readonly eventName = 'db-publish-anyway'
  readonly reason: string
  constructor(reason: string) {
    super(PublishAnywayEvent.eventName, { bubbles: true, composed: true })
    this.reason = reason
  }
}

/** The errors that publishing would open, and the field for the reason without which it is not published. Fires `PublishAnywayEvent`. */
@customElement('db-publish-reason')
export class PublishReason extends LocalizedElement {
  static override styles = [base, saveBar]

  @property({ attribute: false }) errors: readonly FoundFinding[] = []
  @state() private reason = ''
  @query('input') private input!: HTMLInputElement

  override firstUpdated(): void {
    this.input.focus()
  }

  override render() {
    return html`<div class="above held">
      <p role="alert">
        ${msg(str`这次修改会新增 ${formatCount(this.errors.length)} 个错误，尚未发布：`, { id: 'held.title' })}
      </p>
      <ul>
        ${this.errors.map((finding) => html`<li><span class="opened" aria-hidden="true">●</span> ${messageOf(finding)}</li>`)}
      </ul>
      <form @submit=${this.#submit}>
        <label>
          ${msg('仍要发布的理由（随版本留存）', { id: 'held.reason' })}
          <input
            maxlength="500"
            required
            .value=${this.reason}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement) this.reason = event.target.value
            }}
          />
        </label>
        <button ?disabled=${this.reason.trim() === ''}>${msg('写明理由并发布', { id: 'held.publish' })}</button>
      </form>
    </div>`
  }

  #submit(event: SubmitEvent) {
    event.preventDefault()
    const reason = this.reason.trim()
    if (reason !== '') this.dispatchEvent(new PublishAnywayEvent(reason))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-publish-reason': PublishReason
  }
  interface HTMLElementEventMap {
    [PublishAnywayEvent.eventName]: PublishAnywayEvent
  }
}
