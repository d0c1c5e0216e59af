/**
 * The tester that holds every rule to what all rules owe: input left alone, one finding a place, evidence inside its
 * strings, and a fix after which the rule is silent and no other rule speaks anew.
 */
import { describe, expect, test } from 'vitest'
import type { Agency, Directory, Guide, StandardItem } from './catalog.ts'
import { rules as allRules } from './checks/index.ts'
import type { Finding } from './finding.ts'
import { applyFix } from './fix.ts'
import type { Holding } from './holdings.ts'
import type { Rule } from './rule.ts'
import { findingsOf, scan } from './scan/scan.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from './test-builders.ts'

/** What a finding of a case must be; what is left out is not looked at. */
export interface ExpectedFinding {
  readonly message?: string
  /** Keys below the element, joined by `/`. */
  readonly place?: string
  readonly path?: string
  readonly severity?: Finding['severity']
  readonly kind?: Finding['kind']
  /** The characters of the guide that it marks, in order. */
  readonly marked?: readonly string[]
  /** What the fix makes of the value at the finding's path's element. */
  readonly fixed?: Partial<Guide>
  readonly standardCode?: string | null
}

/** One case: what matters is given, builders fill the rest. */
export interface RuleCase {
  /** A sentence in the product's words. */
  readonly name: string
  readonly guide?: Partial<Guide>
  readonly standard?: Partial<StandardItem>
  /** More guides (of other agencies, or of the same one) and items, for rules that look across. */
  readonly guides?: readonly Partial<Guide>[]
  readonly items?: readonly Partial<StandardItem>[]
  readonly agency?: Partial<Agency>
  readonly agencies?: readonly Partial<Agency>[]
  readonly directory?: Partial<Directory>
  /** Entries of the catalogues of e-certificates and shared data. */
  readonly holdings?: readonly Holding[]
  readonly asOf?: string
  /** How many findings of this rule, or what each must be, in the order of their places. */
  readonly expect?: number | readonly ExpectedFinding[]
}

/** The cases of a rule: what it must not flag, what it must, and what only looks different. At least three of each. */
export interface RuleCases {
  readonly valid: readonly RuleCase[]
  readonly invalid: readonly RuleCase[]
  readonly harmless: readonly RuleCase[]
}

const asOf = '2026-11-23'
const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) freeze(member)
  }
  return value
}

const catalogOf = (given: RuleCase) => {
  const standard = aStandardItem(given.standard)
  const items = [standard, ...(given.items ?? []).map(aStandardItem)]
  const guides = given.guides ?? []
  return freeze({
    directory: aDirectory({ items, ...given.directory }),
    agencies: [anAgency(given.agency), ...(given.agencies ?? []).map(anAgency)],
    guides: [
      ...(given.guide || guides.length === 0 ? [aGuide(given.guide, standard)] : []),
      ...guides.map((guide) => aGuide(guide, standard)),
    ],
    config: {},
    holdings: given.holdings ?? [],
  })
}

/** All findings of a case's little catalog, by all rules. */
export const findingsOfCase = (given: RuleCase, rules: readonly Rule[] = allRules): readonly Finding[] => {
  const result = scan(catalogOf(given), { asOf: given.asOf ?? asOf, rules })
  if (result.troubles.length > 0)
    throw new Error(result.troubles.map(({ messageEn }) => messageEn).join('\n'))
  return findingsOf(result.units)
}

const stringAt = (root: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      root,
    )

const checkEvidence = (finding: Finding, given: RuleCase) => {
  const { guides, directory } = catalogOf(given)
  for (const { side, guideId, path, start, end } of finding.evidence ?? []) {
    if (side === 'law') continue
    const root =
      side === 'standard' || finding.kind === 'standard'
        ? directory.items.find(({ code }) => code === finding.standardCode)
        : guides.find(({ id }) => id === (guideId ?? finding.guideId))
    const text = stringAt(root, path)
    expect(text, `${side} evidence of ${finding.rule} points at ${path}, a string`).toBeTypeOf('string')
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(String(text).length)
  }
}

const checkFix = (
  finding: Finding,
  given: RuleCase,
  before: readonly Finding[],
  expected?: ExpectedFinding,
) => {
  if (!finding.fix || finding.guideId === null) {
    expect(expected?.fixed, `${finding.rule} offers a fix`).toBeUndefined()
    return
  }
  const { guides } = catalogOf(given)
  const broken = guides.find(({ id }) => id === finding.guideId)
  if (!broken) throw new Error(`expected guide ${finding.guideId} in the case, got none`)
  const repaired = applyFix(broken, finding.fix)
  if (expected?.fixed) expect(repaired).toMatchObject(expected.fixed)
  const { guide: _guide, ...rest } = given
  const after = findingsOfCase({
    ...rest,
    guides: guides.map((guide) => (guide.id === finding.guideId ? repaired : guide)),
  })
  const known = new Set(before.map(({ fingerprint }) => fingerprint))
  const left = after.filter(({ fingerprint }) => fingerprint === finding.fingerprint)
  const opened = after.filter(({ fingerprint, severity }) => severity !== 'info' && !known.has(fingerprint))
  expect(left, `the fix of ${finding.rule} resolves it`).toEqual([])
  expect(opened, `the fix of ${finding.rule} opens nothing`).toEqual([])
}

const matches = (finding: Finding, expected: ExpectedFinding, given: RuleCase): void => {
  if (expected.message !== undefined) expect(finding.messageId).toBe(expected.message)
  if (expected.place !== undefined)
    expect(finding.place).toBe([finding.element, ...(expected.place ? [expected.place] : [])].join('/'))
  if (expected.path !== undefined) expect(finding.path).toBe(expected.path)
  if (expected.severity !== undefined) expect(finding.severity).toBe(expected.severity)
  if (expected.kind !== undefined) expect(finding.kind).toBe(expected.kind)
  if (expected.marked !== undefined) {
    const { guides } = catalogOf(given)
    const guide = guides.find(({ id }) => id === finding.guideId)
    const marks = (finding.evidence ?? []).filter(({ side }) => side === 'guide')
    const words = marks.map(({ path, start, end }) => String(stringAt(guide, path)).slice(start, end))
    expect(words).toEqual(expected.marked)
  }
  if (expected.standardCode !== undefined) expect(finding.standardCode).toBe(expected.standardCode)
}

/**
 * Tests a rule on little catalogs. Every case runs the rule alone for what it raises; fixes are tried with all rules.
 * By default invalid cases expect one finding; `harmless` ones allow infos but neither error nor warning of any rule.
 */
export const testRule = (rule: Rule, { valid, invalid, harmless }: RuleCases): void => {
  describe(rule.id, () => {
    test('has at least three cases of each kind', () => {
      expect(Math.min(valid.length, invalid.length, harmless.length)).toBeGreaterThanOrEqual(3)
      const names = [...valid, ...invalid, ...harmless].map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    })
    test.each(valid)('says nothing: $name', (given) => {
      expect(findingsOfCase(given, [rule])).toEqual([])
    })
    test.each(invalid)('finds: $name', (given) => {
      const found = findingsOfCase(given, [rule])
      const wanted = given.expect ?? 1
      expect(found, `findings: ${found.map(({ message }) => message).join(' ')}`).toHaveLength(
        typeof wanted === 'number' ? wanted : wanted.length,
      )
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length)
      const before = found.some(({ fix }) => fix) ? findingsOfCase(given) : found
      found.forEach((finding, at) => {
        const expected = typeof wanted === 'number' ? undefined : wanted[at]
        if (expected) matches(finding, expected, given)
        checkEvidence(finding, given)
        checkFix(finding, given, before, expected)
      })
    })
    test.each(harmless)('takes for the same: $name', (given) => {
      const loud = findingsOfCase(given, [rule]).filter(({ severity }) => severity !== 'info')
      expect(loud.map(({ message }) => message)).toEqual([])
    })
  })
}
