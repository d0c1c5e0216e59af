/** Results of checks kept by what they depend on: where nothing of that changed, the last result is the answer. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExitCode, Output } from './check.ts'
import { hashInputs } from './inputs.ts'
import type { CheckOptions } from './options.ts'

/** Where results are kept unless `--cache=DIR` says otherwise. */
const defaultFolder = '.duibiao-cache'
/** How many results are kept, the last used. */
const most = 20

interface Kept {
  readonly exitCode: ExitCode
  readonly warnings: string
  readonly bytes: number
}

const words = {
  'zh-CN': '输入未变，沿用缓存的结果。\n',
  en: 'Nothing changed: this is the cached result.\n',
} as const

const reportFile = (folder: string, key: string): string => join(folder, `${key}.report`)
const keptFile = (folder: string, key: string): string => join(folder, `${key}.json`)

/** A result that is whole; one that was cut short or tampered with is none. */
const find = async (folder: string, key: string): Promise<Kept | undefined> => {
  try {
    const kept = JSON.parse(await readFile(keptFile(folder, key), 'utf8')) as Kept
    const { size } = await stat(reportFile(folder, key))
    return size === kept.bytes ? kept : undefined
  } catch {
    // No entry, or a broken one: the check runs as without a cache.
    return undefined
  }
}

const keep = async (folder: string, key: string, draft: string, kept: Omit<Kept, 'bytes'>): Promise<void> => {
  const { size } = await stat(draft)
  await rename(draft, reportFile(folder, key))
  const part = `${keptFile(folder, key)}.${process.pid}`
  await writeFile(part, JSON.stringify({ ...kept, bytes: size } satisfies Kept))
  await rename(part, keptFile(folder, key))
}

/** Leaves the results that were used last. */
const prune = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const entries = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
  )
  entries.sort((a, b) => b.used - a.used)
  for (const { name } of entries.slice(most)) {
    await rm(join(folder, name), { force: true })
    await rm(reportFile(folder, name.slice(0, -'.json'.length)), { force: true })
  }
}

const open = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  // Results are nothing to commit.
  await writeFile(join(folder, '.gitignore'), '*\n')
}

const replay = (file: string, to: string | Writable): Promise<void> =>
  typeof to === 'string'
    ? pipeline(createReadStream(file), createWriteStream(to))
    : pipeline(createReadStream(file), to, { end: false })

/**
 * Gives the kept result of a check whose inputs are unchanged; else runs it, and keeps a result that is complete and
 * whose inputs did not change meanwhile.
 */
export const checkCached = async (
  options: CheckOptions,
  output: Output,
  check: (options: CheckOptions, output: Output) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const folder = options.cache || defaultFolder
  const leftOut = [folder, ...(options.output === undefined ? [] : [options.output])]
  const key = await hashInputs(options, output.isTerminal, leftOut)
  const kept = await find(folder, key)
  if (kept) {
    await replay(reportFile(folder, key), output.report)
    const now = new Date()
    await utimes(keptFile(folder, key), now, now)
    output.warn(`${kept.warnings}${words[options.locale]}`)
    return kept.exitCode
  }
  await open(folder)
  const draft = join(folder, `${key}.draft-${process.pid}`)
  try {
    let warnings = ''
    const exitCode = await check(options, {
      report: draft,
      isTerminal: output.isTerminal,
      warn: (text) => {
        warnings += text
      },
    })
    await replay(draft, output.report)
    output.warn(warnings)
    if (exitCode !== 2 && (await hashInputs(options, output.isTerminal, leftOut)) === key) {
      await keep(folder, key, draft, { exitCode, warnings })
      await prune(folder)
    }
    return exitCode
  } finally {
    await rm(draft, { force: true })
  }
}
