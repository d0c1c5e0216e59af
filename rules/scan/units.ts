import type { Agency, Guide, StandardItem } from '../catalog.ts'
import type { GuideFacts, StandardFacts } from '../facts/facts.ts'
import type { Link } from '../link/link.ts'

/** A guide with what it was read as and what it was linked to. */
export interface LinkedGuide {
  readonly guide: Guide
  readonly facts: GuideFacts
  readonly link: Link
  /** The agency of the catalog that publishes it; undefined where the catalog does not know it. */
  readonly agency: Agency | undefined
}

/** The unit of work of the rules about an agency's own set: all its guides, linked one to one. */
export interface AgencyUnit {
  readonly agency: Agency | undefined
  readonly guides: readonly LinkedGuide[]
}

/** An agency's word that it must publish an item, or that a guide of its region may be it. */
export interface Declaration {
  readonly agency: Agency
  readonly code: string
}

/** The unit of work across agencies: a main item with its sub-items and all guides linked to any of them. */
export interface Family {
  readonly main: StandardItem
  /** The main item and its sub-items. */
  readonly items: readonly StandardFacts[]
  readonly guides: readonly LinkedGuide[]
  /** The same by base code of the item that they are linked to. */
  readonly byItem: ReadonlyMap<string, readonly LinkedGuide[]>
  /** Items of this family that agencies declared to publish ("all" written out). */
  readonly declared: readonly Declaration[]
  /** Guides that may be an item of this family but are undecided, with the items they may be. */
  readonly undecided: readonly { readonly guide: Guide; readonly codes: readonly string[] }[]
}
