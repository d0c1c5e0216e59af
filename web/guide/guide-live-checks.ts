import type { ElementName, Guide } from '../../rules/catalog.ts'
import type { RowKeys } from '../../rules/facts/row-keys.ts'
import type { FoundFinding } from '../../rules/finding.ts'
import type { GuideView } from '../api/guides.ts'
import type { AdoptedElement, FixedGuide, Prepared, ReadElement } from './check-worker.ts'
import { GuideChecker } from './guide-checker.ts'
import { type LiveFindings, type PlacedFinding, placeFindings } from './guide-findings.ts'

/** Milliseconds without a key after which the rules run. */
const pause = 250

/** Keys of both sides' members, by which their rows are paired, and the guide that they were read from. */
export interface PairKeys {
  readonly standard: RowKeys
  readonly guide: RowKeys
  readonly of: Guide
}

/** The guide rules for the guide in the page, run soon after each change. */
export class LiveChecks {
  readonly #changed: () => void
  #checker: GuideChecker | undefined
  #prepared: Promise<Prepared> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #live: LiveFindings | undefined
  #atSaving: readonly FoundFinding[] = []
  #guide: Guide | undefined
  #waiting: (() => void)[] = []

  keys: PairKeys | undefined
  /** The last change is not checked yet. */
  isRunning = false
  /** Why the rules do not run in this browser. */
  failure: unknown

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** The findings to show: of what is published, or of the draft where it is changed. */
  placed(view: GuideView, isChanged: boolean): readonly PlacedFinding[] {
    return placeFindings(view.findings, isChanged ? this.#live : undefined)
  }

  /** What the rules would say of another version that they do not say of the present one: errors and warnings. */
  async foresee(view: GuideView, guide: Guide): Promise<readonly FoundFinding[] | undefined> {
    const checker = this.#checker
    if (!checker) return undefined
    const { findings } = await checker.check(guide)
    const known = new Map(
      [...(this.#live?.now ?? this.#atSaving), ...view.findings].map((one) => [
        one.fingerprint,
        one.severity,
      ]),
    )
    return findings.filter(
      ({ fingerprint, severity }) =>
        severity !== 'info' &&
        (!known.has(fingerprint) || (severity === 'error' && known.get(fingerprint) !== 'error')),
    )
  }

  /** The draft with one element as the standard has it, but for what is local or better. */
  async adopt(element: ElementName): Promise<AdoptedElement | undefined> {
    return this.#guide && this.#checker?.adopt(this.#guide, element)
  }

  /** The draft with every fix that is safe. */
  async fix(view: GuideView): Promise<FixedGuide | undefined> {
    const raised = new Set(view.findings.map(({ fingerprint }) => fingerprint))
    const silent = this.#atSaving.map(({ fingerprint }) => fingerprint).filter((one) => !raised.has(one))
    return this.#guide && this.#checker?.fix(this.#guide, silent)
  }

  /** What one element of the draft means as compared, with the folds by which it was made comparable. */
  async read(element: ElementName): Promise<ReadElement | undefined> {
    return this.#guide && this.#checker?.read(this.#guide, element)
  }

  /** Begins with a guide as the server gave it, and with the draft of it. */
  async begin(view: GuideView, draft: Guide): Promise<void> {
    this.end()
    this.#guide = draft
    const checker = new GuideChecker()
    this.#checker = checker
    this.#prepared = checker.prepare(view)
    try {
      const { standardKeys } = await this.#prepared
      const { findings, keys } = await checker.check(view.guide)
      if (checker !== this.#checker) return
      this.#atSaving = findings
      this.keys = { standard: standardKeys, guide: keys, of: view.guide }
      if (this.#guide !== view.guide) await this.#check()
    } catch (failure) {
      if (checker === this.#checker) this.failure = failure
    }
    this.#changed()
  }

  /** Checks the draft as soon as nothing was changed for a moment. */
  soon(draft: Guide): void {
    this.#guide = draft
    clearTimeout(this.#timer)
    this.isRunning = true
    this.#timer = setTimeout(() => void this.#check(), pause)
  }

  /** Waits until the last change is checked. */
  async settled(): Promise<void> {
    if (!this.isRunning) return
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  /** Ends the checks. */
  end(): void {
    clearTimeout(this.#timer)
    this.#checker?.end()
    this.#checker = undefined
    this.#live = undefined
    this.failure = undefined
    this.#settle()
  }

  async #check(): Promise<void> {
    const checker = this.#checker
    const guide = this.#guide
    if (!checker || !guide || !this.#prepared) return
    try {
      const { guideRules, standardKeys } = await this.#prepared
      const { findings, keys } = await checker.check(guide)
      // Answers come in order; what was typed meanwhile has its own check under way.
      if (checker !== this.#checker || guide !== this.#guide) return
      this.#live = { now: findings, atSaving: this.#atSaving, guideRules: new Set(guideRules) }
      this.keys = { standard: standardKeys, guide: keys, of: guide }
      this.failure = undefined
    } catch (failure) {
      if (checker === this.#checker) this.failure = failure
    }
    this.#settle()
    this.#changed()
  }

  #settle(): void {
    this.isRunning = false
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
