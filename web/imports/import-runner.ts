import { type ImportView, runImport, undoImport } from '../api/imports.ts'

/** What is being done with an import: written, or taken back with or without the guides that were edited since. */
export type ImportWork = 'run' | 'undo' | 'undo-rest'

/** Fired on `window` whenever an import that runs in this browser is further on, or failed. */
export class ImportProgressEvent extends Event {
  static readonly eventName = 'db-import-progress'
  readonly no: number
  readonly view: ImportView | undefined
  readonly failure: unknown
  constructor(no: number, { view, failure }: { view?: ImportView; failure?: unknown }) {
    super(ImportProgressEvent.eventName)
    this.no = no
    this.view = view
    this.failure = failure
  }
}

const busy = new Set<number>()

/** Whether an import runs in this browser now. */
export const isRunning = (no: number): boolean => busy.has(no)

const isAtEnd = ({ state }: ImportView, work: ImportWork): boolean =>
  state === (work === 'run' ? 'done' : 'undone')

/**
 * Goes on with an import, call after call, until it is at its end; other pages may be looked at meanwhile. What is
 * written by a call stays written, so that closing the browser only pauses it.
 */
export const goOn = async (no: number, work: ImportWork): Promise<void> => {
  if (busy.has(no)) return
  busy.add(no)
  const tell = (of: { view?: ImportView; failure?: unknown }) =>
    window.dispatchEvent(new ImportProgressEvent(no, of))
  try {
    for (;;) {
      const view = work === 'run' ? await runImport(no) : await undoImport(no, work === 'undo-rest')
      if (isAtEnd(view, work)) {
        busy.delete(no)
        tell({ view })
        return
      }
      tell({ view })
    }
  } catch (failure) {
    busy.delete(no)
    tell({ failure })
  }
}

declare global {
  interface WindowEventMap {
    [ImportProgressEvent.eventName]: ImportProgressEvent
  }
}
