import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { fetchAgencyTrends, fetchTrend, type Trend } from '../api/trend.ts'
import { base } from '../styles/base.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/skeleton.ts'
import './trend-chart.ts'
import './trend-table.ts'

/**
 * How the findings that the one who acts sees came and went over the scans: chart, table, and the last interval by
 * agency. It fetches what it shows, so that it stands on any page.
 */
@customElement('db-trend')
export class ScanTrend extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-5);
        break-inside: avoid;
      }
      h2 {
        margin-block-end: var(--space-2);
      }
      p,
      details {
        margin-block-start: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      summary {
        width: max-content;
        color: var(--accent);
        cursor: pointer;
      }
      db-trend-chart {
        display: block;
        margin-block-end: var(--space-3);
      }
    `,
  ]

  @property({ attribute: false }) context: Context | undefined
  @state() private isByAgency = false

  readonly #trend = new Task(this, {
    task: ([, scan], { signal }) => (scan === undefined ? undefined : fetchTrend({}, signal)),
    args: () => [this.context?.actor.person, this.context?.scan?.id] as const,
  })

  readonly #agencies = new Task(this, {
    task: async ([isAsked, scanId], { signal }) =>
      isAsked && scanId !== undefined
        ? { scanId, agencies: await fetchAgencyTrends(scanId, signal) }
        : undefined,
    args: () => [this.isByAgency, this.context?.scan?.id, this.context?.actor.person] as const,
  })

  override render() {
    return html`<section aria-labelledby="trend">
      <h2 id="trend">${msg('走势', { id: 'trend.title' })}</h2>
      ${this.#trend.render({
        pending: () => this.#shown(this.#trend.value) ?? html`<db-skeleton lines="10"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#trend.run()}></db-error>`,
        complete: (trend) => this.#shown(trend),
      })}
    </section>`
  }

  #shown(trend: Trend | undefined) {
    if (!trend) return undefined
    const { scans, since } = trend
    return html`${
      scans.length < 2
        ? html`<db-empty
            .why=${msg('只有一次扫描，再扫描一次后显示走势图。', { id: 'trend.one-scan' })}
          ></db-empty>`
        : html`<db-trend-chart .points=${scans}></db-trend-chart>`
    }
      <db-trend-table .points=${[...scans, since]}></db-trend-table>
      <p>
        ${msg('未结 = 原有 + 计入 + 复发 + 恢复 − 关闭 − 豁免 − 争议。两次扫描之间的办理计入后一次。', {
          id: 'trend.rule',
        })}
      </p>
      ${this.#byAgency()}`
  }

  #byAgency() {
    const scanId = this.context?.scan?.id
    if (scanId === undefined) return nothing
    return html`<details @toggle=${this.#toggled}>
      <summary>${msg(str`第 ${scanId} 次扫描按单位`, { id: 'trend.by-agency' })}</summary>
      ${this.#agencies.render({
        pending: () => html`<db-skeleton lines="4"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#agencies.run()}></db-error>`,
        complete: (found) =>
          found
            ? html`<db-trend-table .agencies=${found.agencies} .scanId=${found.scanId}></db-trend-table>`
            : nothing,
      })}
    </details>`
  }

  #toggled(event: Event) {
    if (event.target instanceof HTMLDetailsElement) this.isByAgency = event.target.open
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-trend': ScanTrend
  }
}
