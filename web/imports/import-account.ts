import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportView } from '../api/imports.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { accountParts } from './import-words.ts'

/** What became of all that was read, as one sum that adds up: 读取 8 = 新增 2 + 更新 0 + … */
@customElement('db-import-account')
export class ImportAccount extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-2);
        font-variant-numeric: tabular-nums;
      }
      .unit {
        min-width: 5em;
        color: var(--ink-soft);
      }
      b {
        font-weight: 600;
      }
      .rejected.some b {
        color: var(--error);
      }
      .faint b {
        font-weight: 400;
      }
    `,
  ]

  @property({ attribute: false }) account: ImportView['rows'] | undefined
  /** What is counted: 「行」. */
  @property() unit = ''

  override render() {
    if (!this.account) return html``
    const parts = accountParts(this.account)
    return html`<p>
      <span class="unit">${this.unit}</span>
      <span>${msg('读取', { id: 'import.read' })} <b>${formatCount(this.account.read)}</b></span>
      ${parts.map(
        ([kind, word, count], at) =>
          html`<span>${at === 0 ? '=' : '+'}</span>
            <span class="${kind} ${count > 0 ? 'some' : 'faint'}">${word} <b>${formatCount(count)}</b></span>`,
      )}
    </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-account': ImportAccount
  }
}
