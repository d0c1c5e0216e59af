import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import type { LogEntry } from '../api/desk.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatMoment } from '../words/formats.ts'
import { sayOrigin } from './origin-words.ts'
import './deed-line.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { showChanges } from './revision-changes.ts'

/** Entries of the log, each as a sentence; what was recorded literally is behind a disclosure. */
@customElement('db-log-entries')
export class LogEntries extends LocalizedElement {
  static override styles = [
    base,
    page,
    css`
      :host {
        padding: 0;
      }
      table.data td {
        vertical-align: top;
      }
      .when,
      .origin {
        white-space: nowrap;
        color: var(--ink-soft);
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      summary {
        width: max-content;
        color: var(--accent);
        font-size: var(--text-2);
        cursor: pointer;
      }
      pre {
        max-width: 32rem;
        margin: var(--space-1) 0;
        font-family: var(--font-code);
        font-size: var(--text-1);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .raw {
        width: 1%;
      }
    `,
  ]

  @property({ attribute: false }) entries: readonly LogEntry[] = []
  @property({ attribute: false }) context: Context | undefined

  override render() {
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            <th scope="col" class="number">${msg('序号', { id: 'log.no' })}</th>
            <th scope="col">${msg('时间', { id: 'list.when' })}</th>
            <th scope="col">${msg('记录', { id: 'log.sentence' })}</th>
            <th scope="col">${msg('来源', { id: 'log.origin' })}</th>
            <th scope="col" class="raw">${msg('原始记录', { id: 'log.raw' })}</th>
          </tr>
        </thead>
        <tbody>
          ${this.entries.map((entry) => this.#row(entry))}
        </tbody>
      </table>
    </div>`
  }

  #row(entry: LogEntry) {
    const { no, at, origin, about: _, ...rest } = entry
    return html`<tr>
      <td class="number">${formatCount(no)}</td>
      <td class="when"><time datetime=${at}>${formatMoment(at)}</time></td>
      <td><db-deed .entry=${entry} .context=${this.context}></db-deed>${showChanges(entry)}</td>
      <td class="origin">${sayOrigin(origin)}</td>
      <td class="raw">
        <details>
          <summary>${msg('查看', { id: 'overview.troubles' })}</summary>
          <pre tabindex="0">${JSON.stringify({ no, at, origin, ...rest }, undefined, 2)}</pre>
        </details>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-log-entries': LogEntries
  }
}
