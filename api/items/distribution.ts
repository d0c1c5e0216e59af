import { meaningOf } from '../../rules/canonical/meaning.ts'
import type { ElementName, Guide, StandardItem } from '../../rules/catalog.ts'
import { publishedMeaning, type SharedElement } from '../../rules/compare/published-meaning.ts'
import type { GuideFacts, StandardFacts } from '../../rules/facts/facts.ts'

/** Characters of prose that a cell shows. */
const shown = 160

/** A prose value short enough for a cell. */
export const shorten = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

const nameOf = (member: unknown): unknown => {
  if (typeof member !== 'object' || member === null) return member
  const { name, title, article } = member as { name?: string; title?: string; article?: string }
  return title === undefined ? (name ?? null) : [title, article ?? ''].join('')
}

/** An element as published, short enough for a cell. */
export const shortValue = (published: Guide | StandardItem, element: ElementName): unknown => {
  if (element === 'name')
    return [published.name, published.subItem, published.handlingItem].filter(Boolean).join(' · ')
  if (element === 'code') return 'code' in published ? published.code : (published.baseCode ?? null)
  if (element === 'level') return 'levels' in published ? published.levels : published.level
  const value = (published as unknown as Readonly<Record<string, unknown>>)[element]
  if (value === undefined) return null
  if (typeof value === 'string') return shorten(value)
  if (Array.isArray(value)) return value.map(nameOf)
  if (element === 'procedure')
    return Object.fromEntries(
      Object.entries(value as Record<string, string>).map(([key, text]) => [key, shorten(text)]),
    )
  return value
}

/** What is published by all guides of an item for one element, grouped by meaning. */
export interface Distribution {
  readonly entries: readonly {
    readonly value: unknown
    readonly agencies: number
    readonly standard: boolean
  }[]
  /** By guide: its place in `entries`; null where it publishes nothing. */
  readonly groups: readonly (number | null)[]
}

/** Groups the guides of an item by what they publish for one element, the most frequent first. */
export const distribute = (
  guides: readonly { readonly guide: Guide; readonly facts: GuideFacts }[],
  standard: StandardFacts,
  element: SharedElement,
): Distribution => {
  const byMeaning = new Map<string, { value: unknown; agencies: number; standard: boolean }>()
  // A level is as the standard where it is one of those at which the item is implemented.
  const ofStandard =
    element === 'level' ? standard.item.levels.map(meaningOf) : [publishedMeaning(standard, element)]
  const meanings = guides.map(({ guide, facts }) => {
    const meaning = publishedMeaning(facts, element)
    if (meaning === undefined) return undefined
    const entry = byMeaning.get(meaning)
    if (entry) entry.agencies += 1
    else
      byMeaning.set(meaning, {
        value: shortValue(guide, element),
        agencies: 1,
        standard: ofStandard.includes(meaning),
      })
    return meaning
  })
  const order = [...byMeaning].sort(([, a], [, b]) => b.agencies - a.agencies)
  const places = new Map(order.map(([meaning], place) => [meaning, place]))
  return {
    entries: order.map(([, entry]) => entry),
    groups: meanings.map((meaning) => (meaning === undefined ? null : (places.get(meaning) ?? null))),
  }
}
