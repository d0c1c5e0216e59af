import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ElementName } from '../../rules/catalog.ts'
import type { Severity } from '../../rules/rule.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { severityGlyphs } from '../elements/severity-mark.ts'
import { base } from '../styles/base.ts'
import { severityName } from '../words/words.ts'

/** Where an element of the guide stands. */
export interface OutlineEntry {
  readonly element: ElementName
  readonly name: string
  readonly severity: Severity | undefined
  readonly count: number
  readonly isChanged: boolean
  readonly isPublished: boolean
}

/** The user goes to an element of the guide. */
export class GoToSectionEvent extends Event {
  static readonly eventName = 'db-go-to-section'
  readonly element: ElementName
  constructor(element: ElementName) {
    super(GoToSectionEvent.eventName, { bubbles: true, composed: true })
    this.element = element
  }
}

/** The elements of a guide with their state, as links into the page. Fires `GoToSectionEvent`. */
@customElement('db-guide-outline')
export class GuideOutline extends LocalizedElement {
  static override styles = [
    base,
    css`
      li {
        font-size: var(--text-2);
      }
      a {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        padding: 2px var(--space-2) 2px 0;
        color: var(--ink);
        text-decoration: none;
      }
      a:hover {
        background: var(--paper-shade);
      }
      .state {
        width: 1em;
        text-align: center;
        color: var(--ink-faint);
      }
      .error {
        color: var(--error);
      }
      .warning {
        color: var(--warning);
      }
      .info {
        color: var(--info);
      }
      .name {
        flex: 1;
      }
      .unpublished .name {
        color: var(--ink-faint);
      }
      .changed .name {
        color: var(--accent);
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) entries: readonly OutlineEntry[] = []

  override render() {
    return html`<nav aria-label=${msg('要素', { id: 'rule.element' })}>
      <ul>
        ${this.entries.map((entry) => this.#entry(entry))}
      </ul>
    </nav>`
  }

  #entry({ element, name, severity, count, isChanged, isPublished }: OutlineEntry) {
    const shape = `${isChanged ? 'changed' : ''} ${isPublished ? '' : 'unpublished'}`
    return html`<li>
      <a href="#${element}" class=${shape} @click=${(event: Event) => this.#go(event, element)}>
        <span class="state ${severity ?? ''}" aria-hidden="true"
          >${severity ? severityGlyphs[severity] : isPublished ? '✓' : '–'}</span
        >
        <span class="name">${name}</span>
        ${
          severity
            ? html`<span class="number ${severity}"><span class="unseen">${severityName(severity)}</span>${count}</span>`
            : nothing
        }
        ${isChanged ? html`<span class="unseen">${msg('已修改', { id: 'guide.changed' })}</span>` : nothing}
      </a>
    </li>`
  }

  #go(event: Event, element: ElementName) {
    event.preventDefault()
    this.dispatchEvent(new GoToSectionEvent(element))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-outline': GuideOutline
  }
  interface HTMLElementEventMap {
    [GoToSectionEvent.eventName]: GoToSectionEvent
  }
}
