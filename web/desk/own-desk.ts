import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { bulkName, bulkScope } from '../bulks/bulk-words.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { type Desk, dueFigures, gateFigures, ownFigures, provinceFigures } from './desk.ts'
import './figure-row.ts'
import '../gates/gate-table.ts'
import './mention-list.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** Gates that the desk shows line by line; more are a page of their own. */
const fewGates = 12

/**
 * What waits for the one who acts, in numbers that each lead to their list: for an agency its deadlines and its gates
 * line by line, for the province first what only it can decide. With `brief` only the numbers of the first look.
 */
@customElement('db-own-desk')
export class OwnDesk extends LocalizedElement {
  static override styles = [
    base,
    css`
      section {
        margin-block-end: var(--space-5);
      }
      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-4);
        margin-block-end: var(--space-1);
        font-size: var(--text-2);
      }
      :host([brief]) section {
        margin-block-end: var(--space-3);
      }
      .bulks li {
        padding-block: 3px;
        border-block-end: 1px solid var(--line);
      }
    `,
  ]

  @property({ attribute: false }) desk: Desk | undefined
  @property({ attribute: false }) context: Context | undefined
  @property({ type: Boolean, reflect: true }) brief = false

  override render() {
    const { desk, context } = this
    if (!desk || !context) return nothing
    const isProvince = context.actor.role === 'province'
    if (this.brief)
      return isProvince
        ? this.#province(desk)
        : html`<section aria-labelledby="brief">
            <div class="title">
              <h2 id="brief">${msg('我的待办', { id: 'desk.own' })}</h2>
              <a href=${paths.desk()}>${msg('全部待办', { id: 'desk.all' })}</a>
            </div>
            <db-figures .figures=${[...dueFigures(desk), ...gateFigures(desk)]}></db-figures>
          </section>`
    return html`${this.#mentions(desk)} ${isProvince ? this.#province(desk) : nothing} ${this.#due(desk)}
    ${this.#own(desk, context)} ${this.#bulks(desk, context)} ${this.#gates(desk)}`
  }

  #mentions({ mentions }: Desk) {
    if (mentions.length === 0) return nothing
    return html`<section aria-labelledby="mentions">
      <div class="title"><h2 id="mentions">${msg('提及我的评论', { id: 'mention.label' })}</h2></div>
      <db-mentions .mentions=${mentions} .context=${this.context}></db-mentions>
    </section>`
  }

  #province(desk: Desk) {
    return html`<section aria-labelledby="province">
      <div class="title">
        <h2 id="province">${msg('需要省级决定', { id: 'desk.province' })}</h2>
        <a href=${paths.decisions()}>${msg('待办与审批', { id: 'decisions.title' })}</a>
      </div>
      <db-figures
        .figures=${this.brief ? [...provinceFigures(desk), ...gateFigures(desk)] : provinceFigures(desk)}
      ></db-figures>
    </section>`
  }

  #due(desk: Desk) {
    return html`<section aria-labelledby="due">
      <div class="title"><h2 id="due">${msg('期限', { id: 'filter.due' })}</h2></div>
      <db-figures .figures=${dueFigures(desk)}></db-figures>
    </section>`
  }

  #own(desk: Desk, { actor }: Context) {
    return html`<section aria-labelledby="own">
      <div class="title">
        <h2 id="own">${msg('经办与申请', { id: 'desk.work' })}</h2>
        ${
          actor.role === 'province'
            ? nothing
            : html`<a href=${paths.decisions()}>${msg('待办与审批', { id: 'decisions.title' })}</a>`
        }
      </div>
      <db-figures .figures=${ownFigures(desk, actor)}></db-figures>
    </section>`
  }

  #bulks({ bulks }: Desk, context: Context) {
    if (bulks.length === 0) return nothing
    return html`<section class="bulks" aria-labelledby="bulks">
      <div class="title">
        <h2 id="bulks">${msg('待本人批准的批量操作', { id: 'desk.bulks' })}</h2>
        <a href=${paths.bulks()}>${msg('批量操作记录', { id: 'bulks.title' })}</a>
      </div>
      <ul>
        ${bulks.map(
          (bulk) =>
            html`<li>
              <a href=${paths.bulk(bulk.id)}>${bulkName(bulk)} ${formatCount(bulk.counts.pending)}</a>
              ${sayPerson(bulk.actor, context)} · ${bulkScope(bulk)}
            </li>`,
        )}
      </ul>
    </section>`
  }

  #gates(desk: Desk) {
    const { gates } = desk
    return html`<section aria-labelledby="gates">
      <div class="title">
        <h2 id="gates">${msg('门禁', { id: 'gate.gate' })}</h2>
        <a href=${paths.gates()}>${msg('各单位门禁', { id: 'gates.title' })}</a>
      </div>
      ${
        gates.length > fewGates
          ? html`<db-figures .figures=${gateFigures(desk)}></db-figures>`
          : html`<db-gate-table .gates=${gates}></db-gate-table>`
      }
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-own-desk': OwnDesk
  }
}
