import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ElementName } from '../../rules/catalog.ts'
import type { Context } from '../api/context.ts'
import type { GuideView } from '../api/guides.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { sectionName } from '../words/option-words.ts'
import { messageOf } from '../words/words.ts'
import type { PlacedFinding } from './guide-findings.ts'
import type { LiveChecks } from './guide-live-checks.ts'
import './panel-cities.ts'
import './panel-history.ts'
import './panel-standard.ts'
import '../elements/severity-mark.ts'

/** What stands beside the form. */
export const panelTabs = ['check', 'standard', 'cities', 'history'] as const
export type PanelTab = (typeof panelTabs)[number]

/** The user looks at another tab, or closes the panel. */
export class PanelTabEvent extends Event {
  static readonly eventName = 'db-panel-tab'
  readonly tab: PanelTab
  constructor(tab: PanelTab) {
    super(PanelTabEvent.eventName, { bubbles: true, composed: true })
    this.tab = tab
  }
}

/** The user goes to a finding of the guide. */
export class ShowFindingEvent extends Event {
  static readonly eventName = 'db-show-finding'
  readonly placed: PlacedFinding
  constructor(placed: PlacedFinding) {
    super(ShowFindingEvent.eventName, { bubbles: true, composed: true })
    this.placed = placed
  }
}

/** The user takes every fix that is safe. */
class AdoptSafeEvent extends Event {
  static readonly eventName = 'db-adopt-safe'
  constructor() {
    super(AdoptSafeEvent.eventName, { bubbles: true, composed: true })
  }
}

/**
 * Beside the form: what the checks say of the whole guide, and of the present element the standard, what other
 * agencies publish, and what became of the guide. Fires `PanelTabEvent`, `ShowFindingEvent`, `AdoptSafeEvent`.
 */
@customElement('db-guide-panel')
export class GuidePanel extends LocalizedElement {
  static override styles = [
    base,
    css`
      [role="tablist"] {
        display: flex;
        gap: var(--space-3);
        padding-block: var(--space-1);
        border-block-end: 1px solid var(--line-strong);
      }
      [role="tab"] {
        padding: 0 0 2px;
        border: 0;
        background: none;
        color: var(--ink-soft);
        font-size: var(--text-2);
        border-block-end: 2px solid transparent;
      }
      [role="tab"][aria-selected="true"] {
        color: var(--ink);
        font-weight: 600;
        border-block-end-color: var(--ink);
      }
      [role="tabpanel"] {
        padding-block: var(--space-2);
        font-size: var(--text-2);
      }
      li button {
        display: flex;
        gap: var(--space-2);
        width: 100%;
        text-align: start;
        color: var(--ink);
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      li {
        padding-block: 2px;
        border-block-end: 1px solid var(--line);
      }
      .element {
        color: var(--ink-soft);
      }
    `,
  ]

  @property() tab: PanelTab = 'check'
  @property({ attribute: false }) view: GuideView | undefined
  @property({ attribute: false }) context: Context | undefined
  @property({ attribute: false }) findings: readonly PlacedFinding[] = []
  /** The element that is looked at. */
  @property() element: ElementName = 'name'
  @property({ attribute: false }) checks: LiveChecks | undefined
  /** Changes with the draft, so that what depends on it is asked for anew. */
  @property({ attribute: false }) draft: unknown

  override render() {
    return html`<div role="tablist" aria-label=${msg('旁注', { id: 'panel.label' })}>
        ${panelTabs.map(
          (tab) =>
            html`<button
              role="tab"
              id=${tab}
              aria-selected=${tab === this.tab}
              aria-controls="panel"
              tabindex=${tab === this.tab ? 0 : -1}
              @click=${() => this.dispatchEvent(new PanelTabEvent(tab))}
              @keydown=${this.#keyDown}
            >
              ${this.#name(tab)}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${this.tab} tabindex="0">${this.#panel()}</div>`
  }

  #name(tab: PanelTab): string {
    return {
      check: msg(str`检查 ${formatCount(this.findings.length)}`, { id: 'panel.check' }),
      standard: msg('标准', { id: 'finding.expected' }),
      cities: msg('其他城市', { id: 'panel.cities' }),
      history: msg('历史', { id: 'panel.history' }),
    }[tab]
  }

  #panel() {
    const { view, context, element, checks } = this
    if (!view) return nothing
    switch (this.tab) {
      case 'check':
        return this.#check(view)
      case 'standard':
        return html`<db-panel-standard
          .view=${view}
          .element=${element}
          .checks=${checks}
          .draft=${this.draft}
        ></db-panel-standard>`
      case 'cities':
        return html`<db-panel-cities .guideId=${view.guide.id} .element=${element} ?editable=${view.editable}></db-panel-cities>`
      case 'history':
        return html`<db-panel-history
          .guideId=${view.guide.id}
          .revision=${view.revision}
          .context=${context}
          ?editable=${view.editable}
        ></db-panel-history>`
    }
  }

  #check(view: GuideView) {
    if (this.findings.length === 0) return html`<p>✓ ${msg('没有问题', { id: 'panel.no-problem' })}</p>`
    return html`${
      view.editable && this.findings.some(({ finding }) => finding.fix?.length)
        ? html`<p>
            <button @click=${() => this.dispatchEvent(new AdoptSafeEvent())}>
              ${msg('采用全部安全修正', { id: 'panel.safe' })}
            </button>
          </p>`
        : nothing
    }
    <ol>
      ${this.findings.map(
        (placed) =>
          html`<li>
            <button class="plain" @click=${() => this.dispatchEvent(new ShowFindingEvent(placed))}>
              <db-severity .severity=${placed.finding.severity}></db-severity>
              <span><span class="element">${sectionName(placed.section)}</span> ${messageOf(placed.finding)}</span>
            </button>
          </li>`,
      )}
    </ol>`
  }

  /** Arrows go through the tabs. */
  #keyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = panelTabs[(panelTabs.indexOf(this.tab) + by + panelTabs.length) % panelTabs.length]
    if (!next) return
    this.dispatchEvent(new PanelTabEvent(next))
    this.renderRoot.querySelector<HTMLElement>(`#${next}`)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-panel': GuidePanel
  }
  interface HTMLElementEventMap {
    [PanelTabEvent.eventName]: PanelTabEvent
    [ShowFindingEvent.eventName]: ShowFindingEvent
    [AdoptSafeEvent.eventName]: AdoptSafeEvent
  }
}
