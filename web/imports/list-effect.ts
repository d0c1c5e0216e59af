import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AgenciesAnswer } from '../api/list-imports.ts'
import { paths } from '../app/paths.ts'
import { cutNote } from '../elements/cut-note.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { formatCount, formatDay } from '../words/formats.ts'
import { sayPhrase } from './import-words.ts'
import '../elements/severity-mark.ts'

type Findings = AgenciesAnswer['findings']['opened']

/** What a file that comes into a list does to the findings, or would do: how many, and each by its sentence. */
@customElement('db-list-effect')
export class ListEffect extends LocalizedElement {
  static override styles = [
    base,
    imports,
    css`
      h3 {
        margin-block: var(--space-3) var(--space-1);
        font-size: var(--text-3);
        font-weight: 600;
      }
      p {
        font-variant-numeric: tabular-nums;
      }
      .remark {
        margin-inline-start: var(--space-2);
      }
      details {
        margin-block-start: var(--space-2);
      }
      summary {
        cursor: pointer;
      }
      ul {
        max-height: 18rem;
        overflow-y: auto;
      }
    `,
  ]

  @property({ attribute: false }) answer: AgenciesAnswer | undefined

  override render() {
    const { answer } = this
    if (!answer) return nothing
    const { findings, asOf, written, ruleTroubles } = answer
    const { opened, closed, changed, unchanged } = findings
    // Nothing changes, so nothing was checked.
    if (answer.changes.total + answer.removed.total === 0) return nothing
    return html`<h3>${
      written
        ? msg('对问题清单的影响', { id: 'list.effect' })
        : msg('写入后对问题清单的影响', { id: 'list.effect-before' })
    }</h3>
      <p>
        ${msg(
          str`新开 ${formatCount(opened.total)}，关闭 ${formatCount(closed.total)}，变化 ${formatCount(changed.total)}，不变 ${formatCount(unchanged)}`,
          { id: 'list.effect-counts' },
        )}
        <span class="remark">
          ${msg(str`按 ${formatDay(asOf)} 的规定，只比对涉及的指南和事项。`, { id: 'list.effect-as-of' })}
        </span>
      </p>
      ${ruleTroubles.entries.map(
        ({ message, messageEn }) => html`<p class="bad">${sayPhrase({ zh: message, en: messageEn })}</p>`,
      )}
      ${this.#side(msg('新开', { id: 'import.opened' }), opened, written)}
      ${this.#side(msg('关闭', { id: 'import.closed' }), closed, written)}
      ${this.#side(msg('变化', { id: 'import.changed' }), changed, written)}`
  }

  /** The findings of one side; those that stand in the database lead there. */
  #side(word: string, list: Findings, isLinked: boolean) {
    if (list.total === 0) return nothing
    return html`<details>
      <summary>${word} ${formatCount(list.total)}</summary>
      ${cutNote(list)}
      <ul tabindex="0" aria-label=${word}>
        ${list.entries.map(({ fingerprint, severity, message, messageEn }) => {
          const words = sayPhrase({ zh: message, en: messageEn })
          return html`<li>
            <db-severity .severity=${severity}></db-severity>
            ${isLinked ? html`<a href=${paths.finding(fingerprint)}>${words}</a>` : words}
          </li>`
        })}
      </ul>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-list-effect': ListEffect
  }
}
