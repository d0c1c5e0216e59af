import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/checks/index.ts'
import type { FormatInput } from '../format.ts'
import { joined, testInput, withFindings } from '../test-input.ts'
import type { Notification, Result, RunHead } from './log.ts'
import { mostResults, sarif } from './sarif.ts'
import schema from './sarif-parts.schema.json' with { type: 'json' }

type Run = RunHead & { readonly results: readonly Result[] }

/** The parts of the official schema of SARIF 2.1.0 that are written here; what is not among them is refused. */
const isValid = new Ajv({ allErrors: true }).compile(schema)

const readOfficial = () => {
  const file = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  // It says draft 4 and uses of it only what later drafts have too, but for the name of its own address.
  const { $schema, id, ...text } = JSON.parse(readFileSync(file, 'utf8'))
  return { ...text, $id: id }
}
/** The whole official schema. One of its patterns escapes what needs no escape, which expressions with `u` refuse. */
const isOfficial = addFormats
  .default(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }))
  .compile(readOfficial())

const runsOf = (input: FormatInput): readonly Run[] => {
  const log = JSON.parse(joined(sarif(input)))
  expect(isOfficial(log), JSON.stringify(isOfficial.errors?.slice(0, 3))).toBe(true)
  expect(isValid(log), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  return log.runs
}

const notes = ({ invocations }: Run): readonly Notification[] => invocations[0].toolExecutionNotifications

const input = testInput()
const { findings } = input.report
const [first] = findings
if (!first) throw new Error('expected findings to write')

describe('SARIF', () => {
  const [run] = runsOf(input)
  if (!run) throw new Error('expected a run')

  test('has a result for each finding, with both of its hashes', () => {
    expect(run.results.map(({ partialFingerprints }) => Object.values(partialFingerprints))).toEqual(
      findings.map(({ fingerprint, evidenceHash }) => [fingerprint, evidenceHash]),
    )
  })
  test('documents every rule, and each result points at its own', () => {
    expect(run.tool.driver.rules).toHaveLength(rules.length)
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })
  test('says where: in the file, and by agency, item and element', () => {
    const [location] = run.results[0]?.locations ?? []
    expect(location).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: 'catalog/guides/a%20b.jsonl', uriBaseId: '%SRCROOT%' },
        region: { startLine: 2 },
      },
      logicalLocations: [{ fullyQualifiedName: '11440100000000002B/442111001000/conditions' }],
    })
  })
  test('was not wholly run where something was not read, and says what and where', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(notes(run)).toContainEqual(
      expect.objectContaining({ level: 'error', message: { text: '缺少必填字段 name。' } }),
    )
    expect(notes(run)).toContainEqual({ level: 'note', message: { text: input.report.notice } })
  })
  test('is valid in English too', () => {
    const [english] = runsOf(testInput('en'))
    expect(english?.results[0]?.message.text).toBe(first.messageEn)
  })
  test('is valid where nothing was found', () => {
    expect(runsOf(withFindings(input, []))[0]?.results).toEqual([])
  })
})

describe('the outcome against a baseline', () => {
  test.each(['new', 'unchanged', 'updated', 'absent'] as const)('%s is the baseline state', (state) => {
    const [run] = runsOf(withFindings(input, [{ ...first, state }]))
    expect(run?.results[0]?.baselineState).toBe(state)
  })
  test('what was not evaluated has none, and says so in its properties', () => {
    const [run] = runsOf(withFindings(input, [{ ...first, state: 'not-evaluated' }]))
    expect(run?.results[0]?.baselineState).toBeUndefined()
    expect(run?.results[0]?.properties).toMatchObject({ state: 'not-evaluated' })
  })
})

test('what the configuration ignores is there, suppressed with its reason and last day', () => {
  const ignored = [{ finding: first, reason: '等待省里答复', until: '2027-01-31' }]
  const [run] = runsOf({ ...withFindings(input, findings.slice(1)), ignored })
  expect(run?.results).toHaveLength(findings.length)
  expect(run?.results.at(-1)?.suppressions).toEqual([
    {
      kind: 'inSource',
      status: 'accepted',
      justification: '等待省里答复',
      properties: { until: '2027-01-31' },
    },
  ])
})

describe('more results than a run may hold', () => {
  const many = (count: number, agency: string) =>
    Array.from({ length: count }, (_, at) => ({ ...first, agency, fingerprint: `${agency}-${at}` }))

  test('as many as it may hold stay one run', () => {
    expect(runsOf(withFindings(input, many(mostResults, 'a')))).toHaveLength(1)
  })
  test('one more: a run for each agency, none beyond the limit, nothing left out, and each run says so', () => {
    const all = [...many(3, 'a'), ...many(mostResults + 1, 'b')]
    const runs = runsOf(withFindings(input, all))
    expect(runs.map(({ results }) => results.length)).toEqual([3, mostResults, 1])
    expect(new Set(runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(3)
    expect(
      runs.flatMap(({ results }) => results.map((one) => one.partialFingerprints['duibiao/v1'])),
    ).toEqual(all.map(({ fingerprint }) => fingerprint))
    for (const run of runs)
      expect(notes(run)).toContainEqual({
        level: 'note',
        message: {
          text: `共 ${all.length} 条结果，超过单次运行 ${mostResults} 条的上限，已按实施主体拆分为 3 次运行，没有省略。`,
        },
      })
  })
})
