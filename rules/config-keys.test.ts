import { describe, expect, test } from 'vitest'
import type { Config } from './catalog.ts'
import { remarksOnKeys } from './config-keys.ts'
import { InvalidSettings } from './settings.ts'

/** A configuration as it comes from a file, with keys that its type does not know. */
const read = (config: object): Config => config as Config
const ignore = { rule: 'materials/extra', reason: '已批准', until: '2026-12-31' }

describe('keys of a configuration', () => {
  test.each<[string, object]>([
    ['nothing set', {}],
    ['all that there is', { preset: 'strict', rules: { 'materials/*': 'off' }, ignore: [ignore], links: [] }],
    ['an editor’s own', { $schema: './catalog.schema.json' }],
  ])('%s: nothing to say', (_, config) => {
    expect(remarksOnKeys(read(config))).toEqual([])
  })
  test.each<[string, object, string]>([
    ['a misspelt setting', { presets: 'strict' }, 'preset'],
    ['an override that lost its selector', { overrides: [{ where: { item: ['x'] }, rules: {} }] }, 'items'],
    ['an ignore entry that lost its guide', { ignore: [{ ...ignore, guide: 'g1' }] }, 'guideId'],
    ['capitals', { ignore: [{ ...ignore, GuideID: 'g1' }] }, 'guideId'],
  ])('%s: the nearest is named', (_, config, nearest) => {
    expect(() => remarksOnKeys(read(config))).toThrow(InvalidSettings)
    expect(() => remarksOnKeys(read(config))).toThrow(`最接近的是 ${nearest}`)
  })
  test('a foreign key is kept, and said to have no effect', () => {
    expect(remarksOnKeys(read({ ignore: [{ ...ignore, 经办: '张三' }] }))).toEqual([
      expect.objectContaining({ field: 'ignore/0/经办', remark: true }),
    ])
  })
})
