import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { GuideChange } from '../api/guides.ts'
import { markWords } from '../compare/side-by-side.ts'
import { base } from '../styles/base.ts'
import { fieldName } from '../words/fields.ts'
import { sayInFull } from '../words/published.ts'
import { LocalizedElement } from './localized-element.ts'
import './marked-text.ts'

/** A field of a guide as it was and as it became, with the words that differ marked. */
@customElement('db-field-change')
export class FieldChange extends LocalizedElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: 7em minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        font-size: var(--text-2);
      }
      dt {
        color: var(--ink-soft);
      }
      dd {
        max-height: 16lh;
        overflow: auto;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      @media (max-width: 640px) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) change!: GuideChange

  override render() {
    const { field, before, after } = this.change
    const [was, became] = markWords(sayInFull(before, field), sayInFull(after, field))
    return html`<dl>
      <dt>${fieldName(field)}</dt>
      <dd tabindex="0"><span class="unseen">${msg('改前', { id: 'change.before' })}</span><db-marked-text side="actual" .text=${was.text} .ranges=${was.ranges}></db-marked-text></dd>
      <dd tabindex="0"><span class="unseen">${msg('改后', { id: 'change.after' })}</span><db-marked-text side="expected" .text=${became.text} .ranges=${became.ranges}></db-marked-text></dd>
    </dl>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-field-change': FieldChange
  }
}
