import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Related } from '../../rules/rule.ts'
import type { Context } from '../api/context.ts'
import type { FindingView } from '../api/findings.ts'
import type { Decision } from '../api/moves.ts'
import { currentLocale } from '../app/locale.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { findingDetail } from '../styles/finding-detail.ts'
import { formatCount } from '../words/formats.ts'
import { sayValue } from '../words/values.ts'
import { elementName, messageOf, ruleTitle, term } from '../words/words.ts'
import { kindName } from './facets.ts'
import type { FilesState } from './finding-files.ts'
import './attachment-list.ts'
import '../elements/count-link.ts'
import '../decisions/finding-decision.ts'
import './finding-history.ts'
import type { FindingHistory } from './finding-history.ts'
import '../moves/finding-moves.ts'
import './finding-sides.ts'
import './finding-standing.ts'
import '../guide/fix-preview.ts'
import '../desk/mention-list.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

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
  /** What was asked of the province about it, or what its state rests on. */
  @property({ attribute: false }) decision: Decision | undefined
  @property({ attribute: false }) context: Context | undefined
  /** Findings of the same rule at the same item, this one included. */
  @property({ type: Number }) alike = 0
  /** How the files at it stand. */
  @property({ attribute: false }) files: FilesState = { busy: false, failure: undefined }
  @query('h2') private readonly head!: HTMLElement | null
  @query('db-finding-history') private readonly history!: FindingHistory | null

  /** Moves the focus to the heading. */
  async focusHead(): Promise<void> {
    await this.updateComplete
    this.head?.focus()
  }

  /** Empties the field for a comment, once it is kept. */
  clearComment(): void {
    this.history?.clear()
  }

  override render() {
    if (!this.view) return nothing
    const { finding } = this.view
    return html`<article>
      ${this.#heading()}
      <db-mentions .mentions=${this.view.mentions} .context=${this.context} here></db-mentions>
      <db-finding-moves .finding=${finding}></db-finding-moves>
      ${
        this.decision
          ? html`<db-finding-decision .decision=${this.decision} .context=${this.context}></db-finding-decision>`
          : nothing
      }
      <p class="sentence">${messageOf(finding)}</p>
      <db-finding-sides .view=${this.view}></db-finding-sides>
      ${this.#alike()} ${this.#fix()} ${this.#why()} ${this.#distribution()} ${this.#relatives()}
      ${this.#links()}
      <db-attachments
        .files=${this.view.attachments}
        .fingerprint=${finding.fingerprint}
        .context=${this.context}
        .busy=${this.files.busy}
        .failure=${this.files.failure}
      ></db-attachments>
      <db-finding-history
        .history=${this.view.history}
        .agency=${finding.agency}
        .context=${this.context}
        ?commentable=${finding.moves.includes('comment')}
      ></db-finding-history>
    </article>`
  }

  #heading() {
    if (!this.view) return nothing
    const { rule, element, kind, agencyName, regionName, guideName, itemName, confidence } = this.view.finding
    return html`<h2 tabindex="-1">${guideName ?? itemName ?? agencyName}</h2>
      <p class="about">
        <span>${ruleTitle(rule)}</span>
        <span>${elementName(element)}</span>
        ${kind === 'guide' ? nothing : html`<span>${kindName(kind)}</span>`}
        <span>${regionName} · ${agencyName}</span>
        ${
          confidence < 1
            ? html`<span
                >${msg(str`把握 ${Math.floor(confidence * 100)}%`, { id: 'finding.confidence' })}</span
              >`
            : nothing
        }
      </p>
      <db-finding-standing .finding=${this.view.finding} .context=${this.context}></db-finding-standing>`
  }

  #alike() {
    if (!this.view || this.alike < 2) return nothing
    const { rule, standardCode } = this.view.finding
    if (standardCode === null) return nothing
    return html`<p>
      <a href=${paths.findings({ rule, item: standardCode })}
        >${msg(str`同类 ${formatCount(this.alike)} 条 → 一并处理`, { id: 'finding.alike' })}</a
      >
    </p>`
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
    const { standardCode, element, rule } = this.view.finding
    return html`<p class="links">
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
