import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ElementName, Guide } from '../rules/catalog.ts'
import type { FoundFinding } from '../rules/finding.ts'
import type { FixStep } from '../rules/rule.ts'
import { ApiFailure, type GuideView, type SavedGuide, saveGuide } from './api.ts'
import type { MemberKeys, Prepared } from './check-worker.ts'
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from './draft-store.ts'
import { GuideChecker } from './guide-checker.ts'
import {
  adopt,
  beginDraft,
  changedFields,
  type Draft,
  edit,
  isSame,
  rebase,
  restore,
  undo,
} from './guide-draft.ts'
import { type LiveFindings, type PlacedFinding, placeFindings } from './guide-findings.ts'
import { sectionOf } from './guide-form.ts'

/** Milliseconds without a key after which the rules run. */
const pause = 250

/** What came of saving: the revision, and what it closed and opened. */
export interface SaveOutcome {
  readonly revision: number
  readonly closed: readonly FoundFinding[]
  /** Findings that were closed or opened at other guides of the agency or the family. */
  readonly closedElsewhere: number
  readonly opened: readonly FoundFinding[]
  readonly openedElsewhere: number
}

/** Where saving stands. */
export type Saving =
  | { readonly is: 'idle' | 'running' }
  | { readonly is: 'saved'; readonly outcome: SaveOutcome }
  | { readonly is: 'failed'; readonly failure: unknown }
  /** Another revision was saved since; the draft is kept. */
  | { readonly is: 'stale'; readonly base: Guide; readonly newer: Guide; readonly revision: number }

/** Keys of both sides' members, by which their rows are paired, and the guide that they were read from. */
export interface PairKeys {
  readonly standard: MemberKeys
  readonly guide: MemberKeys
  readonly of: Guide
}

/** One guide while it is edited: its draft, the checks that run as it changes, and saving it. */
export class GuideEditing implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #checker: GuideChecker | undefined
  #prepared: Promise<Prepared> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #leaving = new AbortController()
  #live: LiveFindings | undefined
  #atSaving: readonly FoundFinding[] = []

  /** The guide as the server has it, with its standard and findings. */
  view: GuideView | undefined
  draft: Draft | undefined
  saving: Saving = { is: 'idle' }
  keys: PairKeys | undefined
  /** The draft that was found in this browser when the guide was opened. */
  restored: KeptDraft | undefined
  /** The last change is not checked yet. */
  isChecking = false
  /** Why the rules do not run in this browser. */
  checkFailure: unknown
  /** Whether this browser had room for the draft. */
  isKept = true
  /** The element that was changed last. */
  touched: ElementName | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#leaving = new AbortController()
  }

  hostDisconnected(): void {
    this.#leaving.abort()
    this.#end()
  }

  get isChanged(): boolean {
    return this.view !== undefined && this.draft !== undefined && !isSame(this.view.guide, this.draft.guide)
  }

  /** The elements in which the draft differs from the saved guide. */
  get changedSections(): ReadonlySet<ElementName> {
    if (!this.view || !this.draft) return new Set()
    const fields = changedFields(this.view.guide, this.draft.guide)
    return new Set(fields.flatMap((field) => sectionOf(field) ?? []))
  }

  /** The findings to show beside the draft. */
  get findings(): readonly PlacedFinding[] {
    if (!this.view) return []
    return placeFindings(this.view.findings, this.isChanged ? this.#live : undefined)
  }

  /** Begins with a guide as the server gave it, and with the draft of it that this browser keeps. */
  open(view: GuideView): void {
    this.#end()
    this.view = view
    this.saving = { is: 'idle' }
    const kept = view.editable ? keptDraft(view.guide.id) : undefined
    this.restored = kept && !isSame(kept.guide, view.guide) ? kept : undefined
    this.draft = beginDraft(view.guide)
    if (this.restored) {
      this.draft = { ...this.draft, guide: this.restored.guide, past: [view.guide] }
      if (this.restored.revision !== view.revision)
        this.saving = { is: 'stale', base: this.restored.base, newer: view.guide, revision: view.revision }
    }
    void this.#prepare(view)
    this.#host.requestUpdate()
  }

  edit(change: { readonly path: string; readonly value: unknown; readonly isTyped: boolean }): void {
    this.#change((draft) => edit(draft, change), sectionOf(change.path.split('/')[1] ?? ''))
  }

  adopt(fix: readonly FixStep[]): void {
    this.#change((draft) => adopt(draft, fix), sectionOf(fix[0]?.path.split('/')[1] ?? ''))
  }

  undo(): void {
    this.#change(undo, undefined)
  }

  /** Puts the fields of one element back to how they are saved. */
  revert(fields: readonly string[]): void {
    const { view } = this
    if (view) this.#change((draft) => restore(draft, fields, view.guide), sectionOf(fields[0] ?? ''))
  }

  /** Puts everything back to how it is saved. */
  discard(): void {
    const { view } = this
    if (!view) return
    this.restored = undefined
    this.saving = { is: 'idle' }
    this.#change((draft) => restore(draft, changedFields(view.guide, draft.guide), view.guide), undefined)
  }

  /** Goes on from the newer guide, with those fields of the draft that are kept. */
  continueFrom(kept: readonly string[]): void {
    const { saving, view, draft } = this
    if (saving.is !== 'stale' || !view || !draft) return
    const { newer, revision } = saving
    this.view = { ...view, guide: newer, revision }
    this.saving = { is: 'idle' }
    this.restored = undefined
    this.#change((before) => ({ ...before, guide: rebase(newer, draft.guide, kept) }), undefined)
    this.#checkSoon()
  }

  /** Saves the draft as a revision. */
  async save(): Promise<void> {
    const { view, draft } = this
    if (!view || !draft || this.saving.is === 'running' || this.saving.is === 'stale') return
    if (!this.isChanged) return
    this.#now({ is: 'running' })
    const { signal } = this.#leaving
    try {
      const saved = await saveGuide(draft.guide, view.revision, signal)
      forgetDraft(view.guide.id)
      this.#end()
      this.view = saved
      this.draft = beginDraft(saved.guide)
      this.restored = undefined
      this.touched = undefined
      this.#now({ is: 'saved', outcome: outcomeOf(view, saved) })
      void this.#prepare(saved)
    } catch (failure) {
      if (!signal.aborted) this.#now(stalenessIn(failure, view.guide) ?? { is: 'failed', failure })
    }
  }

  #now(saving: Saving): void {
    this.saving = saving
    this.#host.requestUpdate()
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.#checker?.end()
    this.#checker = undefined
    this.#live = undefined
    this.isChecking = false
    this.checkFailure = undefined
  }

  async #prepare(view: GuideView): Promise<void> {
    const checker = new GuideChecker()
    this.#checker = checker
    this.#prepared = checker.prepare(view)
    try {
      const { standardKeys } = await this.#prepared
      const { findings, keys } = await checker.check(view.guide)
      if (checker !== this.#checker) return
      this.#atSaving = findings
      this.keys = { standard: standardKeys, guide: keys, of: view.guide }
      if (this.isChanged) await this.#check()
    } catch (failure) {
      if (checker === this.#checker) this.checkFailure = failure
    }
    this.#host.requestUpdate()
  }

  #change(make: (draft: Draft) => Draft, section: ElementName | undefined): void {
    const { draft, view } = this
    if (!draft || !view) return
    const changed = make(draft)
    if (changed === draft) return
    this.draft = changed
    this.touched = section
    if (this.saving.is === 'saved' || this.saving.is === 'failed') this.saving = { is: 'idle' }
    this.#keep(view, changed)
    this.#checkSoon()
    this.#host.requestUpdate()
  }

  #keep(view: GuideView, draft: Draft): void {
    if (isSame(view.guide, draft.guide)) {
      forgetDraft(view.guide.id)
      return
    }
    const base = this.saving.is === 'stale' ? this.saving.base : view.guide
    const revision = this.saving.is === 'stale' ? view.revision - 1 : view.revision
    this.isKept = keepDraft({ guide: draft.guide, base, revision, at: new Date().toISOString() })
  }

  #checkSoon(): void {
    clearTimeout(this.#timer)
    this.isChecking = true
    this.#timer = setTimeout(() => void this.#check(), pause)
  }

  async #check(): Promise<void> {
    const checker = this.#checker
    const guide = this.draft?.guide
    if (!checker || !guide || !this.#prepared) return
    try {
      const { guideRules, standardKeys } = await this.#prepared
      const { findings, keys } = await checker.check(guide)
      // Answers come in order; what was typed meanwhile has its own check under way.
      if (checker !== this.#checker || guide !== this.draft?.guide) return
      this.#live = { now: findings, atSaving: this.#atSaving, guideRules: new Set(guideRules) }
      this.keys = { standard: standardKeys, guide: keys, of: guide }
      this.checkFailure = undefined
    } catch (failure) {
      if (checker === this.#checker) this.checkFailure = failure
    }
    this.isChecking = false
    this.#host.requestUpdate()
  }
}

const outcomeOf = (before: GuideView, { opened, closed, revision, findings }: SavedGuide): SaveOutcome => {
  const known = (all: readonly FoundFinding[], fingerprints: readonly string[]) =>
    all.filter(({ fingerprint }) => fingerprints.includes(fingerprint))
  const closedHere = known(before.findings, closed)
  const openedHere = known(findings, opened)
  return {
    revision,
    closed: closedHere,
    closedElsewhere: closed.length - closedHere.length,
    opened: openedHere,
    openedElsewhere: opened.length - openedHere.length,
  }
}

/** The newer guide that a refused save brings; undefined where it failed for another reason. */
const stalenessIn = (failure: unknown, base: Guide): Saving | undefined => {
  if (!(failure instanceof ApiFailure) || failure.code !== 'stale-revision') return undefined
  const { revision, guide } = failure.params
  // The API sends the present revision with the guide as it stands (ApiError stale-revision).
  return typeof revision === 'number' ? { is: 'stale', base, newer: guide as Guide, revision } : undefined
}
