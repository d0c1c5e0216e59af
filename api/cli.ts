/** The command line: checks a catalog folder and says what it found. Exit 0 nothing, 1 findings, 2 could not run wholly. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isNewProblem } from '../rules/baseline.ts'
import type { Report } from '../rules/report.ts'
import { InvalidSettings } from '../rules/settings.ts'
import { readArguments } from './arguments.ts'
import { effectiveConfig } from './check/effective.ts'
import { explainRule } from './check/explain.ts'
import { editFiles, patchOf, writeFiles } from './check/fix/edit-files.ts'
import { repair, type Scanned, sayFixes, scanToFix } from './check/fix/fix.ts'
import { type CheckOptions, type FailLevel, type FormatName, helpText, UsageError } from './check/options.ts'
import { type Read, readFor, reportFor } from './check/run.ts'
import type { Format, FormatInput } from './formats/format.ts'
import { json, jsonl } from './formats/json.ts'
import { pretty, stats } from './formats/pretty.ts'
import { UnreadableCatalog } from './intake/read-json.ts'
import { version } from './version.ts'

const formats: Record<FormatName, Format> = { pretty, json, jsonl }

const fails: Record<FailLevel, (report: Report) => boolean> = {
  none: () => false,
  error: ({ counts }) => counts.errors > 0,
  warning: ({ counts, problems }) =>
    counts.errors + counts.warnings > 0 || problems.some(({ severity }) => severity === 'warning'),
  new: ({ findings }) => findings.some(isNewProblem),
}

/** The exit code of a report: not wholly run wins over findings. */
export const exitCodeOf = (report: Report, failOn: FailLevel): 0 | 1 | 2 => {
  if (!report.complete) return 2
  return fails[failOn](report) ? 1 : 0
}

const write = async (pieces: Iterable<string>, to: Writable): Promise<void> => {
  for (const piece of pieces) if (!to.write(piece)) await once(to, 'drain')
}

const writeReport = async (format: Format, input: FormatInput, output: string | undefined): Promise<void> => {
  if (output === undefined) await write(format(input), process.stdout)
  else await pipeline(Readable.from(format(input)), createWriteStream(output))
}

/** Writes the report where it was asked for; what people must know stands on stderr where the report is for programs. */
const say = async (options: CheckOptions, read: Read, report: Report): Promise<void> => {
  const { format, output, locale } = options
  const input = {
    report,
    catalog: read.catalog,
    locale,
    isTerminal: output === undefined && process.stdout.isTTY === true,
    spots: read.spots,
    ...(report.ignored === undefined ? {} : { ignored: report.ignored }),
  }
  await writeReport(formats[format], input, output)
  if (options.stats) await write(stats(input), process.stderr)
  if (format === 'pretty' && output === undefined) return
  for (const { file, line, rule, message, messageEn } of report.problems)
    process.stderr.write(
      `${[file, line].filter((part) => part !== undefined).join(':') || (rule ?? '')}  ${locale === 'en' ? messageEn : message}\n`,
    )
}

/** Repairs what is safe and gives what the report is then about; a dry run changes nothing. */
const fix = async (options: CheckOptions, read: Read, first: Scanned): Promise<Scanned> => {
  const outcome = await repair(read, first)
  const edits = await editFiles(options.folder, outcome.applied, read.spots)
  const isWritten = options.fix === 'write'
  if (isWritten) await writeFiles(options.folder, edits)
  else process.stdout.write(patchOf(edits))
  process.stderr.write(sayFixes(outcome, edits.length, isWritten, options.locale))
  return isWritten ? outcome.checked : first
}

const check = async (options: CheckOptions): Promise<0 | 1 | 2> => {
  const read = await readFor(options)
  const first = await scanToFix(read.catalog, read.asOf)
  const { catalog, result } = options.fix === 'no' ? first : await fix(options, read, first)
  const report = await reportFor(read, catalog, result, options.baseline)
  // The patch of a dry run has stdout to itself.
  if (options.fix !== 'dry-run' || options.output !== undefined)
    await say(options, { ...read, catalog }, report)
  return exitCodeOf(report, options.failOn)
}

const printConfig = async (options: CheckOptions, guideId: string): Promise<0> => {
  const { catalog, asOf } = await readFor(options)
  process.stdout.write(`${JSON.stringify(effectiveConfig(catalog, asOf, guideId), undefined, 2)}\n`)
  return 0
}

const run = async (args: readonly string[]): Promise<number> => {
  const command = readArguments(args)
  switch (command.ask) {
    case 'help':
      process.stdout.write(helpText(command.locale))
      return 0
    case 'version':
      process.stdout.write(`${version}\n`)
      return 0
    case 'explain':
      process.stdout.write(explainRule(command.rule, command.locale, process.stdout.isTTY === true))
      return 0
    case 'print-config':
      return printConfig(command.options, command.guideId)
    case 'check':
      return check(command.options)
  }
}

/** Says what went wrong in both languages, or gives up on what is not the user's. */
const explain = (error: unknown): string => {
  if (error instanceof UsageError || error instanceof UnreadableCatalog || error instanceof InvalidSettings)
    return `${error.message}\n${error.messageEn}`
  if (error instanceof Error && 'code' in error)
    return `无法读写文件：${error.message}\nA file cannot be read or written: ${error.message}`
  throw error
}

/** The entry point of `npm run check` and of `duibiao check`. */
export const main = async (args: readonly string[]): Promise<number> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`| head`): nothing is left to say.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    return await run(args)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 2
  }
}
