import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fetchGates, type Gate } from '../api/desk.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import './gate-table.ts'
import '../elements/skeleton.ts'
import '../elements/tab-links.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'

/** The gates of the agencies that the one who acts may see, those that pass and those that do not. */
@customElement('db-gates-page')
export class GatesPage extends PageElement {
  readonly #gates = new Task(this, {
    task: async (_, { signal }) => (await fetchGates(signal)).gates,
    args: () => [this.context?.actor.person, this.context?.scan?.id] as const,
  })

  override get heading() {
    return msg('各单位门禁', { id: 'gates.title' })
  }

  override render() {
    return html`<div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${msg('没有基线后新增的错误，没有逾期的问题，即为通过。', { id: 'gates.rule' })}
        </p>
      </div>
      ${this.#gates.render({
        pending: () =>
          this.#gates.value ? this.#shown(this.#gates.value) : html`<db-skeleton lines="16"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#gates.run()}></db-error>`,
        complete: (gates) => this.#shown(gates),
      })}`
  }

  #shown(gates: readonly Gate[]) {
    const asked = this.at.query.get('passed')
    const parts = [
      { value: null, name: msg('全部', { id: 'decisions.all' }), gates },
      {
        value: 'yes',
        name: msg('通过', { id: 'gate.pass' }),
        gates: gates.filter(({ passed }) => passed),
      },
      {
        value: 'no',
        name: msg('未通过', { id: 'gate.fail' }),
        gates: gates.filter(({ passed }) => !passed),
      },
    ]
    const shown = parts.find(({ value }) => value === asked)?.gates ?? gates
    return html`<db-tabs
        .label=${this.heading}
        .tabs=${parts.map((part) => ({
          name: part.name,
          count: part.gates.length,
          to: paths.gates({ passed: part.value ?? undefined }),
          isCurrent: part.value === asked,
        }))}
      ></db-tabs>
      ${
        shown.length === 0
          ? html`<db-empty .why=${msg('没有这样的单位。', { id: 'gates.none' })}>
              <a href=${paths.gates()}>${msg('全部', { id: 'decisions.all' })}</a>
            </db-empty>`
          : html`<db-gate-table .gates=${shown}></db-gate-table>`
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-gates-page': GatesPage
  }
}
