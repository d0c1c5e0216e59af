import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { partsOfComment } from '../../rules/life/mentions.ts'
import type { Context } from '../api/context.ts'
import { sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'

/** A comment with the people whom it calls upon by name. */
@customElement('db-comment-text')
export class CommentText extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .person {
        color: var(--accent);
      }
    `,
  ]

  @property() text = ''
  @property({ attribute: false }) context: Context | undefined

  override render() {
    const parts = partsOfComment(this.text).map((part) =>
      'person' in part
        ? html`<span class="person">@${this.context ? sayPerson(part.person, this.context) : part.person}</span>`
        : part.text,
    )
    return html`<span>${parts}</span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-comment-text': CommentText
  }
}
