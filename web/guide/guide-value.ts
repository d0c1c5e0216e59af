import { msg } from '@lit/localize'
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formFieldName, sayField } from '../words/option-words.ts'
import { sayValue } from '../words/values.ts'
import type { Marks } from './guide-findings.ts'
import type { Field } from './guide-form.ts'
import '../elements/marked-text.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One published value to read, with the characters that differ marked: a field, or a member of a list whole. */
@customElement('db-guide-value')
export class GuideValue extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        overflow-wrap: anywhere;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .more {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .whole {
        background: var(--mark-actual);
        box-shadow: inset 0 -2px var(--error);
        color: var(--ink);
      }
      db-marked-text.long {
        display: block;
        max-height: 22lh;
        overflow-y: auto;
      }
    `,
  ]

  @property({ attribute: false }) field: Field | undefined
  @property({ attribute: false }) value: unknown
  /** JSON Pointer to it, for its marks. */
  @property() path = ''
  @property({ attribute: false }) marks: Marks | undefined
  @property() side: 'expected' | 'actual' = 'actual'

  override render() {
    if (!this.field) return nothing
    if (this.value === undefined)
      return html`<span class="faint"
        >${
          this.side === 'actual'
            ? msg('未公布', { id: 'finding.nothing-actual' })
            : msg('标准未规定', { id: 'guide.no-standard' })
        }</span
      >`
    const { control } = this.field
    return control.is === 'rows' ? this.#member(control.fields) : this.#one(this.field, this.value, this.path)
  }

  /** A record of a list: what it is called in a line, its facts in the next, its prose below. */
  #member(fields: readonly Field[]) {
    const { value } = this
    if (!isRecord(value)) return nothing
    const [first, ...rest] = fields
    const given = rest.filter(({ key }) => value[key] !== undefined && value[key] !== '')
    const isProse = ({ key, control }: Field) =>
      control.is === 'prose' ||
      control.is === 'lines' ||
      key === 'condition' ||
      key === 'note' ||
      key === 'check'
    return html`<div>
        ${first ? this.#one(first, value[first.key], `${this.path}/${first.key}`) : nothing}
      </div>
      <div class="facts">
        ${given.filter((field) => !isProse(field)).map((field) => this.#fact(field, value[field.key]))}
      </div>
      ${given.filter(isProse).map(
        (field) =>
          html`<div class="more">
              ${formFieldName(field.key)}：${this.#one(field, value[field.key], `${this.path}/${field.key}`)}
            </div>`,
      )}`
  }

  #fact(field: Field, value: unknown) {
    const path = `${this.path}/${field.key}`
    if (field.control.is === 'flag')
      return value === true
        ? html`<span class=${this.#shape(path)}>${formFieldName(field.key)}</span>`
        : nothing
    const isCounted = field.control.is === 'count'
    return html`<span class=${this.#shape(path)}
      >${isCounted ? `${formFieldName(field.key)} ` : nothing}${this.#one(field, value, path, false)}</span
    >`
  }

  #shape(path: string): string {
    return this.marks?.whole.has(path) ? 'whole' : ''
  }

  #one(field: Field, value: unknown, path: string, isShaped = true): TemplateResult {
    if (isRecord(value) && field.control.is === 'limit')
      return html`<span class=${this.#shape(path)}>${sayValue(value)}</span>${
        typeof value.note === 'string'
          ? html`<div class="more">${this.#text(value.note, `${path}/note`)}</div>`
          : nothing
      }`
    const text = sayField(field, value)
    if (text === value) return this.#text(text, path, field.control.is === 'prose')
    return html`<span class=${isShaped ? this.#shape(path) : ''}>${text}</span>`
  }

  #text(text: string, path: string, isLong = false) {
    const ranges = this.marks?.ranges.get(path) ?? []
    return html`<db-marked-text
      class="${isLong ? 'long' : ''} ${this.#shape(path)}"
      .side=${this.side}
      .text=${text}
      .ranges=${ranges}
    ></db-marked-text>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-value': GuideValue
  }
}
