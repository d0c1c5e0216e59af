import { z } from '@hono/zod-openapi'
import { type ElementName, elementNames } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Severity } from '../../rules/rule.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import type { FindingRow } from '../db/tables.ts'

/** Severities, the gravest first: the rank of a row is the place in this list. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The element that a rule is about: what its id begins with. */
export const elementOf = (rule: string): ElementName => {
  const element = elementNames.find((name) => rule.startsWith(`${name}/`))
  if (!element) throw new Error(`expected a rule id that begins with an element, got ${rule}`)
  return element
}

/** What a finding can be about. */
export const findingKinds = ['guide', 'coverage', 'group', 'standard'] as const

/** A finding as the API gives it: all of it, and the names of what it points at. */
export type ListedFinding = Finding & {
  readonly agencyName: string
  readonly regionName: string
  /** Title of the guide; null where it is about none. */
  readonly guideName: string | null
  /** Title of the standard item; null where it is about none. */
  readonly itemName: string | null
}

/** The OpenAPI description of a listed finding. */
export const findingBody = z.custom<ListedFinding>().openapi('Finding', {
  type: 'object',
  description: 'One thing that is wrong at one place, as in contract of findings, with names.',
  required: [
    'fingerprint',
    'evidenceHash',
    'rule',
    'element',
    'kind',
    'severity',
    'message',
    'messageEn',
    'place',
  ],
  properties: {
    fingerprint: { type: 'string' },
    evidenceHash: { type: 'string' },
    rule: { type: 'string', example: 'materials/extra' },
    element: { type: 'string', enum: [...elementNames] },
    kind: { type: 'string', enum: [...findingKinds] },
    severity: { type: 'string', enum: [...severities] },
    region: { type: 'string' },
    regionName: { type: 'string' },
    agency: { type: 'string' },
    agencyName: { type: 'string' },
    guideId: { type: ['string', 'null'] },
    guideName: { type: ['string', 'null'] },
    standardCode: { type: ['string', 'null'] },
    itemName: { type: ['string', 'null'] },
    path: { type: 'string', description: 'JSON Pointer into the guide, or into the item for kind standard' },
    place: { type: 'string' },
    message: { type: 'string' },
    messageEn: { type: 'string' },
    messageId: { type: 'string' },
    data: { type: 'object', additionalProperties: true },
    expected: {},
    actual: {},
    reasons: { type: 'array', items: { type: 'object', additionalProperties: true } },
    evidence: { type: 'array', items: { type: 'object', additionalProperties: true } },
    related: { type: 'array', items: { type: 'object', additionalProperties: true } },
    distribution: { type: 'array', items: { type: 'object', additionalProperties: true } },
    parent: { type: 'string' },
    confidence: { type: 'number' },
    fix: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
} as object)

/** The row of a finding of one unit of work. */
export const findingRow = (finding: Finding, unit: string, head: CatalogHead): FindingRow => ({
  fingerprint: finding.fingerprint,
  rank: severities.indexOf(finding.severity),
  kind: finding.kind,
  rule: finding.rule,
  region: finding.region,
  agency: finding.agency,
  guide_id: finding.guideId,
  standard_code: finding.standardCode,
  family: finding.standardCode === null ? '' : head.familyOf(finding.standardCode),
  parent: finding.parent ?? null,
  unit,
  content: JSON.stringify(finding),
})

/** A finding with the names of what it points at; a guide's where it is given. */
export const withNames = (
  finding: Finding,
  head: CatalogHead,
  guideName: string | null = null,
): ListedFinding => {
  const item = finding.standardCode === null ? undefined : head.items.get(finding.standardCode)
  return {
    ...finding,
    agencyName: head.agencyName(finding.agency),
    regionName: head.regionName(finding.region),
    guideName,
    itemName: item ? titleOf(item) : null,
  }
}

/** The one reading of a finding's row, with its guide's name where it has one. */
export const fromFindingRow = (
  row: Pick<FindingRow, 'content'> & { readonly guide_name: string | null },
  head: CatalogHead,
): ListedFinding =>
  // Written by findingRow, so it is a finding.
  withNames(JSON.parse(row.content) as Finding, head, row.guide_name)
