import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import { type Catalog, type Guide, guideKey, levels } from '../../rules/catalog.ts'
import { percent } from '../../rules/figures.ts'
import { provincialItemTypes } from '../../rules/lexicon/item-types.ts'
import { channelOf, portal } from '../../rules/link/channel.ts'
import type { Link } from '../../rules/link/link.ts'
import { type Locale, term } from '../../rules/messages/format.ts'
import { isPublished } from '../../rules/scan/agency-unit.ts'
import { sayValue } from '../formats/value-words.ts'
import {
  type CountedGuide,
  type FigureDefinition,
  type FigureUnit,
  figureDefinitions,
  type Measured,
} from './definitions.ts'

/** By what figures are broken down. */
export const dimensions = ['level', 'type', 'agency'] as const
export type Dimension = (typeof dimensions)[number]

/** A figure of one group of guides. */
export interface Figure extends Measured {
  readonly key: FigureDefinition['key']
}

/** The figures of one group, such as the guides of one agency. */
export interface FigureGroup {
  /** As the catalog writes it: a level, a type, a credit code. */
  readonly key: string
  readonly guides: number
  readonly figures: readonly Figure[]
}

/** All figures, and the same by each dimension. */
export interface Figures {
  readonly total: FigureGroup
  readonly by: Readonly<Record<Dimension, readonly FigureGroup[]>>
  /** Each figure of the earlier guides, where they were given. */
  readonly before?: FigureGroup
}

/**
 * The guides that figures count: those published on the portal, as counts and uniformity do. With earlier guides, each
 * knows its own, by the first key ever known.
 */
export const countedGuides = (
  { guides, agencies }: Pick<Catalog, 'guides' | 'agencies'>,
  links: readonly Pick<Link, 'guideId' | 'standardCode'>[],
  earlier: readonly Guide[] = [],
): readonly CountedGuide[] => {
  const agencyOf = indexAgencies(agencies)
  const codes = new Map(links.map(({ guideId, standardCode }) => [guideId, standardCode]))
  const byKey = new Map(earlier.map((guide) => [guideKey(guide), guide]))
  return guides
    .filter((guide) => isPublished(guide) && channelOf(guide) === portal)
    .map((guide) => {
      const before = byKey.get(guideKey(guide))
      return {
        guide,
        standardCode: codes.get(guide.id) ?? null,
        agency: agencyId(guide, agencyOf(guide)),
        ...(before ? { before } : {}),
      }
    })
}

const groupOf = (key: string, guides: readonly CountedGuide[]): FigureGroup => ({
  key,
  guides: guides.length,
  figures: figureDefinitions.map(({ key: figure, measure }) => ({ key: figure, ...measure(guides) })),
})

const keys: Record<Dimension, (guide: CountedGuide) => string> = {
  agency: ({ agency }) => agency,
  level: ({ guide }) => guide.level,
  // Guides write a type as its two digits or in words.
  type: ({ guide }) => sayValue('zh-CN', guide.type, 'type'),
}

/** The order in which people read the groups of a dimension; those that it does not name come last. */
const orders: Record<Dimension, readonly string[]> = {
  level: levels,
  type: provincialItemTypes.map(({ word }) => word),
  agency: [],
}

const placeIn = (order: readonly string[], key: string): number =>
  order.includes(key) ? order.indexOf(key) : order.length

const groupsBy = (dimension: Dimension, guides: readonly CountedGuide[]): readonly FigureGroup[] =>
  Array.from(Map.groupBy(guides, keys[dimension]), ([key, own]) => groupOf(key, own)).sort(
    (a, b) =>
      placeIn(orders[dimension], a.key) - placeIn(orders[dimension], b.key) || (a.key < b.key ? -1 : 1),
  )

/** Computes every figure of a set of guides, in all and by agency, level and type. */
export const figuresOf = (guides: readonly CountedGuide[], before?: readonly CountedGuide[]): Figures => ({
  total: groupOf('', guides),
  by: {
    level: groupsBy('level', guides),
    type: groupsBy('type', guides),
    agency: groupsBy('agency', guides),
  },
  ...(before ? { before: groupOf('', before) } : {}),
})

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** A figure's value as reports print it; `—` where nothing could be counted. */
export const sayFigure = (unit: FigureUnit, value: number | undefined): string => {
  if (value === undefined) return '—'
  if (unit === 'percent') return percent(value)
  return round(value)
}

/** What a figure was computed from: numerator ÷ denominator. */
export const sayFraction = ({ part, whole }: Measured): string => `${round(part)} / ${round(whole)}`

/** What a group of a dimension is called. */
export const groupName = (
  locale: Locale,
  dimension: Dimension,
  key: string,
  { agencies }: Pick<Catalog, 'agencies'>,
): string => {
  if (dimension === 'level') return term(locale, `level.${key}`)
  if (dimension === 'agency') return agencies.find(({ uscc }) => uscc === key)?.name ?? key
  return key
}
