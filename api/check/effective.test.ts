import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../rules/catalog.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'
import { effectiveConfig } from './effective.ts'

const asOf = '2026-11-23'
const ignore = (given: object) => ({
  rule: 'materials/extra',
  reason: '已批准',
  until: '2026-12-31',
  ...given,
})
const catalogOf = (config: Catalog['config'], binding = {}): Catalog => ({
  directory: aDirectory({ items: [aStandardItem({ binding })] }),
  agencies: [anAgency()],
  guides: [aGuide({ id: 'g1' }), aGuide({ id: 'g2', channel: '粤省事' })],
  config,
})
const effective = (config: Catalog['config'], binding = {}) =>
  effectiveConfig(catalogOf(config, binding), asOf, 'g1')

describe('the configuration in force for a guide', () => {
  test('says what the guide is compared with, and how far that binds', () => {
    expect(effective({})).toMatchObject({
      guideId: 'g1',
      standardCode: '442111001000',
      preset: 'province',
      bindings: { materials: 'no-worse', steps: 'local' },
      rules: {
        'materials/extra': { worse: 'error', better: 'info' },
        'steps/differs': 'off',
        'presence/missing': 'error',
      },
    })
  })
  test.each<[string, Catalog['config'], object, object]>([
    ['a rule that is off', { rules: { 'materials/extra': 'off' } }, {}, { 'materials/extra': 'off' }],
    ['a preset', { preset: 'strict' }, {}, { 'materials/extra': 'error' }],
    ['a binding of the item', {}, { materials: 'local' }, { 'materials/extra': 'off' }],
    [
      'an override of this agency’s region',
      { overrides: [{ where: { regions: ['440100'] }, rules: { 'name/*': 'warning' } }] },
      {},
      { 'name/differs': 'warning' },
    ],
    [
      'an override of elsewhere',
      { overrides: [{ where: { regions: ['440300'] }, rules: { 'name/*': 'warning' } }] },
      {},
      { 'name/differs': 'error' },
    ],
  ])('%s', (_, config, binding, expected) => {
    expect(effective(config, binding).rules).toMatchObject(expected)
  })
  test('lists the ignore entries in force that may cover it', () => {
    const entries = [
      ignore({ guideId: 'g1' }),
      ignore({ guideId: 'g2' }),
      ignore({ until: '2026-01-31' }),
      ignore({}),
    ]
    expect(effective({ ignore: entries }).ignore).toEqual([entries[0], entries[3]])
  })
  test('an unknown guide: the nearest is named', () => {
    expect(() => effectiveConfig(catalogOf({}), asOf, 'g11')).toThrow('最接近的是 g1')
  })
})
