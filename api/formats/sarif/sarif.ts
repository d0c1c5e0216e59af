import type { Finding, IgnoredFinding, Trouble } from '../../../rules/finding.ts'
import type { Locale } from '../../../rules/messages/format.ts'
import { type Format, type FormatInput, fileFrom } from '../format.ts'
import { frameOf } from '../frame.ts'
import { subjectsOf } from '../subject.ts'
import { troubleMessage } from '../trouble-line.ts'
import { descriptorsIn } from './descriptors.ts'
import type { Notification, ReportingDescriptor, RunHead } from './log.ts'
import { fileLocation, type ResultContext, resultOf } from './result.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Results that readers of SARIF take of one run; what is beyond it they drop without a word. */
export const mostResults = 5000

const split = {
  'zh-CN': (total: number, runs: number) =>
    `共 ${total} 条结果，超过单次运行 ${mostResults} 条的上限，已按实施主体拆分为 ${runs} 次运行，没有省略。`,
  en: (total: number, runs: number) =>
    `There are ${total} results, more than the ${mostResults} of one run, so they are split by agency into ${runs} runs; none is left out.`,
} as const satisfies Record<Locale, unknown>

/** A finding to be written, with the entry that ignores it, if one does. */
interface Entry {
  readonly finding: Finding
  readonly ignored?: IgnoredFinding
}

/** The results of one run and what tells it from the others. */
interface Part {
  readonly name: string
  readonly entries: readonly Entry[]
}

/** One run for all, or one for each agency where one run could not hold them; an agency beyond the limit has several. */
const partsOf = (entries: readonly Entry[]): readonly Part[] => {
  if (entries.length <= mostResults) return [{ name: '', entries }]
  return Array.from(Map.groupBy(entries, ({ finding }) => finding.agency)).flatMap(([agency, own]) =>
    Array.from({ length: Math.ceil(own.length / mostResults) }, (_, at) => ({
      name: at === 0 ? `${agency}/` : `${agency}/${at + 1}/`,
      entries: own.slice(at * mostResults, (at + 1) * mostResults),
    })),
  )
}

const notificationOf = (input: FormatInput, trouble: Trouble): Notification => ({
  level: trouble.remark ? 'note' : 'error',
  message: { text: troubleMessage(input.locale, trouble) },
  ...(trouble.rule === undefined ? {} : { associatedRule: { id: trouble.rule } }),
  ...(trouble.file === undefined
    ? {}
    : {
        locations: [
          fileLocation({
            file: fileFrom(input, trouble.file),
            ...(trouble.line === undefined ? {} : { line: trouble.line }),
          }),
        ],
      }),
})

const headOf = (
  input: FormatInput,
  part: Part,
  said: readonly Notification[],
  rules: readonly ReportingDescriptor[],
): RunHead => {
  const { report, locale } = input
  const { tool, directory, ruleSet, asOf, notice, complete, counts } = report
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language: locale,
        rules,
      },
    },
    automationDetails: {
      // Without a part after the last slash it names the kind of run, so that runs of other days are its successors.
      id: `duibiao/${directory.id}/${part.name}`,
      description: {
        text: frameOf(input)
          .map(({ label, value }) => `${label} ${value}`)
          .join('\n'),
      },
    },
    invocations: [{ executionSuccessful: complete, toolExecutionNotifications: said }],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': {
        description: { text: locale === 'en' ? 'The folder in which the check ran' : '运行检查的文件夹' },
      },
    },
    language: locale,
    properties: { directory, ruleSet, asOf, counts, ...(notice === undefined ? {} : { notice }) },
  }
}

/**
 * SARIF 2.1.0. More results than one run may hold are split by agency, and a notification of each run says so. Both
 * hashes of a finding are partial fingerprints; the outcome against a baseline is the baseline state; what the
 * configuration ignores is there, suppressed, with its reason.
 */
export const sarif: Format = function* (input) {
  const { report, catalog, locale, spots, ignored = [] } = input
  const parts = partsOf([
    ...report.findings.map((finding) => ({ finding })),
    ...ignored.map((one) => ({ finding: one.finding, ignored: one })),
  ])
  const rules = descriptorsIn(locale)
  const total = parts.reduce((sum, { entries }) => sum + entries.length, 0)
  const said: readonly Notification[] = [
    ...(report.notice === undefined
      ? []
      : [{ level: 'note', message: { text: report.notice } } satisfies Notification]),
    ...(parts.length === 1
      ? []
      : [{ level: 'note', message: { text: split[locale](total, parts.length) } } satisfies Notification]),
    ...report.problems.map((trouble) => notificationOf(input, trouble)),
  ]
  yield `{\n "$schema": ${JSON.stringify(schema)},\n "version": "2.1.0",\n "runs": [`
  for (const [at, part] of parts.entries()) {
    // The first run documents every rule, so that one that found nothing is known; of many runs the others need their own.
    const used = new Set(part.entries.map(({ finding }) => finding.rule))
    const head = headOf(input, part, said, at === 0 ? rules : rules.filter(({ id }) => used.has(id)))
    const context: ResultContext = {
      locale,
      subjectOf: subjectsOf(catalog),
      spotOf: (guideId) => {
        const spot = spots?.get(guideId)
        return spot && { ...spot, file: fileFrom(input, spot.file) }
      },
      ruleIndex: new Map(head.tool.driver.rules.map(({ id }, index) => [id, index])),
    }
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(head, undefined, 1).slice(0, -2)},\n "results": [`
    for (const [index, { finding, ignored: entry }] of part.entries.entries())
      yield `${index === 0 ? '' : ','}\n  ${JSON.stringify(resultOf(finding, context, entry))}`
    yield '\n ]\n}'
  }
  yield '\n ]\n}\n'
}
