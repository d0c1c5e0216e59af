import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type BulkOutcome, type BulkView, fetchBulk } from '../api/moves.ts'
import {
  bulkFilter,
  bulkInput,
  bulkName,
  bulkOutcomes,
  bulkScope,
  bulkStateName,
  outcomeName,
  whySkipped,
} from '../bulk-words.ts'
import '../components/bulk-actions.ts'
import '../components/empty-state.ts'
import '../components/error-state.ts'
import '../components/partial-bar.ts'
import '../components/skeleton.ts'
import { formatCount, formatMoment } from '../formats.ts'
import { paths } from '../paths.ts'
import { sayPerson } from '../people.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { ruleTitle } from '../words.ts'
import { PageElement } from './page-element.ts'

/** What can have come of a bulk for its findings as it stands. */
const outcomesIn = (state: string): readonly BulkOutcome[] => {
  if (state === 'asked' || state === 'refused') return ['asked']
  return state === 'undone' ? ['undone', 'done', 'skipped'] : ['done', 'skipped']
}

/** One bulk with what came of it for each finding. */
@customElement('db-move-page')
export class MovePage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        padding-block: var(--space-2);
        border-block: 1px solid var(--line);
        margin-block-end: var(--space-3);
      }
      dl > div {
        display: flex;
        gap: var(--space-2);
      }
      dt {
        color: var(--ink-soft);
      }
      nav {
        display: flex;
        gap: var(--space-4);
        margin-block-end: var(--space-2);
        font-size: var(--text-2);
      }
      nav a[aria-current] {
        color: var(--ink);
        font-weight: 600;
      }
    `,
  ]

  readonly #bulk = new Task(this, {
    task: ([id, outcome, after], { signal }) => fetchBulk(id, { outcome, after }, signal),
    args: () =>
      [
        this.at.params.id ?? '',
        this.#outcome,
        this.at.query.get('after') ?? undefined,
        this.context?.actor.person,
      ] as const,
  })

  get #outcome(): BulkOutcome | undefined {
    return bulkOutcomes.find((outcome) => outcome === this.at.query.get('outcome'))
  }

  override get heading() {
    const bulk = this.#bulk.value
    return bulk
      ? msg(str`操作 ${bulk.id}：${bulkName(bulk)}`, { id: 'move-page.title' })
      : msg('批量操作记录', { id: 'moves.title' })
  }

  override render() {
    return html`<p><a href=${paths.moves()}>${msg('批量操作记录', { id: 'moves.title' })}</a></p>
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <div class="actions">
          <db-bulk-actions
            .bulk=${this.#bulk.value}
            @db-bulk-change=${() => this.#bulk.run()}
          ></db-bulk-actions>
        </div>
      </div>
      ${this.#bulk.render({
        pending: () =>
          this.#bulk.value ? this.#whole(this.#bulk.value) : html`<db-skeleton lines="10"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#bulk.run()}></db-error>`,
        complete: (bulk) => this.#whole(bulk),
      })}`
  }

  #whole(bulk: BulkView) {
    const { state, actor, createdAt, done, skipped, answeredBy, undoneBy, undoneAt } = bulk
    const say = (person: string) => (this.context ? sayPerson(person, this.context) : person)
    const filter = bulkFilter(bulk)
    const given = bulkInput(bulk, this.context)
    const fact = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
    return html`<dl>
        ${fact(msg('状态', { id: 'filter.state' }), bulkStateName(state))}
        ${fact(msg('操作人', { id: 'acting.person' }), `${say(actor)} ${formatMoment(createdAt)}`)}
        ${answeredBy === null ? nothing : fact(msg('批准人', { id: 'move-page.answered' }), say(answeredBy))}
        ${undoneBy === null || undoneAt === null ? nothing : fact(msg('撤销人', { id: 'move-page.undone' }), `${say(undoneBy)} ${formatMoment(undoneAt)}`)}
        ${fact(
          msg('范围', { id: 'move-page.scope' }),
          filter ? html`<a href=${paths.findings(filter)}>${bulkScope(bulk)}</a>` : bulkScope(bulk),
        )}
        ${given === '' ? nothing : fact(msg('内容', { id: 'move-page.input' }), given)}
        ${fact(msg('执行', { id: 'moves.done' }), formatCount(done))}
        ${fact(msg('跳过', { id: 'preview.skipped' }), formatCount(skipped))}
      </dl>
      <nav aria-label=${msg('结果', { id: 'move-page.results' })}>
        ${[undefined, ...outcomesIn(state)].map(
          (outcome) =>
            html`<a
              href=${paths.move(bulk.id, { outcome })}
              aria-current=${outcome === this.#outcome ? 'true' : nothing}
              >${outcome === undefined ? msg('全部结果', { id: 'move-page.all' }) : outcomeName(outcome)}</a
            >`,
        )}
      </nav>
      ${this.#results(bulk)}`
  }

  #results({ id, results, next }: BulkView) {
    if (results.length === 0)
      return html`<db-empty .why=${msg('没有这样的结果。', { id: 'move-page.none' })}></db-empty>`
    return html`<div class="frame">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">${msg('问题', { id: 'nav.findings' })}</th>
              <th scope="col">${msg('指南', { id: 'items.guides' })}</th>
              <th scope="col">${msg('实施主体', { id: 'search.agency' })}</th>
              <th scope="col">${msg('结果', { id: 'move-page.results' })}</th>
              <th scope="col">${msg('原因', { id: 'move-page.why' })}</th>
            </tr>
          </thead>
          <tbody>
            ${results.map(
              ({ fingerprint, rule, agency, guideName, outcome, reason }) =>
                html`<tr>
                  <td><a href=${paths.findings({}, { selected: fingerprint })}>${ruleTitle(rule)}</a></td>
                  <td>${guideName ?? ''}</td>
                  <td>${this.context?.agencies.find(({ uscc }) => uscc === agency)?.name ?? agency}</td>
                  <td>${outcomeName(outcome)}</td>
                  <td>${whySkipped(reason)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        next === null
          ? nothing
          : html`<db-partial>
              ${msg(str`仅显示 ${formatCount(results.length)} 条。`, { id: 'move-page.partial' })}
              <a href=${paths.move(id, { outcome: this.#outcome, after: String(next) })}>${msg('下一页', { id: 'move-page.next' })}</a>
            </db-partial>`
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-move-page': MovePage
  }
}
