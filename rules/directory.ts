/** What rules ask of the directory, indexed once a run. */

import { withAliases } from './aliases.ts'
import { indexLaws, type LawIndex } from './canonical/laws/law-index.ts'
import { indexMaterials, type MaterialIndex, type NamesBeside } from './canonical/materials/material-index.ts'
import { type Home, homeOf } from './canonical/places/home.ts'
import type { Binding, Bound, Directory, StandardItem } from './catalog.ts'
import { bounds, defaultBinding } from './catalog.ts'

/** A directory with its indexes. */
export interface DirectoryFacts {
  readonly directory: Directory
  readonly items: ReadonlyMap<string, StandardItem>
  /** Base code of the main item of an item's family. */
  readonly familyOf: (code: string) => string
  readonly laws: LawIndex
  readonly materials: MaterialIndex
  /** The same for the names of forms, which may have other names of their own. */
  readonly forms: MaterialIndex
  /** The province, as which the standard's own text is read. */
  readonly home: Home
}

/** Indexes a directory, with the dictionary of names as people changed it and what the government holds beside it. */
export const indexDirectory = (
  published: Directory,
  { aliases = [], holdings = [] }: Omit<NamesBeside, 'scopes'> = {},
): DirectoryFacts => {
  const directory = withAliases(published, aliases)
  const items = new Map(directory.items.map((item) => [item.code, item]))
  const materials = indexMaterials(directory, { aliases, holdings })
  const hasOwnForms = aliases.some(({ scope }) => scope === 'form')
  return {
    directory,
    items,
    familyOf: (code) => items.get(code)?.parent ?? code,
    laws: indexLaws(directory.laws ?? []),
    materials,
    forms: hasOwnForms
      ? indexMaterials(directory, { aliases, holdings, scopes: ['material', 'form'] })
      : materials,
    home: homeOf(directory.region, [directory.issuedBy]),
  }
}

/** The binding of an element or facet for one item: facet before element, item before directory before default. */
export const bindingOf = (directory: Directory, item: StandardItem, bound: Bound): Binding | undefined => {
  const element = bound.split('/')[0] as Bound
  for (const key of bound === element ? [element] : [bound, element]) {
    const binding = item.binding?.[key] ?? directory.binding[key] ?? defaultBinding[key]
    if (binding) return binding
  }
  return undefined
}

/** Whether an item is in force on a day: active, begun and not yet ended. */
export const isInForce = (item: StandardItem, asOf: string): boolean =>
  item.status === 'active' &&
  (item.effectiveFrom === undefined || item.effectiveFrom <= asOf) &&
  (item.effectiveTo === undefined || asOf <= item.effectiveTo)

/** Whether an item leaves an element, and every facet of it, to the agency. */
export const isLocal = (directory: Directory, item: StandardItem, element: Bound): boolean =>
  bounds
    .filter((bound) => bound === element || bound.startsWith(`${element}/`))
    .every((bound) => bindingOf(directory, item, bound) === 'local')
