import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { attachFile, detachFile, readMention } from '../api/discussion.ts'
import { ReadEvent } from '../desk/mention-list.ts'
import { AttachEvent, DetachEvent } from './attachment-list.ts'
import type { ShownFinding } from './shown-finding.ts'

/** How the files at a finding stand: whether one is on its way, and why the last thing could not be done. */
export interface FilesState {
  readonly busy: boolean
  readonly failure: unknown
}

/**
 * Attaches files to the finding on screen and takes them away, and marks comments at it as read, when something below
 * its host asks for it.
 */
export class FindingFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #shown: ShownFinding
  #busy = false
  #failure: { readonly fingerprint: string; readonly cause: unknown } | undefined

  constructor(host: ReactiveControllerHost & HTMLElement, shown: ShownFinding) {
    this.#host = host
    this.#shown = shown
    host.addController(this)
  }

  /** As it stands for the finding on screen. */
  get state(): FilesState {
    const isHere = this.#failure?.fingerprint === this.#shown.finding?.fingerprint
    return { busy: this.#busy, failure: isHere ? this.#failure?.cause : undefined }
  }

  hostConnected(): void {
    this.#host.addEventListener(AttachEvent.eventName, this.#attach)
    this.#host.addEventListener(DetachEvent.eventName, this.#detach)
    this.#host.addEventListener(ReadEvent.eventName, this.#read)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(AttachEvent.eventName, this.#attach)
    this.#host.removeEventListener(DetachEvent.eventName, this.#detach)
    this.#host.removeEventListener(ReadEvent.eventName, this.#read)
  }

  readonly #attach = ({ file }: AttachEvent) => this.#run((fingerprint) => attachFile(fingerprint, file))
  readonly #detach = ({ attachment }: DetachEvent) =>
    this.#run((fingerprint) => detachFile(fingerprint, attachment))
  readonly #read = ({ mention }: ReadEvent) => this.#run(() => readMention(mention))

  async #run(act: (fingerprint: string) => Promise<unknown>): Promise<void> {
    const fingerprint = this.#shown.finding?.fingerprint
    if (fingerprint === undefined || this.#busy) return
    this.#busy = true
    this.#failure = undefined
    this.#host.requestUpdate()
    try {
      await act(fingerprint)
      await this.#shown.reload()
    } catch (cause) {
      this.#failure = { fingerprint, cause }
    } finally {
      this.#busy = false
      this.#host.requestUpdate()
    }
  }
}
