/** Two guides of one item beside each other: what each publishes, element by element, and which of them is as the standard. */

import { meaningOf } from '../canonical/meaning.ts'
import type { Fold } from '../canonical/text/fold.ts'
import { canonicalText } from '../canonical/text/text.ts'
import type { Guide } from '../catalog.ts'
import type { Fact, GuideFacts, StandardFacts } from '../facts/facts.ts'
import { stableJson } from '../finding.ts'
import { foldsBetween } from './made-equal.ts'
import {
  meaningOfMaterial,
  publishedMeaning,
  type SharedElement,
  sharedElements,
} from './published-meaning.ts'
import { alignSets, closeness } from './sets.ts'

/** A guide with what it was read as. */
export interface ReadSide {
  readonly guide: Guide
  readonly facts: GuideFacts
}

/** How two guides stand to each other in an element. */
export type Relation = 'same' | 'differs' | 'only-a' | 'only-b'
/** Which of two guides is as the standard; undefined where the standard has no value. */
export type Standing = 'both' | 'a' | 'b' | 'neither'

/** Elements in which two agencies are compared: not the level, which is each agency's own. */
export const comparedElements = sharedElements.filter((element) => element !== 'level')

/** How two guides stand to each other and to the standard in one element; undefined where neither publishes it. */
export const relate = (
  a: GuideFacts,
  b: GuideFacts,
  standard: GuideFacts | undefined,
  element: SharedElement,
): { readonly relation: Relation; readonly standing: Standing | undefined } | undefined => {
  const [left, right] = [publishedMeaning(a, element), publishedMeaning(b, element)]
  if (left === undefined && right === undefined) return undefined
  const expected = standard && publishedMeaning(standard, element)
  const [isA, isB] = [left === expected, right === expected]
  return {
    relation:
      left === undefined ? 'only-b' : right === undefined ? 'only-a' : left === right ? 'same' : 'differs',
    standing: expected === undefined ? undefined : isA && isB ? 'both' : isA ? 'a' : isB ? 'b' : 'neither',
  }
}

/** A part of an element beside its counterpart: a member of a list, a field, or all of it; undefined where that side has none. */
export interface ComparedPart {
  /** The field, where the element is made of fields. */
  readonly field: string | undefined
  readonly a: unknown
  readonly b: unknown
  /** Whether both sides mean the same. */
  readonly same: boolean
}

interface Row {
  readonly raw: unknown
  readonly name: string
  readonly key: string
  readonly meaning: string
}

const nameOf = (raw: unknown): string => {
  if (typeof raw !== 'object' || raw === null) return String(raw)
  const { name, title } = raw as { name?: unknown; title?: unknown }
  return String(name ?? title ?? '')
}

/** What each row of a list means and is called, from all that was read in it. */
const rowsOf = (published: readonly unknown[], members: readonly unknown[]): readonly Row[] =>
  published.map((raw, at): Row => {
    const own = members.filter((member, place) => {
      const row = (member as { row?: unknown }).row
      return (typeof row === 'number' ? row : place) === at
    })
    const meanings = own.map((member) =>
      typeof member === 'object' && member !== null && 'necessity' in member && 'exempt' in member
        ? meaningOfMaterial(member as Parameters<typeof meaningOfMaterial>[0])
        : meaningOf(member),
    )
    const keys = own.flatMap((member) => {
      const { key, keys: several } = member as { key?: string; keys?: readonly string[] }
      return several ?? key ?? []
    })
    return {
      raw,
      name: canonicalText(nameOf(raw)).text,
      key: keys.sort().join('|'),
      meaning: meanings.sort().join('\n') || stableJson(raw),
    }
  })

/** Rows of one name that ask for something else come next after equal ones; then those of names half alike. */
const costOf = (one: Row, other: Row): number | undefined => {
  if (one.meaning === other.meaning) return 0
  if (one.key !== '' && one.key === other.key) return 0.1
  const alike = closeness(one.name, other.name)
  return alike >= 0.5 ? 1.1 - alike : undefined
}

const listParts = (a: readonly Row[], b: readonly Row[]): readonly ComparedPart[] => {
  const { pairs, missing, extra } = alignSets(a, b, costOf)
  const counterpart = new Map(pairs.map((pair) => [pair.standard, pair]))
  const alone = new Set(missing)
  return [
    ...a.flatMap((row): ComparedPart[] => {
      if (alone.has(row)) return [{ field: undefined, a: row.raw, b: undefined, same: false }]
      const pair = counterpart.get(row)
      return pair ? [{ field: undefined, a: row.raw, b: pair.guide.raw, same: pair.cost === 0 }] : []
    }),
    ...extra.map((row): ComparedPart => ({ field: undefined, a: undefined, b: row.raw, same: false })),
  ]
}

const canonicalOf = (value: unknown): string =>
  typeof value === 'string' ? canonicalText(value).text : stableJson(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldParts = (
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): readonly ComparedPart[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].map((field) => ({
    field,
    a: a[field],
    b: b[field],
    same: canonicalOf(a[field]) === canonicalOf(b[field]),
  }))

/** An element as a guide or an item publishes it; a name with its sub-item and handling item. */
export const publishedIn = (published: Guide | StandardFacts['item'], element: SharedElement): unknown => {
  if (element === 'level') return 'levels' in published ? published.levels : published.level
  if (element !== 'name') return published[element]
  const { name, subItem, handlingItem } = published
  return {
    name,
    ...(subItem === undefined ? {} : { subItem }),
    ...(handlingItem === undefined ? {} : { handlingItem }),
  }
}

const membersOf = (fact: Fact<unknown> | undefined): readonly unknown[] =>
  Array.isArray(fact?.value) ? fact.value : []

/**
 * The parts of an element of two guides with their counterparts: members of lists by what they mean, then by what they
 * name, whatever their order; fields by name; a single value as one part.
 */
const partsOf = (
  a: ReadSide,
  b: ReadSide,
  element: SharedElement,
  same: boolean,
): readonly ComparedPart[] => {
  const [left, right] = [publishedIn(a.guide, element), publishedIn(b.guide, element)]
  if (Array.isArray(left) || Array.isArray(right)) {
    const rows = ({ facts }: ReadSide, value: unknown) =>
      rowsOf(Array.isArray(value) ? value : [], membersOf(facts[element]))
    return listParts(rows(a, left), rows(b, right))
  }
  const isLimit = element === 'legalLimit' || element === 'promisedLimit'
  if (!isLimit && (isRecord(left) || isRecord(right))) {
    const parts = fieldParts(isRecord(left) ? left : {}, isRecord(right) ? right : {})
    return same ? parts.map((part) => ({ ...part, same: true })) : parts
  }
  return [{ field: undefined, a: left, b: right, same }]
}

/** One element of two guides beside each other. */
export interface ComparedElement {
  readonly element: SharedElement
  readonly relation: Relation
  readonly standing: Standing | undefined
  /** By which folds both were made equal, where they are the same and written otherwise. */
  readonly folds: readonly Fold[]
  readonly parts: readonly ComparedPart[]
}

/** Compares two guides of one item element by element, in the order of the elements. */
export const compareTwo = (
  a: ReadSide,
  b: ReadSide,
  standard: StandardFacts | undefined,
): readonly ComparedElement[] =>
  comparedElements.flatMap((element) => {
    const related = relate(a.facts, b.facts, standard, element)
    if (!related) return []
    const [left, right] = [a.facts[element], b.facts[element]]
    const same = related.relation === 'same'
    return [
      {
        element,
        ...related,
        folds: same && left && right ? foldsBetween(left, right) : [],
        parts: partsOf(a, b, element, same),
      },
    ]
  })
