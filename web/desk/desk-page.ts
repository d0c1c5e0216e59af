import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import type { ReadEvent } from './mention-list.ts'
import './own-desk.ts'
import '../overview/scan-trend.ts'
import '../elements/skeleton.ts'
import { readMention } from '../api/discussion.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { sentenceOf } from '../words/failure-words.ts'
import { type Desk, fetchDesk } from './desk.ts'

/** What waits for the one who acts. */
@customElement('db-desk-page')
export class DeskPage extends PageElement {
  readonly #desk = new Task(this, {
    task: (_, { signal }) => fetchDesk(signal),
    args: () => [this.context?.actor.person, this.context?.scan?.id] as const,
  })

  /** Why the last comment could not be marked as read. */
  @state() private failure: unknown

  override get heading() {
    return msg('我的待办', { id: 'desk.own' })
  }

  override render() {
    return html`<div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${this.context ? sayPerson(this.context.actor.person, this.context) : nothing}
        </p>
      </div>
      ${this.#desk.render({
        pending: () =>
          this.#desk.value ? this.#shown(this.#desk.value) : html`<db-skeleton lines="16"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#desk.run()}></db-error>`,
        complete: (desk) => this.#shown(desk),
      })}`
  }

  #shown(desk: Desk) {
    return html`${
      desk.facets.total === 0
        ? html`<db-empty .why=${msg('没有待处理的问题。', { id: 'desk.nothing' })}>
              <a href=${paths.items()}>${msg('前往事项', { id: 'help.items' })}</a>
            </db-empty>`
        : nothing
    }
      ${this.failure === undefined ? nothing : html`<p role="alert">${sentenceOf(this.failure)}</p>`}
      <db-own-desk
        .desk=${desk}
        .context=${this.context}
        @db-read=${({ mention }: ReadEvent) => this.#read(mention)}
      ></db-own-desk>
      <db-trend .context=${this.context}></db-trend>`
  }

  async #read(mention: number) {
    this.failure = undefined
    try {
      await readMention(mention)
      await this.#desk.run()
    } catch (failure) {
      this.failure = failure
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-desk-page': DeskPage
  }
}
