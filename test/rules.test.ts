import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listChecks } from '../bin/list-checks.ts'
import { elementNames } from '../rules/catalog.ts'
import { rules } from '../rules/checks/index.ts'
import { ruleTexts as en } from '../rules/messages/en/index.ts'
import type { RuleTexts } from '../rules/messages/message.ts'
import { ruleTexts as zhCN } from '../rules/messages/zh-CN/index.ts'

const checks = join(import.meta.dirname, '../rules/checks')
const texts: Record<string, RuleTexts> = { 'zh-CN': zhCN, en }
const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('what every rule owes', () => {
  test('the list of rules is that of the folder', () => {
    expect(readFileSync(join(checks, 'index.ts'), 'utf8')).toBe(listChecks())
  })
  test('ids are unique, and every documented rule exists', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual(Object.keys(zhCN).toSorted())
  })
  describe.each(rules.map((rule) => ({ id: rule.id as string, rule })))('$id', ({ id, rule }) => {
    test('its id is its file, its element its folder', () => {
      expect(existsSync(join(checks, `${id}.ts`))).toBe(true)
      expect(elementNames).toContain(rule.element)
      expect(id.split('/')[0]).toBe(rule.element)
    })
    test('it has tests of its own', () => {
      expect(existsSync(join(checks, `${id}.test.ts`))).toBe(true)
    })
    test('it subsumes rules that exist', () => {
      for (const other of rule.subsumes ?? []) expect(Object.keys(zhCN)).toContain(other)
    })
    test('its documentation and sentences are whole in both languages', () => {
      for (const [locale, all] of Object.entries(texts)) {
        const text = all[id]
        expect(text, locale).toBeDefined()
        for (const key of ['title', 'why', 'repair', 'bad', 'good'] as const)
          expect(text?.[key].trim(), `${locale} ${key}`).not.toBe('')
        expect(text?.harmless.length, `${locale} harmless`).toBeGreaterThan(0)
        for (const { what } of text?.changes ?? []) expect(what.trim(), `${locale} changes`).not.toBe('')
        for (const [message, sentence] of Object.entries(text?.messages ?? {})) {
          expect(sentence.trim(), `${locale} ${message}`).not.toBe('')
          expect(placeholders(sentence), `${locale} ${message}`).toEqual(
            placeholders(texts['zh-CN']?.[id]?.messages[message] ?? ''),
          )
        }
      }
    })
  })
})
