import type { Place } from '../../../fixtures/agencies/place.ts'
import type { Difficulty, LabelRange } from '../../../fixtures/label.ts'
import type { Agency, ElementName, Guide, StandardItem } from '../../../rules/catalog.ts'
import type { ItemSource } from './items/source.ts'
import type { Choosing } from './pool.ts'

/** Where something is planted: one guide that conforms, with what it implements and who publishes it. */
export interface Scene extends Choosing {
  readonly agency: Agency
  readonly place: Place
  /** A place of another city. */
  readonly elsewhere: Place
  readonly source: ItemSource
  readonly item: StandardItem
  readonly guide: Guide
  /** The agency's guides as they conform, this one among them. */
  readonly ownGuides: readonly Guide[]
  /** The agency's guides made before this one, as they are published. */
  readonly published: readonly Guide[]
  /** Guides of the same item that other agencies conformingly publish, of those made before this one. */
  readonly peers: readonly Guide[]
  /** What was planted that may stand only once in a catalog; a kind adds its own keys. */
  readonly once: Set<string>
}

/** A catalog's change by one planted error. */
export interface Planted {
  /** The guide with the error; null where the guide is not there any more. */
  readonly guide: Guide | null
  /** Guides that come beside it. */
  readonly added?: readonly Guide[]
  /** Other guides of the agency that go. */
  readonly dropped?: readonly string[]
  /** The guide that the label names, where it is not the scene's. */
  readonly labelled?: { readonly guideId: string | null; readonly standardCode: string | null }
  /** The guide that the label names is one too many for its item. */
  readonly isDuplicate?: true
  /** Elements under which it may also be filed, besides the kind's own. */
  readonly also?: readonly ElementName[]
  readonly ranges?: readonly LabelRange[]
}

/** A kind of error: what it is called, where it belongs, and how it comes into a guide. */
export interface ErrorKind {
  readonly name: string
  readonly element: ElementName
  readonly also?: readonly ElementName[]
  /** It belongs to items of which the standard says nothing but what they are; other kinds do not. */
  readonly isOfPractice?: true
  /** Undefined where this guide has no place for it. */
  readonly plant: (scene: Scene, difficulty: Difficulty) => Planted | undefined
}

/** A class of differences that no guide may be flagged for. */
export interface HarmlessClass {
  readonly name: string
  readonly element: ElementName
  /** It changes only how the element is written, so that it may stand beside an error of the same element. */
  readonly isForm?: true
  /** Undefined where this guide has no place for it. */
  readonly apply: (scene: Scene) => Guide | undefined
  /** A second guide beside the scene's, which then is the one that may not be flagged. */
  readonly beside?: (scene: Scene) => Guide | undefined
}
