import { z } from '@hono/zod-openapi'
import { elementNames } from '../../rules/catalog.ts'
import type { Finding, FindingKind, FoundFinding } from '../../rules/finding.ts'
import type { Clock } from '../../rules/life/clock.ts'
import { clockOf } from '../../rules/life/due.ts'
import { standingOf } from '../../rules/life/life.ts'
import {
  allowedMoves,
  type Cause,
  type ClosedReason,
  causes,
  closedReasons,
  type DecisionKind,
  decisionKinds,
  findingStates,
  type MoveName,
  moveNames,
  type State,
} from '../../rules/life/workflow.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import type { FindingRow } from '../db/tables.ts'
import type { Asking } from './asking.ts'
import { calendar } from './life-columns.ts'
import { fromLife } from './standing.ts'
import { changes, findingKinds, severities } from './values.ts'

/** How a finding lives, as the API gives it. */
export interface ListedLife {
  readonly state: State
  readonly reason: ClosedReason | null
  readonly cause: Cause
  readonly change: (typeof changes)[number]
  readonly occurrence: number
  /** The day on which it is due; null where it has none. */
  readonly due: string | null
  /** Working days left, negative when it is overdue; null where no clock counts. */
  readonly left: number | null
  readonly clock: Clock['state']
  /** Id of a person. */
  readonly assignee: string | null
  /** What was asked of the province and waits for an answer, and the decision that its state rests on. */
  readonly asked: DecisionKind | null
  readonly decision: string | null
  /** Fingerprint of the province's finding that it waits for. */
  readonly heldBy: string | null
  readonly since: string
  readonly settledAt: string | null
  /** Rises with everything that happens to it: what a move is made from. */
  readonly revision: number
  /** What the one who asks may do now. */
  readonly moves: readonly MoveName[]
}

/** What was found, with the names of what it points at. */
export type NamedFinding = FoundFinding & {
  readonly agencyName: string
  readonly regionName: string
  /** Title of the guide; null where it is about none. */
  readonly guideName: string | null
  /** Title of the standard item; null where it is about none. */
  readonly itemName: string | null
}

/** A finding as the API gives it: what was found, and how it lives. */
export type ListedFinding = NamedFinding & ListedLife

/** A listed finding as reports in files have it: there `state` is what the last scan made of it. */
export const reportedOf = ({
  agencyName: _,
  regionName: __,
  guideName: ___,
  itemName: ____,
  reason: _____,
  cause: ______,
  change,
  occurrence: _______,
  ...finding
}: ListedFinding): Finding => ({ ...finding, state: change })

const namedProperties = {
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
}

const lifeProperties = {
  state: { type: 'string', enum: [...findingStates] },
  reason: { type: ['string', 'null'], enum: [...closedReasons, null] },
  cause: { type: 'string', enum: [...causes] },
  change: { type: 'string', enum: [...changes] },
  occurrence: { type: 'integer', minimum: 1 },
  due: { type: ['string', 'null'], format: 'date' },
  left: { type: ['integer', 'null'], description: 'Working days left; negative when overdue' },
  clock: { type: 'string', enum: ['running', 'paused', 'none'] },
  assignee: { type: ['string', 'null'] },
  asked: { type: ['string', 'null'], enum: [...decisionKinds, null] },
  decision: { type: ['string', 'null'] },
  heldBy: { type: ['string', 'null'] },
  since: { type: 'string', format: 'date-time' },
  settledAt: { type: ['string', 'null'], format: 'date-time' },
  revision: { type: 'integer' },
  moves: {
    type: 'array',
    items: { type: 'string', enum: [...moveNames] },
    description: 'What the one who asks may do now',
  },
}

const namedRequired = [
  'fingerprint',
  'evidenceHash',
  'rule',
  'element',
  'kind',
  'severity',
  'message',
  'messageEn',
  'place',
]

/** The OpenAPI description of what was found, with names. */
export const namedFindingBody = z.custom<NamedFinding>().openapi('FoundFinding', {
  type: 'object',
  description: 'One thing that is wrong at one place, as in contract of findings, with names.',
  required: namedRequired,
  properties: namedProperties,
} as object)

/** The OpenAPI description of a listed finding. */
export const findingBody = z.custom<ListedFinding>().openapi('Finding', {
  type: 'object',
  description: 'One thing that is wrong at one place, with names, and how it lives.',
  required: [...namedRequired, ...Object.keys(lifeProperties)],
  properties: { ...namedProperties, ...lifeProperties },
} as object)

/** The columns that tell what was found; what follows tells its life. */
export const findingColumnNames = [
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
] as const

/** The rank of a finding: 0 for the gravest. */
export const rankOf = ({ severity }: Pick<Finding, 'severity'>): number => severities.indexOf(severity)

/** What one unit of work found, as columns. */
export const findingColumns = (
  finding: Finding,
  unit: string,
  head: CatalogHead,
): Pick<FindingRow, (typeof findingColumnNames)[number]> => ({
  fingerprint: finding.fingerprint,
  rank: rankOf(finding),
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

/** The columns that a listed finding is made from, beside its guide's name. */
export const listedColumns = [
  'finding.content',
  'finding.life',
  'finding.rank',
  'finding.due',
  'finding.opened_in',
  'finding.changed_in',
  'finding.since',
  'finding.settled_at',
  'finding.revision',
] as const

type ListedRow = Pick<
  FindingRow,
  'content' | 'life' | 'rank' | 'due' | 'opened_in' | 'changed_in' | 'since' | 'settled_at' | 'revision'
> & { readonly guide_name: string | null }

const listedLife = (row: ListedRow, kind: FindingKind, { actor, today, lastScanId }: Asking): ListedLife => {
  const life = fromLife(row.life)
  const clock = clockOf(life, severities[row.rank] ?? 'info', calendar, today)
  const opened = row.opened_in >= lastScanId
  return {
    state: life.state,
    reason: life.reason,
    cause: life.cause,
    change: opened ? 'new' : row.changed_in >= lastScanId ? 'updated' : 'unchanged',
    occurrence: life.occurrence,
    due: row.due,
    left: clock?.left ?? null,
    clock: clock?.state ?? 'none',
    assignee: life.assignee,
    asked: life.asked?.kind ?? null,
    decision: life.decision ?? life.asked?.decision ?? null,
    heldBy: life.heldBy,
    since: row.since,
    settledAt: row.settled_at,
    revision: row.revision,
    moves: allowedMoves(standingOf(life, kind), actor.role),
  }
}

/** What was found, with the names of what it points at; a guide's where it is given. */
export const withNames = <Found extends FoundFinding>(
  finding: Found,
  head: CatalogHead,
  guideName: string | null = null,
): Found & NamedFinding => {
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
export const fromFindingRow = (row: ListedRow, asking: Asking): ListedFinding => {
  // Written by findingColumns, so it is a finding.
  const finding = JSON.parse(row.content) as Finding
  return {
    ...withNames(finding, asking.head, row.guide_name),
    ...listedLife(row, finding.kind, asking),
  }
}
