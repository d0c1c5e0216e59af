import type { Finding } from '../../rules/finding.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { differFindings } from './differs/differ-findings.ts'
import { plainDiffers } from './differs/plain-differs.ts'
import { type FixScore, scoreFixes } from './fix-score.ts'
import { generate, type LabelledCatalog } from './generator/generate.ts'
import { hardOnly, type Labelled } from './hard-cases.ts'
import { type LinkScore, scoreLinks } from './link-score.ts'
import { type Score, type ScoredFinding, type Share, scoreFindings } from './score.ts'
import { shareOf, sumScores, sumShareMaps, sumShares } from './shares.ts'

/** One tool's score on all cases and on the hard ones alone. */
export interface ToolScore {
  readonly all: Score<ScoredFinding>
  readonly hard: Score<ScoredFinding>
}

/** How well generated catalogs are judged, and how far links, confidences and fixes can be relied on. */
export interface GeneratedScore {
  readonly score: Score
  /** By name: the rules first, then the tools that they are set beside. */
  readonly tools: ReadonlyMap<string, ToolScore>
  readonly links: LinkScore
  /** Of the findings of each range of confidence, those at a pair of guide and element with a planted error. */
  readonly reliability: ReadonlyMap<string, Share>
  /** Of the findings, those with a confidence of 0.9 or more. */
  readonly sure: Share
  /** Of the errors that are said, those with a fix. */
  readonly fixable: Share
  readonly fixes: FixScore
}

const bands: readonly (readonly [least: number, name: string])[] = [
  [0.98, '0.98–1'],
  [0.9, '0.90–0.98'],
  [0.7, '0.70–0.90'],
  [0, '0–0.70'],
]

const bandOf = ({ confidence }: Finding): string => bands.find(([least]) => confidence >= least)?.[1] ?? ''

const scoreTool = <F extends ScoredFinding>(labelled: Labelled<F>): ToolScore => {
  const hard = hardOnly(labelled)
  return {
    all: scoreFindings(labelled.findings, labelled.labels, labelled.guides),
    hard: scoreFindings(hard.findings, hard.labels, hard.guides),
  }
}

const scoreCatalog = ({ catalog, labels, truth }: LabelledCatalog, asOf: string): GeneratedScore => {
  const { units, links } = scan(catalog, { asOf })
  const findings = findingsOf(units)
  const { guides } = catalog
  const score = scoreFindings(findings, labels, guides)
  const wrong = new Set(score.unplanted)
  const loud = findings.filter(
    ({ kind, severity }) => severity !== 'info' && (kind === 'guide' || kind === 'coverage'),
  )
  return {
    score,
    tools: new Map([
      ['Duibiao', scoreTool({ guides, labels, findings })],
      ...plainDiffers.map((tool): [string, ToolScore] => [
        tool.name,
        scoreTool({ guides, labels, findings: differFindings(tool, catalog, links) }),
      ]),
    ]),
    links: scoreLinks(links, truth),
    reliability: new Map(
      [...Map.groupBy(loud, bandOf)].map(([band, those]) => [band, shareOf(those, (one) => !wrong.has(one))]),
    ),
    sure: shareOf(loud, ({ confidence }) => confidence >= 0.9),
    fixable: shareOf(
      loud.filter(({ severity }) => severity === 'error'),
      ({ fix }) => fix !== undefined,
    ),
    fixes: scoreFixes(catalog, findings, asOf),
  }
}

const sumTools = (
  a: ReadonlyMap<string, ToolScore>,
  b: ReadonlyMap<string, ToolScore>,
): Map<string, ToolScore> =>
  new Map(
    [...a].map(([name, one]) => {
      const other = b.get(name) ?? one
      return [name, { all: sumScores(one.all, other.all), hard: sumScores(one.hard, other.hard) }]
    }),
  )

const sum = (a: GeneratedScore, b: GeneratedScore): GeneratedScore => ({
  score: sumScores(a.score, b.score),
  tools: sumTools(a.tools, b.tools),
  links: {
    linked: sumShares(a.links.linked, b.links.linked),
    wrong: sumShares(a.links.wrong, b.links.wrong),
    amiss: [...a.links.amiss, ...b.links.amiss],
  },
  reliability: sumShareMaps(a.reliability, b.reliability),
  sure: sumShares(a.sure, b.sure),
  fixable: sumShares(a.fixable, b.fixable),
  fixes: {
    clean: sumShares(a.fixes.clean, b.fixes.clean),
    failed: [...a.fixes.failed, ...b.fixes.failed],
  },
})

/** Generates a catalog for each seed, scans it as of a day, and sums the scores. */
export const scoreGenerated = (seeds: readonly number[], guides: number, asOf: string): GeneratedScore => {
  const [first, ...others] = seeds.map((seed) => scoreCatalog(generate({ seed, guides }), asOf))
  if (!first) throw new Error('expected at least one seed, got none')
  return others.reduce(sum, first)
}
