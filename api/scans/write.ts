import type { CompiledQuery } from 'kysely'
import type { Link } from '../../rules/link/link.ts'
import type { UnitOutcome } from '../../rules/outcome.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { LinkRow, OutcomeRow } from '../db/tables.ts'
import { findingRow } from '../findings/finding.ts'
import { indexFindings } from '../search/index-guides.ts'

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

/** Statements that write what units of work found; what stands already as it is stays untouched. */
export const writeUnits = (
  { db }: Store,
  head: CatalogHead,
  units: readonly UnitOutcome[],
  whereabouts: ReadonlyMap<string, Whereabouts>,
): CompiledQuery[] => [
  ...insertRows(
    db,
    'finding',
    [
      'fingerprint',
      'rank',
      'kind',
      'rule',
      'region',
      'agency',
      'guide_id',
      'standard_code',
      'family',
      'parent',
      'unit',
      'content',
    ],
    units.flatMap(({ unit, findings }) => findings.map((finding) => findingRow(finding, unit, head))),
    { key: 'fingerprint', whereChanged: ['content', 'unit'] },
  ),
  ...indexFindings(
    { db },
    units.flatMap(({ findings }) => findings),
  ),
  ...insertRows(
    db,
    'outcome',
    ['guide_id', 'region', 'agency', 'standard_code', 'unit', 'pairs', 'faulty'],
    units.flatMap(({ unit, outcomes }) =>
      outcomes.map(({ guideId, pairs, faulty }) => ({
        guide_id: guideId,
        ...placeOf(guideId, whereabouts),
        unit,
        pairs,
        faulty,
      })),
    ),
    { key: 'guide_id', whereChanged: ['region', 'agency', 'standard_code', 'unit', 'pairs', 'faulty'] },
  ),
]

const placeOf = (guideId: string, whereabouts: ReadonlyMap<string, Whereabouts>): Whereabouts => {
  const place = whereabouts.get(guideId)
  if (!place) throw new Error(`expected an outcome of a guide that was checked, got ${guideId}`)
  return place
}
