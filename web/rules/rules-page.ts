import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fewestReviewed, mostFalsePercent } from '../../rules/life/reviews.ts'
import { fetchFacets } from '../api/findings.ts'
import { type DocumentedRule, fetchRuleReviews, fetchRules, type RuleReview } from '../api/rules.ts'
import '../elements/count-link.ts'
import '../elements/error-state.ts'
import './rule-review.ts'
import '../elements/severity-mark.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { verdictName } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { elementName, ruleTitle } from '../words/words.ts'

/** A rule with its findings now and what was judged of it. */
interface Row {
  readonly rule: DocumentedRule
  readonly count: number
  readonly review: RuleReview['present'] | undefined
}

/** Orders in which the rules stand as one list; without one they stand by element. */
const orders: Readonly<Record<string, (row: Row) => number>> = {
  findings: ({ count }) => count,
  // A suspect rule comes before all that are none; of the others, the one that is wrong more often.
  'false-positive': ({ review }) => (review?.isSuspect ? 1 : 0) + (review?.share ?? -1),
}

/** All rules by element, or in an order, with how many findings each has now and how often it was wrong. */
@customElement('db-rules-page')
export class RulesPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      tbody th[scope='rowgroup'] {
        padding-block-start: var(--space-4);
        font-size: var(--text-4);
      }
      .note {
        max-width: 70em;
        margin-block-end: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .id {
        color: var(--ink-faint);
        font-size: var(--text-2);
      }
      .severity {
        width: 11em;
      }
      .count {
        width: 6em;
      }
      .review {
        width: 16em;
      }
      .count a[aria-current],
      .review a[aria-current] {
        color: inherit;
        font-weight: 600;
      }
    `,
  ]

  readonly #rules = new Task(this, {
    task: async (_, { signal }) => {
      const [{ rules }, facets, reviews] = await Promise.all([
        fetchRules(signal),
        fetchFacets({}, signal),
        fetchRuleReviews(signal),
      ])
      const counts = new Map(facets.rule.map(({ value, count }) => [value, count]))
      const reviewOf = new Map(reviews.map(({ rule, present }) => [rule, present]))
      return rules.map(
        (rule): Row => ({ rule, count: counts.get(rule.id) ?? 0, review: reviewOf.get(rule.id) }),
      )
    },
    args: () => [this.context],
  })

  override get heading() {
    return msg('规则', { id: 'rules.title' })
  }

  override render() {
    const count = this.#rules.value?.length
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${count === undefined ? '' : msg(str`共 ${formatCount(count)} 条`, { id: 'rules.count' })}
        </p>
        <div class="actions">
          <a href=${paths.aliases()}>${msg('别名词典', { id: 'alias.title' })}</a>
        </div>
      </div>
      ${this.#rules.render({
        pending: () => html`<db-skeleton lines="20"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#rules.run()}></db-error>`,
        complete: (rows) => this.#table(rows),
      })}
    `
  }

  get #order(): string {
    const order = this.at.query.get('sort') ?? ''
    return Object.hasOwn(orders, order) ? order : ''
  }

  #table(rows: readonly Row[]) {
    const order = this.#order
    return html`<p class="note">
        ${msg(
          str`误报列：已复核的问题中判为误报的数目与占比。整改、豁免、驳回误报申请或答复争议均视为属实；超过 ${mostFalsePercent}% 且至少复核 ${fewestReviewed} 条的标为存疑规则，仅省级可见。`,
          { id: 'rules.review-explained' },
        )}
        ${order === '' ? nothing : html`<a href=${paths.rules()}>${msg('按要素排列', { id: 'rules.by-element' })}</a>`}
      </p>
      <div class="frame"><table class="data">
      <thead>
        <tr>
          <th scope="col">${msg('规则', { id: 'rules.rule' })}</th>
          <th scope="col">${msg('编号', { id: 'rules.id' })}</th>
          <th scope="col" class="severity">${msg('级别', { id: 'rules.severity' })}</th>
          ${this.#sortHead('findings', 'count', msg('问题数', { id: 'rules.findings' }))}
          ${this.#sortHead('false-positive', 'review', verdictName('false-positive'))}
        </tr>
      </thead>
      ${order === '' ? this.#byElement(rows) : this.#inOrder(rows, order)}
    </table></div>`
  }

  #sortHead(order: string, column: string, name: string) {
    const isChosen = this.#order === order
    return html`<th scope="col" class="number ${column}" aria-sort=${isChosen ? 'descending' : 'none'}>
      <a href=${paths.rules({ sort: order })} aria-current=${isChosen ? 'true' : nothing}
        >${name}${isChosen ? html`<span aria-hidden="true"> ↓</span>` : nothing}</a
      >
    </th>`
  }

  #byElement(rows: readonly Row[]) {
    const groups = Map.groupBy(rows, ({ rule }) => rule.element)
    return Array.from(
      groups,
      ([element, group]) =>
        html`<tbody>
          <tr>
            <th colspan="5" scope="rowgroup">${elementName(element)}</th>
          </tr>
          ${group.map((row) => this.#row(row))}
        </tbody>`,
    )
  }

  #inOrder(rows: readonly Row[], order: string) {
    const keyOf = orders[order] ?? (() => 0)
    const sorted = rows.toSorted((a, b) => keyOf(b) - keyOf(a))
    return html`<tbody>
      ${sorted.map((row) => this.#row(row))}
    </tbody>`
  }

  #row({ rule: { id, severity }, count, review }: Row) {
    const title = ruleTitle(id)
    return html`<tr>
      <td><a href=${paths.rule(id)}>${title}</a></td>
      <td class="id"><code>${id}</code></td>
      <td class="severity">
        ${
          severity === undefined
            ? html`<span class="faint">${msg('随统一要求', { id: 'rules.by-binding' })}</span>`
            : html`<db-severity .severity=${severity} named></db-severity>`
        }
      </td>
      <td class="number count">
        <db-count .count=${count} .to=${paths.findings({ rule: id })} .what=${title}></db-count>
      </td>
      <td class="number review">
        <db-rule-review .rule=${id} .review=${review}></db-rule-review>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-rules-page': RulesPage
  }
}
