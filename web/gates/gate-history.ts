import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { fetchGateHistory, type GateHistory as History } from '../api/desk.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { conditionName } from './gate-words.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/skeleton.ts'

/** How an agency's gate has changed, by scan; fetched when it is opened. */
@customElement('db-gate-history')
export class GateHistory extends LocalizedElement {
  static override styles = [
    base,
    css`
      summary {
        width: max-content;
        color: var(--accent);
        cursor: pointer;
      }
      li {
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .passed {
        color: var(--ok);
      }
      .failed {
        color: var(--error);
      }
    `,
  ]

  /** Credit code. */
  @property() agency = ''
  @state() private isOpen = false

  readonly #history = new Task(this, {
    task: async ([isOpen, agency], { signal }) =>
      isOpen ? (await fetchGateHistory(agency, signal)).history : undefined,
    args: () => [this.isOpen, this.agency] as const,
  })

  override render() {
    return html`<details @toggle=${this.#toggled}>
      <summary>${msg('历次', { id: 'gate.all-history' })}</summary>
      ${this.#history.render({
        pending: () => html`<db-skeleton lines="2"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#history.run()}></db-error>`,
        complete: (history) => (history ? this.#list(history) : nothing),
      })}
    </details>`
  }

  #list(history: History['history']) {
    return history.length === 0
      ? html`<p class="faint">${msg('尚无记录', { id: 'gate.no-history' })}</p>`
      : html`<ol>
          ${history.map((one) => this.#past(one))}
        </ol>`
  }

  #past({ scanId: no, passed, lines }: History['history'][number]) {
    const against = lines
      .filter((line) => !line.passed)
      .map(({ condition, count }) => `${conditionName(condition)} ${formatCount(count)}`)
    return html`<li>
      ${msg(str`第 ${no} 次扫描`, { id: 'origin.scan' })}
      <span class=${passed ? 'passed' : 'failed'}
        >${passed ? msg('通过', { id: 'gate.pass' }) : msg('未通过', { id: 'gate.fail' })}</span
      >
      ${against.join(' · ')}
    </li>`
  }

  #toggled(event: Event) {
    if (event.target instanceof HTMLDetailsElement) this.isOpen = event.target.open
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-gate-history': GateHistory
  }
}
