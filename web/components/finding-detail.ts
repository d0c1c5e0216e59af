import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Related } from '../../rules/rule.ts'
import type { FindingView } from '../api.ts'
import { kindName } from '../facets.ts'
import { formatCount } from '../formats.ts'
import { currentLocale } from '../locale.ts'
import { paths } from '../paths.ts'
import { type Passage, sidesOf } from '../sides.ts'
import { base } from '../styles/base.ts'
import { findingDetail } from '../styles/finding-detail.ts'
import { sayValue } from '../values.ts'
import { elementName, messageOf, ruleTitle, term } from '../words.ts'
import './count-link.ts'
import './fix-preview.ts'
import { LocalizedElement } from './localized-element.ts'
import './marked-text.ts'
import './severity-mark.ts'

const relation = (role: Related['role']): string => {
  const words: Record<Related['role'], string> = {
    'duplicate-of': msg('重复于', { id: 'related.duplicate-of' }),
    'copied-from': msg('照抄自', { id: 'related.copied-from' }),
    'other-channel': msg('另一渠道', { id: 'related.other-channel' }),
    agrees: msg('写法相同', { id: 'related.agrees' }),
    deviates: msg('写法不同', { id: 'related.deviates' }),
  }
  return words[role]
}

/** One finding whole: both sides with the characters that differ, why it is one, and how it would be put right. */
@customElement('db-finding-detail')
export class FindingDetail extends LocalizedElement {
  static override styles = [base, findingDetail]

  @property({ attribute: false }) view: FindingView | undefined
  @query('h2') private readonly head!: HTMLElement | null

  /** Moves the focus to the heading. */
  async focusHead(): Promise<void> {
    await this.updateComplete
    this.head?.focus()
  }

  override render() {
    if (!this.view) return nothing
    const { finding } = this.view
    return html`<article>
      ${this.#heading()}
      <p class="sentence">${messageOf(finding)}</p>
      ${this.#sides()} ${this.#fix()} ${this.#why()} ${this.#distribution()} ${this.#relatives()}
      ${this.#links()}
    </article>`
  }

  #heading() {
    if (!this.view) return nothing
    const { severity, rule, element, kind, agencyName, regionName, guideName, itemName, confidence } =
      this.view.finding
    return html`<h2 tabindex="-1">${guideName ?? itemName ?? agencyName}</h2>
      <p class="about">
        <db-severity .severity=${severity} named></db-severity>
        <span>${ruleTitle(rule)}</span>
        <span>${elementName(element)}</span>
        ${kind === 'guide' ? nothing : html`<span>${kindName(kind)}</span>`}
        <span>${regionName} · ${agencyName}</span>
        ${
          confidence < 1
            ? html`<span
                >${msg(str`把握 ${Math.round(confidence * 100)}%`, { id: 'finding.confidence' })}</span
              >`
            : nothing
        }
      </p>`
  }

  #sides() {
    if (!this.view) return nothing
    const { expected, actual } = sidesOf(this.view)
    const isStandard = this.view.finding.kind === 'standard'
    const standardsSide = html`<div>
      <dt>${msg('标准', { id: 'finding.expected' })}</dt>
      <dd>
        ${this.#passages(expected, 'expected', msg('没有对应内容', { id: 'finding.nothing-expected' }))}
      </dd>
    </div>`
    return html`<dl class="sides">
      ${isStandard && expected.length === 0 ? nothing : standardsSide}
      <div>
        <dt>
          ${isStandard ? msg('标准现文', { id: 'finding.standing' }) : msg('现值', { id: 'finding.actual' })}
        </dt>
        <dd>${this.#passages(actual, 'actual', msg('未公布', { id: 'finding.nothing-actual' }))}</dd>
      </div>
    </dl>`
  }

  #passages(passages: readonly Passage[], side: 'expected' | 'actual', nothingThere: string) {
    if (passages.length === 0) return html`<p class="faint">${nothingThere}</p>`
    return passages.map(
      ({ where, text, ranges }) =>
        html`${where === '' ? nothing : html`<p class="where">${where}</p>`}
          <p class="text">
            <db-marked-text .side=${side} .text=${text} .ranges=${ranges}></db-marked-text>
          </p>`,
    )
  }

  #fix() {
    const fix = this.view?.finding.fix
    if (!this.view || !fix?.length) return nothing
    return html`<section>
      <h3>${msg('可以这样改', { id: 'finding.fix' })}</h3>
      <db-fix-preview .fix=${fix} .guide=${this.view.published.guide}></db-fix-preview>
    </section>`
  }

  #why() {
    if (!this.view) return nothing
    const { finding, rule } = this.view
    const text = rule?.[currentLocale() === 'zh-CN' ? 'zh' : 'en']
    const folds = new Set((finding.reasons ?? []).map(({ fold }) => term(`fold.${fold}`)))
    return html`<section>
      <h3>${msg('为什么', { id: 'finding.why' })}</h3>
      ${text ? html`<p>${text.why}</p>` : nothing}
      ${
        text?.ground === undefined
          ? nothing
          : html`<p>${msg('依据', { id: 'rule.ground' })} ${text.ground}</p>`
      }
      ${
        folds.size === 0
          ? nothing
          : html`<p>
              ${msg('比对前已不计的写法差异', { id: 'finding.folds' })}
              <span class="folds">${[...folds].map((fold) => html`<span>${fold}</span>`)}</span>
            </p>`
      }
      <p><a href=${paths.rule(finding.rule)}>${msg('规则说明', { id: 'finding.rule' })}</a></p>
    </section>`
  }

  #distribution() {
    const distribution = this.view?.finding.distribution
    if (!distribution?.length) return nothing
    return html`<section>
      <h3>${msg('各地写法', { id: 'finding.distribution' })}</h3>
      <ol class="distribution">
        ${distribution.map(
          ({ value, agencies }) =>
            html`<li>
              <span class="number">${formatCount(agencies)}</span> ${sayValue(value, this.view?.finding.element)}
            </li>`,
        )}
      </ol>
    </section>`
  }

  #relatives() {
    if (!this.view) return nothing
    const { finding, parent, children } = this.view
    const related = finding.related ?? []
    if (related.length === 0 && !parent && children.total === 0) return nothing
    return html`<section>
      <h3>${msg('相关', { id: 'finding.related' })}</h3>
      <ul>
        ${related.map(
          ({ role, guideId }) =>
            html`<li>${relation(role)} <a href=${paths.guide(guideId)}>${guideId}</a></li>`,
        )}
        ${
          parent
            ? html`<li>
                ${msg('同源于', { id: 'finding.parent' })}
                <a href=${paths.findings({}, { selected: parent.fingerprint })}>${messageOf(parent)}</a>
              </li>`
            : nothing
        }
        ${
          children.total > 0
            ? html`<li>
                ${msg('由此引起的问题', { id: 'finding.children' })}
                <db-count
                  .count=${children.total}
                  .to=${paths.findings({ parent: finding.fingerprint })}
                  .what=${msg('由此引起的问题', { id: 'finding.children' })}
                ></db-count>
              </li>`
            : nothing
        }
      </ul>
    </section>`
  }

  #links() {
    if (!this.view) return nothing
    const { guideId, standardCode, element, rule } = this.view.finding
    return html`<p class="links">
      ${
        guideId === null
          ? nothing
          : html`<a class="strong" href=${paths.guide(guideId, { element })}
              >${msg('查看并修改指南', { id: 'finding.guide' })}</a
            >`
      }
      ${
        standardCode === null
          ? nothing
          : html`<a href=${paths.item(standardCode, { element })}
              >${msg('各地对比', { id: 'finding.item' })}</a
            >`
      }
      <a href=${paths.findings({ rule })}>${msg('同一规则的问题', { id: 'finding.same-rule' })}</a>
    </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-finding-detail': FindingDetail
  }
}
