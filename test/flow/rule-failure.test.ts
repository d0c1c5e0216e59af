import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultActor } from '../../api/actor.ts'
import { readArguments } from '../../api/arguments.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { check } from '../../api/check/check.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import { saveGuide } from '../../api/guides/save.ts'
import { runScan } from '../../api/scans/run.ts'
import type { Catalog } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Report } from '../../rules/report.ts'
import type { Rule } from '../../rules/rule.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'

const asOf = '2026-11-23'
const item = aStandardItem({
  legalLimit: { value: 20, unit: 'workday' },
  conditions: '年满16周岁。',
})
const guide = aGuide(
  { name: '失业登计', legalLimit: { value: 30, unit: 'workday' }, conditions: '年满18周岁。' },
  item,
)
const agency = anAgency({ publishes: [item.code] })
const catalog: Catalog = {
  directory: aDirectory({ items: [item] }),
  agencies: [agency],
  guides: [guide],
  config: {},
}

/** All rules, of which one throws. */
const broken = (id: string): Rule[] =>
  rules.map((rule): Rule => {
    if (rule.id !== id) return rule
    const check = (): never => {
      throw new Error('expected a name, got nothing')
    }
    return { ...rule, check } as Rule
  })

const failure = (rule: string, guideId?: string) =>
  expect.objectContaining({
    rule,
    ...(guideId === undefined ? {} : { guideId }),
    message: expect.stringContaining('expected a name'),
  })

describe('a rule that throws is reported, and the others still run', () => {
  test('in a scan, with its guide', () => {
    const { units, troubles } = scan(catalog, { asOf, rules: broken('name/differs') })
    expect(troubles).toEqual([failure('name/differs', 'g1')])
    const found = findingsOf(units).map(({ rule }) => rule)
    expect(found).toContain('legalLimit/differs')
    expect(found).not.toContain('name/differs')
  })

  test('on the command line, which exits with 2', async () => {
    const work = mkdtempSync(join(tmpdir(), 'duibiao-failure-'))
    afterAll(() => rmSync(work, { recursive: true, force: true }))
    cpSync(join(import.meta.dirname, '../../fixtures/guangdong-hrss'), work, {
      recursive: true,
      filter: (file) => !file.endsWith('.jsonl') && !file.endsWith('duibiao.config.json'),
    })
    writeFileSync(join(work, 'standard.json'), JSON.stringify(catalog.directory))
    writeFileSync(join(work, 'agencies.json'), JSON.stringify(catalog.agencies))
    writeFileSync(join(work, 'guides/a.jsonl'), JSON.stringify(guide))
    const output = join(work, 'report.json')
    const args = [work, '--as-of', asOf, '--format', 'json', '--output', output]
    const command = readArguments(args)
    if (command.ask !== 'check') throw new Error(`expected a check, got ${command.ask}`)
    const quietly = { report: output, isTerminal: false, warn: () => undefined }
    expect(await check(command.options, quietly, broken('name/differs'))).toBe(2)
    const report: Report = JSON.parse(readFileSync(output, 'utf8'))
    expect(report).toMatchObject({ complete: false, problems: [failure('name/differs', 'g1')] })
    expect(report.findings.map(({ rule }) => rule)).toContain('legalLimit/differs')
  })
})

describe('on the server, what it had found stays, and what the others found changes', () => {
  const now = () => new Date('2026-11-23T02:00:00Z')
  const actor = defaultActor
  const open = async () => {
    const database = new Database(':memory:')
    migrate(database)
    const store = openSqliteStore(database)
    await loadCatalog(store, catalog, { now })
    await runScan(store, { actor, now })
    const standing = async (): Promise<string[]> =>
      (await store.db.selectFrom('finding').select('content').where('state', '!=', 'closed').execute())
        .map(({ content }) => JSON.parse(content) as Finding)
        .map(({ rule }) => rule)
        .sort()
    const faulty = async () =>
      (await store.db.selectFrom('outcome').select('faulty').executeTakeFirst())?.faulty
    return { store, standing, faulty }
  }
  const found = ['conditions/number-changed', 'legalLimit/differs', 'name/differs']

  test.each(['name/differs', 'conditions/number-changed'])('when %s throws in a scan', async (rule) => {
    const { store, standing, faulty } = await open()
    expect(await standing()).toEqual(found)
    const before = await faulty()
    const { complete, troubles, uniformity } = await runScan(store, { actor, now, rules: broken(rule) })
    expect({ complete, troubles }).toEqual({ complete: false, troubles: [failure(rule, 'g1')] })
    expect(uniformity).toContainEqual({ element: rule.split('/')[0], pairs: 1, uniform: 0 })
    expect(await standing()).toEqual(found)
    expect(await faulty()).toBe(before)
  })

  test('when it throws while a guide is saved', async () => {
    const { store, standing } = await open()
    const { legalLimit } = item
    const repaired = { ...guide, name: item.name, ...(legalLimit ? { legalLimit } : {}) }
    const saved = await saveGuide(store, {
      guide: repaired,
      revision: 1,
      actor,
      now,
      rules: broken('name/differs'),
    })
    expect(saved.troubles).toEqual([failure('name/differs', 'g1')])
    expect(await standing()).toEqual(['conditions/number-changed', 'name/differs'])
    expect(saved).toMatchObject({ opened: [], closed: [expect.any(String)] })
  })

  test('and it goes once the rule runs again', async () => {
    const { store, standing } = await open()
    const repaired = { ...guide, name: item.name }
    await saveGuide(store, { guide: repaired, revision: 1, actor, now, rules: broken('name/differs') })
    await runScan(store, { actor, now })
    expect(await standing()).toEqual(['conditions/number-changed', 'legalLimit/differs'])
  })

  test('when a rule about a whole family throws', async () => {
    const { store, standing } = await open()
    const missing = { ...guide, status: 'cancelled' as const }
    await saveGuide(store, { guide: missing, revision: 1, actor, now })
    expect(await standing()).toEqual(['presence/missing'])
    const { troubles } = await runScan(store, { actor, now, rules: broken('presence/missing') })
    expect(troubles).toEqual([failure('presence/missing')])
    expect(await standing()).toEqual(['presence/missing'])
  })
})
