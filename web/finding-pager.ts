import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type FindingSort, fetchFindings, type ListedFinding } from './api.ts'
import type { FindingQuery } from './paths.ts'

/** Findings asked for at a time. */
const pageSize = 100

/** A list of findings that grows as it is read. A new filter or order begins it anew; what was shown stays until then. */
export class FindingPager implements ReactiveController {
  findings: readonly ListedFinding[] = []
  /** How many there are in all; undefined while that is not known. */
  total: number | undefined
  /** `first` while nothing of the present list is there yet. */
  loading: 'first' | 'more' | undefined = 'first'
  failure: unknown
  readonly #host: ReactiveControllerHost
  #asked = ''
  #filter: FindingQuery = {}
  #sort: FindingSort | undefined
  #next: string | null = null
  #abort = new AbortController()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#abort.abort()
    this.#asked = ''
  }

  /** Shows another list, unless it is the one that is shown. `state` names the scan and who looks. */
  show(filter: FindingQuery, sort: FindingSort | undefined, state: string): void {
    const asked = JSON.stringify([filter, sort, state])
    if (asked === this.#asked) return
    this.#asked = asked
    this.#filter = filter
    this.#sort = sort
    this.reload()
  }

  /** Asks for the list from its beginning. */
  reload(): void {
    this.#next = null
    void this.#fetch('first')
  }

  /** Asks for the next page, unless there is none or one is on its way. */
  more(): void {
    if (this.loading === undefined && this.#next !== null) void this.#fetch('more')
  }

  async #fetch(which: 'first' | 'more'): Promise<void> {
    this.#abort.abort()
    this.#abort = new AbortController()
    const { signal } = this.#abort
    this.loading = which
    this.failure = undefined
    this.#host.requestUpdate()
    try {
      const page = await fetchFindings(
        this.#filter,
        {
          limit: pageSize,
          ...(this.#sort === undefined ? {} : { sort: this.#sort }),
          ...(this.#next === null ? {} : { cursor: this.#next }),
        },
        signal,
      )
      this.findings = which === 'first' ? page.findings : [...this.findings, ...page.findings]
      this.total = page.total
      this.#next = page.next
    } catch (failure) {
      if (signal.aborted) return
      this.failure = failure
      if (which === 'first') {
        this.findings = []
        this.total = undefined
      }
    }
    this.loading = undefined
    this.#host.requestUpdate()
  }
}
