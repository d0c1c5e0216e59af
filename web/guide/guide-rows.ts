import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Law } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { afterRender } from '../elements/after-render.ts'
import { base } from '../styles/base.ts'
import { guideColumns } from '../styles/guide-columns.ts'
import { guideRows } from '../styles/guide-rows.ts'
import { keysOfRows, type Marks, type MemberPair, pairMembers, type ReadList } from './guide-findings.ts'
import { isKeyed, type RowsField } from './guide-form.ts'
import './guide-control.ts'
import { EditEvent } from './guide-control.ts'
import './guide-value.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import './paste-list.ts'
import type { PasteRowsEvent } from './paste-list.ts'

/** Records of a list. */
export type Rows = readonly Readonly<Record<string, unknown>>[]

/** What each record is called: its name, or the title of a document. */
export const namesOf = (rows: Rows): readonly string[] =>
  rows.map(({ name, title }) => String(name ?? title ?? ''))

/** The row of the guide before which something stands that the guide lacks. */
const nextRow = (pairs: readonly MemberPair[], at: number): number =>
  pairs.slice(0, at).reduce((row, { guide }) => (guide === undefined ? row : guide + 1), 0)

const keyOfPair = ({ standard, guide }: MemberPair): string =>
  guide === undefined ? `standard ${standard}` : `guide ${guide}`

/** A list of an element: the standard's records and the guide's side by side, each of the guide's to be edited. Fires `EditEvent`. */
@customElement('db-guide-rows')
export class GuideRows extends LocalizedElement {
  static override styles = [base, guideColumns, guideRows]

  @property({ attribute: false }) field: RowsField | undefined
  /** What a record of it is called. */
  @property() name = ''
  @property({ attribute: false }) members: Rows = []
  /** Undefined where there is no standard to compare with. */
  @property({ attribute: false }) standards: Rows | undefined
  /** Both lists as the rules read them last. */
  @property({ attribute: false }) read: { readonly guide: ReadList; readonly standard: ReadList } | undefined
  @property({ attribute: false }) findings: readonly Finding[] = []
  @property({ attribute: false }) own: Marks | undefined
  @property({ attribute: false }) theirs: Marks | undefined
  @property({ type: Boolean }) editable = false
  /** The laws that the directory knows. */
  @property({ attribute: false }) laws: readonly Law[] = []

  /** Rows that are controls now. */
  @state() private open: ReadonlySet<number> = new Set()
  #held: readonly MemberPair[] = []

  /** Opens a row and moves the focus to one of its fields. */
  async openRow(row: number, key: string | undefined): Promise<void> {
    this.open = new Set([...this.open, row])
    await afterRender()
    this.#focus(`[data-row="${row}"] [data-key="${key}"]`, `[data-row="${row}"] db-control`)
  }

  /** Moves the focus to where a row is added. */
  focusAdd(): void {
    this.#focus('.add')
  }

  override render() {
    const { field, members } = this
    if (!field) return nothing
    const pairs = this.#pairs(field)
    return html`<div @keydown=${this.#keyDown}>
      ${repeat(pairs, keyOfPair, (pair, at) => this.#row(field, pair, nextRow(pairs, at)))}
      ${
        pairs.length === 0 && !this.editable
          ? html`<div class="row">
              <div></div>
              <div></div>
              <div class="faint">${msg('未公布', { id: 'finding.nothing-actual' })}</div>
            </div>`
          : nothing
      }
      ${
        this.editable
          ? html`<div class="row">
              <div></div>
              <div></div>
              <div>
                <button class="plain add" @click=${() => this.#add(field, members)}>
                  + ${msg(str`添加${this.name}`, { id: 'guide.add' })}
                </button>
                ${field.key === 'materials' ? this.#paste(members) : nothing}
              </div>
            </div>`
          : nothing
      }
    </div>`
  }

  /** A list in one text, such as 「1.身份证；2.申请表」, becomes rows. */
  #paste(members: Rows) {
    return html`<button class="plain" @click=${() => this.renderRoot.querySelector('db-paste-list')?.ask()}>
        ${msg('粘贴清单', { id: 'guide.paste' })}
      </button>
      <db-paste-list
        @db-paste-rows=${({ rows }: PasteRowsEvent) => this.#change([...members, ...rows])}
      ></db-paste-list>`
  }

  /** Rows stay where they are while one of them is edited. */
  #pairs(field: RowsField): readonly MemberPair[] {
    const { members, standards = [] } = this
    const isHeld =
      this.open.size > 0 && this.#held.filter(({ guide }) => guide !== undefined).length === members.length
    if (!isHeld)
      this.#held = isKeyed(field.key)
        ? pairMembers(
            field.key,
            {
              standard: keysOfRows(namesOf(standards), this.read?.standard),
              guide: keysOfRows(namesOf(members), this.read?.guide),
            },
            this.findings,
          )
        : members.map((_, guide) => ({ standard: undefined, guide }))
    return this.#held
  }

  #row(field: RowsField, { standard, guide }: MemberPair, next: number) {
    const theirs = standard === undefined ? undefined : this.standards?.[standard]
    return html`<div class="row member">
      <div class="key number">${guide === undefined ? '' : guide + 1}</div>
      <div class="standard">
        ${
          theirs
            ? html`<db-guide-value
                side="expected"
                .field=${field}
                .value=${theirs}
                .path=${`/${field.key}/${standard}`}
                .marks=${this.theirs}
              ></db-guide-value>`
            : this.standards && isKeyed(field.key)
              ? html`<span class="faint">${msg('标准未列', { id: 'item.not-listed' })}</span>`
              : nothing
        }
      </div>
      <div class="own">
        ${guide === undefined ? this.#lacking(theirs, next) : this.#member(field, guide)}
      </div>
    </div>`
  }

  #lacking(standard: Rows[number] | undefined, at: number) {
    return html`<span class="faint">${msg('未列', { id: 'guide.not-listed' })}</span>
      ${
        this.editable && standard
          ? html`<button class="plain" @click=${() => this.#change(this.members.toSpliced(at, 0, standard))}>
              ${msg('照标准添加', { id: 'guide.add-standard' })}<span class="unseen">${namesOf([standard])}</span>
            </button>`
          : nothing
      }`
  }

  #member(field: RowsField, row: number) {
    const isOpen = this.open.has(row)
    const path = `/${field.key}/${row}`
    const member = this.members[row]
    return html`<div class="member-value" data-row=${row}>
      ${
        isOpen
          ? html`<div class="form">
              ${field.key === 'basis' ? this.#laws(path, member) : nothing}
              ${field.control.fields.map(
                (one) =>
                  html`<db-control
                    class=${one.control.is}
                    named
                    data-key=${one.key}
                    .field=${one}
                    .value=${member?.[one.key]}
                    .path=${`${path}/${one.key}`}
                    .marks=${this.own}
                  ></db-control>`,
              )}
            </div>`
          : html`<db-guide-value
              class=${this.own?.whole.has(path) ? 'whole' : ''}
              .field=${field}
              .value=${member}
              .path=${path}
              .marks=${this.own}
            ></db-guide-value>`
      }
      ${this.editable ? this.#tools(row, isOpen) : nothing}
    </div>`
  }

  /** The directory's own laws, of which one fills in its title and number. */
  #laws(path: string, member: Rows[number] | undefined) {
    const laws = this.laws.filter(({ status }) => status !== 'repealed')
    if (laws.length === 0) return nothing
    return html`<label class="laws">
      ${msg('从法规库选', { id: 'guide.laws' })}
      <select
        @change=${(event: Event) => {
          const law =
            event.target instanceof HTMLSelectElement ? laws[event.target.selectedIndex - 1] : undefined
          if (!law) return
          const { title, docNumber } = law
          const chosen = { ...member, title, ...(docNumber === undefined ? {} : { docNumber }) }
          this.dispatchEvent(new EditEvent(path, chosen, false))
        }}
      >
        <option value=""></option>
        ${laws.map(({ title, docNumber }) => html`<option>${title} ${docNumber ?? ''}</option>`)}
      </select>
    </label>`
  }

  #tools(row: number, isOpen: boolean) {
    const { members } = this
    const which = msg(str`第 ${row + 1} 项`, { id: 'guide.row' })
    const move = (to: number) => {
      const member = members[row]
      if (member) this.#change(members.toSpliced(row, 1).toSpliced(to, 0, member))
    }
    return html`<div class="tools">
      <button class="plain" aria-expanded=${isOpen} @click=${() => this.#toggle(row)}>
        ${isOpen ? msg('完成', { id: 'guide.done' }) : msg('修改', { id: 'guide.edit-row' })}<span class="unseen"
          >${which}</span
        >
      </button>
      <button
        class="plain"
        ?disabled=${row === 0}
        aria-label=${`${which}${msg('上移', { id: 'guide.up' })}`}
        @click=${() => move(row - 1)}
      >
        ↑
      </button>
      <button
        class="plain"
        ?disabled=${row === members.length - 1}
        aria-label=${`${which}${msg('下移', { id: 'guide.down' })}`}
        @click=${() => move(row + 1)}
      >
        ↓
      </button>
      <button class="plain" @click=${() => this.#remove(row)}>
        ${msg('移除', { id: 'guide.remove' })}<span class="unseen">${which}</span>
      </button>
    </div>`
  }

  async #add(field: RowsField, members: Rows) {
    this.#change([...members, field.control.blank])
    await this.openRow(members.length, undefined)
  }

  async #remove(row: number) {
    this.#change(this.members.toSpliced(row, 1))
    await afterRender()
    this.#focus(`[data-row="${row}"] .tools button`, '.add')
  }

  /** Rows came, went or moved, so those that are open are others now. */
  #change(members: Rows) {
    this.open = new Set()
    if (this.field) this.dispatchEvent(new EditEvent(`/${this.field.key}`, members, false))
  }

  async #toggle(row: number) {
    const open = new Set(this.open)
    const wasOpen = open.delete(row)
    if (!wasOpen) open.add(row)
    this.open = open
    await afterRender()
    this.#focus(wasOpen ? `[data-row="${row}"] .tools button` : `[data-row="${row}"] db-control`)
  }

  /** Escape closes the row that it is pressed in. */
  #keyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || !(event.target instanceof HTMLElement)) return
    const row = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN)
    if (!this.open.has(row)) return
    event.preventDefault()
    void this.#toggle(row)
  }

  #focus(...selectors: readonly string[]) {
    const found = selectors
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
    found?.scrollIntoView({ block: 'nearest' })
    found?.focus({ preventScroll: true })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-rows': GuideRows
  }
}
