import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Severity } from '../../rules/rule.ts'
import { base } from '../styles/base.ts'
import { severityName } from '../words/words.ts'
import { LocalizedElement } from './localized-element.ts'

/** The glyph of each severity: its shape says what its colour says. */
export const severityGlyphs: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' }

/** A severity as glyph and, with `named`, as word; without it the word is there for screen readers and on hover. */
@customElement('db-severity')
export class SeverityMark extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: inline-flex;
        align-items: baseline;
        gap: 0.35em;
        white-space: nowrap;
      }
      .error {
        color: var(--error);
      }
      .warning {
        color: var(--warning);
      }
      .info {
        color: var(--info);
      }
    `,
  ]

  @property() severity: Severity = 'info'
  @property({ type: Boolean }) named = false

  override render() {
    const name = severityName(this.severity)
    return html`<span class=${this.severity} aria-hidden="true" title=${name}>${severityGlyphs[this.severity]}</span
      ><span class=${this.named ? this.severity : 'unseen'}>${name}</span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-severity': SeverityMark
  }
}
