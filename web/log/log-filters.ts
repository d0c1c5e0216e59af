import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { flowNames } from '../../rules/life/trend.ts'
import type { Context } from '../api/context.ts'
import type { LogEntry, LogFacets } from '../api/desk.ts'
import type { Values } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { flowWord } from '../overview/trend-words.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { sayAction, sayActor, sayLogSubject } from './deed-words.ts'
import { type LogFilterName, logFilterNames, ofProvince } from './log-query.ts'
import { sayOrigin } from './origin-words.ts'

/** The user narrows the log. */
export class LogFilterEvent extends Event {
  static readonly eventName = 'db-log-filter'
  readonly values: Values
  constructor(values: Values) {
    super(LogFilterEvent.eventName, { bubbles: true, composed: true })
    this.values = values
  }
}

type FacetName = keyof LogFacets

/** What the log is narrowed by: who, what, whose, when; each value with how many it leaves. Fires `LogFilterEvent`. */
@customElement('db-log-filters')
export class LogFilters extends LocalizedElement {
  static override styles = [
    base,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2) var(--space-3);
        padding-block: var(--space-2);
        border-block: 1px solid var(--line);
        font-size: var(--text-2);
      }
      label {
        display: flex;
        flex-direction: column;
        color: var(--ink-soft);
      }
      select,
      input {
        max-width: 15em;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
      }
    `,
  ]

  /** What is chosen, by name. */
  @property({ attribute: false }) values: Values = {}
  @property({ attribute: false }) facets: LogFacets | undefined
  @property({ attribute: false }) context: Context | undefined

  override render() {
    const isChosen = logFilterNames.some((name) => this.values[name] !== undefined)
    return html`<form @change=${this.#changed} @submit=${(event: Event) => event.preventDefault()}>
      ${this.#choice('actor', msg('操作人', { id: 'acting.person' }), (id) => sayActor(id, this.context))}
      ${this.#choice('action', msg('动作', { id: 'log.action' }), sayAction)}
      ${this.#choice('subject', msg('对象', { id: 'filter.kind' }), (subject) =>
        // The facet holds no others.
        sayLogSubject(subject as LogEntry['subject']),
      )}
      ${this.#choice('agency', msg('单位', { id: 'log.agency' }), (agency) => this.#agency(agency))}
      ${this.#choice('origin', msg('来源', { id: 'log.origin' }), (origin) => sayOrigin(origin) || sayActor(origin, this.context))}
      ${this.#day('from', msg('自', { id: 'log.from' }))} ${this.#day('to', msg('至', { id: 'log.to' }))}
      ${this.#step()}
      ${
        isChosen
          ? html`<button type="button" @click=${() => this.dispatchEvent(new LogFilterEvent({}))}>
              ${msg('清除筛选', { id: 'filter.clear' })}
            </button>`
          : nothing
      }
    </form>`
  }

  #choice(name: FacetName & LogFilterName, label: string, say: (value: string) => string) {
    const chosen = this.values[name] ?? ''
    const found = (this.facets?.[name] ?? []).map(({ value, count }) => ({
      value: name === 'agency' && value === '' ? ofProvince : value,
      count,
    }))
    const options = found.some(({ value }) => value === chosen)
      ? found
      : [...found, ...(chosen === '' ? [] : [{ value: chosen, count: 0 }])]
    return html`<label>
      ${label}
      <select name=${name} aria-label=${label}>
        <option value="" ?selected=${chosen === ''}>${msg('全部', { id: 'decisions.all' })}</option>
        ${options.map(
          ({ value, count }) =>
            html`<option value=${value} ?selected=${value === chosen}>${say(value)} (${formatCount(count)})</option>`,
        )}
      </select>
    </label>`
  }

  /** Which numbers of a trend brought the user here. */
  #step() {
    const { scan, flow } = this.values
    const name = flowNames.find((one) => one === flow)
    if (scan === undefined && name === undefined) return nothing
    return html`<span class="step"
      >${msg(str`走势 · 第 ${scan ?? ''} 次扫描：${name ? flowWord(name) : ''}`, { id: 'trend.behind' })}</span
    >`
  }

  #day(name: 'from' | 'to', label: string) {
    return html`<label>
      ${label}
      <input type="date" name=${name} .value=${this.values[name] ?? ''} />
    </label>`
  }

  #agency(agency: string): string {
    if (agency === ofProvince) return this.context?.directory.issuedBy ?? agency
    return this.context?.agencies.find(({ uscc }) => uscc === agency)?.name ?? agency
  }

  #changed(event: Event) {
    const { target } = event
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
      this.dispatchEvent(new LogFilterEvent({ ...this.values, [target.name]: target.value }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-log-filters': LogFilters
  }
  interface HTMLElementEventMap {
    [LogFilterEvent.eventName]: LogFilterEvent
  }
}
