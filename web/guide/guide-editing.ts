import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ElementName, Guide } from '../../rules/catalog.ts'
import type { FoundFinding } from '../../rules/finding.ts'
import { type Choices, mergeGuides } from '../../rules/merge/merge.ts'
import { changedFields, isSame } from '../../rules/same.ts'
import { fetchGuide, type GuideView, publishDraft, restoreRevision, type SavedGuide } from '../api/guides.ts'
import type { AdoptedElement, FixedGuide } from './check-worker.ts'
import { DraftKeeper, type Keeping } from './draft-keeper.ts'
import { forgetUnsent, unsentDraft } from './draft-store.ts'
import { adopt, beginDraft, type Draft, edit, restore, undo } from './guide-draft.ts'
import type { PlacedFinding } from './guide-findings.ts'
import { sectionOf } from './guide-form.ts'
import { LiveChecks } from './guide-live-checks.ts'
import { type Divergence, type Opening, openingOf } from './guide-opening.ts'
import { heldBack, isStale, outcomeOf, type Saving } from './guide-saving.ts'

/** One guide while it is edited: its draft, where that is kept, the checks that run as it changes, and publishing it. */
export class GuideEditing implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly checks: LiveChecks
  #keeper: DraftKeeper | undefined
  #leaving = new AbortController()
  /** Findings whose fixes were applied since the guide was opened, with what they were seen in. */
  readonly #adopted = new Set<string>()

  /** The guide as the server has it, with its standard and findings. */
  view: GuideView | undefined
  draft: Draft | undefined
  saving: Saving = { is: 'idle' }
  /** Two versions that must be made one before the editing goes on. */
  divergence: Divergence | undefined
  /** The draft that was found when the guide was opened. */
  restored: Opening['restored']
  /** The element that was changed last. */
  touched: ElementName | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    this.checks = new LiveChecks(() => host.requestUpdate())
    host.addController(this)
  }

  hostConnected(): void {
    this.#leaving = new AbortController()
  }

  hostDisconnected(): void {
    // What is not sent yet goes still; this browser has it too.
    const keeper = this.#keeper
    void keeper?.flush().finally(() => keeper.end())
    this.#leaving.abort()
    this.checks.end()
  }

  get keeping(): Keeping {
    return this.#keeper?.keeping ?? { is: 'idle' }
  }

  /** Whether leaving the page would lose something: neither the server nor this browser has the draft. */
  get isAtRisk(): boolean {
    const { keeping } = this
    return keeping.is === 'failed' && !keeping.isHere
  }

  get isChanged(): boolean {
    return this.view !== undefined && this.draft !== undefined && !isSame(this.view.guide, this.draft.guide)
  }

  /** The fields in which the draft differs from what is published. */
  get changedFields(): readonly string[] {
    return this.view && this.draft ? changedFields(this.view.guide, this.draft.guide) : []
  }

  /** The elements in which the draft differs from what is published. */
  get changedSections(): ReadonlySet<ElementName> {
    return new Set(this.changedFields.flatMap((field) => sectionOf(field) ?? []))
  }

  /** The findings to show beside the draft. */
  get findings(): readonly PlacedFinding[] {
    return this.view ? this.checks.placed(this.view, this.isChanged) : []
  }

  /** Begins with a guide as the server gave it, and with the draft of it that the server or this browser keeps. */
  open(view: GuideView): void {
    this.#keeper?.end()
    const unsent = view.editable ? unsentDraft(view.guide.id) : undefined
    const { guide, footing, divergence, restored } = openingOf(view, unsent)
    this.view = view
    this.#adopted.clear()
    this.divergence = divergence
    this.restored = restored
    this.draft = isSame(guide, view.guide)
      ? beginDraft(view.guide)
      : { guide, past: [view.guide], typedAt: undefined }
    this.#keeper = new DraftKeeper(view.guide, footing, {
      changed: () => this.#host.requestUpdate(),
      stale: () => void this.#reopen(),
    })
    // What this browser has and the server does not goes to it, unless it is to be merged first.
    if (view.editable && !divergence && !isSame(guide, footing.acknowledged)) this.#keeper.change(guide)
    void this.checks.begin(view, guide)
    this.#host.requestUpdate()
  }

  edit(change: { readonly path: string; readonly value: unknown; readonly isTyped: boolean }): void {
    this.#change((draft) => edit(draft, change), sectionOf(change.path.split('/')[1] ?? ''))
  }

  /** Applies a finding's fix. Tells whether it did: a finding that came back after its fix is left to a person. */
  adopt({ fingerprint, evidenceHash, fix = [] }: FoundFinding): boolean {
    const which = `${fingerprint} ${evidenceHash}`
    if (this.#adopted.has(which)) return false
    this.#adopted.add(which)
    this.#change((draft) => adopt(draft, fix), sectionOf(fix[0]?.path.split('/')[1] ?? ''))
    return true
  }

  /** Applies every fix that is safe, one element at a time, and tells how many it did and why others were left. */
  async adoptSafe(): Promise<FixedGuide | undefined> {
    const { view, draft } = this
    if (!view || !draft) return undefined
    const fixed = await this.checks.fix(view)
    if (!fixed || draft !== this.draft) return undefined
    this.take(fixed.guide)
    return fixed
  }

  undo(): void {
    this.#adopted.clear()
    this.#change(undo, undefined)
  }

  /** Puts the fields of one element back to how they are published. */
  revert(fields: readonly string[]): void {
    const { view } = this
    if (view) this.#change((draft) => restore(draft, fields, view.guide), sectionOf(fields[0] ?? ''))
  }

  /** Gives the draft those fields of another version in which they differ. */
  take(from: Guide): void {
    const { draft } = this
    const fields = draft ? changedFields(draft.guide, from) : []
    if (fields.length > 0) this.#change((now) => restore(now, fields, from), sectionOf(fields[0] ?? ''))
  }

  /** Adopts the standard in one element, but for what is local or better. */
  async adoptStandard(element: ElementName): Promise<AdoptedElement | undefined> {
    const { draft } = this
    const adopted = await this.checks.adopt(element)
    if (adopted && draft === this.draft) this.take(adopted.guide)
    return adopted
  }

  /** Puts everything back to how it is published, and drops the draft. */
  discard(): void {
    const { view } = this
    if (!view) return
    this.restored = undefined
    this.divergence = undefined
    this.#change((draft) => restore(draft, changedFields(view.guide, draft.guide), view.guide), undefined)
    void this.#keeper?.flush()
  }

  /** Goes on from both versions made one; `choices` decide each conflict. */
  merge(choices: Choices): void {
    const { divergence, draft } = this
    if (!divergence || !draft) return
    const { merged, isDecided } = mergeGuides(divergence.versions, choices)
    if (!isDecided) return
    this.divergence = undefined
    this.restored = undefined
    this.draft = { guide: merged, past: [...draft.past, draft.guide], typedAt: undefined }
    this.#keeper?.change(merged)
    this.checks.soon(merged)
    this.#host.requestUpdate()
  }

  /** Sends the draft to the server now. */
  async keep(): Promise<void> {
    if (!this.divergence) await this.#keeper?.flush()
  }

  /** Publishes the draft as a revision; with a reason also where it opens errors. */
  async publish(reason?: string): Promise<void> {
    const { view } = this
    const keeper = this.#keeper
    if (!view?.editable || !keeper || this.saving.is === 'running' || this.divergence || !this.isChanged)
      return
    this.#now({ is: 'running' })
    const { signal } = this.#leaving
    if (!(await keeper.flush())) {
      const { keeping } = keeper
      this.#now(
        this.divergence || keeping.is !== 'failed'
          ? { is: 'idle' }
          : { is: 'failed', failure: keeping.failure },
      )
      return
    }
    const { baseRevision, draftRevision } = keeper.footing
    try {
      const saved = await publishDraft(
        { id: view.guide.id, revision: baseRevision, draft: draftRevision, reason },
        signal,
      )
      this.#published(view, saved)
    } catch (failure) {
      if (signal.aborted) return
      if (isStale(failure)) {
        this.#now({ is: 'idle' })
        await this.#reopen()
      } else this.#now(heldBack(failure) ?? { is: 'failed', failure })
    }
  }

  /** Puts the guide back to an earlier revision, as another one. */
  async restoreTo(revision: number): Promise<void> {
    const { view } = this
    if (!view?.editable || this.saving.is === 'running') return
    this.#now({ is: 'running' })
    const { signal } = this.#leaving
    try {
      this.#published(view, await restoreRevision(view.guide.id, view.revision, revision, signal))
    } catch (failure) {
      if (signal.aborted) return
      this.#now({ is: 'failed', failure })
      if (isStale(failure)) await this.#reopen()
    }
  }

  #published(before: GuideView, saved: SavedGuide): void {
    forgetUnsent(saved.guide.id)
    this.open(saved)
    this.touched = undefined
    this.#now({ is: 'saved', outcome: outcomeOf(before, saved) })
  }

  /** The guide or its draft was changed by somebody else: begins anew, with what this page has beyond it. */
  async #reopen(): Promise<void> {
    const id = this.view?.guide.id
    if (id === undefined) return
    try {
      this.open(await fetchGuide(id, this.#leaving.signal))
    } catch (failure) {
      if (!this.#leaving.signal.aborted) this.#now({ is: 'failed', failure })
    }
  }

  #now(saving: Saving): void {
    this.saving = saving
    this.#host.requestUpdate()
  }

  #change(make: (draft: Draft) => Draft, section: ElementName | undefined): void {
    const { draft, view, divergence } = this
    if (!draft || !view || divergence) return
    const changed = make(draft)
    if (changed === draft) return
    this.draft = changed
    this.touched = section
    if (this.saving.is !== 'running') this.saving = { is: 'idle' }
    this.#keeper?.change(changed.guide)
    this.checks.soon(changed.guide)
    this.#host.requestUpdate()
  }
}
