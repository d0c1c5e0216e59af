import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { QueryLanguage } from '../../rules/query/fields.ts'
import { parseQuery } from '../../rules/query/parse.ts'
import { printQuery, printTerm } from '../../rules/query/print.ts'
import type { QueryProblem, Term } from '../../rules/query/query.ts'
import { base } from '../styles/base.ts'
import { problemSentence } from '../words/query-words.ts'
import { markText } from '../words/text-marks.ts'
import { LocalizedElement } from './localized-element.ts'

/** The user asks for another query. */
export class QueryEvent extends Event {
  static readonly eventName = 'db-query'
  readonly query: string
  constructor(query: string) {
    super(QueryEvent.eventName, { bubbles: true, composed: true })
    this.query = query
  }
}

/**
 * A search box for the query language: its terms as chips that can be taken away, what is wrong underlined while it is
 * typed, and below it what would be right. Fires `QueryEvent` on Enter and where a chip goes, never with a query that
 * cannot be read.
 */
@customElement('db-query-box')
export class QueryBox extends LocalizedElement {
  static override styles = [
    base,
    css`
      .field {
        position: relative;
      }
      input[type='search'],
      .under {
        width: 100%;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--line-strong);
        font: inherit;
        letter-spacing: normal;
      }
      /* What is wrong is underlined under the box: its ground must let it through. */
      input[type='search'] {
        position: relative;
        background: transparent;
        appearance: none;
      }
      .under {
        position: absolute;
        inset: 0;
        overflow: hidden;
        border-color: transparent;
        color: transparent;
        white-space: pre;
        pointer-events: none;
      }
      .under span {
        text-decoration: underline wavy var(--error) 2px;
        text-decoration-skip-ink: none;
        text-underline-offset: 3px;
      }
      .problems {
        padding-block-start: var(--space-1);
        color: var(--error);
        font-size: var(--text-2);
      }
      .problems li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-2);
      }
      .terms {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        padding-block-start: var(--space-1);
      }
      .terms button {
        padding: 0 6px;
        border-color: var(--line);
        background: var(--accent-tint);
        font-size: var(--text-2);
        overflow-wrap: anywhere;
      }
      .terms .not {
        text-decoration: line-through;
      }
    `,
  ]

  @property() value = ''
  /** The fields that can be asked for. */
  @property({ attribute: false }) language: QueryLanguage = {}
  /** What the server found wrong with `value`. */
  @property({ attribute: false }) problems: readonly QueryProblem[] = []
  @property() label = ''
  @property() placeholder = ''
  /** What stands in the box; undefined as long as it is `value`. */
  @state() private typed: string | undefined

  @query('input') private input!: HTMLInputElement
  @query('.under') private under!: HTMLElement

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('value')) this.typed = undefined
  }

  override focus(): void {
    this.input.focus()
  }

  override render() {
    const text = this.typed ?? this.value
    const { terms } = parseQuery(this.value, this.language)
    const problems = this.#problemsOf(text)
    return html`<form role="search" @submit=${this.#ask}>
      <div class="field">
        <div class="under" aria-hidden="true">${this.#marked(text, problems)}</div>
        <input
          type="search"
          name="q"
          autocomplete="off"
          spellcheck="false"
          .value=${text}
          placeholder=${this.placeholder}
          aria-label=${this.label}
          aria-invalid=${problems.length > 0}
          aria-describedby="problems"
          @input=${this.#type}
          @scroll=${this.#follow}
        />
      </div>
      <div id="problems" role="status">
        ${
          problems.length === 0
            ? nothing
            : html`<ul class="problems">
                ${problems.map((problem) => this.#problem(text, problem))}
              </ul>`
        }
      </div>
      ${terms.some(({ kind, isNegated }) => kind === 'field' || isNegated) || terms.length > 1 ? this.#terms(terms) : nothing}
    </form>`
  }

  /** The same characters under the box, the wrong ones underlined; not a space more, since each would shift them. */
  #marked(text: string, problems: readonly QueryProblem[]) {
    return markText(text, problems).map(({ text: run, isMarked }) =>
      isMarked ? html`<span>${run}</span>` : run,
    )
  }

  #problemsOf(text: string): readonly QueryProblem[] {
    const { problems } = parseQuery(text, this.language)
    return problems.length > 0 || text !== this.value ? problems : this.problems
  }

  #problem(text: string, problem: QueryProblem) {
    const { suggestion } = problem.params
    return html`<li>
      <span>${problemSentence(problem)}</span>
      ${
        suggestion === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${() => this.#correct(text, problem, suggestion)}>
              ${msg(str`改为 ${suggestion}`, { id: 'query.correct' })}
            </button>`
      }
    </li>`
  }

  #terms(terms: readonly Term[]) {
    return html`<ul class="terms" aria-label=${msg('查询条件', { id: 'query.terms' })}>
      ${terms.map(
        (term, at) =>
          html`<li>
            <button
              type="button"
              title=${msg('移除此条件', { id: 'filter.remove' })}
              @click=${() => this.#take(terms.filter((_, other) => other !== at))}
            >
              ${term.isNegated ? html`<span class="unseen">${msg('排除', { id: 'query.not' })} </span>` : nothing}
              <span class=${term.isNegated ? 'not' : ''}>${printTerm({ ...term, isNegated: false })}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>`
  }

  #type() {
    this.typed = this.input.value
    void this.updateComplete.then(() => this.#follow())
  }

  /** What is underlined scrolls with what is typed. */
  #follow() {
    this.under.scrollLeft = this.input.scrollLeft
  }

  #ask(event: Event) {
    event.preventDefault()
    const text = this.input.value.trim()
    if (parseQuery(text, this.language).problems.length === 0) this.dispatchEvent(new QueryEvent(text))
  }

  #take(terms: readonly Term[]) {
    this.dispatchEvent(new QueryEvent(printQuery(terms)))
  }

  /** Puts what was probably meant in the place of what is wrong; a field keeps its colon. */
  #correct(text: string, { start, end, code }: QueryProblem, suggestion: string) {
    const right = code === 'unknown-field' ? `${suggestion}:` : suggestion
    this.typed = `${text.slice(0, start)}${right}${text.slice(end)}`
    this.input.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-query-box': QueryBox
  }
  interface HTMLElementEventMap {
    [QueryEvent.eventName]: QueryEvent
  }
}
