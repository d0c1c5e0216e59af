import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type FindingSort, fetchFindings, type ListedFinding } from '../api/findings.ts'
import type { FindingQuery } from '../app/paths.ts'

/** Findings asked for at a time. */
const pageSize = 100
/** Findings that the server gives at a time at most. */
const largestPage = 200

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

  /** Shows another list, unless it is the one that is shown; says whether it does. `state` names the scan and who looks. */
  show(filter: FindingQuery, sort: FindingSort | undefined, state: string): boolean {
    const asked = JSON.stringify([filter, sort, state])
    if (asked === this.#asked) return false
    this.#asked = asked
    this.#filter = filter
    this.#sort = sort
    this.reload()
    return true
  }

  /** Asks for the list from its beginning. */
  reload(): void {
    this.#next = null
    void this.#fetch('first')
  }

  /** Asks anew for as much of the list as was read, after something in it changed; it stays on screen until then. */
  async refresh(): Promise<void> {
    const length = this.findings.length
    const signal = this.#begin('more')
    try {
      let rows: readonly ListedFinding[] = []
      this.#next = null
      do rows = [...rows, ...(await this.#page(largestPage, signal))]
      while (this.#next !== null && rows.length < length)
      this.findings = rows
    } catch (failure) {
      if (signal.aborted) return
      this.failure = failure
    }
    this.#end()
  }

  /** Asks for the next page, unless there is none or one is on its way. */
  more(): void {
    if (this.loading === undefined && this.#next !== null) void this.#fetch('more')
  }

  async #fetch(which: 'first' | 'more'): Promise<void> {
    const signal = this.#begin(which)
    try {
      const rows = await this.#page(pageSize, signal)
      this.findings = which === 'first' ? rows : [...this.findings, ...rows]
    } catch (failure) {
      if (signal.aborted) return
      this.failure = failure
      if (which === 'first') {
        this.findings = []
        this.total = undefined
      }
    }
    this.#end()
  }

  #begin(which: 'first' | 'more'): AbortSignal {
    this.#abort.abort()
    this.#abort = new AbortController()
    this.loading = which
    this.failure = undefined
    this.#host.requestUpdate()
    return this.#abort.signal
  }

  #end(): void {
    this.loading = undefined
    this.#host.requestUpdate()
  }

  /** The page after the last one. */
  async #page(limit: number, signal: AbortSignal): Promise<readonly ListedFinding[]> {
    const page = await fetchFindings(
      this.#filter,
      {
        limit,
        ...(this.#sort === undefined ? {} : { sort: this.#sort }),
        ...(this.#next === null ? {} : { cursor: this.#next }),
      },
      signal,
    )
    this.total = page.total
    this.#next = page.next
    return page.findings
  }
}
