/** `check` itself: reads, scans, repairs where that was asked for, and writes the report. */
import type { Writable } from 'node:stream'
import { isNewProblem } from '../../rules/baseline.ts'
import type { Report } from '../../rules/report.ts'
import type { Rule } from '../../rules/rule.ts'
import { writers } from '../formats/index.ts'
import { stats } from '../formats/pretty.ts'
import { writeReport } from '../formats/write.ts'
import { editFiles, patchOf, writeFiles } from './fix/edit-files.ts'
import { repair, type Scanned, sayFixes, scanToFix } from './fix/fix.ts'
import { folderFromHere } from './inputs.ts'
import { type CheckOptions, type FailLevel, UsageError } from './options.ts'
import { type Read, readFor, reportFor } from './run.ts'

/** Where a check writes. */
export interface Output {
  /** A file's name, or a stream. */
  readonly report: string | Writable
  /** Whether the report is looked at in a terminal, and may have colours. */
  readonly isTerminal: boolean
  /** Takes what people must know beside the report. */
  warn(text: string): void
}

/** The exit code of a check: 0 nothing to fail on, 1 findings, 2 not wholly run. */
export type ExitCode = 0 | 1 | 2

const fails: Record<FailLevel, (report: Report) => boolean> = {
  none: () => false,
  error: ({ counts }) => counts.errors > 0,
  warning: ({ counts, problems }) =>
    counts.errors + counts.warnings > 0 || problems.some(({ severity }) => severity === 'warning'),
  new: ({ findings }) => findings.some(isNewProblem),
}

const exitCodeOf = (report: Report, failOn: FailLevel): ExitCode => {
  if (!report.complete) return 2
  return fails[failOn](report) ? 1 : 0
}

const say = async (options: CheckOptions, read: Read, report: Report, output: Output): Promise<void> => {
  const { format, locale } = options
  const input = {
    report,
    catalog: read.catalog,
    locale,
    isTerminal: output.isTerminal,
    spots: read.spots,
    folder: folderFromHere(options.folder),
    ...(report.ignored === undefined ? {} : { ignored: report.ignored }),
  }
  await writeReport(writers[format], input, output.report)
  if (options.stats) for (const piece of stats(input)) output.warn(piece)
  if (format === 'pretty' && options.output === undefined) return
  for (const { file, line, rule, message, messageEn } of report.problems)
    output.warn(
      `${[file, line].filter((part) => part !== undefined).join(':') || (rule ?? '')}  ${locale === 'en' ? messageEn : message}\n`,
    )
}

/** Repairs what is safe and gives what the report is then about; a dry run changes nothing. */
const fix = async (
  options: CheckOptions,
  read: Read,
  first: Scanned,
  output: Output,
  rules?: readonly Rule[],
): Promise<Scanned> => {
  const outcome = await repair(read, first, rules)
  const edits = await editFiles(options.folder, outcome.applied, read.spots)
  const isWritten = options.fix === 'write'
  if (isWritten) await writeFiles(options.folder, edits)
  else process.stdout.write(patchOf(edits))
  output.warn(sayFixes(outcome, edits.length, isWritten, options.locale))
  return isWritten ? outcome.checked : first
}

/** Checks a catalog folder with all rules, or with those given. @throws UsageError, UnreadableCatalog, InvalidSettings */
export const check = async (
  options: CheckOptions,
  output: Output,
  rules?: readonly Rule[],
): Promise<ExitCode> => {
  const { format } = options
  if ('bytes' in writers[format] && output.isTerminal)
    throw new UsageError(
      `${format} 是二进制格式，请用 --output 指定文件。`,
      `${format} is a binary format: name a file with --output.`,
    )
  const read = await readFor(options)
  const first = await scanToFix(read.catalog, read.asOf, { rules, threads: options.threads })
  const { catalog, result } = options.fix === 'no' ? first : await fix(options, read, first, output, rules)
  const report = await reportFor(read, catalog, result, options.baseline)
  // The patch of a dry run has stdout to itself.
  if (options.fix !== 'dry-run' || options.output !== undefined)
    await say(options, { ...read, catalog }, report, output)
  return exitCodeOf(report, options.failOn)
}
