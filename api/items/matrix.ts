import {
  type Directory,
  type ElementName,
  elementNames,
  type Guide,
  type StandardItem,
} from '../../rules/catalog.ts'
import { isShared } from '../../rules/compare/published-meaning.ts'
import { bindingOf } from '../../rules/directory.ts'
import type { GuideFacts, StandardFacts } from '../../rules/facts/facts.ts'
import type { Finding } from '../../rules/finding.ts'
import { readGuide } from '../../rules/scan/agency-unit.ts'
import type { Run } from '../../rules/scan/run.ts'
import { type Actor, maySee } from '../actor.ts'
import { runOf } from '../catalog/run.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { guidesOfItems } from '../guides/queries.ts'
import { unlinkedGuides } from '../matrix/queries.ts'
import { distribute, shorten, shortValue } from './distribution.ts'
import type { CellFinding, CellState, Matrix, MatrixRow } from './matrix-schema.ts'
import { countFindingsOfItems, countGuidesOfItems, findingsOfItem } from './queries.ts'

interface Column {
  readonly guide: Guide
  readonly agency: string
  readonly facts: GuideFacts
  readonly findings: readonly Finding[]
  /** Whether the actor may see the findings themselves. */
  readonly visible: boolean
}

/** Elements that are lists of things with keys, one row a member. */
const listed = ['materials', 'basis', 'forms', 'results'] as const satisfies readonly ElementName[]

const isListed = (element: ElementName): element is (typeof listed)[number] =>
  listed.some((one) => one === element)

const gravest = (findings: readonly Finding[]): CellState | undefined =>
  (['error', 'warning', 'info'] as const).find((severity) =>
    findings.some((one) => one.severity === severity),
  )

const findingsByColumn = (columns: readonly Column[], pick: (column: Column) => readonly Finding[]) =>
  Object.fromEntries(
    columns.flatMap((column, at) => {
      const findings = column.visible ? pick(column) : []
      const shown = findings.map(
        ({ fingerprint, rule, severity, actual }): CellFinding => ({
          fingerprint,
          rule,
          severity,
          actual: typeof actual === 'string' ? shorten(actual) : (actual ?? null),
        }),
      )
      return shown.length === 0 ? [] : [[String(at), shown]]
    }),
  )

const isPublished = ({ guide }: Column, element: ElementName): boolean => {
  if (element === 'presence' || element === 'text') return true
  if (element === 'code') return guide.baseCode !== undefined || guide.implementationCode !== undefined
  return guide[element] !== undefined
}

/** What all rows are read from: the item, the directory that binds it, and the guides. */
interface Table {
  readonly directory: Directory
  readonly standard: StandardFacts
  readonly columns: readonly Column[]
}

const bindingIn = ({ directory, standard }: Table, element: ElementName): MatrixRow['binding'] =>
  bindingOf(directory, standard.item, element) ?? null

const elementRow = (element: ElementName, table: Table): MatrixRow => {
  const { standard, columns } = table
  const findingsIn = ({ findings }: Column) => findings.filter((one) => one.element === element)
  const { entries, groups } = isShared(element)
    ? distribute(columns, standard, element)
    : { entries: [], groups: [] }
  return {
    element,
    member: null,
    binding: bindingIn(table, element),
    standardHas: true,
    standard: shortValue(standard.item, element),
    distribution: [...entries],
    groups: [...groups],
    states: columns.map(
      (column) => gravest(findingsIn(column)) ?? (isPublished(column, element) ? 'same' : 'absent'),
    ),
    findings: findingsByColumn(columns, findingsIn),
  }
}

/** The member that a finding is at: the key below its element, as in materials/居民身份证/copies. */
const memberOf = ({ place }: Finding): string | undefined => place.split('/')[1]

const memberRows = (element: (typeof listed)[number], table: Table): MatrixRow[] => {
  const { standard, columns } = table
  const inStandard = new Set(standard[element]?.value.map(({ key }) => key) ?? [])
  const members = new Set(inStandard)
  for (const { findings } of columns)
    for (const finding of findings) {
      const member = finding.element === element ? memberOf(finding) : undefined
      if (member !== undefined) members.add(member)
    }
  return Array.from(members, (member): MatrixRow => {
    const has = inStandard.has(member)
    const findingsIn = ({ findings }: Column) =>
      findings.filter((one) => one.element === element && memberOf(one) === member)
    const without = (column: Column): CellState => {
      if (!has) return 'none'
      return isPublished(column, element) ? 'same' : 'absent'
    }
    return {
      element,
      member,
      binding: bindingIn(table, element),
      standardHas: has,
      standard: has ? member : null,
      distribution: [],
      groups: [],
      states: columns.map((column) => gravest(findingsIn(column)) ?? without(column)),
      findings: findingsByColumn(columns, findingsIn),
    }
  })
}

const rowsOf = (table: Table): MatrixRow[] =>
  elementNames
    .filter((element) => element !== 'presence')
    .flatMap((element) => {
      const row = elementRow(element, table)
      const silent =
        row.standard === null && row.states.every((state) => state === 'absent' || state === 'same')
      if (silent && row.distribution.length === 0) return []
      return isListed(element) ? [row, ...memberRows(element, table)] : [row]
    })

const columnsOf = async (
  store: Store,
  run: Run,
  actor: Actor,
  code: string,
  findings: readonly Finding[],
): Promise<Column[]> => {
  const byGuide = Map.groupBy(findings, ({ guideId }) => guideId)
  const guides = await guidesOfItems(store, [code])
  return guides
    .filter(({ guide }) => guide.status !== 'cancelled')
    .map(({ guide, agency }) => ({
      guide,
      agency,
      facts: readGuide(run, guide).facts,
      findings: byGuide.get(guide.id) ?? [],
      visible: maySee(actor, agency),
    }))
}

/** Whether a rule says that an agency must publish the item and does not, be it for another sub-item's sake. */
const isUnmet = (rule: string): boolean => rule === 'presence/missing' || rule === 'presence/split-missing'

const relatives = async (store: Store, asking: Asking, item: StandardItem) => {
  const { head } = asking
  const [guides, findings] = await Promise.all([
    countGuidesOfItems(store),
    countFindingsOfItems(store, { ...asking, filter: {} }),
  ])
  const parent = item.parent === undefined ? undefined : head.items.get(item.parent)
  return {
    parent: parent ? { code: parent.code, title: titleOf(parent) } : null,
    subItems: head.directory.items
      .filter((one) => one.parent === item.code)
      .map((one) => ({
        code: one.code,
        title: titleOf(one),
        guides: guides.get(one.code) ?? 0,
        errors: findings.get(one.code)?.errors ?? 0,
        warnings: findings.get(one.code)?.warnings ?? 0,
      })),
  }
}

/** The guides that are linked to nothing and may be of an item, likeliest first, with what speaks for it. */
const undecidedFor = async (
  store: Store,
  { head, actor }: Asking,
  code: string,
): Promise<Matrix['undecided']> =>
  (await unlinkedGuides(store))
    .flatMap(({ guideId, name, agency, region, link, mayBe }) => {
      const candidate = link.candidates.find(({ standardCode }) => standardCode === code)
      if (!candidate || !mayBe.includes(code) || !maySee(actor, agency)) return []
      const { score, evidence } = candidate
      return [
        {
          guideId,
          name,
          agencyName: head.agencyName(agency),
          regionName: head.regionName(region),
          candidate: { standardCode: code, score, evidence: evidence.map((one) => ({ ...one })) },
        },
      ]
    })
    .sort((a, b) => b.candidate.score - a.candidate.score)

/** One item across all agencies: what each publishes, how it stands to the standard, and who publishes nothing. */
export const compareAcross = async (
  store: Store,
  asking: Asking,
  asOf: string,
  item: StandardItem,
): Promise<Matrix> => {
  const { head, actor } = asking
  const run = runOf(head, asOf)
  const standard = run.standard(item.code)
  const findings = await findingsOfItem(store, item.code)
  const columns = await columnsOf(store, run, actor, item.code, findings)
  const count = (column: Column, severity: string) =>
    column.visible ? column.findings.filter((finding) => finding.severity === severity).length : 0
  return {
    code: item.code,
    title: titleOf(item),
    nationalCode: item.nationalCode ?? null,
    type: item.type,
    status: item.status,
    ...(await relatives(store, asking, item)),
    columns: columns.map((column) => ({
      guideId: column.guide.id,
      name: titleOf(column.guide),
      agency: column.agency,
      agencyName: head.agencyName(column.agency),
      region: column.guide.region,
      regionName: head.regionName(column.guide.region),
      errors: count(column, 'error'),
      warnings: count(column, 'warning'),
    })),
    rows: columns.length === 0 ? [] : rowsOf({ directory: head.directory, standard, columns }),
    missing: findings
      .filter(({ rule, agency }) => isUnmet(rule) && maySee(actor, agency))
      .map(({ agency, region, fingerprint }) => ({
        agency,
        agencyName: head.agencyName(agency),
        region,
        regionName: head.regionName(region),
        fingerprint,
      })),
    suspects: findings
      .filter(({ rule, agency }) => rule.endsWith('/standard-suspect') && maySee(actor, agency))
      .map(({ element, fingerprint }) => ({ element, fingerprint })),
    undecided: await undecidedFor(store, asking, item.code),
  }
}
