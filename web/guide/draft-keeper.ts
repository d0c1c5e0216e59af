import type { Guide } from '../../rules/catalog.ts'
import { isSame } from '../../rules/same.ts'
import { ApiFailure } from '../api/client.ts'
import { type DraftOutlook, dropDraft, keepDraft } from '../api/guides.ts'
import { forgetUnsent, keepUnsent } from './draft-store.ts'
import type { Footing } from './guide-opening.ts'

/** Milliseconds without a change after which the draft goes to the server, and after a failure goes again. */
const pause = 1200
const retryPause = 10_000

/** Where keeping the draft stands. */
export type Keeping =
  | { readonly is: 'idle' | 'waiting' | 'running' }
  | { readonly is: 'kept'; readonly at: string; readonly outlook: DraftOutlook }
  /** The server did not take it; this browser has it if `isHere`. */
  | { readonly is: 'failed'; readonly failure: unknown; readonly isHere: boolean }

/** What the keeper tells the page. */
export interface KeeperListener {
  /** Something of `keeping` or `footing` changed. */
  changed(): void
  /** Somebody else changed the draft: the page must be opened anew. */
  stale(): void
}

/** Keeps the draft of one guide: in this browser at once, on the server soon after, one request at a time. */
export class DraftKeeper {
  readonly #listener: KeeperListener
  readonly #leaving = new AbortController()
  #published: Guide
  #guide: Guide
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<boolean> | undefined
  footing: Footing
  keeping: Keeping = { is: 'idle' }

  constructor(published: Guide, footing: Footing, listener: KeeperListener) {
    this.#published = published
    this.#guide = footing.acknowledged
    this.footing = footing
    this.#listener = listener
  }

  /** Whether the server has the draft as it stands in the page. */
  get isAcknowledged(): boolean {
    const { acknowledged, keptBase, baseRevision } = this.footing
    return isSame(this.#guide, acknowledged) && (keptBase === undefined || keptBase === baseRevision)
  }

  /** Takes the draft as it stands now. */
  change(guide: Guide): void {
    this.#guide = guide
    const isHere = this.#keepHere()
    clearTimeout(this.#timer)
    // What did not go to the server, and has no room here, goes again at once.
    this.#timer = setTimeout(() => void this.flush(), isHere ? pause : 0)
    if (this.keeping.is !== 'running') this.#now({ is: 'waiting' })
  }

  /** Sends what the server does not have yet. Tells whether it has the draft then. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined
    })
    return this.#sending
  }

  /** Ends it; what is under way is not waited for. */
  end(): void {
    clearTimeout(this.#timer)
    this.#leaving.abort()
  }

  #keepHere(): boolean {
    const { acknowledged, draftRevision } = this.footing
    if (this.isAcknowledged) {
      forgetUnsent(this.#guide.id)
      return true
    }
    const at = new Date().toISOString()
    return keepUnsent({ guide: this.#guide, acknowledged, draftRevision, at })
  }

  async #send(): Promise<boolean> {
    while (!this.isAcknowledged) {
      const guide = this.#guide
      this.#now({ is: 'running' })
      try {
        const outlook = await this.#put(guide)
        this.#keepHere()
        this.#now(outlook ? { is: 'kept', at: outlook.updatedAt, outlook } : { is: 'idle' })
      } catch (failure) {
        if (this.#leaving.signal.aborted) return false
        const isHere = this.#keepHere()
        this.#now({ is: 'failed', failure, isHere })
        if (failure instanceof ApiFailure && failure.code === 'stale-draft') this.#listener.stale()
        else this.#timer = setTimeout(() => void this.flush(), retryPause)
        return false
      }
    }
    if (this.keeping.is === 'waiting') this.#now({ is: 'idle' })
    return true
  }

  /** Keeps the draft, or drops it where it is what is published. */
  async #put(guide: Guide): Promise<DraftOutlook | undefined> {
    const { baseRevision, draftRevision, keptBase } = this.footing
    const { signal } = this.#leaving
    if (isSame(guide, this.#published)) {
      const revision =
        keptBase === undefined ? draftRevision : (await dropDraft(guide.id, draftRevision, signal)).revision
      this.footing = { ...this.footing, draftRevision: revision, acknowledged: guide, keptBase: undefined }
      return undefined
    }
    const outlook = await keepDraft({ guide, baseRevision, draftRevision }, signal)
    this.footing = {
      ...this.footing,
      draftRevision: outlook.revision,
      acknowledged: guide,
      keptBase: baseRevision,
    }
    return outlook
  }

  #now(keeping: Keeping): void {
    this.keeping = keeping
    this.#listener.changed()
  }
}
