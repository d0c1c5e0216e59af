import type { Text } from '../text/text.ts'
import { findForeign } from './foreign.ts'
import type { Home } from './home.ts'
import type { PlaceMention } from './place.ts'

/** One string of a guide with the JSON Pointer to it. */
export class PlacedText {
  readonly path: string
  readonly text: Text
  /** The home at which places in it are own or foreign. */
  readonly home: Home
  #foreign: readonly PlaceMention[] | undefined

  constructor(path: string, text: Text, home: Home) {
    this.path = path
    this.text = text
    this.home = home
  }

  /** Mentions of other places which nothing in it calls for; searched when first asked for. */
  get foreign(): readonly PlaceMention[] {
    this.#foreign ??= findForeign(this.text, this.home)
    return this.#foreign
  }
}
