import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LinkView } from '../api/links.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { evidenceName } from './link-words.ts'

type Candidate = LinkView['matcher']['candidates'][number]

const percent = (score: number): string => `${(100 * score).toFixed(1)}%`

/** What speaks for one candidate, as a waterfall: each bar begins where the one before ended, the last is their sum. */
@customElement('db-link-evidence')
export class LinkEvidence extends LocalizedElement {
  static override styles = [
    base,
    css`
      table {
        width: 100%;
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 2px var(--space-2) 2px 0;
        font-weight: 400;
      }
      th {
        width: 5em;
        color: var(--ink-soft);
      }
      td.number {
        width: 5em;
      }
      .bar {
        position: relative;
        height: 12px;
        background: var(--paper-shade);
      }
      i {
        position: absolute;
        inset-block: 0;
        background: var(--accent);
      }
      .limit {
        width: 1px;
        background: var(--line-strong);
      }
      .sum :is(th, td) {
        border-block-start: 1px solid var(--line-strong);
        font-weight: 600;
      }
      .sum i:not(.limit) {
        background: var(--ink);
      }
    `,
  ]

  @property({ attribute: false }) candidate: Candidate | undefined

  override render() {
    if (!this.candidate) return nothing
    const { evidence, score } = this.candidate
    const before = evidence.map((_, at) => evidence.slice(0, at).reduce((sum, one) => sum + one.score, 0))
    return html`<table>
      <tbody>
        ${evidence.map((one, at) => this.#row(evidenceName(one.by), before[at] ?? 0, one.score, '+'))}
        ${this.#row(msg('合计', { id: 'heat.total' }), 0, score, '')}
      </tbody>
    </table>`
  }

  #row(name: string, from: number, score: number, sign: string) {
    const isSum = sign === ''
    return html`<tr class=${isSum ? 'sum' : ''}>
      <th scope="row">${name}</th>
      <td class="number">${sign}${percent(score)}</td>
      <td>
        <div
          class="bar"
          title=${msg('60% 起为未定，90% 起自动关联', { id: 'link.limits' })}
          aria-hidden="true"
        >
          <i style="left: ${100 * from}%; width: ${100 * score}%"></i>
          <i class="limit" style="left: 60%"></i><i class="limit" style="left: 90%"></i>
        </div>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-link-evidence': LinkEvidence
  }
}
