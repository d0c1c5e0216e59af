import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type ChainState, verifyLog } from '../api/desk.ts'
import { base } from '../styles/base.ts'
import { formatCount, formatMoment } from '../words/formats.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/**
 * Whether the chain of the log is whole. It is verified when somebody asks: every hash is reckoned anew, which takes
 * the longer the longer the log is.
 */
@customElement('db-chain')
export class ChainStatus extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
        font-size: var(--text-2);
        font-variant-numeric: tabular-nums;
      }
      .whole {
        color: var(--ok);
      }
      .broken {
        color: var(--error);
        font-weight: 600;
      }
    `,
  ]

  readonly #chain = new Task(this, {
    task: (_, { signal }) => verifyLog(signal),
    autoRun: false,
    args: () => [],
  })

  override render() {
    return html`<div>
      <span role="status">
        ${this.#chain.render({
          initial: () =>
            html`<span class="faint">${msg('哈希链：尚未验证', { id: 'chain.unverified' })}</span>`,
          pending: () => msg('正在验证…', { id: 'chain.verifying' }),
          error: (failure) =>
            html`<db-error .failure=${failure} @db-retry=${() => this.#chain.run()}></db-error>`,
          complete: (state) => this.#state(state),
        })}
      </span>
      <button class="plain" @click=${() => this.#chain.run()}>${msg('验证', { id: 'chain.verify' })}</button>
    </div>`
  }

  #state({ whole, entries, at, brokenAt }: ChainState) {
    if (!whole)
      return html`<span class="broken"
        >${msg(
          str`● 链在第 ${formatCount(brokenAt ?? entries + 1)} 条断开：该条或其前一条被改动，请保全数据库并报告。`,
          {
            id: 'chain.broken',
          },
        )}</span
      >`
    return html`<span class="whole"
      >${
        at === null
          ? msg('✓ 链完整，尚无记录', { id: 'chain.empty' })
          : msg(str`✓ 链完整，至第 ${formatCount(entries)} 条（${formatMoment(at)}）`, { id: 'chain.whole' })
      }</span
    >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-chain': ChainStatus
  }
}
