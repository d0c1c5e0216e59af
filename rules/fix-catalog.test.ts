import { describe, expect, test } from 'vitest'
import type { Catalog } from './catalog.ts'
import type { Finding } from './finding.ts'
import { type Checked, fixCatalog } from './fix-catalog.ts'
import { aDirectory, aGuide } from './test-builders.ts'

/** A little world in which findings depend on the values of one guide, so that each case shows one thing. */
const finding = (given: Partial<Finding> & Pick<Finding, 'fingerprint'>): Finding => ({
  evidenceHash: '',
  rule: `materials/${given.fingerprint}`,
  element: 'materials',
  kind: 'guide',
  severity: 'error',
  region: '440100',
  agency: 'a',
  guideId: 'g1',
  standardCode: null,
  path: '',
  place: 'materials',
  message: '',
  messageEn: '',
  messageId: '',
  data: {},
  confidence: 1,
  ...given,
})
const set = (path: string, value: unknown) => [{ path, op: 'replace' as const, value }]

const catalog: Catalog = {
  directory: aDirectory(),
  agencies: [],
  guides: [aGuide({ id: 'g1', conditions: 'x' }), aGuide({ id: 'g2', conditions: 'x' })],
  config: {},
}

/** A check that sees what `look` says of each guide, and counts how often it is asked. */
const world = (look: (guide: Catalog['guides'][number]) => readonly Finding[]) => {
  let checks = 0
  const check = async (one: Catalog): Promise<Checked> => {
    checks += 1
    return { catalog: one, findings: one.guides.flatMap(look), failures: 0 }
  }
  return { check, checks: () => checks }
}
const fix = async (
  look: (guide: Catalog['guides'][number]) => readonly Finding[],
  isEditable?: (id: string) => boolean,
) => {
  const { check } = world(look)
  const outcome = await fixCatalog(await check(catalog), check, isEditable)
  return {
    applied: outcome.applied.map(({ fingerprint }) => fingerprint),
    left: outcome.left.map(({ finding: { fingerprint }, reason }) => `${fingerprint} ${reason}`),
    rounds: outcome.rounds,
    guides: outcome.checked.catalog.guides,
  }
}
const wrong = ({ id, conditions }: Catalog['guides'][number], given: Partial<Finding> = {}) =>
  conditions === 'x'
    ? [finding({ fingerprint: `f-${id}`, guideId: id, fix: set('/conditions', 'y'), ...given })]
    : []

describe('fixing a catalog', () => {
  test('what has one right repair is repaired; the input is left alone', async () => {
    const { applied, left, guides } = await fix((guide) => wrong(guide))
    expect([applied, left]).toEqual([['f-g1', 'f-g2'], []])
    expect(guides.map(({ conditions }) => conditions)).toEqual(['y', 'y'])
    expect(catalog.guides.map(({ conditions }) => conditions)).toEqual(['x', 'x'])
  })
  test('two fixes of one element never go together: the second waits for the next round', async () => {
    const { applied, rounds } = await fix(({ id, name, subItem }) =>
      id === 'g2'
        ? []
        : [
            ...(name === '失业登记' ? [finding({ fingerprint: 'name', fix: set('/name', '就业登记') })] : []),
            ...(subItem === undefined ? [finding({ fingerprint: 'sub', fix: set('/subItem', '新办') })] : []),
          ],
    )
    expect([applied, rounds]).toEqual([['name', 'sub'], 2])
  })
  test('two fixes of one field never go together, whatever their elements', async () => {
    const { rounds, applied } = await fix(({ id, name, conditions }) =>
      id === 'g2'
        ? []
        : [
            ...(name === '失业登记'
              ? [
                  finding({
                    fingerprint: 'a',
                    element: 'name',
                    fix: [...set('/name', 'n'), ...set('/conditions', 'y')],
                  }),
                ]
              : []),
            ...(conditions === 'x'
              ? [finding({ fingerprint: 'b', element: 'conditions', fix: set('/conditions', 'z') })]
              : []),
          ],
    )
    expect([applied, rounds]).toEqual([['a'], 1])
  })
  test('a fix that opens an error or a warning is left alone, and the others are applied', async () => {
    const { applied, left, guides } = await fix((guide) => [
      ...wrong(guide),
      ...(guide.id === 'g1' && guide.conditions === 'y'
        ? [finding({ fingerprint: 'opened', severity: 'warning' })]
        : []),
    ])
    expect([applied, left]).toEqual([['f-g2'], ['f-g1 opens']])
    expect(guides.map(({ conditions }) => conditions)).toEqual(['x', 'y'])
  })
  test('a fix that opens an info is applied', async () => {
    const { applied } = await fix((guide) => [
      ...wrong(guide),
      ...(guide.conditions === 'y' ? [finding({ fingerprint: `i-${guide.id}`, severity: 'info' })] : []),
    ])
    expect(applied).toEqual(['f-g1', 'f-g2'])
  })
  test('a fix that makes another finding graver is left alone', async () => {
    const { applied } = await fix((guide) => [
      ...wrong(guide),
      finding({ fingerprint: 'other', severity: guide.conditions === 'x' ? 'warning' : 'error' }),
    ])
    expect(applied).toEqual([])
  })
  test('a fix that does not resolve its finding is left alone', async () => {
    const { left, guides } = await fix(({ id }) => [
      finding({ fingerprint: id, guideId: id, fix: set('/conditions', 'y') }),
    ])
    expect(left).toEqual(['g1 unresolved', 'g2 unresolved'])
    expect(guides.map(({ conditions }) => conditions)).toEqual(['x', 'x'])
  })
  test('two rules of two minds: the loop ends, and says so', async () => {
    const { applied, left } = await fix(({ id, conditions }) =>
      id === 'g2'
        ? []
        : [
            conditions === 'x'
              ? finding({ fingerprint: 'x', severity: 'info', fix: set('/conditions', 'y') })
              : finding({ fingerprint: 'y', severity: 'info', fix: set('/conditions', 'x') }),
          ],
    )
    expect([applied, left]).toEqual([['x', 'y'], ['x returned']])
  })
  test('what a rule is not sure of, and what stands in a file that cannot be edited, waits for a person', async () => {
    const unsure = await fix((guide) => wrong(guide, { confidence: 0.8 }))
    expect([unsure.applied, unsure.left]).toEqual([[], ['f-g1 unsure', 'f-g2 unsure']])
    const { applied, left } = await fix(wrong, (id) => id !== 'g1')
    expect([applied, left]).toEqual([['f-g2'], ['f-g1 not-editable']])
  })
  test('where a rule throws after a fix, what it would have said is unknown: left alone', async () => {
    const check = async (one: Catalog): Promise<Checked> => ({
      catalog: one,
      findings: one.guides.flatMap((guide) => wrong(guide)),
      failures: one.guides.filter(({ id, conditions }) => id === 'g1' && conditions === 'y').length,
    })
    const { applied } = await fixCatalog(await check(catalog), check)
    expect(applied.map(({ fingerprint }) => fingerprint)).toEqual(['f-g2'])
  })
  test('where only the guides of one fix are concerned, the rest takes one more check', async () => {
    const many: Catalog = {
      ...catalog,
      guides: Array.from({ length: 64 }, (_, at) => aGuide({ id: `g${at}`, conditions: 'x' })),
    }
    const { check, checks } = world((guide) => [
      ...wrong(guide),
      ...(guide.id === 'g9' && guide.conditions === 'y'
        ? [finding({ fingerprint: 'opened', guideId: 'g9' })]
        : []),
    ])
    const { applied } = await fixCatalog(await check(many), check)
    expect([applied.length, checks()]).toEqual([63, 4])
  })
})
