/** `npm run import`: brings files of guides, of the directory or of agencies into a catalog folder, or says what it would do. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../check/options.ts'
import { today } from '../today.ts'
import { type ImportArguments, importUsage, readImportArguments } from './arguments.ts'
import { fileSource } from './file-source.ts'
import { sumOf } from './import/account.ts'
import { type Effect, effectOf } from './import/effect.ts'
import { type PreparedImport, prepareImport } from './import/import-files.ts'
import { writeFiles } from './import/write-files.ts'
import { kinds } from './kind.ts'
import { sureScore } from './mapping/map-headers.ts'
import {
  emptyProfile,
  type Profile,
  profileName,
  readProfile,
  remember,
  unknownTargets,
} from './mapping/profile.ts'
import { readCatalog } from './read-catalog.ts'
import { UnreadableCatalog } from './read-json.ts'
import { readDirectory } from './read-standard.ts'
import { repairFiles, requireFitting } from './repair-files.ts'
import { type Summary, summarise } from './report.ts'
import { templateOf } from './template.ts'
import { UnreadableFile } from './unreadable-file.ts'

const loadProfile = async (path: string, isAsked: boolean): Promise<Profile> => {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && !isAsked) return undefined
    throw new UsageError(
      `无法读取映射文件 ${path}：${cause.message}`,
      `Cannot read the mapping file ${path}: ${cause.message}`,
      { cause },
    )
  })
  if (text === undefined) return emptyProfile
  try {
    return readProfile(JSON.parse(text))
  } catch (cause) {
    const reason =
      cause instanceof z.ZodError
        ? z.prettifyError(cause)
        : cause instanceof Error
          ? cause.message
          : String(cause)
    throw new UsageError(
      `映射文件 ${path} 不合要求：${reason}`,
      `The mapping file ${path} is not valid: ${reason}`,
      { cause },
    )
  }
}

const withConstants = (profile: Profile, constants: Readonly<Record<string, string>>): Profile =>
  Object.keys(constants).length === 0
    ? profile
    : { ...profile, constants: { ...profile.constants, ...constants } }

const mappingsOf = ({ parts }: PreparedImport) => parts.flatMap(({ plan }) => plan.mappings)

const hasGuess = (prepared: PreparedImport): boolean =>
  mappingsOf(prepared).some(({ matches }) => matches.some(({ target, score }) => target && score < sureScore))

const exitCodeOf = ({ isDryRun, isHeld }: Summary, rejected: number): 0 | 1 =>
  rejected > 0 || (isHeld && !isDryRun) ? 1 : 0

/** Runs `import` with its arguments. Exit 0: all is in; 1: some was rejected or awaits a decision; 2: nothing could be done. */
export const runImport = async (options: ImportArguments): Promise<0 | 1> => {
  const profilePath = options.mapping ?? join(options.folder, profileName)
  const profile = await loadProfile(profilePath, options.mapping !== undefined && options.isDryRun)
  const [unknown] = unknownTargets(
    profile,
    Object.values(kinds).map(({ tables }) => tables),
  )
  if (unknown !== undefined)
    throw new UsageError(
      `映射文件 ${profilePath} 中的字段 ${unknown} 不存在；请改正后重试。`,
      `The mapping file ${profilePath} names the field ${unknown}, which does not exist; correct it and try again.`,
    )
  const sources = await Promise.all(
    options.files.map((path) =>
      fileSource(path, path).catch((cause: Error) => {
        throw new UsageError(`无法读取 ${path}：${cause.message}`, `Cannot read ${path}: ${cause.message}`, {
          cause,
        })
      }),
    ),
  )
  if (options.rejected !== undefined) await requireFitting(options.rejected, options.kind, sources)
  const { encoding, delimiter } = options
  const prepared = await prepareImport(sources, {
    folder: options.folder,
    kind: options.kind,
    // Said for this import only: a value of one office is none of the next.
    profile: withConstants(profile, options.constants),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  })
  const isHeld = hasGuess(prepared) && !options.acceptGuesses
  const isWritten = !options.isDryRun && !isHeld
  const written = isWritten ? await prepared.commit() : []
  if (isWritten) {
    const remembered = mappingsOf(prepared)
      .filter(({ matches }) => matches.some(({ reason }) => reason === 'alias' || reason === 'similar'))
      .reduce((kept, { matches }) => remember(kept, matches), profile)
    if (JSON.stringify(remembered) !== JSON.stringify(profile))
      await writeFiles([{ path: profilePath, text: `${JSON.stringify(remembered, null, 2)}\n` }])
  }
  const repair = await repairFiles(sources, prepared, options)
  await writeFiles(repair)
  const effect = options.isDryRun ? await effectOn(options.folder, prepared) : undefined
  const summary: Summary = {
    prepared,
    written,
    isDryRun: options.isDryRun,
    isHeld,
    locale: options.locale,
    repair: repair.map(({ path }) => path),
    ...(effect ? { effect } : {}),
  }
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(jsonOf(summary), null, 2)}\n`)
  else for (const line of summarise(summary)) process.stdout.write(`${line}\n`)
  return exitCodeOf(summary, sumOf(prepared.parts.map(({ plan }) => plan.rows)).rejected)
}

const writeTemplate = async ({ folder, kind }: ImportArguments, path: string): Promise<0> => {
  const directory = await readDirectory(folder, () => undefined)
  await writeFiles([{ path, text: await templateOf(kind, directory) }])
  process.stdout.write(`已写入模板 ${path}（目录 ${directory.version} 版）\n`)
  return 0
}

/** What an import would do to the findings; undefined where the folder is no catalog yet, so that nothing can be checked. */
const effectOn = async (folder: string, prepared: PreparedImport): Promise<Effect | undefined> => {
  const reading = await readCatalog(folder).catch((error: unknown) => {
    if (error instanceof UnreadableCatalog) return undefined
    throw error
  })
  return reading && effectOf(reading.catalog, prepared, today())
}

const jsonOf = ({ prepared, written, isDryRun, isHeld, repair, effect }: Summary) => ({
  effect,
  repair,
  dryRun: isDryRun,
  held: isHeld,
  written,
  parts: prepared.parts.map(({ kind, plan: { changes, mappings, refusedRecords: _, ...plan } }) => ({
    kind,
    ...plan,
    changes: changes.map(({ action, id, place }) => ({ action, id, place })),
    mappings: mappings.map(({ matches, ...mapping }) => ({
      ...mapping,
      columns: matches.map(({ target, ...match }) => ({
        ...match,
        field: target ? [target.list, target.column.field].filter(Boolean).join('/-/') : null,
      })),
    })),
  })),
})

const explain = (error: unknown): string => {
  if (error instanceof UsageError) return `${error.message}\n${error.messageEn}`
  if (error instanceof UnreadableFile || error instanceof UnreadableCatalog)
    return `${error.message}\n${error.messageEn}\n未写入任何内容。 / Nothing was written.`
  if (error instanceof Error && 'code' in error)
    return `无法写入：${error.message} / Cannot write: ${error.message}`
  throw error
}

/** The entry point of `npm run import`. */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    const options = readImportArguments(args)
    if (options === undefined) {
      process.stdout.write(importUsage)
      return 0
    }
    if (options.template !== undefined) return await writeTemplate(options, options.template)
    return await runImport(options)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 2
  }
}
