import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import type { Agency, Guide } from '../catalog.ts'
import { rules } from '../checks/index.ts'
import type { Finding } from '../finding.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../test-builders.ts'
import { groupByAgency, linkAgency } from './agency-unit.ts'
import { fieldsChanged, type LastCheck } from './last-check.ts'
import type { UnitOutcome } from './outcome.ts'
import { startRun } from './run.ts'
import { recheck, type StoredGuide } from './scan.ts'

const asOf = '2026-11-23'
const cities = ['广州', '韶关', '深圳', '珠海', '汕头', '佛山', '江门', '湛江', '茂名', '肇庆']
const regionOf = (at: number): string => `44${String(at + 1).padStart(2, '0')}00`
const agencies = cities.map(
  (city, at): Agency =>
    anAgency({
      uscc: `11${regionOf(at)}00000000${at}C`,
      name: `${city}市人力资源和社会保障局`,
      region: regionOf(at),
    }),
)
const main = aStandardItem({ name: '失业登记' })
const parts = ['本地居民失业登记', '异地居民失业登记'].map((subItem, at) =>
  aStandardItem({
    code: `44211100100${at + 1}`,
    subItem,
    parent: main.code,
    conditions: '1.年满16周岁。2.已经办理失业登记。',
    materials: [{ name: '身份证' }],
    promisedLimit: { value: 5, unit: 'workday' },
  }),
)
const directory = aDirectory({ items: [main, ...parts] })

const odd = '1.年满18周岁。2.已经办理失业登记。'
const copied = '申请人到深圳市人力资源和社会保障局提出申请。'
/** What a guide may publish, field by field: the standard's value, others' and none. */
const values = {
  conditions: [parts[0]?.conditions, odd, copied, '（一）已办理失业登记；（二）年满十八周岁', undefined],
  target: [undefined, ['natural'], ['legal']],
  faq: [
    undefined,
    [{ question: '在哪里办理？', answer: copied }],
    [{ question: '多久办完？', answer: '十个工作日。' }],
  ],
  procedure: [undefined, { window: copied }],
  materials: [[{ name: '身份证' }], [{ name: '户口簿' }], []],
  subItem: ['本地居民失业登记', '异地居民失业登记', '失业人员登记', undefined],
  status: ['in-use', 'cancelled'],
  promisedLimit: [
    { value: 5, unit: 'workday' },
    { value: 9, unit: 'workday' },
  ],
} satisfies Partial<Record<keyof Guide, readonly unknown[]>>
const fields = Object.keys(values) as (keyof typeof values)[]

/** Gives a guide another value of a field. */
interface Edit {
  readonly guide: number
  readonly field: keyof typeof values
  readonly value: number
}
const edits = fc.array(
  fc.record<Edit>({
    guide: fc.nat(2 * cities.length - 1),
    field: fc.constantFrom(...fields),
    value: fc.nat(4),
  }),
  { minLength: 1, maxLength: 12 },
)

const edited = (guide: Guide, { field, value }: Edit): Guide => {
  const { [field]: _, ...rest } = guide
  const next = values[field][value % values[field].length]
  return { ...rest, ...(next === undefined ? {} : { [field]: next }) } as Guide
}

/** Most cities agree on another age than the standard's, so that one guide more or less decides. */
const guides = agencies.flatMap(({ uscc, name, region }, at) =>
  parts.map((standard, part) =>
    aGuide(
      {
        id: `${region}-${part}`,
        agency: { uscc, name },
        region,
        conditions: at < 6 ? odd : (standard.conditions ?? ''),
        materials: [{ name: '身份证' }],
        promisedLimit: { value: 5, unit: 'workday' },
        target: ['natural'],
      },
      standard,
    ),
  ),
)

const byFingerprint = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))

const familyOf = (units: readonly UnitOutcome[]): UnitOutcome => {
  const found = units.find(({ unit }) => unit === `family:${main.code}`)
  if (!found) throw new Error('expected the outcome of the family, got none')
  return found
}

const leftBy = ({ findings, outcomes }: UnitOutcome): Pick<LastCheck, 'at' | 'groups'> => ({
  at: new Map(
    outcomes.map(({ guideId }) => [guideId, findings.filter((finding) => finding.guideId === guideId)]),
  ),
  groups: findings.filter(({ kind }) => kind === 'group'),
})

const run = startRun({ directory, agencies, config: {} }, asOf)

/** The units of all agencies, and what a check of everything finds in the family. */
const checkAll = (all: readonly Guide[]) => {
  const units = groupByAgency(run, all).map((own) => linkAgency(run, own))
  const outcome = familyOf(recheck(run, { units, families: [main.code], elsewhere: [] }))
  return {
    outcome,
    links: new Map(units.flatMap((unit) => unit.guides.map(({ guide, link }) => [guide.id, link]))),
  }
}

/** Saves one guide after the other as a server does, and holds what stands then against a check of all. */
const saveAll = (changes: readonly Edit[]): ReadonlySet<string> => {
  let { outcome, links } = checkAll(guides)
  let standing: readonly Guide[] = guides
  const found = new Set<string>()
  for (const edit of changes) {
    const before = standing.map((guide) => ({ guide, link: links.get(guide.id) }))
    const { id = '', agency = undefined } = standing[edit.guide] ?? {}
    standing = standing.map((guide, at) => (at === edit.guide ? edited(guide, edit) : guide))
    const isOwn = ({ guide }: { guide: Guide }) => guide.agency.uscc === agency?.uscc
    const unit = linkAgency(
      run,
      standing.filter((guide) => isOwn({ guide })),
    )
    const changed = fieldsChanged([unit], before.filter(isOwn), new Set([id]))
    outcome = familyOf(
      recheck(run, {
        units: [unit],
        families: [main.code],
        elsewhere: before.filter((one): one is StoredGuide => one.link !== undefined && !isOwn(one)),
        last: { ...leftBy(outcome), changed },
      }),
    )
    const whole = checkAll(standing)
    expect(byFingerprint(outcome.findings)).toEqual(byFingerprint(whole.outcome.findings))
    expect(new Set(outcome.outcomes)).toEqual(new Set(whole.outcome.outcomes))
    expect(outcome.troubles).toEqual([])
    for (const { rule } of outcome.findings) found.add(rule)
    links = whole.links
  }
  return found
}

describe('guides that are saved one after the other', () => {
  test('property: leave what a scan of all would find', () => {
    const found = new Set<string>()
    fc.assert(
      fc.property(edits, (changes) => {
        for (const rule of saveAll(changes)) found.add(rule)
      }),
      runs,
    )
    for (const rule of ['conditions/standard-suspect', 'target/outlier', 'text/copied-from'])
      expect(found).toContain(rule)
  })
})

describe('a rule about a family', () => {
  const ofFamilies = rules.filter(({ unit }) => unit === 'family')
  test('hides of a guide nothing that a rule which hides it does not hide as well', () => {
    const ofGuides = new Set(rules.filter(({ unit }) => unit === 'guide').map(({ id }) => id))
    for (const { id, subsumes = [] } of ofFamilies)
      for (const other of rules.filter((rule) => rule.subsumes?.includes(id)))
        for (const hidden of subsumes.filter((one) => ofGuides.has(one)))
          expect(other.subsumes, `${other.id} hides ${id}`).toContain(hidden)
  })

  test('that compares values hides no other and is hidden by none', () => {
    const comparing = ofFamilies.filter((rule) => rule.unit === 'family' && rule.compares)
    const ids = new Set(comparing.map(({ id }) => id))
    expect(ids.size).toBeGreaterThan(10)
    for (const { subsumes } of comparing) expect(subsumes).toBeUndefined()
    for (const { id, subsumes = [] } of rules)
      expect(
        subsumes.filter((other) => ids.has(other)),
        id,
      ).toEqual([])
  })
})
