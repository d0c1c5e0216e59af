import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FixStep } from '../../rules/rule.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { type FixPreview, type Passage, previewFix } from '../findings/sides.ts'
import { base } from '../styles/base.ts'
import { excerptAt } from '../words/text-marks.ts'
import '../elements/marked-text.ts'

/** What a fix would change in a guide, step by step, with the characters that would differ marked. */
@customElement('db-fix-preview')
export class FixPreviewList extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        overflow-wrap: anywhere;
      }
      .where {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      db-marked-text {
        white-space: normal;
      }
      del {
        color: var(--ink-soft);
      }
      .replaced {
        text-decoration: none;
      }
    `,
  ]

  @property({ attribute: false }) fix: readonly FixStep[] = []
  /** The guide, or the part of it that the fix leads into. */
  @property({ attribute: false }) guide: unknown

  override render() {
    return html`<ul>
      ${previewFix(this.fix, this.guide).map((step) => html`<li>${this.#step(step)}</li>`)}
    </ul>`
  }

  #step({ op, where, before, after }: FixPreview) {
    const verbs = {
      replace: msg('改为', { id: 'fix.replace' }),
      add: msg('增加', { id: 'fix.add' }),
      remove: msg('删除', { id: 'fix.remove' }),
    }
    return html`<span class="where">${where}</span> ${op === 'replace' ? nothing : verbs[op]}
      ${before ? html`<del class=${after ? 'replaced' : ''}>${this.#side(before, 'actual')}</del>` : nothing}
      ${op === 'replace' ? verbs.replace : nothing}
      ${after ? this.#side(after, 'expected') : nothing}`
  }

  #side({ text, ranges }: Passage, side: 'expected' | 'actual') {
    const [range] = ranges
    if (range && range.start === range.end) return excerptAt(text, range.start)
    return html`<db-marked-text excerpt .side=${side} .text=${text} .ranges=${ranges}></db-marked-text>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-fix-preview': FixPreviewList
  }
}
