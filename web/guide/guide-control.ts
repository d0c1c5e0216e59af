import { msg, str } from '@lit/localize'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { type Limit, type LimitUnit, limitUnits } from '../../rules/catalog.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { guideControl } from '../styles/guide-control.ts'
import { formFieldName, sayOption } from '../words/option-words.ts'
import { term } from '../words/words.ts'
import type { Marks } from './guide-findings.ts'
import { countlessUnits, type Field, type Option } from './guide-form.ts'
import '../elements/text-field.ts'
import type { TextEvent } from '../elements/text-field.ts'

/** A field of the guide is given another value; with `undefined` it is not published any more. */
export class EditEvent extends Event {
  static readonly eventName = 'db-edit'
  readonly path: string
  readonly value: unknown
  /** It was typed, so that the next letter belongs to the same change. */
  readonly isTyped: boolean
  constructor(path: string, value: unknown, isTyped: boolean) {
    super(EditEvent.eventName, { bubbles: true, composed: true })
    this.path = path
    this.value = value
    this.isTyped = isTyped
  }
}

const isLimit = (value: unknown): value is Limit =>
  typeof value === 'object' && value !== null && 'unit' in value

/** The control of one field, made for the kind of its value. Fires `EditEvent`. */
@customElement('db-control')
export class GuideControl extends LocalizedElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [base, guideControl]

  @property({ attribute: false }) field: Field | undefined
  @property({ attribute: false }) value: unknown
  /** JSON Pointer to the field in the guide. */
  @property() path = ''
  @property({ attribute: false }) marks: Marks | undefined
  /** What stands above it on screen; without it the name is there for screen readers only. */
  @property({ type: Boolean }) named = false

  override render() {
    const { field } = this
    if (!field) return nothing
    const name = formFieldName(field.key)
    const isWrong = this.marks?.whole.has(this.path) ?? false
    return html`<div class="control ${isWrong ? 'wrong' : ''}" role="group" aria-label=${name}>
      ${this.named && field.control.is !== 'flag' ? html`<span class="label" aria-hidden="true">${name}</span>` : nothing}
      ${this.#input(field, name)}
    </div>`
  }

  #input(field: Field, name: string) {
    const { control } = field
    switch (control.is) {
      case 'line':
      case 'prose':
        return this.#text(control.is === 'prose', name)
      case 'lines':
        return this.#lines(name)
      case 'day':
        return html`<input
          type="date"
          aria-label=${name}
          .value=${live(typeof this.value === 'string' ? this.value : '')}
          @change=${(event: Event) => this.#changed(inputIn(event).value || undefined)}
        />`
      case 'count':
        return html`<input
          type="number"
          min="0"
          step="1"
          aria-label=${name}
          .value=${live(typeof this.value === 'number' ? String(this.value) : '')}
          @input=${(event: Event) => this.#changed(numberIn(inputIn(event)), true)}
        />`
      case 'flag':
        return html`<label class="option">
          <input
            type="checkbox"
            .checked=${live(this.value === true)}
            @change=${(event: Event) => this.#changed(inputIn(event).checked)}
          />
          ${name}
        </label>`
      case 'limit':
        return this.#limit(name)
      case 'choice':
        return this.#choice(control, name, field.isRequired === true)
      case 'choices':
        return this.#choices(control)
      case 'group':
      case 'rows':
        return nothing
    }
  }

  #text(isProse: boolean, name: string) {
    return html`<db-text-field
      .value=${typeof this.value === 'string' ? this.value : ''}
      .ranges=${this.marks?.ranges.get(this.path) ?? []}
      .label=${name}
      ?multiline=${isProse}
      @db-text=${({ text }: TextEvent) => this.#changed(text === '' && !this.field?.isRequired ? undefined : text, true)}
    ></db-text-field>`
  }

  #lines(name: string) {
    const lines = Array.isArray(this.value) ? this.value.join('\n') : ''
    return html`<db-text-field
        .value=${lines}
        .label=${name}
        multiline
        @db-text=${({ text }: TextEvent) => this.#changed(text === '' ? undefined : text.split('\n'), true)}
      ></db-text-field>
      <span class="hint">${msg('每行一项', { id: 'form.one-a-line' })}</span>`
  }

  #choice(
    control: { readonly options: readonly Option[]; readonly terms: string },
    name: string,
    isRequired: boolean,
  ) {
    const now = typeof this.value === 'string' || typeof this.value === 'number' ? this.value : undefined
    const options =
      now === undefined || control.options.includes(now) ? control.options : [now, ...control.options]
    return html`<select
      aria-label=${name}
      @change=${(event: Event) => {
        const chosen = event.target instanceof HTMLSelectElement ? event.target.value : ''
        this.#changed(options.find((option) => String(option) === chosen))
      }}
    >
      ${
        isRequired
          ? nothing
          : html`<option value="" ?selected=${now === undefined}>${msg('未公布', { id: 'finding.nothing-actual' })}</option>`
      }
      ${options.map(
        (option) =>
          html`<option value=${option} ?selected=${option === now}>${sayOption(control.terms, option)}</option>`,
      )}
    </select>`
  }

  #choices({ options, terms }: { readonly options: readonly Option[]; readonly terms: string }) {
    const chosen: readonly unknown[] = Array.isArray(this.value) ? this.value : []
    return html`<div class="options">
      ${options.map(
        (option) =>
          html`<label class="option">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(option))}
              @change=${(event: Event) => {
                const isOn = inputIn(event).checked
                const next = options.filter((one) => (one === option ? isOn : chosen.includes(one)))
                this.#changed(next.length === 0 ? undefined : next)
              }}
            />
            ${sayOption(terms, option)}
          </label>`,
      )}
    </div>`
  }

  #limit(name: string) {
    const limit = isLimit(this.value) ? this.value : undefined
    const set = (next: Partial<Limit>, isTyped: boolean) =>
      this.#changed({ value: 1, unit: 'workday' satisfies LimitUnit, ...limit, ...next }, isTyped)
    return html`<div class="limit">
        ${
          limit && countlessUnits.has(limit.unit)
            ? nothing
            : html`<input
                type="number"
                min="0"
                step="1"
                aria-label=${msg(str`${name}：数值`, { id: 'form.limit-value' })}
                .value=${live(limit ? String(limit.value) : '')}
                @input=${(event: Event) => {
                  const value = numberIn(inputIn(event))
                  if (value === undefined) this.#changed(undefined, true)
                  else set({ value }, true)
                }}
              />`
        }
        <select
          aria-label=${msg(str`${name}：单位`, { id: 'form.limit-unit' })}
          @change=${(event: Event) => {
            const unit = limitUnits.find(
              (one) => event.target instanceof HTMLSelectElement && one === event.target.value,
            )
            if (unit) set({ unit }, false)
          }}
        >
          ${limitUnits.map(
            (unit) =>
              html`<option value=${unit} ?selected=${unit === (limit?.unit ?? 'workday')}>${term(countlessUnits.has(unit) ? `unit.${unit}` : `units.${unit}`)}</option>`,
          )}
        </select>
      </div>
      ${
        limit
          ? html`<span class="label" aria-hidden="true">${formFieldName('note')}</span>
              <db-text-field
                .value=${limit.note ?? ''}
                .ranges=${this.marks?.ranges.get(`${this.path}/note`) ?? []}
                .label=${formFieldName('note')}
                @db-text=${({ text }: TextEvent) =>
                  this.dispatchEvent(
                    new EditEvent(`${this.path}/note`, text === '' ? undefined : text, true),
                  )}
              ></db-text-field>`
          : nothing
      }`
  }

  #changed(value: unknown, isTyped = false) {
    this.dispatchEvent(new EditEvent(this.path, value, isTyped))
  }
}

const inputIn = (event: Event): HTMLInputElement => {
  if (event.target instanceof HTMLInputElement) return event.target
  throw new Error(`expected an input to fire ${event.type}, got ${String(event.target)}`)
}

/** The number in a field; undefined where there is none. */
const numberIn = (input: HTMLInputElement): number | undefined =>
  Number.isFinite(input.valueAsNumber) ? input.valueAsNumber : undefined

declare global {
  interface HTMLElementTagNameMap {
    'db-control': GuideControl
  }
  interface HTMLElementEventMap {
    [EditEvent.eventName]: EditEvent
  }
}
