import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { fetchItems } from '../api/items.ts'
import { type DecidedLink, decideLink, fetchLink, type LinkDecision, type LinkView } from '../api/links.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { base } from '../styles/base.ts'
import { linkDecision } from '../styles/link-decision.ts'
import { formatCount, formatMoment } from '../words/formats.ts'
import '../elements/error-state.ts'
import './link-evidence.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/skeleton.ts'

/** A person decided about a link: queues and counts are no longer true. */
class LinkDecidedEvent extends Event {
  static readonly eventName = 'db-link-decided'
  constructor() {
    super(LinkDecidedEvent.eventName, { bubbles: true, composed: true })
  }
}

type Choice = Pick<LinkDecision, 'kind'> & { readonly standardCode: string | null }
type Decision = LinkView['decisions'][number]

const choiceOf = (value: string): Choice | undefined => {
  if (value === 'none' || value === 'withdrawn') return { kind: value, standardCode: null }
  return value === '' || value === 'other' ? undefined : { kind: 'item', standardCode: value }
}

/** One guide's link: what the matcher sees in it, and the decision that a person makes. Fires `LinkDecidedEvent`. */
@customElement('db-link-decision')
export class LinkDecisionForm extends LocalizedElement {
  static override styles = [base, linkDecision]

  @property() guideId = ''
  @property({ attribute: false }) context: Context | undefined

  @state() private choice = ''
  @state() private other = ''
  @state() private reason = ''
  @state() private saving: 'idle' | 'running' | { readonly failure: unknown } = 'idle'
  @state() private decided: DecidedLink | undefined
  #leaving = new AbortController()

  readonly #view = new Task(this, {
    task: async ([guideId], { signal }) => {
      const found = await fetchLink(guideId, signal)
      this.#forget()
      return found
    },
    args: () => [this.guideId, this.context?.actor.person, this.context?.scan?.id] as const,
  })

  readonly #items = new Task(this, {
    task: async ([isOther], { signal }) => (isOther ? (await fetchItems(signal)).items : []),
    args: () => [this.choice === 'other'] as const,
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.#leaving = new AbortController()
  }

  override disconnectedCallback(): void {
    this.#leaving.abort()
    super.disconnectedCallback()
  }

  override render() {
    return this.#view.render({
      pending: () => html`<db-skeleton lines="14"></db-skeleton>`,
      error: (failure) => html`<db-error .failure=${failure} @db-retry=${() => this.#view.run()}></db-error>`,
      complete: (view) => this.#whole(this.decided ?? view),
    })
  }

  #whole(view: LinkView) {
    const { name, guideId, agencyName, matcher, link } = view
    return html`
      <h2><a href=${paths.guide(guideId)}>${name}</a></h2>
      <p class="about">${agencyName} · ${this.#standing(view)}</p>
      ${this.#saved()}
      <form @submit=${(event: Event) => this.#submit(event, view)}>
        <fieldset>
          <legend>${msg('这份指南是哪个标准事项', { id: 'link.question' })}</legend>
          ${matcher.candidates.map((candidate) => this.#candidate(view, candidate))}
          ${matcher.candidates.length === 0 ? html`<p class="faint">${msg('没有可能的事项。', { id: 'link.no-candidate' })}</p>` : nothing}
          ${this.#option('other', msg('其他事项', { id: 'link.other' }))}
          ${this.choice === 'other' ? this.#others() : nothing}
          ${this.#option('none', msg('不对应任何标准事项', { id: 'link.is-none' }))}
          ${
            link?.how === 'pinned'
              ? this.#option('withdrawn', msg('撤回人工决定，由程序判断', { id: 'link.withdraw' }))
              : nothing
          }
        </fieldset>
        <label>
          ${msg('理由', { id: 'link.reason' })}
          <input
            type="text"
            required
            maxlength="500"
            .value=${this.reason}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) this.reason = target.value
            }}
          />
        </label>
        <button class="primary" ?disabled=${!this.#isReady}>${msg('决定', { id: 'link.decide' })}</button>
        <p class="faint">${msg('人工决定长期有效，重新扫描不会改变它。', { id: 'link.lasting' })}</p>
      </form>
      ${this.#history(view)}
    `
  }

  /** What stands now, and by what. */
  #standing({ link, titles }: LinkView) {
    if (!link) return msg('尚未扫描，还没有关联到标准事项。', { id: 'link.unscanned' })
    const { standardCode, how, confidence, codeSays } = link
    const sure = `${Math.floor(100 * confidence)}%`
    if (standardCode === null)
      return how === 'pinned'
        ? msg('人工认定无对应', { id: 'link.excluded' })
        : msg('未关联', { id: 'link.unlinked' })
    return html`${
      how === 'pinned'
        ? msg('人工关联到', { id: 'link.pinned-to' })
        : msg(str`程序关联（把握 ${sure}）到`, { id: 'link.linked-to' })
    }
      <a href=${paths.item(standardCode)}>${titles[standardCode]}</a>${
        codeSays === undefined
          ? nothing
          : html` · ${msg('编码所指', { id: 'link.code-says' })} <a href=${paths.item(codeSays)}>${titles[codeSays]}</a>`
      }`
  }

  #candidate({ titles }: LinkView, candidate: LinkView['matcher']['candidates'][number]) {
    const { standardCode } = candidate
    return html`<div class="candidate">
      ${this.#option(standardCode, titles[standardCode] ?? standardCode, standardCode)}
      <db-link-evidence .candidate=${candidate}></db-link-evidence>
    </div>`
  }

  #option(value: string, name: string, code = '') {
    return html`<label class="option">
      <input
        type="radio"
        name="choice"
        .checked=${this.choice === value}
        @change=${() => {
          this.choice = value
        }}
      />
      ${name} <span class="faint">${code}</span>
    </label>`
  }

  #others() {
    return this.#items.render({
      pending: () => html`<db-skeleton lines="1"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#items.run()}></db-error>`,
      complete: (items) =>
        html`<select
          aria-label=${msg('其他事项', { id: 'link.other' })}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement) this.other = target.value
          }}
        >
          <option value="">${msg('选择事项', { id: 'link.choose' })}</option>
          ${items.map(
            ({ code, title }) =>
              html`<option value=${code} ?selected=${code === this.other}>${title} ${code}</option>`,
          )}
        </select>`,
    })
  }

  get #chosen(): Choice | undefined {
    return choiceOf(this.choice === 'other' ? this.other : this.choice)
  }

  get #isReady(): boolean {
    return this.#chosen !== undefined && this.reason.trim() !== '' && this.saving !== 'running'
  }

  #saved() {
    if (typeof this.saving === 'object')
      return html`<db-error
        .failure=${this.saving.failure}
        .saved=${msg('没有写入任何决定。', { id: 'link.nothing-written' })}
        @db-retry=${() => this.#view.run()}
      ></db-error>`
    if (!this.decided) return nothing
    const { opened, closed } = this.decided
    return html`<p class="saved" role="status">
      ${msg(str`已决定。新增问题 ${formatCount(opened.length)}，消除 ${formatCount(closed.length)}。`, {
        id: 'link.saved',
      })}
      <button class="plain" @click=${this.#undo}>${msg('撤销', { id: 'link.undo' })}</button>
    </p>`
  }

  #history({ decisions }: LinkView) {
    if (decisions.length === 0) return nothing
    return html`<h3>${msg('历次决定', { id: 'link.history' })}</h3>
      <ol class="history">
        ${decisions.map(
          (decision) =>
            html`<li>
              <span>${formatMoment(decision.createdAt)}</span>
              <span>${this.context ? sayPerson(decision.actor, this.context) : decision.actor}</span>
              <span>${this.#said(decision)}</span>
              <span>${decision.reason}</span>
            </li>`,
        )}
      </ol>`
  }

  #said({ kind, standardCode, itemTitle }: Decision) {
    if (kind === 'none') return msg('不对应任何标准事项', { id: 'link.is-none' })
    if (kind === 'withdrawn') return msg('撤回人工决定，由程序判断', { id: 'link.withdraw' })
    return html`<a href=${paths.item(standardCode ?? '')}>${itemTitle}</a>`
  }

  #submit(event: Event, view: LinkView) {
    event.preventDefault()
    const { guideId, decisions } = view
    const chosen = this.#chosen
    if (!chosen || !this.#isReady) return
    const revision = decisions[0]?.revision ?? 0
    void this.#write(guideId, { ...chosen, reason: this.reason.trim(), revision })
  }

  /** Decides again what stood before the last decision. */
  #undo() {
    if (!this.decided) return
    const { guideId, decisions } = this.decided
    const [last, before] = decisions
    if (!last) return
    void this.#write(guideId, {
      kind: before?.kind ?? 'withdrawn',
      standardCode: before?.standardCode ?? null,
      reason: msg('撤销', { id: 'link.undo' }),
      revision: last.revision,
    })
  }

  async #write(guideId: string, decision: LinkDecision): Promise<void> {
    this.saving = 'running'
    try {
      this.decided = await decideLink(guideId, decision, this.#leaving.signal)
      this.saving = 'idle'
      this.choice = ''
      this.reason = ''
      this.dispatchEvent(new LinkDecidedEvent())
    } catch (failure) {
      if (!this.#leaving.signal.aborted) this.saving = { failure }
    }
  }

  #forget() {
    this.choice = ''
    this.other = ''
    this.reason = ''
    this.saving = 'idle'
    this.decided = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-link-decision': LinkDecisionForm
  }
  interface HTMLElementEventMap {
    [LinkDecidedEvent.eventName]: LinkDecidedEvent
  }
}
