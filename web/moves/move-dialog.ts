import { msg, str } from '@lit/localize'
import { Task, TaskStatus } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { type MoveName, mostAlone } from '../../rules/life/workflow.ts'
import type { Context } from '../api/context.ts'
import type { Moved, MoveInput } from '../api/moves.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { monthsAfter, todayInChina } from '../words/days.ts'
import { formatCount } from '../words/formats.ts'
import { moveName } from './workflow-words.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import './move-fields.ts'
import type { MoveFields } from './move-fields.ts'
import './move-preview.ts'
import '../elements/skeleton.ts'

/** A move that the user wants to make, and how it is looked at and made. */
export interface AskedMove {
  readonly move: MoveName
  /** What it is about: the title of a finding, or how many there are. */
  readonly about: string
  /** Agencies whose people findings may be given to. */
  readonly agencies: readonly string[]
  /** The end of an exemption that was asked for, where it is being answered. */
  readonly until?: string
  /** What the move would do, for many findings; `input` is what is filled in so far. */
  readonly preview?: (input: MoveInput, signal: AbortSignal) => Promise<Moved>
  /** Makes the move; the dialog stays, and says why, where that fails. */
  readonly make: (input: MoveInput) => Promise<unknown>
  /** What is to be done once the move is made and the dialog closed. */
  readonly after: () => Promise<unknown>
}

/** Asks for what a move needs, shows what it would do to many findings, and makes it. `ask()` shows it. */
@customElement('db-move-dialog')
export class MoveDialog extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      dialog {
        width: min(40rem, calc(100vw - 2 * var(--space-4)));
      }
      .about {
        margin-block-end: var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      db-move-preview {
        margin-block-end: var(--space-3);
      }
      db-error {
        margin-block-start: var(--space-3);
      }
      .buttons {
        display: flex;
        justify-content: end;
        align-items: baseline;
        gap: var(--space-2);
        margin-block-start: var(--space-4);
      }
      .buttons p {
        flex: 1;
        font-size: var(--text-2);
      }
    `,
  ]

  @property({ attribute: false }) context: Context | undefined
  @state() private asked: AskedMove | undefined
  @state() private isMaking = false
  @state() private failure: unknown
  /** Rises when what is filled in changes what the move would do. */
  @state() private look = 0

  @query('dialog') private dialog!: HTMLDialogElement
  @query('db-move-fields') private fields!: MoveFields | null

  readonly #preview = new Task(this, {
    task: async (_, { signal }) => {
      const { asked } = this
      const moved = await asked?.preview?.(this.#sofar(), signal)
      return moved && { asked, moved }
    },
    args: () => [this.look] as const,
  })

  /** Whether it is on screen. */
  get isOpen(): boolean {
    return this.dialog.open
  }

  /** Asks for a move. */
  async ask(asked: AskedMove): Promise<void> {
    this.asked = undefined
    await this.updateComplete
    this.asked = asked
    this.failure = undefined
    this.isMaking = false
    await this.updateComplete
    this.look += 1
    this.dialog.showModal()
  }

  override render() {
    const { asked } = this
    return html`<dialog aria-labelledby="title">
      ${
        asked
          ? html`<h2 id="title">${moveName(asked.move)}</h2>
              <p class="about">${asked.about}</p>
              ${asked.preview ? this.#look() : nothing}
              <db-move-fields
                .move=${asked.move}
                .agencies=${asked.agencies}
                .context=${this.context}
                .until=${asked.until ?? ''}
                @change=${this.#filled}
              ></db-move-fields>
              ${this.failure === undefined ? nothing : html`<db-error .failure=${this.failure} @db-retry=${this.#make}></db-error>`}
              <div class="buttons">
                <p role="status">${this.isMaking ? msg('正在执行…', { id: 'move.running' }) : this.#warning()}</p>
                <button @click=${() => this.dialog.close()}>${msg('取消', { id: 'dialog.cancel' })}</button>
                <button class="primary" ?disabled=${!this.#isDoable()} aria-disabled=${this.isMaking} @click=${this.#make}>
                  ${this.#button(asked)}
                </button>
              </div>`
          : nothing
      }
    </dialog>`
  }

  /** What the move would do, as it was last looked at. */
  get #previewed(): Moved | undefined {
    const seen = this.#preview.value
    return seen?.asked === this.asked ? seen?.moved : undefined
  }

  #look() {
    const moved = this.#previewed
    if (this.#preview.status === TaskStatus.ERROR)
      return html`<db-error .failure=${this.#preview.error} @db-retry=${() => this.#preview.run()}></db-error>`
    return moved
      ? html`<db-move-preview .moved=${moved}></db-move-preview>`
      : html`<db-skeleton lines="3"></db-skeleton>`
  }

  /** What is filled in so far, with something in place of what is not: what it would do does not depend on that. */
  #sofar(): MoveInput {
    const until = monthsAfter(todayInChina(), 1)
    return { reason: '-', document: '-', text: '-', until, assignee: null, ...this.fields?.peek() }
  }

  #doable(): number | undefined {
    return this.#previewed?.done
  }

  #isDoable(): boolean {
    return !this.asked?.preview || (this.#doable() ?? 0) > 0
  }

  #warning() {
    return (this.#doable() ?? 0) > mostAlone
      ? msg(str`超过 ${formatCount(mostAlone)} 条，须由本单位另一人批准后才会执行。`, { id: 'move.second' })
      : nothing
  }

  #button({ move }: AskedMove): string {
    const doable = this.#doable()
    if (doable === undefined) return moveName(move)
    return doable > mostAlone
      ? msg(str`提交批准（${formatCount(doable)} 条）`, { id: 'move.submit-many' })
      : msg(str`${moveName(move)}（${formatCount(doable)} 条）`, { id: 'move.make-many' })
  }

  #filled(event: Event) {
    // A finding that has the person already is not changed.
    const [target] = event.composedPath()
    if (target instanceof HTMLSelectElement && target.name === 'assignee') this.look += 1
  }

  async #make() {
    const { asked } = this
    const input = this.fields?.read()
    if (!asked || !input || this.isMaking) return
    this.isMaking = true
    this.failure = undefined
    try {
      await asked.make(input)
    } catch (failure) {
      this.failure = failure
      return
    } finally {
      this.isMaking = false
    }
    // Closing gives the focus back to where it was: what is done after may move it on.
    this.dialog.close()
    await asked.after()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-move-dialog': MoveDialog
  }
}
