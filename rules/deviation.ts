import { type MeasureSet, measures } from './uniformity.ts'

/** Guides of one agency for one item that count alike: the elements that the standard binds, and those with an error. */
export interface CountedOutcome {
  readonly agency: string
  /** Base code; guides that are linked to nothing have none and are not counted. */
  readonly item: string
  readonly pairs: MeasureSet
  readonly faulty: MeasureSet
  readonly guides: number
}

/** How far one agency deviates from the standard, for the items that it has. */
export interface Deviation {
  readonly agency: string
  readonly guides: number
  /** Pairs of guide and element that the standard binds. */
  readonly pairs: number
  /** Of these, with an error. */
  readonly observed: number
  /** As many as would have one if it did at each item and element as all agencies together do. */
  readonly expected: number
  /** 1: as all agencies together; 2: twice as many errors as its items let expect. */
  readonly index: number
}

/** Pairs that are added to both sides, so that few guides do not make an extreme: 10 expected errors count half. */
const shrinkage = 10

const key = (item: string, measure: number): string => `${item}|${measure}`

const placesIn = (set: MeasureSet): readonly number[] =>
  measures.flatMap((_, at) => ((set & (1 << at)) === 0 ? [] : [at]))

/**
 * Ranks agencies by deviation adjusted for what they have to publish, the greatest first; of equals, by name.
 *
 * With share(i, e) = faulty pairs of item i and element e / pairs of i and e, over all agencies:
 *   expected(agency) = Σ over its pairs of share(item, element)
 *   index(agency)    = (observed + k) / (expected + k), k = 10
 * An agency of difficult items is so held against others at the same items, and one of few guides drawn towards 1: the
 * posterior mean of a gamma prior of mean 1 with k pseudo-errors, as in indirect standardisation of rates.
 */
export const rankDeviations = (outcomes: Iterable<CountedOutcome>): readonly Deviation[] => {
  const all = [...outcomes]
  const pairs = new Map<string, number>()
  const faulty = new Map<string, number>()
  for (const { item, pairs: bound, faulty: wrong, guides } of all) {
    for (const at of placesIn(bound)) pairs.set(key(item, at), (pairs.get(key(item, at)) ?? 0) + guides)
    for (const at of placesIn(bound & wrong))
      faulty.set(key(item, at), (faulty.get(key(item, at)) ?? 0) + guides)
  }
  const share = (item: string, at: number) =>
    (faulty.get(key(item, at)) ?? 0) / (pairs.get(key(item, at)) ?? 1)
  return Array.from(
    Map.groupBy(all, ({ agency }) => agency),
    ([agency, own]): Deviation => {
      const sum = (count: (one: CountedOutcome) => number) =>
        own.reduce((total, one) => total + one.guides * count(one), 0)
      const observed = sum(({ pairs: bound, faulty: wrong }) => placesIn(bound & wrong).length)
      const expected = sum(({ item, pairs: bound }) =>
        placesIn(bound).reduce((total, at) => total + share(item, at), 0),
      )
      return {
        agency,
        guides: sum(() => 1),
        pairs: sum(({ pairs: bound }) => placesIn(bound).length),
        observed,
        expected,
        index: (observed + shrinkage) / (expected + shrinkage),
      }
    },
  ).sort((a, b) => b.index - a.index || (a.agency < b.agency ? -1 : 1))
}
