import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { peopleWhoSee, sayPerson } from '../app/people.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { CommentEvent } from '../moves/move-events.ts'
import { base } from '../styles/base.ts'

/** A field for a comment, and the people whom it calls upon: only those who may see the finding are offered. Fires `CommentEvent`. */
@customElement('db-comment-form')
export class CommentForm extends LocalizedElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        gap: var(--space-1) var(--space-2);
        margin-block-end: var(--space-2);
      }
      textarea {
        min-height: 2.2em;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        field-sizing: content;
        resize: vertical;
      }
      .people {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-2);
        font-size: var(--text-2);
      }
      select {
        max-width: 100%;
      }
      .people button {
        padding: 0 var(--space-2);
      }
      @media print {
        form {
          display: none;
        }
      }
    `,
  ]

  /** Credit code of the agency whose finding it is. */
  @property() agency = ''
  @property({ attribute: false }) context: Context | undefined
  @state() private called: readonly string[] = []
  @query('form') private readonly form!: HTMLFormElement | null

  override render() {
    const { context } = this
    const label = msg('写评论', { id: 'history.write' })
    return html`<form @submit=${this.#comment}>
      <textarea
        name="text"
        rows="1"
        required
        maxlength="2000"
        aria-label=${label}
        placeholder=${label}
        @keydown=${this.#sendByKey}
      ></textarea>
      <button>${msg('评论', { id: 'move.comment' })}</button>
      ${context ? this.#people(context) : nothing}
    </form>`
  }

  #people(context: Context) {
    const label = msg('提及…', { id: 'mention.choose' })
    const others = peopleWhoSee(this.agency, context).filter(
      (id) => id !== context.actor.person && !this.called.includes(id),
    )
    return html`<div class="people">
      <select aria-label=${label} @change=${this.#call}>
        <option value="" selected>${label}</option>
        ${others.map((id) => html`<option value=${id}>${sayPerson(id, context)}</option>`)}
      </select>
      ${this.called.map((id) => {
        const name = sayPerson(id, context)
        return html`<button
          type="button"
          aria-label=${msg(str`不再提及 ${name}`, { id: 'mention.drop' })}
          @click=${() => {
            this.called = this.called.filter((one) => one !== id)
          }}
        >
          @${name} <span aria-hidden="true">×</span>
        </button>`
      })}
    </div>`
  }

  #call(event: Event & { readonly target: EventTarget | null }) {
    if (!(event.target instanceof HTMLSelectElement) || event.target.value === '') return
    this.called = [...this.called, event.target.value]
    event.target.value = ''
  }

  #comment(event: SubmitEvent) {
    event.preventDefault()
    const words = this.form && new FormData(this.form).get('text')
    if (typeof words !== 'string' || words.trim() === '') return
    this.dispatchEvent(new CommentEvent([words.trim(), ...this.called.map((id) => `@${id}`)].join(' ')))
  }

  #sendByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    this.form?.requestSubmit()
  }

  /** Empties the field for a comment, once it is kept. */
  clear(): void {
    this.form?.reset()
    this.called = []
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-comment-form': CommentForm
  }
}
