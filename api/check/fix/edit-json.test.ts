import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFix } from '../../../rules/fix.ts'
import type { FixStep } from '../../../rules/rule.ts'
import { runs } from '../../../test/runs.ts'
import { editJson } from './edit-json.ts'

/** Ways in which whole files are written. */
const styles: Readonly<Record<string, (value: unknown) => string>> = {
  compact: (value) => JSON.stringify(value),
  'spaces after marks': (value) => {
    const write = (one: unknown): string => {
      if (Array.isArray(one)) return `[${one.map(write).join(', ')}]`
      if (typeof one !== 'object' || one === null) return JSON.stringify(one)
      return `{${Object.entries(one)
        .map(([key, member]) => `${JSON.stringify(key)}: ${write(member)}`)
        .join(', ')}}`
    }
    return write(value)
  },
  'two spaces': (value) => JSON.stringify(value, undefined, 2),
  'four spaces': (value) => JSON.stringify(value, undefined, 4),
  tabs: (value) => JSON.stringify(value, undefined, '\t'),
  'Windows line ends': (value) => JSON.stringify(value, undefined, 2).replaceAll('\n', '\r\n'),
}

const guide = {
  id: 'g1',
  name: '失业登记',
  conditions: '1.满6个月。\n2.“已登记”。',
  materials: [{ name: '身份证', copies: 1 }, { name: '户口簿' }, { name: '申请表' }],
  handling: { channels: ['window'], maxVisits: 1 },
  forms: [],
  fee: { charged: false },
}

describe.each(Object.entries(styles))('a file written with %s', (_, style) => {
  test.each<[string, FixStep[]]>([
    ['a text', [{ path: '/conditions', op: 'replace', value: '1.满7个月。' }]],
    ['a number inside', [{ path: '/materials/0/copies', op: 'replace', value: 2 }]],
    ['a key that was not there', [{ path: '/materials/1/copies', op: 'add', value: 1 }]],
    ['an object', [{ path: '/legalLimit', op: 'add', value: { value: 5, unit: 'workday' } }]],
    [
      'a list of objects',
      [{ path: '/basis', op: 'add', value: [{ title: '就业促进法', article: '第五条' }] }],
    ],
    ['a member at the end', [{ path: '/materials/-', op: 'add', value: { name: '照片', copies: 2 } }]],
    ['a member at the beginning', [{ path: '/materials/0', op: 'add', value: { name: '照片' } }]],
    ['a second member', [{ path: '/handling/channels/-', op: 'add', value: 'online' }]],
    ['a first member', [{ path: '/forms/-', op: 'add', value: { name: '申请表' } }]],
    ['something inside what is not there', [{ path: '/contact/phone', op: 'add', value: '12333' }]],
    ['the first gone', [{ path: '/materials/0', op: 'remove' }]],
    ['the last gone', [{ path: '/materials/2', op: 'remove' }]],
    ['the only one gone', [{ path: '/handling/channels/0', op: 'remove' }]],
    ['a key gone', [{ path: '/handling/maxVisits', op: 'remove' }]],
    [
      'one after the other',
      [
        { path: '/materials/0', op: 'remove' },
        { path: '/materials/0/name', op: 'replace', value: '户口本' },
      ],
    ],
  ])('%s', (_name, steps) => {
    expect(editJson(style(guide), steps)).toBe(style(applyFix(guide, steps)))
  })
})

describe('files written otherwise', () => {
  test('what is on one line inside a file of many lines stays so', () => {
    const text =
      '{\n  "id": "g1",\n  "limit": { "value": 5, "unit": "day" },\n  "channels": ["window", "post"]\n}'
    const steps: FixStep[] = [
      { path: '/limit/value', op: 'replace', value: 7 },
      { path: '/channels/-', op: 'add', value: 'online' },
    ]
    expect(editJson(text, steps)).toBe(
      '{\n  "id": "g1",\n  "limit": { "value": 7, "unit": "day" },\n  "channels": ["window", "post", "online"]\n}',
    )
  })
  test('numbers and escapes that are not touched stay as written', () => {
    expect(editJson('{"a":1.0,"b":"\\u5931\\u4e1a","c":1}', [{ path: '/c', op: 'replace', value: 2 }])).toBe(
      '{"a":1.0,"b":"\\u5931\\u4e1a","c":2}',
    )
  })
  test('a key that stands twice is refused: which one counts cannot be seen', () => {
    expect(() => editJson('{"a":1,"a":2}', [{ path: '/a', op: 'replace', value: 3 }])).toThrow(
      'expected text',
    )
  })
})

test('whatever the values and steps, the text is that of the repaired value', () => {
  const key = fc.constantFrom('a', 'b', 'c/d', '名称', '"')
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(0, 1.5, '', '文字', '"a": ', '\n', true, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))
  const guides = fc.dictionary(key, value, { minKeys: 2, noNullPrototype: true })
  const token = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1')
  const step = fc.record({ key, op: fc.constantFrom('add', 'remove', 'replace'), value })
  fc.assert(
    fc.property(guides, step, fc.constantFrom(...Object.keys(styles)), (object, chosen, name) => {
      if (chosen.op === 'remove' && !(chosen.key in object)) return
      const steps = [{ path: `/${token(chosen.key)}`, op: chosen.op, value: chosen.value } as FixStep]
      const style = styles[name] ?? JSON.stringify
      expect(editJson(style(object), steps)).toBe(style(applyFix(object, steps)))
    }),
    runs,
  )
})
