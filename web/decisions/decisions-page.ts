import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { addDays } from '../../rules/calendar/day.ts'
import { type DecisionState, decisionKinds, decisionStates } from '../../rules/life/workflow.ts'
import { type DecisionQuery, type Decisions, fetchDecisions } from '../api/desk.ts'
import { answerDecision, type Decision, fetchDecision } from '../api/moves.ts'
import './decision-card.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import type { AnswerEvent } from './finding-decision.ts'
import '../moves/move-dialog.ts'
import type { MoveDialog } from '../moves/move-dialog.ts'
import '../elements/partial-bar.ts'
import '../elements/skeleton.ts'
import '../elements/tab-links.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { soonDays } from '../desk/desk.ts'
import type { TabLink } from '../elements/tab-links.ts'
import { decisionKindName, decisionStateName, moveName } from '../moves/workflow-words.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { todayInChina } from '../words/days.ts'
import { formatCount } from '../words/formats.ts'

/** The view of exemptions that end soon, beside the states. */
const ending = 'ending'

interface Shown extends Decisions {
  /** Exemptions that end soon. */
  readonly soon: number
}

/** What was asked of the province: by state and kind, with the answers that the one who acts may give. */
@customElement('db-decisions-page')
export class DecisionsPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .kinds {
        display: block;
        font-size: var(--text-2);
      }
      .done {
        padding: var(--space-1) var(--space-3);
        margin-block-end: var(--space-3);
        border-inline-start: 3px solid var(--ok);
        background: var(--paper-tint);
      }
    `,
  ]

  /** What was answered last, in words. */
  @state() private done = ''

  @query('db-move-dialog') private dialog!: MoveDialog

  readonly #decisions = new Task(this, {
    task: ([search], { signal }) => this.#fetch(new URLSearchParams(search), signal),
    args: () => [this.at.query.toString(), this.context?.actor.person, this.context?.scan?.id] as const,
  })

  override get heading() {
    return msg('待办与审批', { id: 'decisions.title' })
  }

  get #state(): DecisionState | typeof ending {
    const asked = this.at.query.get('state')
    return asked === ending ? ending : (decisionStates.find((one) => one === asked) ?? 'asked')
  }

  get #kind() {
    return decisionKinds.find((kind) => kind === this.at.query.get('kind'))
  }

  async #fetch(search: URLSearchParams, signal: AbortSignal): Promise<Shown> {
    const endsBy = addDays(todayInChina(), soonDays)
    const id = search.get('id')
    const before = search.get('before')
    const view = this.#state
    const kind = this.#kind
    const asked: DecisionQuery = {
      ...(view === ending ? { endsBy } : { state: view, ...(kind === undefined ? {} : { kind }) }),
      ...(before === null ? {} : { before }),
    }
    const [list, soon, one] = await Promise.all([
      fetchDecisions(id === null ? asked : { limit: '1' }, signal),
      fetchDecisions({ endsBy, limit: '1' }, signal),
      id === null ? undefined : fetchDecision(id, signal),
    ])
    return { ...list, ...(one ? { decisions: [one], total: 1, next: null } : {}), soon: soon.total }
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${msg('提出与答复须由不同的人办理；豁免最长 12 个月。', { id: 'decisions.rule' })}
        </p>
      </div>
      <p class=${this.done === '' ? '' : 'done'} role="status">${this.done}</p>
      ${this.#decisions.render({
        pending: () =>
          this.#decisions.value
            ? this.#list(this.#decisions.value)
            : html`<db-skeleton lines="12"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#decisions.run()}></db-error>`,
        complete: (shown) => this.#list(shown),
      })}
      <db-move-dialog .context=${this.context}></db-move-dialog>
    `
  }

  #list(shown: Shown) {
    const { decisions, total, next } = shown
    return html`${this.#tabs(shown)}
      ${
        decisions.length === 0
          ? this.#empty()
          : html`<div @db-answer=${this.#ask}>
              ${decisions.map(
                (decision) =>
                  html`<db-decision-card .decision=${decision} .context=${this.context}></db-decision-card>`,
              )}
            </div>`
      }
      ${
        next === null
          ? nothing
          : html`<db-partial>
              ${msg(str`本页 ${formatCount(decisions.length)} 份，共 ${formatCount(total)} 份`, { id: 'decisions.partial' })}
              <a href=${paths.decisions({ ...Object.fromEntries(this.at.query), before: String(next) })}
                >${msg('更早', { id: 'list.earlier' })}</a
              >
            </db-partial>`
      }`
  }

  #tabs({ counts, soon }: Shown) {
    const view = this.#state
    const isOne = this.at.query.has('id')
    const sum = (isCounted: (one: Shown['counts'][number]) => boolean): number =>
      counts.filter(isCounted).reduce((total, { count }) => total + count, 0)
    const states: TabLink[] = decisionStates.map((one) => ({
      name: decisionStateName(one),
      count: sum(({ state: is }) => is === one),
      to: paths.decisions({ state: one }),
      isCurrent: !isOne && one === view,
    }))
    const kinds: TabLink[] = [undefined, ...decisionKinds].map((kind) => ({
      name: kind === undefined ? msg('全部', { id: 'decisions.all' }) : decisionKindName(kind),
      count: sum((one) => one.state === view && (kind === undefined || one.kind === kind)),
      to: paths.decisions({ state: view, kind }),
      isCurrent: kind === this.#kind,
    }))
    return html`<db-tabs
        .label=${msg('按状态', { id: 'decisions.by-state' })}
        .tabs=${[
          ...states,
          {
            name: msg(str`${soonDays} 天内到期的豁免`, { id: 'decisions.ending' }),
            count: soon,
            to: paths.decisions({ state: ending }),
            isCurrent: !isOne && view === ending,
          },
        ]}
      ></db-tabs>
      ${
        view === ending || isOne
          ? nothing
          : html`<db-tabs class="kinds" .label=${msg('按类别', { id: 'decisions.by-kind' })} .tabs=${kinds}></db-tabs>`
      }`
  }

  #empty() {
    const why =
      this.#state === ending
        ? msg(str`没有 ${soonDays} 天内到期的豁免。`, { id: 'decisions.none-ending' })
        : msg(str`没有“${decisionStateName(this.#state)}”的申请。`, { id: 'decisions.none' })
    return html`<db-empty .why=${why}>
      <a href=${paths.findings()}>${msg('前往问题', { id: 'help.findings' })}</a>
    </db-empty>`
  }

  #ask({ decision, move }: AnswerEvent) {
    const { id, kind, findings, until, agency, revision } = decision
    const about = msg(str`${decisionKindName(kind)}，涉及 ${formatCount(findings)} 条问题`, {
      id: 'decision.about',
    })
    return this.dialog.ask({
      move,
      about,
      agencies: [agency],
      ...(until === null ? {} : { until }),
      make: (input) => answerDecision(id, { move, input, revision }),
      after: () => this.#answered(decision, moveName(move)),
    })
  }

  async #answered({ id, kind }: Decision, what: string) {
    this.done = msg(str`${decisionKindName(kind)} ${id}：${what}，已办理。`, { id: 'decisions.done' })
    await this.#decisions.run()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-decisions-page': DecisionsPage
  }
}
