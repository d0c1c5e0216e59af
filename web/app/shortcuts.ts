import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** One thing that keys do: one key, or two after each other as `g d`. */
export interface Shortcut {
  /** As `KeyboardEvent.key`: `j`, `Escape`, `Control+s`, `Alt+ArrowDown`; a sequence with a space between. */
  readonly keys: string
  /** What it does, in the present language. */
  readonly label: () => string
  readonly run: () => void
  /** Works while typing too, and where single keys are switched off: for `Escape` and keys with Control or Alt. */
  readonly always?: boolean
}

/** Milliseconds that the second key of a sequence may take. */
const sequenceTime = 1000

const kept = 'duibiao.shortcuts'

const groups = new Set<readonly Shortcut[]>()
let begun = ''
let begunAt = 0

/** Whether keys without a modifier do anything (WCAG 2.1.4); kept in this browser. */
export const areShortcutsOn = (): boolean => localStorage.getItem(kept) !== 'off'

/** Switches the keys without a modifier on or off. */
export const switchShortcuts = (on: boolean): void => {
  if (on) localStorage.removeItem(kept)
  else localStorage.setItem(kept, 'off')
}

/** All shortcuts that do something now, for the help. */
export const activeShortcuts = (): readonly Shortcut[] => [...groups].flat()

const isTyping = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath()
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

const isInDialog = (event: KeyboardEvent): boolean =>
  event.composedPath().some((node) => node instanceof HTMLDialogElement)

/** A key with Control (or Command) and Alt before it. */
const chordOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string =>
  `${ctrlKey || metaKey ? 'Control+' : ''}${altKey ? 'Alt+' : ''}${key}`

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || isInDialog(event)) return
  const chord = chordOf(event)
  const isFree = areShortcutsOn() && !isTyping(event)
  const sequence = event.timeStamp - begunAt < sequenceTime && begun !== '' ? `${begun} ${chord}` : ''
  const shortcuts = activeShortcuts().filter(({ always }) => isFree || always)
  // The latest registered wins: a page's own keys before the app's.
  const found =
    shortcuts.findLast(({ keys }) => keys === sequence) ?? shortcuts.findLast(({ keys }) => keys === chord)
  begun = ''
  if (found) {
    event.preventDefault()
    found.run()
  } else if (shortcuts.some(({ keys }) => keys.startsWith(`${chord} `))) {
    begun = chord
    begunAt = event.timeStamp
  }
}

/** Begins to listen for shortcuts. */
export const startShortcuts = (): void => window.addEventListener('keydown', onKey)

/** Gives an element shortcuts for as long as it is in the document. */
export class ShortcutController implements ReactiveController {
  readonly #shortcuts: readonly Shortcut[]
  constructor(host: ReactiveControllerHost, shortcuts: readonly Shortcut[]) {
    this.#shortcuts = shortcuts
    host.addController(this)
  }
  hostConnected(): void {
    groups.add(this.#shortcuts)
  }
  hostDisconnected(): void {
    groups.delete(this.#shortcuts)
  }
}
