import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { State } from '../../rules/life/workflow.ts'
import type { Severity } from '../../rules/rule.ts'
import { stateGlyphs, stateName } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { severityName } from '../words/words.ts'
import { LocalizedElement } from './localized-element.ts'
import { severityGlyphs } from './severity-mark.ts'

/**
 * How grave a finding is and how it stands, as one glyph: an open one has that of its severity, another that of its
 * state in the colour of its severity's group. With `named` both stand there in words, else for screen readers and on
 * hover.
 */
@customElement('db-state')
export class StateMark extends LocalizedElement {
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
      .exempt,
      .disputed {
        color: var(--exempt);
      }
      .upcoming {
        color: var(--pending);
      }
      .closed {
        color: var(--ok);
      }
    `,
  ]

  @property() severity: Severity = 'info'
  @property() state: State = 'open'
  @property({ type: Boolean }) named = false

  override render() {
    const { severity, state } = this
    const glyph = state === 'open' ? severityGlyphs[severity] : stateGlyphs[state]
    const kind = state === 'open' ? severity : state
    const name = `${severityName(severity)} · ${stateName(state)}`
    return html`<span class=${kind} aria-hidden="true" title=${name}>${glyph}</span
      ><span class=${this.named ? kind : 'unseen'}>${name}</span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-state': StateMark
  }
}
