import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { LogEntry } from '../api/desk.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { pathOfDeed, sayDeed } from './deed-words.ts'

/** An entry of the log as a sentence whose object is a link. */
@customElement('db-deed')
export class DeedLine extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) entry!: LogEntry
  @property({ attribute: false }) context: Context | undefined

  override render() {
    const { before, object, after } = sayDeed(this.entry, this.context)
    const to = pathOfDeed(this.entry)
    return html`<p>${before}${to === undefined ? object : html`<a href=${to}>${object}</a>`}${after}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-deed': DeedLine
  }
}
