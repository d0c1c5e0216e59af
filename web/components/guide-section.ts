import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Binding, Guide, StandardItem } from '../../rules/catalog.ts'
import { formatCount } from '../formats.ts'
import type { PairKeys } from '../guide-editing.ts'
import { type Marks, type MemberPair, marksOf, type PlacedFinding, pairMembers } from '../guide-findings.ts'
import { type Field, type FormSection, isKeyed } from '../guide-form.ts'
import { formFieldName } from '../option-words.ts'
import { valueAt } from '../sides.ts'
import { base } from '../styles/base.ts'
import { guideSection } from '../styles/guide-section.ts'
import { label, severityName } from '../words.ts'
import './guide-control.ts'
import { EditEvent } from './guide-control.ts'
import './guide-finding.ts'
import './guide-value.ts'
import { LocalizedElement } from './localized-element.ts'
import { severityGlyphs } from './severity-mark.ts'

/** The user puts an element back to how it is saved. */
export class RevertEvent extends Event {
  static readonly eventName = 'db-revert'
  readonly fields: readonly string[]
  constructor(fields: readonly string[]) {
    super(RevertEvent.eventName, { bubbles: true, composed: true })
    this.fields = fields
  }
}

type Rows = readonly Readonly<Record<string, unknown>>[]
type RowsField = Field & { readonly control: Extract<Field['control'], { is: 'rows' }> }

const isRows = (field: Field): field is RowsField => field.control.is === 'rows'

/** Where the standard has what a guide has in a field: the codes and the level stand under other names. */
const standardPathOf = (path: string): string =>
  path === '/baseCode' ? '/code' : path === '/level' ? '/levels' : path

/** One element: the standard and the guide beside each other, what was found below. Fires `EditEvent` and `RevertEvent`. */
@customElement('db-guide-section')
export class GuideSection extends LocalizedElement {
  static override styles = [base, guideSection]

  @property({ attribute: false }) section: FormSection | undefined
  /** What the element is called here. */
  @property() name = ''
  @property({ attribute: false }) guide: Guide | undefined
  @property({ attribute: false }) standard: StandardItem | null = null
  @property({ attribute: false }) binding: Binding | undefined
  @property({ attribute: false }) placed: readonly PlacedFinding[] = []
  @property({ attribute: false }) keys: PairKeys | undefined
  @property({ type: Boolean }) editable = false
  @property({ type: Boolean, reflect: true }) changed = false

  /** The fields of one value each are controls now. */
  @state() private isOpen = false
  /** Rows that are controls now, as `materials/3`. */
  @state() private openRows: ReadonlySet<string> = new Set()

  /** Opens the field at a path of the guide and moves the focus into it. */
  async openAt(path: string): Promise<void> {
    const [, field = '', row] = path.split('/')
    const at = this.section?.fields.find(({ key }) => key === field)
    if (!at) return
    if (isRows(at) && row !== undefined && /^\d+$/.test(row)) {
      this.openRows = new Set([...this.openRows, `${field}/${row}`])
      await this.updateComplete
      const inRow = path.split('/').slice(0, 4).join('/')
      this.#focus(`db-control[data-path="${inRow}"]`, `[data-row="${field}/${row}"] db-control`)
    } else {
      this.isOpen = !isRows(at)
      await this.updateComplete
      this.#focus(`db-control[data-path="${path}"]`, `[data-add="${field}"]`, 'db-control')
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

  #focus(...selectors: readonly string[]) {
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector)
      if (!found) continue
      found.scrollIntoView({ block: 'center' })
      found.focus({ preventScroll: true })
      return
    }
  }

  override render() {
    const { section, guide } = this
    if (!section || !guide) return nothing
    const findings = this.placed.map(({ finding }) => finding)
    const own = marksOf(findings, 'guide')
    const theirs = marksOf(findings, 'standard')
    return html`<section aria-labelledby="name" @keydown=${this.#keyDown}>
      ${this.#head(section)}
      <div class="body">${section.fields.map((field) => this.#field(field, '', guide, own, theirs))}</div>
      ${
        this.placed.length === 0
          ? nothing
          : html`<div class="findings">
              ${this.placed.map(
                (placed) =>
                  html`<db-guide-finding
                    .placed=${placed}
                    .guide=${guide}
                    ?editable=${this.editable}
                    ?fixable=${!(placed.isPending && this.changed)}
                  ></db-guide-finding>`,
              )}
            </div>`
      }
    </section>`
  }

  #head({ fields }: FormSection) {
    const grave = this.placed[0]?.finding.severity
    const hasValues = fields.some((field) => !isRows(field))
    return html`<header>
      <h2 id="name" tabindex="-1">${this.name}</h2>
      ${this.binding ? html`<span class="badge ${this.binding}">${label(`binding.${this.binding}`)}</span>` : nothing}
      ${
        grave
          ? html`<span class=${grave}
              ><span aria-hidden="true">${severityGlyphs[grave]}</span
              ><span class="unseen">${severityName(grave)}</span>
              ${msg(str`${formatCount(this.placed.length)} 个问题`, { id: 'guide.problems' })}</span
            >`
          : nothing
      }
      ${
        this.changed
          ? html`<span class="changed">${msg('已修改', { id: 'guide.changed' })}</span>
              <button
                class="plain"
                @click=${() => this.dispatchEvent(new RevertEvent(fields.map(({ key }) => key)))}
              >
                ${msg('还原', { id: 'guide.revert' })}
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
    </header>`
  }

  #field(field: Field, parent: string, guide: Guide, own: Marks, theirs: Marks): unknown {
    const path = `${parent}/${field.key}`
    if (field.control.is === 'group')
      return field.control.fields.map((one) => this.#field(one, path, guide, own, theirs))
    const value = valueAt(guide, path)
    const standardPath = standardPathOf(path)
    const standard = this.standard ? valueAt(this.standard, standardPath) : undefined
    if (isRows(field)) return this.#rows(field, value, standard, own, theirs)
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
            ? html`<button class="plain" @click=${() => this.#edit(path, standard)}>
                ${msg('照标准填写', { id: 'guide.fill' })}
              </button>`
            : nothing
        }
      </div>
    </div>`
  }

  #rows(field: RowsField, value: unknown, standard: unknown, own: Marks, theirs: Marks) {
    // A guide and a standard item that passed their schema have lists of records here.
    const members = (Array.isArray(value) ? value : []) as Rows
    const standards = (Array.isArray(standard) ? standard : []) as Rows
    const sizes = { standard: standards.length, guide: members.length }
    const pairs: readonly MemberPair[] = isKeyed(field.key)
      ? pairMembers(
          field.key,
          sizes,
          this.keys,
          this.placed.map(({ finding }) => finding),
        )
      : members.map((_, guide) => ({ standard: undefined, guide }))
    const isUnsaid = value === undefined
    return html`${
      isUnsaid && standards.length === 0 && !this.editable
        ? html`<div class="row"><div class="key"></div><div></div><div class="own faint">${msg('未公布', { id: 'finding.nothing-actual' })}</div></div>`
        : nothing
    }
      ${pairs.map((pair, at) => {
        const theirsHere = pair.standard === undefined ? undefined : standards[pair.standard]
        return html`<div class="row member">
          <div class="key number">${pair.guide === undefined ? '' : pair.guide + 1}</div>
          <div class="standard">
            ${
              theirsHere
                ? html`<db-guide-value
                    side="expected"
                    .field=${field}
                    .value=${theirsHere}
                    .path=${`/${field.key}/${pair.standard}`}
                    .marks=${theirs}
                  ></db-guide-value>`
                : this.standard && isKeyed(field.key)
                  ? html`<span class="faint">${msg('标准未列', { id: 'item.not-listed' })}</span>`
                  : nothing
            }
          </div>
          <div class="own">
            ${
              pair.guide === undefined
                ? this.#lacking(field, members, theirsHere, nextRow(pairs, at))
                : this.#member(field, members, pair.guide, own)
            }
          </div>
        </div>`
      })}
      ${
        this.editable
          ? html`<div class="row">
              <div class="key"></div>
              <div class="standard"></div>
              <div class="own">
                <button class="plain" data-add=${field.key} @click=${() => this.#add(field, members)}>
                  + ${msg(str`添加${formRowName(field.key, this.name)}`, { id: 'guide.add' })}
                </button>
              </div>
            </div>`
          : nothing
      }`
  }

  #lacking(field: RowsField, members: Rows, standard: unknown, at: number) {
    return html`<span class="faint">${msg('未列', { id: 'guide.not-listed' })}</span>
      ${
        this.editable
          ? html`<button
              class="plain"
              @click=${() => this.#edit(`/${field.key}`, members.toSpliced(at, 0, standard as Rows[number]))}
            >
              ${msg('照标准添加', { id: 'guide.add-standard' })}
            </button>`
          : nothing
      }`
  }

  #member(field: RowsField, members: Rows, row: number, own: Marks) {
    const id = `${field.key}/${row}`
    const isOpen = this.openRows.has(id)
    const path = `/${field.key}/${row}`
    const member = members[row]
    return html`<div class="member-value" data-row=${id}>
      ${
        isOpen
          ? html`<div class="form">
              ${field.control.fields.map(
                (one) =>
                  html`<db-control
                    class=${one.control.is}
                    named
                    data-path=${`${path}/${one.key}`}
                    .field=${one}
                    .value=${member?.[one.key]}
                    .path=${`${path}/${one.key}`}
                    .marks=${own}
                  ></db-control>`,
              )}
            </div>`
          : html`<db-guide-value
              class=${own.whole.has(path) ? 'whole' : ''}
              .field=${field}
              .value=${member}
              .path=${path}
              .marks=${own}
            ></db-guide-value>`
      }
      ${this.editable ? this.#rowTools(field, members, row, isOpen) : nothing}
    </div>`
  }

  #rowTools(field: RowsField, members: Rows, row: number, isOpen: boolean) {
    const path = `/${field.key}`
    const which = msg(str`第 ${row + 1} 项`, { id: 'guide.row' })
    const move = (to: number) => {
      const member = members[row]
      if (!member) return
      this.openRows = new Set()
      this.#edit(path, members.toSpliced(row, 1).toSpliced(to, 0, member))
    }
    return html`<div class="tools">
      <button class="plain" aria-expanded=${isOpen} @click=${() => this.#toggleRow(`${field.key}/${row}`)}>
        ${isOpen ? msg('完成', { id: 'guide.done' }) : msg('修改', { id: 'guide.edit-row' })}<span class="unseen">${which}</span>
      </button>
      <button class="plain" ?disabled=${row === 0} aria-label=${`${which}${msg('上移', { id: 'guide.up' })}`} @click=${() => move(row - 1)}>↑</button>
      <button class="plain" ?disabled=${row === members.length - 1} aria-label=${`${which}${msg('下移', { id: 'guide.down' })}`} @click=${() => move(row + 1)}>↓</button>
      <button
        class="plain"
        @click=${() => {
          this.openRows = new Set()
          this.#edit(path, members.toSpliced(row, 1))
        }}
      >
        ${msg('移除', { id: 'guide.remove' })}<span class="unseen">${which}</span>
      </button>
    </div>`
  }

  async #add(field: RowsField, members: Rows) {
    this.#edit(`/${field.key}`, [...members, field.control.blank])
    this.openRows = new Set([...this.openRows, `${field.key}/${members.length}`])
    await this.updateComplete
    this.#focus(`[data-row="${field.key}/${members.length}"] db-control`)
  }

  #edit(path: string, value: unknown) {
    this.dispatchEvent(new EditEvent(path, value, false))
  }

  async #toggle() {
    this.isOpen = !this.isOpen
    await this.updateComplete
    if (this.isOpen) this.#focus('db-control')
  }

  async #toggleRow(id: string) {
    const open = new Set(this.openRows)
    const wasOpen = open.delete(id)
    if (!wasOpen) open.add(id)
    this.openRows = open
    await this.updateComplete
    this.#focus(wasOpen ? `[data-row="${id}"] .tools button` : `[data-row="${id}"] db-control`)
  }

  /** Escape closes the controls that it is pressed in. */
  async #keyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || (!this.isOpen && this.openRows.size === 0)) return
    const row = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.row !== undefined)
      ?.dataset.row
    event.preventDefault()
    if (row !== undefined && this.openRows.has(row)) {
      await this.#toggleRow(row)
      return
    }
    this.isOpen = false
    this.openRows = new Set()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.edit, h2')?.focus()
  }
}

/** The row of the guide before which something stands that the guide lacks. */
const nextRow = (pairs: readonly MemberPair[], at: number): number =>
  pairs.slice(0, at).reduce((row, { guide }) => (guide === undefined ? row : guide + 1), 0)

/** The standard names all levels at which an item is implemented. */
const levelsControl = ({ control }: Field): Field['control'] =>
  control.is === 'choice' ? { is: 'choices', options: control.options, terms: control.terms } : control

const formRowName = (key: string, section: string): string => (key === 'faq' ? formFieldName(key) : section)

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-section': GuideSection
  }
  interface HTMLElementEventMap {
    [RevertEvent.eventName]: RevertEvent
  }
}
