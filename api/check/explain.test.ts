import { expect, test } from 'vitest'
import { rules } from '../../rules/checks/index.ts'
import { ruleText } from '../../rules/messages/format.ts'
import { explainRule } from './explain.ts'

test('every rule is explained in both languages, with all that its documentation says', () => {
  for (const { id } of rules)
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = ruleText(locale, id)
      const explained = explainRule(id, locale, false)
      for (const part of [text.title, text.why, text.repair, text.bad, text.good, ...text.harmless])
        expect(explained, `${locale} ${id}`).toContain(part)
    }
})
test('an unknown rule: the nearest is named', () => {
  expect(() => explainRule('materials/extras', 'zh-CN', false)).toThrow('最接近的是 materials/extra')
})
test('an element: its rules and their titles', () => {
  const lines = explainRule('materials', 'zh-CN', false).trimEnd().split('\n')
  expect(lines).toHaveLength(rules.filter(({ element }) => element === 'materials').length)
  expect(lines).toContain('materials/extra  增设材料')
})
