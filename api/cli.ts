/** The command line: checks a catalog folder and says what it found. Exit 0 nothing, 1 findings, 2 could not run wholly. */
import { SingleBar } from 'cli-progress'
import type { Catalog } from '../rules/catalog.ts'
import { type Report, reportOf } from '../rules/report.ts'
import { scan } from '../rules/scan.ts'
import { InvalidSettings } from '../rules/settings.ts'
import { type FailLevel, readArguments, UsageError, usage } from './arguments.ts'
import { writers } from './formats/index.ts'
import { stats } from './formats/pretty.ts'
import { writePieces, writeReport } from './formats/write.ts'
import { readCatalog } from './intake/read-catalog.ts'
import { UnreadableCatalog } from './intake/read-json.ts'
import { today } from './today.ts'
import { version } from './version.ts'

/** The exit code of a report: not wholly run wins over findings. */
export const exitCodeOf = ({ complete, counts }: Report, failOn: FailLevel): 0 | 1 | 2 => {
  if (!complete) return 2
  if (failOn === 'none') return 0
  return counts.errors > 0 || (failOn === 'warning' && counts.warnings > 0) ? 1 : 0
}

const progressBar = (
  label: string,
): { update(done: number, total?: number): void; stop(): void } | undefined => {
  if (!process.stderr.isTTY) return undefined
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    hideCursor: true,
    stream: process.stderr,
  })
  bar.start(0, 0)
  return {
    update: (done, total) => {
      bar.setTotal(total ?? done)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}

const readWithProgress = async (folder: string, config: string | undefined) => {
  const bar = progressBar('读取 / read ')
  try {
    return await readCatalog(folder, {
      ...(config === undefined ? {} : { config }),
      onProgress: (guides) => bar?.update(guides),
    })
  } finally {
    bar?.stop()
  }
}

const scanWithProgress = (catalog: Catalog, asOf: string) => {
  const bar = progressBar('比对 / check')
  try {
    return scan(catalog, {
      asOf,
      clock: () => Math.round(performance.now()),
      onProgress: (done, total) => bar?.update(done, total),
    })
  } finally {
    bar?.stop()
  }
}

/** Runs `check` with its arguments and gives its exit code. */
export const check = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  const options = readArguments(args)
  if (options.help) {
    process.stdout.write(usage)
    return 0
  }
  const writer = writers[options.format]
  if ('bytes' in writer && options.output === undefined && process.stdout.isTTY)
    throw new UsageError(
      `${options.format} 是二进制格式，请用 --output 指定文件。 / ${options.format} is a binary format: name a file with --output.`,
    )
  const scannedAt = new Date().toISOString()
  const begun = performance.now()
  const { catalog: read, troubles, spots } = await readWithProgress(options.folder, options.config)
  const catalog = options.preset ? { ...read, config: { ...read.config, preset: options.preset } } : read
  const readMs = Math.round(performance.now() - begun)
  const asOf = options.asOf ?? today()
  const result = scanWithProgress(catalog, asOf)
  const report = reportOf(catalog, result, {
    toolVersion: version,
    asOf,
    scannedAt,
    readTroubles: troubles,
    readMs,
  })
  const isTerminal = options.output === undefined && process.stdout.isTTY === true
  const input = { report, catalog, locale: options.locale, isTerminal, spots }
  await writeReport(writer, input, options.output ?? process.stdout)
  if (options.stats) await writePieces(stats(input), process.stderr)
  if (options.format !== 'pretty' || options.output !== undefined)
    for (const { file, line, rule, message, messageEn } of report.problems)
      process.stderr.write(
        `${[file, line].filter((part) => part !== undefined).join(':') || (rule ?? '')}  ${options.locale === 'en' ? messageEn : message}\n`,
      )
  return exitCodeOf(report, options.failOn)
}

/** Says what went wrong in one line, in both languages, or gives up on what is not the user's. */
const explain = (error: unknown): string => {
  if (error instanceof UsageError) return error.message
  if (error instanceof UnreadableCatalog || error instanceof InvalidSettings)
    return `${error.message}\n${error.messageEn}`
  if (error instanceof Error && 'code' in error)
    return `无法写出结果：${error.message} / Cannot write the result: ${error.message}`
  throw error
}

/** The entry point of `npm run check`. */
export const main = async (args: readonly string[]): Promise<number> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`| head`): nothing is left to say.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    return await check(args)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 2
  }
}
