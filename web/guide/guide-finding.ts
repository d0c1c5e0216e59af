import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Guide } from '../../rules/catalog.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { messageOf, ruleText, ruleTitle, term } from '../words/words.ts'
import type { PlacedFinding } from './guide-findings.ts'
import './fix-preview.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/severity-mark.ts'

/** The user takes a finding's fix over into the draft. */
export class AdoptEvent extends Event {
  static readonly eventName = 'db-adopt'
  readonly placed: PlacedFinding
  constructor(placed: PlacedFinding) {
    super(AdoptEvent.eventName, { bubbles: true, composed: true })
    this.placed = placed
  }
}

/** The user goes to the field that a finding is about. */
export class GoToFieldEvent extends Event {
  static readonly eventName = 'db-go-to-field'
  readonly placed: PlacedFinding
  constructor(placed: PlacedFinding) {
    super(GoToFieldEvent.eventName, { bubbles: true, composed: true })
    this.placed = placed
  }
}

/** One finding below its element: the sentence, why, and the fix to take over. Fires `AdoptEvent` and `GoToFieldEvent`. */
@customElement('db-guide-finding')
export class GuideFinding extends LocalizedElement {
  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-1) var(--space-3) var(--space-2);
        border-inline-start: 3px solid var(--line-strong);
        background: var(--paper-tint);
        font-size: var(--text-2);
        overflow-wrap: anywhere;
      }
      article.error {
        border-inline-start-color: var(--error);
      }
      article.warning {
        border-inline-start-color: var(--warning);
      }
      article.info {
        border-inline-start-color: var(--info);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-3);
      }
      .sentence {
        flex: 1 1 20em;
        font-size: var(--text-3);
      }
      .pending {
        color: var(--ink-faint);
      }
      details,
      summary {
        color: var(--ink-soft);
      }
      summary {
        width: max-content;
        cursor: pointer;
      }
      details p {
        max-width: 60em;
      }
      .fix {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
      }
      .fix db-fix-preview {
        flex: 1 1 20em;
      }
      .fix button {
        padding-block: 1px;
      }
    `,
  ]

  @property({ attribute: false }) placed: PlacedFinding | undefined
  @property({ attribute: false }) guide: Guide | undefined
  /** The draft may be changed. */
  @property({ type: Boolean }) editable = false
  /** Its fix still fits the draft. */
  @property({ type: Boolean }) fixable = false

  /** Moves the focus to the finding, in sight. */
  focusFinding(): void {
    const article = this.renderRoot.querySelector('article')
    article?.scrollIntoView({ block: 'center' })
    article?.focus({ preventScroll: true })
  }

  override render() {
    if (!this.placed) return nothing
    const { finding, section, isPending } = this.placed
    return html`<article class=${finding.severity} tabindex="-1" aria-label=${ruleTitle(finding.rule)}>
      <div class="line">
        <db-severity .severity=${finding.severity} named></db-severity>
        <span class="sentence">${messageOf(finding)}</span>
        ${isPending ? html`<span class="pending">${msg('发布后复核', { id: 'guide.pending' })}</span>` : nothing}
        ${
          this.editable && section !== 'presence'
            ? html`<button class="plain" @click=${this.#goToField}>${msg('去修改', { id: 'guide.go-to-field' })}</button>`
            : nothing
        }
      </div>
      ${this.#fix()} ${this.#why()}
    </article>`
  }

  #fix() {
    const fix = this.placed?.finding.fix
    if (!fix?.length || !this.fixable) return nothing
    return html`<div class="fix">
      <db-fix-preview .fix=${fix} .guide=${this.guide}></db-fix-preview>
      ${
        this.editable
          ? html`<button aria-keyshortcuts="Control+." @click=${this.#adopt}>${msg('采用', { id: 'guide.adopt' })}</button>`
          : nothing
      }
    </div>`
  }

  #why() {
    if (!this.placed) return nothing
    const { rule, reasons } = this.placed.finding
    const text = ruleText(rule)
    const folds = [...new Set((reasons ?? []).map(({ fold }) => term(`fold.${fold}`)))]
    return html`<details>
      <summary>${msg('为什么', { id: 'finding.why' })}</summary>
      <p>${text?.why}</p>
      ${text?.ground === undefined ? nothing : html`<p>${msg('依据', { id: 'rule.ground' })} ${text.ground}</p>`}
      ${
        folds.length === 0
          ? nothing
          : html`<p>${msg('比对前已不计的写法差异', { id: 'finding.folds' })} ${folds.join('、')}</p>`
      }
      <p><a href=${paths.rule(rule)}>${msg('规则说明', { id: 'finding.rule' })}</a></p>
    </details>`
  }

  #adopt() {
    if (this.placed) this.dispatchEvent(new AdoptEvent(this.placed))
  }

  #goToField() {
    if (this.placed) this.dispatchEvent(new GoToFieldEvent(this.placed))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-finding': GuideFinding
  }
  interface HTMLElementEventMap {
    [AdoptEvent.eventName]: AdoptEvent
    [GoToFieldEvent.eventName]: GoToFieldEvent
  }
}
