import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type Bulk, type Bulks, fetchBulks } from '../api/bulks.ts'
import { bulkInput, bulkName, bulkScope, bulkStateName, isUnderWay, sayCounts } from './bulk-words.ts'
import './bulk-actions.ts'
import type { BulkChangeEvent } from './bulk-actions.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import '../elements/partial-bar.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatMoment } from '../words/formats.ts'

/** What was done to many findings or guides at once, the newest first: who, what, how many; undo, approval. */
@customElement('db-bulks-page')
export class BulksPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .input {
        color: var(--ink-soft);
        font-size: var(--text-2);
        overflow-wrap: anywhere;
      }
      .asked {
        color: var(--warning);
      }
      .when {
        white-space: nowrap;
      }
    `,
  ]

  readonly #bulks = new Task(this, {
    task: ([before], { signal }) => fetchBulks({ before }, signal),
    args: () => [this.at.query.get('before') ?? undefined, this.context?.actor.person] as const,
  })

  override get heading() {
    return msg('批量操作记录', { id: 'bulks.title' })
  }

  override render() {
    return html`<div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">${msg('执行后 24 小时内可以撤销。', { id: 'bulks.undo-note' })}</p>
      </div>
      ${this.#bulks.render({
        pending: () =>
          this.#bulks.value ? this.#table(this.#bulks.value) : html`<db-skeleton lines="10"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#bulks.run()}></db-error>`,
        complete: (found) => this.#table(found),
      })}`
  }

  #table({ bulks, next }: Bulks) {
    if (bulks.length === 0)
      return html`<db-empty .why=${msg('还没有批量操作。', { id: 'bulks.none' })}>
        <a href=${paths.findings()}>${msg('前往问题', { id: 'help.findings' })}</a>
      </db-empty>`
    return html`<div class="frame">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">${msg('时间', { id: 'list.when' })}</th>
              <th scope="col">${msg('操作', { id: 'bulks.what' })}</th>
              <th scope="col">${msg('操作人', { id: 'acting.person' })}</th>
              <th scope="col">${msg('结果', { id: 'bulks.result' })}</th>
              <th scope="col">${msg('状态', { id: 'filter.state' })}</th>
              <th scope="col"><span class="unseen">${msg('可执行的操作', { id: 'move.offered' })}</span></th>
            </tr>
          </thead>
          <tbody @db-bulk-change=${this.#changed}>
            ${bulks.map((bulk) => this.#row(bulk))}
          </tbody>
        </table>
      </div>
      ${
        next === null
          ? nothing
          : html`<db-partial>
              ${msg('仅显示较新的记录。', { id: 'bulks.partial' })}
              <a href=${paths.bulks({ before: String(next) })}>${msg('更早', { id: 'list.earlier' })}</a>
            </db-partial>`
      }`
  }

  #row(bulk: Bulk) {
    const { id, state, actor, counts, createdAt, answeredBy, undoneBy } = bulk
    const say = (person: string) => (this.context ? sayPerson(person, this.context) : person)
    const other = undoneBy ?? answeredBy
    return html`<tr>
      <td class="when">${formatMoment(createdAt)}</td>
      <td>
        <a href=${paths.bulk(id)}>${bulkName(bulk)}</a>
        <p class="input">${[bulkScope(bulk), bulkInput(bulk, this.context)].filter((one) => one !== '').join(' · ')}</p>
      </td>
      <td>${say(actor)}</td>
      <td>${sayCounts(counts)}</td>
      <td>
        <span class=${state}>${bulkStateName(state)}</span>
        ${other === null ? nothing : html`<p class="input">${say(other)}</p>`}
      </td>
      <td><db-bulk-actions .bulk=${bulk}></db-bulk-actions></td>
    </tr>`
  }

  #changed({ bulk }: BulkChangeEvent) {
    if (isUnderWay(bulk)) navigate(paths.bulk(bulk.id, { run: '1' }))
    else void this.#bulks.run()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulks-page': BulksPage
  }
}
