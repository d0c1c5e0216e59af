import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fetchGuideBulks, type GuideBulkSummary } from '../api/adoption.ts'
import { sayCounts, sayKind, sayState } from '../guide-bulk-words.ts'
import '../components/empty-state.ts'
import '../components/error-state.ts'
import '../components/skeleton.ts'
import { formatMoment } from '../formats.ts'
import { paths } from '../paths.ts'
import { sayPerson } from '../people.ts'
import { PageElement } from './page-element.ts'

/** What was changed in bulk, the newest first. */
@customElement('db-bulks-page')
export class BulksPage extends PageElement {
  readonly #bulks = new Task(this, {
    task: async (_, { signal }) => (await fetchGuideBulks(signal)).bulks,
    args: () => [this.context?.actor.person] as const,
  })

  override get heading() {
    return msg('指南批量修改记录', { id: 'bulks.title' })
  }

  override render() {
    return html`
      <div class="head"><h1 tabindex="-1">${this.heading}</h1></div>
      ${this.#bulks.render({
        pending: () => html`<db-skeleton lines="8"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#bulks.run()}></db-error>`,
        complete: (bulks) => (bulks.length === 0 ? this.#none() : this.#table(bulks)),
      })}
    `
  }

  #none() {
    return html`<db-empty .why=${msg('还没有批量修改过指南。', { id: 'bulks.none' })}>
      <a href=${paths.items()}>${msg('选一个事项', { id: 'adopt.choose-item' })}</a>
    </db-empty>`
  }

  #table(bulks: readonly GuideBulkSummary[]) {
    return html`<div class="frame">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('编号', { id: 'bulks.number' })}</th>
            <th scope="col">${msg('操作', { id: 'bulks.kind' })}</th>
            <th scope="col">${msg('时间', { id: 'bulks.at' })}</th>
            <th scope="col">${msg('操作人', { id: 'bulks.actor' })}</th>
            <th scope="col">${msg('状态', { id: 'items.status' })}</th>
            <th scope="col">${msg('结果', { id: 'bulks.result' })}</th>
          </tr>
        </thead>
        <tbody>
          ${bulks.map(
            (bulk) =>
              html`<tr>
                <td><a href=${paths.bulk(bulk.id)}>${bulk.id}</a></td>
                <td>${sayKind(bulk.kind)}</td>
                <td>${formatMoment(bulk.createdAt)}</td>
                <td>${this.context ? sayPerson(bulk.actor, this.context) : bulk.actor}</td>
                <td>${sayState(bulk.state)}</td>
                <td>${sayCounts(bulk.counts)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulks-page': BulksPage
  }
}
