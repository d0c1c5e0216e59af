import type { ElementName, Guide } from '../../rules/catalog.ts'
import type { GuideView } from '../api/guides.ts'
import type {
  AdoptedElement,
  CheckAnswers,
  Checked,
  CheckRequest,
  FixedGuide,
  Prepared,
  ReadElement,
} from './check-worker.ts'

interface Reply {
  readonly id: number
  readonly answer?: unknown
  readonly failure?: string
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/** The guide rules for one guide, run beside the page. `prepare` it once; `end` it with its page. */
export class GuideChecker {
  readonly #worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if (data.failure === undefined) waiting?.resolve(data.answer)
      else waiting?.reject(new Error(data.failure))
    })
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message))
      this.#waiting.clear()
    })
  }

  /** Makes ready for a guide as the server gave it. */
  prepare({ check, standard }: GuideView): Promise<Prepared> {
    const { agency, ...rest } = check
    return this.#ask({ ask: 'prepare', context: { ...rest, standard, agency: agency ?? undefined } })
  }

  /** What the guide rules say of the guide as it stands. */
  check(guide: Guide): Promise<Checked> {
    return this.#ask({ ask: 'check', guide })
  }

  /** What one element of the guide means as compared; undefined where it is not published. */
  read(guide: Guide, element: ElementName): Promise<ReadElement | undefined> {
    return this.#ask({ ask: 'read', guide, element })
  }

  /** The guide with one element as the standard has it, but for what is local or better. */
  adopt(guide: Guide, element: ElementName): Promise<AdoptedElement> {
    return this.#ask({ ask: 'adopt', guide, element })
  }

  /** The guide with every fix that is safe. */
  fix(guide: Guide, silent: readonly string[]): Promise<FixedGuide> {
    return this.#ask({ ask: 'fix', guide, silent })
  }

  /** Ends the checks; what was asked is not answered any more. */
  end(): void {
    this.#worker.terminate()
  }

  #ask<Ask extends CheckRequest['ask']>(
    request: Extract<CheckRequest, { ask: Ask }>,
  ): Promise<CheckAnswers[Ask]> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      // The worker answers each question with the answer of its kind.
      this.#waiting.set(id, { resolve: (answer) => resolve(answer as CheckAnswers[Ask]), reject })
      this.#worker.postMessage({ id, request })
    })
  }
}
