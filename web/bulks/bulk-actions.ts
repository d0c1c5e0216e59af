import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { approveBulk, type Bulk, refuseBulk, undoBulk } from '../api/bulks.ts'
import { moveName } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** A bulk was approved, refused or taken back: how it stands now. Where it is under way it is to be carried on. */
export class BulkChangeEvent extends Event {
  static readonly eventName = 'db-bulk-change'
  readonly bulk: Bulk
  constructor(bulk: Bulk) {
    super(BulkChangeEvent.eventName, { bubbles: true, composed: true })
    this.bulk = bulk
  }
}

/** What may be done about a bulk now: approve or refuse one that waits, take one back. Fires `BulkChangeEvent`. */
@customElement('db-bulk-actions')
export class BulkActions extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        font-size: var(--text-2);
      }
      button {
        padding-block: 1px;
      }
    `,
  ]

  @property({ attribute: false }) bulk: Bulk | undefined
  @state() private isBusy = false
  @state() private failure: unknown
  #again: (id: number) => Promise<Bulk> = undoBulk

  override render() {
    if (!this.bulk) return nothing
    const { undoable, approvable } = this.bulk
    return html`<div>
        ${
          approvable
            ? html`${this.#button(msg('批准', { id: 'bulk.approve' }), approveBulk)}
              ${this.#button(msg('不批准', { id: 'bulk.refuse' }), refuseBulk)}`
            : nothing
        }
        ${undoable ? this.#button(moveName('undo'), undoBulk) : nothing}
      </div>
      ${
        this.failure === undefined
          ? nothing
          : html`<db-error .failure=${this.failure} @db-retry=${() => this.#run(this.#again)}></db-error>`
      }`
  }

  #button(name: string, run: (id: number) => Promise<Bulk>) {
    return html`<button ?disabled=${this.isBusy} @click=${() => this.#run(run)}>${name}</button>`
  }

  async #run(run: (id: number) => Promise<Bulk>) {
    if (!this.bulk || this.isBusy) return
    this.isBusy = true
    this.failure = undefined
    this.#again = run
    try {
      this.dispatchEvent(new BulkChangeEvent(await run(this.bulk.id)))
    } catch (failure) {
      this.failure = failure
    }
    this.isBusy = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-bulk-actions': BulkActions
  }
  interface HTMLElementEventMap {
    [BulkChangeEvent.eventName]: BulkChangeEvent
  }
}
