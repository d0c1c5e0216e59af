import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { fewestReviewed, mostFalsePercent, type Verdict } from '../../rules/life/reviews.ts'
import type { RuleReview } from '../api/rules.ts'
import { paths } from '../app/paths.ts'
import { verdictName } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { formatCount, formatShare } from '../words/formats.ts'
import '../elements/count-link.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** Why a rule bears the mark, and what may be done. */
const whySuspect = (): string =>
  msg(
    str`已复核 ${fewestReviewed} 条以上，误报超过 ${mostFalsePercent}%：请核对规则，或调整其设置。改进规则后版本升高，重新计数。`,
    { id: 'review.why-suspect' },
  )

type VersionReview = RuleReview['present']

/** How often one version of a rule was wrong: false positives of the reviewed, the share with its interval, and the mark of a suspect rule. */
@customElement('db-rule-review')
export class RuleReviewElement extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
        font-variant-numeric: tabular-nums;
      }
      .mark {
        padding-inline: var(--space-1);
        border: 1px solid currentcolor;
        border-radius: var(--radius);
        color: var(--warning);
        font-size: var(--text-2);
        white-space: nowrap;
      }
    `,
  ]

  @property() rule = ''
  @property({ attribute: false }) review: VersionReview | undefined
  /** Whether everything is written out: counts by name, the interval, why it is suspect. */
  @property({ type: Boolean }) long = false

  override render() {
    if (!this.review) return nothing
    return this.long ? this.#long(this.review) : this.#short(this.review)
  }

  #count(verdict: Verdict, { ruleSet, ...review }: VersionReview) {
    const to = paths.findings({ rule: this.rule, verdict, ruleSet })
    return html`<db-count .count=${review[verdict]} .to=${to} .what=${verdictName(verdict)}></db-count>`
  }

  #short(review: VersionReview) {
    const { reviewed, ruleSet, share, isSuspect } = review
    if (share === null) return html`<span class="faint">–</span>`
    const all = paths.findings({ rule: this.rule, verdict: 'false-positive,confirmed', ruleSet })
    const what = msg('已复核', { id: 'review.reviewed' })
    return html`${
      isSuspect
        ? html`<span class="mark" title=${whySuspect()}>▲ ${msg('存疑规则', { id: 'review.suspect' })}</span> `
        : nothing
    }${this.#count('false-positive', review)} /
      <db-count .count=${reviewed} .to=${all} .what=${what}></db-count> · ${formatShare(share)}%`
  }

  #long(review: VersionReview) {
    const { reviewed, share, low, high, isSuspect } = review
    if (share === null || low === null || high === null)
      return html`${msg('尚无复核过的问题。', { id: 'review.none' })}`
    return html`<p>
        ${verdictName('false-positive')} ${this.#count('false-positive', review)} ·
        ${verdictName('confirmed')} ${this.#count('confirmed', review)} ·
        ${msg(
          str`误报占 ${formatShare(share)}%（已复核 ${formatCount(reviewed)} 条，95% 区间 ${formatShare(low)}% 至 ${formatShare(high)}%）`,
          { id: 'review.share' },
        )}
      </p>
      ${
        isSuspect
          ? html`<p><span class="mark">▲ ${msg('存疑规则', { id: 'review.suspect' })}</span> ${whySuspect()}</p>`
          : nothing
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-rule-review': RuleReviewElement
  }
}
