import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ElementName } from '../../rules/catalog.ts'
import { fetchSisters, type SisterValue } from '../api/guides.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { fieldName } from '../words/fields.ts'
import { formatCount, formatList } from '../words/formats.ts'
import { sectionName } from '../words/option-words.ts'
import { sayInFull } from '../words/published.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/skeleton.ts'

/** The user takes over what another agency publishes for an element. */
export class TakeSisterEvent extends Event {
  static readonly eventName = 'db-take-sister'
  readonly value: SisterValue['value']
  constructor(value: SisterValue['value']) {
    super(TakeSisterEvent.eventName, { bubbles: true, composed: true })
    this.value = value
  }
}

/** What other agencies publish for one element, the faultless first; Alt and a digit takes one over. Fires `TakeSisterEvent`. */
@customElement('db-panel-cities')
export class PanelCities extends LocalizedElement {
  static override styles = [
    base,
    css`
      li {
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      .value {
        max-height: 16lh;
        overflow: auto;
        margin-block: var(--space-1);
      }
      .value div {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .who {
        color: var(--ink-soft);
      }
      .ok {
        color: var(--ok);
      }
    `,
  ]

  @property() guideId = ''
  @property() element: ElementName = 'name'
  @property({ type: Boolean }) editable = false

  readonly #sisters = new Task(this, {
    task: ([id, element], { signal }) => fetchSisters(id, element, signal),
    args: () => [this.guideId, this.element] as const,
  })

  constructor() {
    super()
    new ShortcutController(
      this,
      Array.from({ length: 9 }, (_, at) => ({
        keys: `Alt+${at + 1}`,
        label: () => msg(str`采用第 ${at + 1} 种做法`, { id: 'cities.take-nth' }),
        run: () => this.#take(this.#sisters.value?.groups[at]),
        always: true,
      })),
    )
  }

  override render() {
    return html`<h3>${sectionName(this.element)}</h3>
      ${this.#sisters.render({
        pending: () => html`<db-skeleton lines="6"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#sisters.run()}></db-error>`,
        complete: ({ groups, more }) =>
          groups.length === 0
            ? html`<p role="status">${msg('没有其他机构公布这个要素。', { id: 'cities.none' })}</p>`
            : html`<ol>
                  ${groups.map((group, at) => this.#group(group, at))}
                </ol>
                ${more > 0 ? html`<p>${msg(str`另有 ${formatCount(more)} 种做法未列出`, { id: 'cities.more' })}</p>` : nothing}`,
      })}`
  }

  #group(group: SisterValue, at: number) {
    const { value, count, agencies, isCompliant, isOwn } = group
    const fields = Object.entries(value)
    return html`<li>
      <p class="who">
        ${isCompliant ? html`<span class="ok">✓ ${msg('无问题', { id: 'cities.compliant' })}</span> ·` : nothing}
        ${msg(str`${formatCount(count)} 个机构`, { id: 'cities.count' })}
        <span title=${formatList(agencies)}>${agencies[0]}</span>
      </p>
      <div class="value">
        ${fields.map(([field, one]) => html`<div>${fields.length > 1 ? `${fieldName(field)}  ` : ''}${sayInFull(one, field)}</div>`)}
      </div>
      ${
        isOwn
          ? html`<p class="who">${msg('与本指南相同', { id: 'cities.own' })}</p>`
          : this.editable
            ? html`<button aria-keyshortcuts="Alt+${at + 1}" @click=${() => this.#take(group)}>
                ${msg('采用', { id: 'guide.adopt' })}${at < 9 ? html` <kbd aria-hidden="true">Alt ${at + 1}</kbd>` : nothing}
              </button>`
            : nothing
      }
    </li>`
  }

  #take(group: SisterValue | undefined) {
    if (group && this.editable && !group.isOwn) this.dispatchEvent(new TakeSisterEvent(group.value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-panel-cities': PanelCities
  }
  interface HTMLElementEventMap {
    [TakeSisterEvent.eventName]: TakeSisterEvent
  }
}
