import { Task } from '@lit/task'
import type { ReactiveControllerHost } from 'lit'
import { type FindingView, fetchFinding, fetchFindings, type ListedFinding } from '../api/findings.ts'
import { type Decision, fetchDecision } from '../api/moves.ts'

/** One finding on screen with what belongs to it: the decision about it, and how many are alike. */
export class ShownFinding {
  readonly #fingerprint: () => string
  readonly #view: Task<readonly [string, string], FindingView | undefined>
  readonly #decision: Task<readonly [string | null, number | undefined, string], Decision | undefined>
  readonly #alike: Task<readonly [string | undefined, string | null | undefined], number>

  /** `fingerprint` says which, '' for none; `state` names the scan and who looks. */
  constructor(host: ReactiveControllerHost, fingerprint: () => string, state: () => string) {
    this.#fingerprint = fingerprint
    this.#view = new Task(host, {
      task: ([wanted], { signal }) => (wanted === '' ? undefined : fetchFinding(wanted, signal)),
      args: () => [fingerprint(), state()] as const,
    })
    this.#decision = new Task(host, {
      task: ([id], { signal }) => (id === null ? undefined : fetchDecision(id, signal)),
      // Another revision of the finding is another state of the decision.
      args: () => {
        const finding = this.view?.finding
        return [finding?.decision ?? null, finding?.revision, state()] as const
      },
    })
    this.#alike = new Task(host, {
      task: async ([rule, item], { signal }) =>
        rule === undefined || !item ? 0 : (await fetchFindings({ rule, item }, { limit: 1 }, signal)).total,
      args: () => [this.view?.finding.rule, this.view?.finding.standardCode] as const,
    })
  }

  /** What was fetched last: while another one is fetched, that of before. */
  get view(): FindingView | undefined {
    return this.#view.value
  }

  /** The finding that is wanted, once it is there. */
  get finding(): ListedFinding | undefined {
    const finding = this.view?.finding
    return finding?.fingerprint === this.#fingerprint() ? finding : undefined
  }

  /** What was asked of the province about it, or what its state rests on. */
  get decision(): Decision | undefined {
    const decision = this.#decision.value
    return decision && String(decision.id) === this.view?.finding.decision ? decision : undefined
  }

  /** Findings of the same rule at the same item, this one included. */
  get alike(): number {
    return this.#alike.value ?? 0
  }

  /** Why it could not be fetched. */
  get failure(): unknown {
    return this.#view.error
  }

  /** Fetches it anew. */
  reload(): Promise<void> {
    return this.#view.run()
  }

  /** Waits until it is there, or could not be fetched. */
  async arrived(): Promise<void> {
    await this.#view.taskComplete.catch(() => undefined)
  }
}
