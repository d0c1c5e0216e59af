import { msg } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Binding, Guide, Law, StandardItem } from '../../rules/catalog.ts'
import { afterRender } from '../elements/after-render.ts'
import { valueAt } from '../findings/sides.ts'
import { base } from '../styles/base.ts'
import { guideColumns } from '../styles/guide-columns.ts'
import { guideSection } from '../styles/guide-section.ts'
import { formatCount } from '../words/formats.ts'
import { formFieldName } from '../words/option-words.ts'
import { label, severityName } from '../words/words.ts'
import { type Marks, marksOf, type PlacedFinding, type ReadList } from './guide-findings.ts'
import { type Field, type FormSection, isKeyed, type RowsField } from './guide-form.ts'
import type { PairKeys } from './guide-live-checks.ts'
import './guide-control.ts'
import { EditEvent } from './guide-control.ts'
import './guide-finding.ts'
import { type GuideRows, namesOf, type Rows } from './guide-rows.ts'
import './guide-value.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { severityGlyphs } from '../elements/severity-mark.ts'
import { PanelTabEvent } from './guide-panel.ts'
import { AdoptStandardEvent } from './panel-standard.ts'

/** The user puts an element back to how it is saved. */
export class RevertEvent extends Event {
  static readonly eventName = 'db-revert'
  readonly fields: readonly string[]
  constructor(fields: readonly string[]) {
    super(RevertEvent.eventName, { bubbles: true, composed: true })
    this.fields = fields
  }
}

const isRows = (field: Field): field is RowsField => field.control.is === 'rows'

/** The records of a list; a guide and a standard item that passed their schema have records in it. */
const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? (value as Rows) : [])

/** Where the standard has what a guide has in a field: the codes and the level stand under other names. */
const standardPathOf = (path: string): string =>
  path === '/baseCode' ? '/code' : path === '/level' ? '/levels' : path

/** One element: the standard and the guide beside each other, what was found below. Fires `EditEvent` and `RevertEvent`. */
@customElement('db-guide-section')
export class GuideSection extends LocalizedElement {
  static override styles = [base, guideColumns, guideSection]

  @property({ attribute: false }) section: FormSection | undefined
  /** What the element is called here. */
  @property() name = ''
  @property({ attribute: false }) guide: Guide | undefined
  @property({ attribute: false }) standard: StandardItem | null = null
  @property({ attribute: false }) binding: Binding | undefined
  @property({ attribute: false }) placed: readonly PlacedFinding[] = []
  @property({ attribute: false }) keys: PairKeys | undefined
  /** The laws that the directory knows. */
  @property({ attribute: false }) laws: readonly Law[] = []
  @property({ type: Boolean }) editable = false
  @property({ type: Boolean, reflect: true }) changed = false

  /** The fields of one value each are controls now. */
  @state() private isOpen = false

  /** Opens the field at a path of the guide and moves the focus into it. */
  async openAt(path: string): Promise<void> {
    const [, field = '', row, key] = path.split('/')
    const fields = this.section?.fields ?? []
    // What is about an element as a whole is put right in its first field.
    const at = fields.find((one) => one.key === field) ?? fields[0]
    if (!at) return
    if (isRows(at) && row !== undefined && /^\d+$/.test(row)) {
      await this.#rowsOf(at.key)?.openRow(Number(row), key)
    } else if (isRows(at)) this.#rowsOf(at.key)?.focusAdd()
    else {
      this.isOpen = true
      await afterRender()
      this.#focus(`db-control[data-path="${path}"]`, `db-control[data-path^="/${at.key}"]`)
    }
  }

  /** Moves the focus to one of its findings. */
  focusFinding(fingerprint: string): void {
    for (const card of this.renderRoot.querySelectorAll('db-guide-finding'))
      if (card.placed?.finding.fingerprint === fingerprint) card.focusFinding()
  }

  /** Moves the focus to its heading, in sight. */
  focusHead(): void {
    const head = this.renderRoot.querySelector<HTMLElement>('h2')
    head?.scrollIntoView({ block: 'start' })
    head?.focus({ preventScroll: true })
  }

  #rowsOf(field: string): GuideRows | null {
    return this.renderRoot.querySelector<GuideRows>(`db-guide-rows[data-field="${field}"]`)
  }

  #focus(...selectors: readonly string[]) {
    const found = selectors
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
    found?.scrollIntoView({ block: 'nearest' })
    found?.focus({ preventScroll: true })
  }

  override render() {
    const { section, guide } = this
    if (!section || !guide) return nothing
    const findings = this.placed.map(({ finding }) => finding)
    const own = marksOf(findings, 'guide')
    const theirs = marksOf(findings, 'standard')
    return html`<section aria-labelledby="name" @keydown=${this.#keyDown}>
      ${this.#head(section)}
      <div class="body">
        ${section.fields.map((field) => this.#field(field, '', guide, own, theirs))}
        ${
          this.placed.length === 0
            ? nothing
            : html`<div class="findings">
                ${this.placed.map(
                  (placed) =>
                    html`<db-guide-finding
                      data-fingerprint=${placed.finding.fingerprint}
                      .placed=${placed}
                      .guide=${guide}
                      ?editable=${this.editable}
                      ?fixable=${!(placed.isPending && this.changed)}
                    ></db-guide-finding>`,
                )}
              </div>`
        }
      </div>
      ${this.#actions(section)}
    </section>`
  }

  #head({ fields }: FormSection) {
    const grave = this.placed[0]?.finding.severity
    return html`<header>
      <h2 id="name" tabindex="-1">${this.name}</h2>
      ${this.binding ? this.#badge(this.binding) : nothing}
        ${
          grave
            ? html`<span class=${grave}
                ><span aria-hidden="true">${severityGlyphs[grave]}</span
                ><span class="unseen">${severityName(grave)}</span>
                ${formatCount(this.placed.length)}</span
              >`
            : nothing
        }
      ${
        this.changed
          ? html`<p>
              <span class="changed">${msg('已修改', { id: 'guide.changed' })}</span>
              <button
                class="plain"
                @click=${() => this.dispatchEvent(new RevertEvent(fields.map(({ key }) => key)))}
              >
                ${msg('还原', { id: 'guide.revert' })}
              </button>
            </p>`
          : nothing
      }
    </header>`
  }

  /** How far the element may differ; where it can be edited it leads to why, and to where that is disputed. */
  #badge(binding: Binding) {
    const word = label(`binding.${binding}`)
    return this.editable
      ? html`<button
          class="plain badge ${binding}"
          title=${msg('为什么，以及在哪里提出争议', { id: 'guide.binding-why' })}
          @click=${() => this.dispatchEvent(new PanelTabEvent('standard'))}
        >
          ${word}
        </button>`
      : html`<span class="badge ${binding}">${word}</span>`
  }

  #actions({ fields }: FormSection) {
    const hasValues = fields.some((field) => !isRows(field))
    const { element } = this.section ?? {}
    const mayAdopt =
      this.editable && element && this.binding && this.binding !== 'local' && this.placed.length > 0
    return html`<div class="actions">
      ${
        mayAdopt
          ? html`<button class="plain" @click=${() => this.dispatchEvent(new AdoptStandardEvent(element))}>
              ${msg('采用标准', { id: 'panel.adopt' })}<span class="unseen">${this.name}</span>
            </button>`
          : nothing
      }
      ${
        this.editable && hasValues
          ? html`<button class="plain edit" aria-expanded=${this.isOpen} @click=${this.#toggle}>
              ${this.isOpen ? msg('完成', { id: 'guide.done' }) : msg('编辑', { id: 'guide.edit' })}<span class="unseen"
                >${this.name}</span
              >
            </button>`
          : nothing
      }
    </div>`
  }

  #field(field: Field, parent: string, guide: Guide, own: Marks, theirs: Marks): unknown {
    const path = `${parent}/${field.key}`
    if (field.control.is === 'group')
      return field.control.fields.map((one) => this.#field(one, path, guide, own, theirs))
    const value = valueAt(guide, path)
    const standardPath = standardPathOf(path)
    const standard = this.standard ? valueAt(this.standard, standardPath) : undefined
    if (isRows(field))
      return html`<db-guide-rows
        data-field=${field.key}
        .field=${field}
        .name=${field.key === 'faq' ? formFieldName(field.key) : this.name}
        .members=${rowsOf(value)}
        .standards=${this.standard ? rowsOf(standard) : undefined}
        .read=${this.#readOf(field.key)}
        .findings=${this.placed.map(({ finding }) => finding)}
        .own=${own}
        .theirs=${theirs}
        .laws=${this.laws}
        ?editable=${this.editable}
      ></db-guide-rows>`
    if (value === undefined && standard === undefined && !this.isOpen) return nothing
    const isAlone = this.section?.fields.length === 1 && parent === ''
    const standardField: Field =
      path === '/level' ? { ...field, control: { ...levelsControl(field) } } : field
    return html`<div class="row">
      <div class="key">${isAlone ? nothing : formFieldName(field.key)}</div>
      <div class="standard">
        ${
          this.standard && (standard !== undefined || isAlone)
            ? html`<db-guide-value
                side="expected"
                .field=${standardField}
                .value=${standard}
                .path=${standardPath}
                .marks=${theirs}
              ></db-guide-value>`
            : nothing
        }
      </div>
      <div class="own">
        ${
          this.isOpen
            ? html`<db-control
                data-path=${path}
                .field=${field}
                .value=${value}
                .path=${path}
                .marks=${own}
              ></db-control>`
            : html`<db-guide-value .field=${field} .value=${value} .path=${path} .marks=${own}></db-guide-value>`
        }
        ${
          this.editable && value === undefined && standard !== undefined && path !== '/level'
            ? html`<button class="plain" @click=${() => this.dispatchEvent(new EditEvent(path, standard, false))}>
                ${msg('照标准填写', { id: 'guide.fill' })}
              </button>`
            : nothing
        }
      </div>
    </div>`
  }

  async #toggle() {
    this.isOpen = !this.isOpen
    await afterRender()
    if (this.isOpen) this.#focus('db-control')
  }

  /** A list of both sides as the rules read them last. */
  #readOf(field: string) {
    const { keys, standard } = this
    if (!keys || !standard || !isKeyed(field)) return undefined
    const list = (side: 'guide' | 'standard', from: Guide | StandardItem): ReadList => ({
      names: namesOf(rowsOf(from[field])),
      keys: keys[side][field],
    })
    return { guide: list('guide', keys.of), standard: list('standard', standard) }
  }

  /** Escape closes the controls. */
  async #keyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !this.isOpen) return
    event.preventDefault()
    this.isOpen = false
    await afterRender()
    this.renderRoot.querySelector<HTMLElement>('.edit')?.focus()
  }
}

/** The standard names all levels at which an item is implemented. */
const levelsControl = ({ control }: Field): Field['control'] =>
  control.is === 'choice' ? { is: 'choices', options: control.options, terms: control.terms } : control

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-section': GuideSection
  }
  interface HTMLElementEventMap {
    [RevertEvent.eventName]: RevertEvent
  }
}
