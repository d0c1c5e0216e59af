import type { Label } from '../../fixtures/label.ts'
import type { ElementName, Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'

/** What scoring looks at in a finding, so that other tools' findings are scored by the same definition. */
export type ScoredFinding = Pick<
  Finding,
  'kind' | 'severity' | 'element' | 'guideId' | 'agency' | 'standardCode' | 'evidence'
>

/** A share: how many of how many. */
export interface Share {
  readonly hit: number
  readonly of: number
}

/** How well a scan found what was planted, by the one definition of the contract's labels. */
export interface Score<F extends ScoredFinding = Finding> {
  readonly recall: Share
  readonly precision: Share
  readonly harmlessFlagged: Share
  readonly cleanFlagged: Share
  readonly ranges: Share
  readonly byKind: ReadonlyMap<string, Share>
  readonly byClass: ReadonlyMap<string, Share>
  readonly missed: readonly Label[]
  readonly flagged: readonly Label[]
  /** Errors that were found with other characters marked, each with what was marked. */
  readonly misplaced: readonly { readonly label: Label; readonly found: readonly F[] }[]
  /** Findings at a pair of guide and element that carries no label. */
  readonly unplanted: readonly F[]
}

/** What a label or a finding is about: the guide, or agency and item where the guide is missing. */
export const subject = (one: {
  guideId: string | null
  agency: string
  standardCode: string | null
}): string => one.guideId ?? `${one.agency} ${one.standardCode}`

const elementsOf = ({ element, also = [] }: Label): readonly ElementName[] => [element, ...also]

const pair = (where: string, element: ElementName): string => `${where}\u0000${element}`

const count = (shares: Map<string, Share>, key: string, isHit: boolean): void => {
  const { hit, of } = shares.get(key) ?? { hit: 0, of: 0 }
  shares.set(key, { hit: hit + (isHit ? 1 : 0), of: of + 1 })
}

const isRight = (label: Label, found: readonly ScoredFinding[]): boolean =>
  (label.ranges ?? []).every((range) =>
    found.some(({ evidence = [] }) =>
      evidence.some(
        ({ side, path, start, end }) =>
          side === 'guide' &&
          path === range.path &&
          start <= range.start &&
          end >= range.end &&
          end - start <= 2 * (range.end - range.start),
      ),
    ),
  )

/**
 * Scores findings against labels. Findings of kind group and standard and infos are left out; a finding hits a label
 * where guide (or agency and item, where the guide is missing) and element, or one of `also`, agree. A range is right
 * when it covers the planted characters and at most as many again.
 */
export const scoreFindings = <F extends ScoredFinding>(
  findings: readonly F[],
  labels: readonly Label[],
  guides: readonly Guide[],
): Score<F> => {
  const loud = findings.filter(
    ({ kind, severity }) => kind !== 'group' && kind !== 'standard' && severity !== 'info',
  )
  const byPair = Map.groupBy(loud, (finding) => pair(subject(finding), finding.element))
  const foundFor = (label: Label) =>
    elementsOf(label).flatMap((element) => byPair.get(pair(subject(label), element)) ?? [])

  const byKind = new Map<string, Share>()
  const byClass = new Map<string, Share>()
  const planted = new Set<string>()
  const missed: Label[] = []
  const flagged: Label[] = []
  const misplaced: { label: Label; found: readonly F[] }[] = []
  let allRanges = 0
  for (const label of labels) {
    const found = foundFor(label)
    const isHit = found.length > 0
    if (label.expect === 'nothing') {
      count(byClass, label.kind, isHit)
      if (isHit) flagged.push(label)
      continue
    }
    for (const element of elementsOf(label)) planted.add(pair(subject(label), element))
    count(byKind, label.kind, isHit)
    if (!isHit) missed.push(label)
    else if (label.ranges?.length) {
      allRanges += 1
      if (!isRight(label, found)) misplaced.push({ label, found })
    }
  }
  const sum = (shares: Map<string, Share>): Share =>
    [...shares.values()].reduce((a, b) => ({ hit: a.hit + b.hit, of: a.of + b.of }), { hit: 0, of: 0 })
  const faulty = new Set(labels.filter((label) => label.expect !== 'nothing').map(({ guideId }) => guideId))
  const clean = guides.filter(({ id }) => !faulty.has(id))
  const loudGuides = new Set(loud.map(({ guideId }) => guideId))
  const plantedPairs = [...byPair.keys()].filter((key) => planted.has(key)).length
  return {
    recall: sum(byKind),
    precision: { hit: plantedPairs, of: byPair.size },
    harmlessFlagged: sum(byClass),
    cleanFlagged: { hit: clean.filter(({ id }) => loudGuides.has(id)).length, of: clean.length },
    ranges: { hit: allRanges - misplaced.length, of: allRanges },
    byKind,
    byClass,
    missed,
    flagged,
    misplaced,
    unplanted: [...byPair].filter(([key]) => !planted.has(key)).flatMap(([, found]) => found),
  }
}
