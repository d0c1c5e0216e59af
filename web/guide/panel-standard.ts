import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ElementName } from '../../rules/catalog.ts'
import { bindingOf } from '../../rules/directory.ts'
import { isSame } from '../../rules/same.ts'
import type { GuideView } from '../api/guides.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatList } from '../words/formats.ts'
import { sectionName } from '../words/option-words.ts'
import { sayElement, sayInFull } from '../words/published.ts'
import { term } from '../words/words.ts'
import type { LiveChecks } from './guide-live-checks.ts'

/** The user adopts the standard in one element. */
export class AdoptStandardEvent extends Event {
  static readonly eventName = 'db-adopt-standard'
  readonly element: ElementName
  constructor(element: ElementName) {
    super(AdoptStandardEvent.eventName, { bubbles: true, composed: true })
    this.element = element
  }
}

/**
 * The standard's value of one element: how far a guide may differ, where to dispute it, and, where the guide's looks
 * different and is equal, the differences of writing that do not count. Fires `AdoptStandardEvent`.
 */
@customElement('db-panel-standard')
export class PanelStandard extends LocalizedElement {
  static override styles = [
    base,
    css`
      .value {
        max-height: 40vh;
        overflow: auto;
        margin-block: var(--space-1);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        color: var(--ink-soft);
      }
      p {
        margin-block-end: var(--space-2);
      }
    `,
  ]

  @property({ attribute: false }) view: GuideView | undefined
  @property() element: ElementName = 'name'
  @property({ attribute: false }) checks: LiveChecks | undefined
  /** The draft: what its folds are asked of. */
  @property({ attribute: false }) draft: unknown

  readonly #read = new Task(this, {
    task: async ([element]) => this.checks?.read(element),
    args: () => [this.element, this.draft] as const,
  })

  override render() {
    const { view, element } = this
    if (!view) return nothing
    const { standard, check, editable } = view
    if (!standard) return html`<p>${msg('未关联到标准事项，没有可比的标准。', { id: 'panel.unlinked' })}</p>`
    const binding = bindingOf(check.directory, standard, element as Parameters<typeof bindingOf>[2])
    return html`<h3>${sectionName(element)}</h3>
      <div class="value">${sayElement(standard, element, sayInFull)}</div>
      ${this.#folds()} ${binding ? html`<p>${this.#rule(binding)}</p>` : nothing}
      ${
        binding && binding !== 'local'
          ? html`<p>
              ${msg('认为标准本身有误时，可在该要素的问题上提出争议，由省厅决定。', { id: 'panel.dispute' })}
              <a href=${paths.findings({ guide: view.guide.id, element })}>${msg('本要素的问题', { id: 'panel.findings' })}</a>
            </p>`
          : nothing
      }
      ${
        editable && binding !== 'local'
          ? html`<button @click=${() => this.dispatchEvent(new AdoptStandardEvent(element))}>
              ${msg('采用标准', { id: 'panel.adopt' })}
            </button>`
          : nothing
      }`
  }

  #rule(binding: 'same' | 'no-worse' | 'local'): string {
    return {
      same: msg('统一：省级标准规定全省一致，不同即为问题。', { id: 'panel.same' }),
      'no-worse': msg('只可更优：可以比标准更方便申请人，不得更严。', { id: 'panel.no-worse' }),
      local: msg('本地：由各地自定，标准仅供参考。', { id: 'panel.local' }),
    }[binding]
  }

  /** Why something that looks different is no finding. */
  #folds() {
    const { value } = this.#read
    const { view, element } = this
    if (!value || value.folds.length + value.aliases.length === 0 || !view?.standard) return nothing
    const looksSame = isSame(Reflect.get(view.guide, element), Reflect.get(view.standard, element))
    if (looksSame) return nothing
    const folds = formatList(value.folds.map((fold) => term(`fold.${fold}`)))
    return html`${
      value.folds.length === 0
        ? nothing
        : html`<p>${msg(str`比对时不计这些写法差异，所以不算问题：${folds}`, { id: 'panel.folds' })}</p>`
    }
    ${
      value.aliases.length === 0
        ? nothing
        : html`<p class="aliases">
            ${msg('按别名词典视为同一名称：', { id: 'panel.aliases' })}
            ${value.aliases.map(
              ({ scope, term: other, canonical }, at) =>
                html`${at === 0 ? nothing : '；'}<a href=${paths.aliases({ scope, q: other })}>${other} = ${canonical}</a>`,
            )}
          </p>`
    }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-panel-standard': PanelStandard
  }
  interface HTMLElementEventMap {
    [AdoptStandardEvent.eventName]: AdoptStandardEvent
  }
}
