import { describe, expect, test } from 'vitest'
import type { Elements } from '../catalog.ts'
import { readGuide } from '../scan/agency-unit.ts'
import { type Run, startRun } from '../scan/run.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../test-builders.ts'
import { compareTwo } from './two-guides.ts'

const standard = aStandardItem({
  conditions: '在法定劳动年龄内，有劳动能力。',
  materials: [{ name: '居民身份证', originals: 1 }, { name: '失业登记表' }],
  promisedLimit: { value: 5, unit: 'workday' },
  procedure: { window: '到窗口提交。', online: '登录政务服务网。' },
})
const shenzhen = { uscc: '11440300000000000D', name: '深圳市人力资源和社会保障局' }
const run: Run = startRun(
  {
    directory: aDirectory({ items: [standard] }),
    agencies: [anAgency(), anAgency({ ...shenzhen, region: '440300' })],
    config: {},
  },
  '2026-11-23',
)

type Compared = Pick<Elements, 'materials' | 'conditions' | 'promisedLimit' | 'procedure'>

const given = ({ materials, conditions, promisedLimit, procedure }: Compared) => ({
  ...(materials ? { materials } : {}),
  ...(conditions === undefined ? {} : { conditions }),
  ...(promisedLimit ? { promisedLimit } : {}),
  ...(procedure ? { procedure } : {}),
})

const compare = (a: Compared, b: Compared) =>
  compareTwo(
    readGuide(run, aGuide({ ...given(standard), ...a }, standard), standard.code),
    readGuide(
      run,
      aGuide({ id: 'g2', agency: shenzhen, region: '440300', ...given(standard), ...b }, standard),
      standard.code,
    ),
    run.standard(standard.code),
  )

const element = (found: ReturnType<typeof compare>, name: string) => found.find((one) => one.element === name)

describe('two guides beside each other', () => {
  test.each([
    ['both as the standard', {}, {}, 'same', 'both'],
    ['one of them', {}, { promisedLimit: { value: 7, unit: 'workday' } }, 'differs', 'a'],
    ['the other', { promisedLimit: { value: 7, unit: 'workday' } }, {}, 'differs', 'b'],
    [
      'neither, and unlike each other',
      { promisedLimit: { value: 7, unit: 'workday' } },
      { promisedLimit: { value: 8, unit: 'workday' } },
      'differs',
      'neither',
    ],
    [
      'neither, though alike',
      { promisedLimit: { value: 7, unit: 'workday' } },
      { promisedLimit: { value: 7, unit: 'workday' } },
      'same',
      'neither',
    ],
  ] as const)('say which is as the standard: %s', (_, a, b, relation, standing) => {
    expect(element(compare(a, b), 'promisedLimit')).toMatchObject({ relation, standing })
  })

  test('the order of a list is no difference, and the fold says so', () => {
    const found = compare({}, { materials: standard.materials?.toReversed() ?? [] })
    expect(element(found, 'materials')).toMatchObject({ relation: 'same', folds: ['order'] })
  })

  test('what is written otherwise and means the same names its folds', () => {
    const found = compare(
      { conditions: '在法定劳动年龄内，有劳动能力。' },
      { conditions: '<p>在法定劳动年龄内,有劳动能力。</p>' },
    )
    const { relation, folds = [] } = element(found, 'conditions') ?? {}
    expect(relation).toBe('same')
    expect(folds).toContain('markup')
    expect(element(compare({}, {}), 'conditions')?.folds).toEqual([])
  })

  test('a material more stands on its side alone, one that asks for more beside its counterpart', () => {
    const found = compare(
      { materials: [{ name: '居民身份证', originals: 1, copies: 2 }, { name: '失业登记表' }] },
      { materials: [{ name: '户口簿' }, { name: '失业登记表' }, { name: '居民身份证', originals: 1 }] },
    )
    const parts = element(found, 'materials')?.parts.map(({ a, b, same }) => [
      (a as { name: string } | undefined)?.name,
      (b as { name: string } | undefined)?.name,
      same,
    ])
    expect(parts).toEqual([
      ['居民身份证', '居民身份证', false],
      ['失业登记表', '失业登记表', true],
      [undefined, '户口簿', false],
    ])
  })

  test('fields stand beside each other, those that are the same too', () => {
    const found = compare({}, { procedure: { window: '到窗口提交。', online: '登录小程序。' } })
    expect(element(found, 'procedure')?.parts.map(({ field, same }) => [field, same])).toEqual([
      ['window', true],
      ['online', false],
    ])
  })

  test('what only one publishes has one side', () => {
    const { conditions: _, ...without } = given(standard)
    const found = compareTwo(
      readGuide(run, aGuide(without, standard), standard.code),
      readGuide(run, aGuide(given(standard), standard), standard.code),
      run.standard(standard.code),
    )
    expect(element(found, 'conditions')).toMatchObject({
      relation: 'only-b',
      standing: 'b',
      parts: [{ a: undefined, b: standard.conditions }],
    })
  })
})
