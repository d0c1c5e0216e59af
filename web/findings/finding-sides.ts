import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FindingView } from '../api/findings.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { type Passage, sidesOf } from './sides.ts'
import '../elements/marked-text.ts'

/** What the standard says and what is published, above each other, with the characters that differ marked. */
@customElement('db-finding-sides')
export class FindingSides extends LocalizedElement {
  static override styles = [
    base,
    css`
      dl {
        border-block-start: 2px solid var(--ink);
      }
      dl > div {
        display: grid;
        grid-template-columns: 5em minmax(0, 1fr);
        gap: var(--space-3);
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      dt,
      .where {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .text {
        max-height: 16rem;
        overflow-y: auto;
      }
      .text + .where {
        margin-block-start: var(--space-2);
      }
      :host([large]) .text {
        max-height: none;
        font-size: var(--text-5);
        line-height: 1.5;
      }
      :host([large]) dl > div {
        padding-block: var(--space-4);
      }
    `,
  ]

  @property({ attribute: false }) view: FindingView | undefined
  /** To be read from further away, one finding at a time. */
  @property({ type: Boolean, reflect: true }) large = false

  override render() {
    if (!this.view) return nothing
    const { expected, actual } = sidesOf(this.view)
    const isStandard = this.view.finding.kind === 'standard'
    const standardsSide = html`<div>
      <dt>${msg('标准', { id: 'finding.expected' })}</dt>
      <dd>
        ${this.#passages(expected, 'expected', msg('没有对应内容', { id: 'finding.nothing-expected' }))}
      </dd>
    </div>`
    return html`<dl class="sides">
      ${isStandard && expected.length === 0 ? nothing : standardsSide}
      <div>
        <dt>
          ${isStandard ? msg('标准现文', { id: 'finding.standing' }) : msg('现值', { id: 'finding.actual' })}
        </dt>
        <dd>${this.#passages(actual, 'actual', msg('未公布', { id: 'finding.nothing-actual' }))}</dd>
      </div>
    </dl>`
  }

  #passages(passages: readonly Passage[], side: 'expected' | 'actual', nothingThere: string) {
    if (passages.length === 0) return html`<p class="faint">${nothingThere}</p>`
    return passages.map(
      ({ where, text, ranges }) =>
        html`${where === '' ? nothing : html`<p class="where">${where}</p>`}
          <p class="text">
            <db-marked-text .side=${side} .text=${text} .ranges=${ranges}></db-marked-text>
          </p>`,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-sides': FindingSides
  }
}
