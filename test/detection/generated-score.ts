import type { Finding } from '../../rules/finding.ts'
import { findingsOf, scan } from '../../rules/scan.ts'
import { generate } from './generator/generate.ts'
import { type Score, type Share, scoreFindings } from './score.ts'

/** How well generated catalogs are judged, and how far confidences and fixes can be relied on. */
export interface GeneratedScore {
  readonly score: Score
  /** Of the findings of each range of confidence, those at a pair of guide and element with a planted error. */
  readonly reliability: ReadonlyMap<string, Share>
  /** Of the errors that are said, those with a fix. */
  readonly fixable: Share
}

const sum = (a: Share | undefined, b: Share): Share => ({
  hit: (a?.hit ?? 0) + b.hit,
  of: (a?.of ?? 0) + b.of,
})

const sumMaps = (a: ReadonlyMap<string, Share>, b: ReadonlyMap<string, Share>): Map<string, Share> => {
  const summed = new Map(a)
  for (const [key, share] of b) summed.set(key, sum(summed.get(key), share))
  return summed
}

const sumScores = (a: Score, b: Score): Score => ({
  recall: sum(a.recall, b.recall),
  precision: sum(a.precision, b.precision),
  harmlessFlagged: sum(a.harmlessFlagged, b.harmlessFlagged),
  cleanFlagged: sum(a.cleanFlagged, b.cleanFlagged),
  ranges: sum(a.ranges, b.ranges),
  byKind: sumMaps(a.byKind, b.byKind),
  byClass: sumMaps(a.byClass, b.byClass),
  missed: [...a.missed, ...b.missed],
  flagged: [...a.flagged, ...b.flagged],
  unplanted: [...a.unplanted, ...b.unplanted],
})

const bucketOf = ({ confidence }: Finding): string =>
  confidence >= 0.98 ? '0.98–1' : confidence >= 0.9 ? '0.9–0.98' : confidence >= 0.7 ? '0.7–0.9' : 'below 0.7'

const shareOf = <T>(all: readonly T[], fits: (one: T) => boolean): Share => ({
  hit: all.filter(fits).length,
  of: all.length,
})

const scoreSeed = (seed: number, guides: number, asOf: string): GeneratedScore => {
  const { catalog, labels } = generate({ seed, guides })
  const findings = findingsOf(scan(catalog, { asOf }).units)
  const score = scoreFindings(findings, labels, catalog.guides)
  const wrong = new Set(score.unplanted)
  const loud = findings.filter(
    ({ kind, severity }) => severity !== 'info' && (kind === 'guide' || kind === 'coverage'),
  )
  return {
    score,
    reliability: new Map(
      [...Map.groupBy(loud, bucketOf)].map(([bucket, those]) => [
        bucket,
        shareOf(those, (one) => !wrong.has(one)),
      ]),
    ),
    fixable: shareOf(
      loud.filter(({ severity }) => severity === 'error'),
      ({ fix }) => fix !== undefined,
    ),
  }
}

/** Generates a catalog for each seed, scans it as of a day, and sums the scores. */
export const scoreGenerated = (seeds: readonly number[], guides: number, asOf: string): GeneratedScore => {
  const [first, ...others] = seeds.map((seed) => scoreSeed(seed, guides, asOf))
  if (!first) throw new Error('expected at least one seed, got none')
  return others.reduce(
    (a, b) => ({
      score: sumScores(a.score, b.score),
      reliability: sumMaps(a.reliability, b.reliability),
      fixable: sum(a.fixable, b.fixable),
    }),
    first,
  )
}
