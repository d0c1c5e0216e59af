import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fetchFacets } from '../api/findings.ts'
import { fetchRule, fetchRuleReviews, type RuleReview } from '../api/rules.ts'
import '../elements/count-link.ts'
import '../elements/error-state.ts'
import './rule-review.ts'
import '../elements/severity-mark.ts'
import '../elements/skeleton.ts'
import { currentLocale } from '../app/locale.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { elementName, ruleTitle } from '../words/words.ts'

/** One rule: what it finds and why, its ground, examples, what it leaves alone, and its findings now. */
@customElement('db-rule-page')
export class RulePage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      dl {
        display: grid;
        grid-template-columns: 8em minmax(0, 44em);
        gap: var(--space-3) var(--space-4);
        padding-block-start: var(--space-3);
        border-block-start: 2px solid var(--ink);
      }
      dt {
        color: var(--ink-soft);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .bad {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--error);
      }
      .good {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--ok);
      }
      @media (max-width: 640px) {
        dl {
          grid-template-columns: 1fr;
          gap: 0;
        }
        dd {
          margin-block-end: var(--space-3);
        }
      }
    `,
  ]

  readonly #rule = new Task(this, {
    task: async ([element, what], { signal }) => {
      const [rule, facets, reviews] = await Promise.all([
        fetchRule(element, what, signal),
        fetchFacets({ rule: `${element}/${what}` }, signal),
        fetchRuleReviews(signal),
      ])
      return { rule, total: facets.total, review: reviews.find((one) => one.rule === rule.id) }
    },
    args: () => [this.at.params.element ?? '', this.at.params.what ?? ''] as const,
  })

  get #id(): string {
    return `${this.at.params.element}/${this.at.params.what}`
  }

  override get heading() {
    return ruleTitle(this.#id)
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta"><code>${this.#id}</code></p>
      </div>
      ${this.#rule.render({
        pending: () => html`<db-skeleton lines="10"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#rule.run()}></db-error>`,
        complete: ({ rule, total, review }) => this.#documentation(rule, total, review),
      })}
    `
  }

  #documentation(rule: Awaited<ReturnType<typeof fetchRule>>, total: number, review: RuleReview | undefined) {
    const text = rule[currentLocale() === 'zh-CN' ? 'zh' : 'en']
    return html`<dl>
      <dt>${msg('要素', { id: 'rule.element' })}</dt>
      <dd>${elementName(rule.element)}</dd>
      <dt>${msg('级别', { id: 'rules.severity' })}</dt>
      <dd>
        ${
          rule.severity === undefined
            ? msg('随该要素的统一要求：统一、只可更优或本地。', { id: 'rule.by-binding' })
            : html`<db-severity .severity=${rule.severity} named></db-severity>`
        }
      </dd>
      <dt>${msg('当前问题', { id: 'rule.findings' })}</dt>
      <dd>
        <db-count .count=${total} .to=${paths.findings({ rule: rule.id })} .what=${this.heading}></db-count>
      </dd>
      ${
        review
          ? html`<dt>${msg('误报复核', { id: 'rule.review' })}</dt>
            <dd>${this.#review(review)}</dd>`
          : nothing
      }
      <dt>${msg('为什么重要', { id: 'rule.why' })}</dt>
      <dd>${text.why}</dd>
      ${
        text.ground === undefined
          ? nothing
          : html`<dt>${msg('依据', { id: 'rule.ground' })}</dt>
            <dd>${text.ground}</dd>`
      }
      <dt>${msg('有问题的写法', { id: 'rule.bad' })}</dt>
      <dd class="bad">${text.bad}</dd>
      <dt>${msg('改正后', { id: 'rule.good' })}</dt>
      <dd class="good">${text.good}</dd>
      <dt>${msg('怎样改', { id: 'rule.repair' })}</dt>
      <dd>${text.repair}</dd>
      ${
        text.harmless.length === 0
          ? nothing
          : html`<dt>${msg('不算问题', { id: 'rule.harmless' })}</dt>
            <dd>
              <ul>
                ${text.harmless.map((variant) => html`<li>${variant}</li>`)}
              </ul>
            </dd>`
      }
      ${
        rule.subsumes.length === 0
          ? nothing
          : html`<dt>${msg('同处不再报', { id: 'rule.subsumes' })}</dt>
            <dd>
              <ul>
                ${rule.subsumes.map((id) => html`<li><a href=${paths.rule(id)}>${ruleTitle(id)}</a></li>`)}
              </ul>
            </dd>`
      }
      ${
        text.changes === undefined
          ? nothing
          : html`<dt>${msg('沿革', { id: 'rule.changes' })}</dt>
            <dd>
              <ul>
                ${text.changes.map(
                  ({ version, what }) =>
                    html`<li>${msg(str`规则集第 ${version} 版：${what}`, { id: 'rule.change' })}</li>`,
                )}
              </ul>
            </dd>`
      }
    </dl>`
  }

  #review({ rule, present, earlier }: RuleReview) {
    return html`<db-rule-review .rule=${rule} .review=${present} long></db-rule-review>
      <p class="faint">
        ${msg(
          '已复核指有人以行动表明规则对不对：判为误报；或者通过编辑、导入整改，获准豁免，误报申请被驳回，争议已答复（按现有证据）。仅因扫描而关闭的、对象已不存在的和尚未处理的不计；撤销后不再计入。',
          { id: 'rule.review-explained' },
        )}
      </p>
      ${
        earlier.length === 0
          ? nothing
          : html`<ul>
              ${earlier.map(
                (one) =>
                  html`<li>
                    ${msg(str`第 ${one.version} 版`, { id: 'rule.version' })}
                    <db-rule-review .rule=${rule} .review=${one} long></db-rule-review>
                  </li>`,
              )}
            </ul>`
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-rule-page': RulePage
  }
}
