import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { excerptOf, markText, type Range } from '../words/text-marks.ts'
import { LocalizedElement } from './localized-element.ts'

/** One side of a comparison, with the characters that differ marked by ground and underline. */
@customElement('db-marked-text')
export class MarkedText extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      :host([excerpt]) {
        white-space: nowrap;
      }
      mark {
        color: inherit;
        padding-block: 1px;
        text-underline-offset: 0.2em;
        text-decoration-thickness: 2px;
      }
      .expected {
        background: var(--mark-expected);
        text-decoration: underline var(--ok);
      }
      .actual {
        background: var(--mark-actual);
        text-decoration: underline var(--error);
      }
    `,
  ]

  @property() text = ''
  @property({ attribute: false }) ranges: readonly Range[] = []
  /** Whether it is what the standard says or what stands there. */
  @property() side: 'expected' | 'actual' = 'actual'
  /** One line: only what is marked, with a little around it. */
  @property({ type: Boolean, reflect: true }) excerpt = false

  override render() {
    const runs = markText(this.text, this.ranges)
    return (this.excerpt ? excerptOf(runs) : runs).map(({ text, isMarked }) =>
      isMarked ? html`<mark class=${this.side}>${text}</mark>` : text,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-marked-text': MarkedText
  }
}
