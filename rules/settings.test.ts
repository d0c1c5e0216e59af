import { describe, expect, test } from 'vitest'
import type { Config } from './catalog.ts'
import type { Rule, Severity } from './rule.ts'
import { compileSettings, InvalidSettings } from './settings.ts'

const rule = (id: string, needs: 'guide' | 'standard' = 'standard'): Rule =>
  // Settings look at a rule's id, element and needs only.
  ({ id, element: id.split('/')[0], needs, unit: 'guide' }) as unknown as Rule
const extra = rule('materials/extra')
const rules = [
  extra,
  rule('materials/missing'),
  rule('name/differs'),
  rule('promisedLimit/over-legal', 'guide'),
  rule('materials/better-than-standard'),
]
const here = { standardCode: '442111001000', agency: 'A', region: '440106' }

const severityIn = (config: Config, id: string, severity: Severity = 'error') => {
  const found = rules.find((one) => one.id === id)
  if (!found) throw new Error(`expected ${id} among the rules, got none`)
  return compileSettings(config, rules).severityOf(found, severity, here)
}

describe('settings', () => {
  test.each<[string, Config, string, Severity, Severity | undefined]>([
    ['nothing set: as the binding says', {}, 'materials/extra', 'error', 'error'],
    ['a rule is off', { rules: { 'materials/extra': 'off' } }, 'materials/extra', 'error', undefined],
    [
      'an element is set as a whole',
      { rules: { 'materials/*': 'warning' } },
      'materials/extra',
      'error',
      'warning',
    ],
    [
      'a rule wins over its element',
      { rules: { 'materials/*': 'off', 'materials/extra': 'info' } },
      'materials/extra',
      'error',
      'info',
    ],
    [
      'an override for another item does not apply',
      { overrides: [{ where: { items: ['x'] }, rules: { 'materials/*': 'off' } }] },
      'materials/extra',
      'error',
      'error',
    ],
    [
      'an override for the city applies to its counties',
      { overrides: [{ where: { regions: ['440100'] }, rules: { 'materials/*': 'off' } }] },
      'materials/extra',
      'error',
      undefined,
    ],
    [
      'an override wins over the rules',
      {
        rules: { 'materials/extra': 'off' },
        overrides: [{ where: { agencies: ['A'] }, rules: { 'materials/extra': 'warning' } }],
      },
      'materials/extra',
      'error',
      'warning',
    ],
    [
      'national lowers what the law does not ask to be the same',
      { preset: 'national' },
      'materials/extra',
      'error',
      'warning',
    ],
    [
      'national keeps the four that the law unifies',
      { preset: 'national' },
      'name/differs',
      'error',
      'error',
    ],
    [
      'national keeps what the law asks of every guide',
      { preset: 'national' },
      'promisedLimit/over-legal',
      'error',
      'error',
    ],
    ['strict makes infos warnings', { preset: 'strict' }, 'materials/missing', 'info', 'warning'],
    [
      'strict leaves what is better an info',
      { preset: 'strict' },
      'materials/better-than-standard',
      'info',
      'info',
    ],
  ])('%s', (_, config, id, severity, expected) => {
    expect(severityIn(config, id, severity)).toBe(expected)
  })
  test('an unknown rule is an error that names the nearest', () => {
    expect(() => compileSettings({ rules: { 'materials/extras': 'off' } }, rules)).toThrow(InvalidSettings)
    expect(() => compileSettings({ rules: { 'materials/extras': 'off' } }, rules)).toThrow('materials/extra')
  })
  test('an unknown option is an error that names it', () => {
    const config: Config = { rules: { 'materials/extra': ['error', { threshold: 1 }] } }
    expect(() => compileSettings(config, rules)).toThrow('threshold')
  })
})
