import type { CompiledQuery } from 'kysely'
import type { Link } from '../../rules/link/link.ts'
import type { UnitOutcome } from '../../rules/scan/outcome.ts'
import type { MeasureSet, Outcome } from '../../rules/uniformity.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { LinkRow, OutcomeRow } from '../db/tables.ts'
import { type CountedFinding, countedOf } from '../findings/outcome.ts'
import type { Looked } from '../findings/track.ts'

const linkRow = (link: Link, head: CatalogHead): LinkRow => ({
  guide_id: link.guideId,
  standard_code: link.standardCode,
  family: link.standardCode === null ? null : head.familyOf(link.standardCode),
  how: link.how,
  confidence: link.confidence,
  content: JSON.stringify(link),
})

/** Statements that write links; one that stands already as it is stays untouched. */
export const writeLinks = ({ db }: Store, head: CatalogHead, links: readonly Link[]): CompiledQuery[] =>
  insertRows(
    db,
    'link',
    ['guide_id', 'standard_code', 'family', 'how', 'confidence', 'content'],
    links.map((link) => linkRow(link, head)),
    { key: 'guide_id', whereChanged: ['content'] },
  )

/** Where each published guide stands: what its outcome is summed by. */
export type Whereabouts = Pick<OutcomeRow, 'region' | 'agency' | 'standard_code'>

/** An outcome of a guide as the findings' states leave it. */
export interface CountedOutcome extends Outcome {
  readonly unit: string
  readonly excused: MeasureSet
}

/** What each guide of some units counts for, exempt, disputed and closed findings left out of what is faulty. */
export const countUnits = (
  units: readonly UnitOutcome[],
  looked: readonly Looked[],
): readonly CountedOutcome[] => {
  const found = new Map<string, CountedFinding[]>()
  const isSpecial = new Set<string>()
  const keyOf = (unit: string, guideId: string): string => `${unit}\u0000${guideId}`
  for (const { now, life } of looked) {
    if (!now || now.finding.guideId === null) continue
    const key = keyOf(now.unit, now.finding.guideId)
    const { element, rule, severity } = now.finding
    const counted = { element, rule, severity, state: life.state }
    const others = found.get(key)
    if (others) others.push(counted)
    else found.set(key, [counted])
    if (life.state !== 'open') isSpecial.add(key)
  }
  return units.flatMap(({ unit, outcomes }) =>
    outcomes.map((outcome) => {
      const key = keyOf(unit, outcome.guideId)
      if (!isSpecial.has(key)) return { ...outcome, unit, excused: 0 }
      return { ...outcome, unit, ...countedOf(found.get(key) ?? [], outcome.pairs) }
    }),
  )
}

/** Statements that write what guides count for; what stands already as it is stays untouched. */
export const writeOutcomes = (
  { db }: Pick<Store, 'db'>,
  outcomes: readonly CountedOutcome[],
  whereabouts: ReadonlyMap<string, Whereabouts>,
): CompiledQuery[] =>
  insertRows(
    db,
    'outcome',
    ['guide_id', 'region', 'agency', 'standard_code', 'unit', 'pairs', 'faulty', 'excused'],
    outcomes.map(({ guideId, unit, pairs, faulty, excused }) => ({
      guide_id: guideId,
      ...placeOf(guideId, whereabouts),
      unit,
      pairs,
      faulty,
      excused,
    })),
    {
      key: 'guide_id',
      whereChanged: ['region', 'agency', 'standard_code', 'unit', 'pairs', 'faulty', 'excused'],
    },
  )

const placeOf = (guideId: string, whereabouts: ReadonlyMap<string, Whereabouts>): Whereabouts => {
  const place = whereabouts.get(guideId)
  if (!place) throw new Error(`expected an outcome of a guide that was checked, got ${guideId}`)
  return place
}
