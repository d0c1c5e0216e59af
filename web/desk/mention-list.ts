import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { Mention } from '../api/discussion.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { base } from '../styles/base.ts'
import { formatMoment } from '../words/formats.ts'
import { ruleTitle } from '../words/words.ts'
import '../findings/comment-text.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The user has read a comment that calls upon them. */
export class ReadEvent extends Event {
  static readonly eventName = 'db-read'
  readonly mention: number
  constructor(mention: number) {
    super(ReadEvent.eventName, { bubbles: true, composed: true })
    this.mention = mention
  }
}

/** Comments that call upon the one who acts, until they are read; at the finding itself, `here`, without the way to it. Fires `ReadEvent`. */
@customElement('db-mentions')
export class MentionList extends LocalizedElement {
  static override styles = [
    base,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-3);
        padding-block: var(--space-1);
        border-block-end: 1px solid var(--line);
      }
      p {
        overflow-wrap: anywhere;
      }
      .about {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
    `,
  ]

  @property({ attribute: false }) mentions: readonly Mention[] = []
  @property({ attribute: false }) context: Context | undefined
  @property({ type: Boolean }) here = false

  override render() {
    if (this.mentions.length === 0) return nothing
    return html`<ul aria-label=${msg('提及我的评论', { id: 'mention.label' })}>
      ${this.mentions.map((mention) => this.#mention(mention))}
    </ul>`
  }

  #mention({ id, finding, actor, at, text }: Mention) {
    const { fingerprint, guideName, itemName, agencyName, rule } = finding
    const name = guideName ?? itemName ?? agencyName
    return html`<li>
      <div>
        <p class="about">
          ${this.context ? sayPerson(actor, this.context) : actor} · ${formatMoment(at)}
          ${
            this.here
              ? nothing
              : html` · <a href=${paths.finding(fingerprint)}>${name} · ${ruleTitle(rule)}</a>`
          }
        </p>
        <p><db-comment-text .text=${text} .context=${this.context}></db-comment-text></p>
      </div>
      <button @click=${() => this.dispatchEvent(new ReadEvent(id))}>
        ${msg('已读', { id: 'mention.read' })}
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-mentions': MentionList
  }
  interface HTMLElementEventMap {
    [ReadEvent.eventName]: ReadEvent
  }
}
