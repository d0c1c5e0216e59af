import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { today } from '../today.ts'
import type { CheckOptions } from './options.ts'

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** A catalog folder below the working directory, as reports name its files; `''` for the working directory itself. */
export const folderFromHere = (folder: string): string =>
  relative(process.cwd(), resolve(folder)).split(sep).join('/')

/** Files below a folder in one order, links followed; `isLeftOut` names what is no input. */
async function* filesBelow(folder: string, isLeftOut: (path: string) => boolean): AsyncGenerator<string> {
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name)
    if (skipped.has(name) || isLeftOut(resolve(path))) continue
    const found = await stat(path).catch(() => undefined)
    if (found?.isDirectory()) yield* filesBelow(path, isLeftOut)
    else if (found?.isFile()) yield path
  }
}

/** Larger files are read piece by piece. */
const wholeBytes = 16 << 20

const addFile = async (hash: Hash, file: string): Promise<void> => {
  const content = createHash('sha256')
  if ((await stat(file)).size <= wholeBytes) content.update(await readFile(file))
  else for await (const chunk of createReadStream(file)) content.update(chunk)
  hash.update(content.digest())
}

const addFolder = async (
  hash: Hash,
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
): Promise<void> => {
  for await (const file of filesBelow(folder, isLeftOut)) {
    hash.update(`${file.slice(folder.length)}\0`)
    await addFile(hash, file)
  }
}

/** The program itself, so that no changed rule is ever answered from before: its sources, or what is built from them. */
const hashProgram = async (): Promise<string> => {
  const hash = createHash('sha256').update(process.version)
  if (import.meta.url.endsWith('.ts')) {
    const root = join(import.meta.dirname, '../..')
    const isTest = (path: string) => path.endsWith('.test.ts')
    for (const folder of ['rules', 'api']) await addFolder(hash, join(root, folder), isTest)
    await addFile(hash, join(root, 'package-lock.json'))
  } else await addFolder(hash, import.meta.dirname)
  return hash.digest('hex')
}

/** What runs is what was loaded: it is read once. */
let program: Promise<string> | undefined

/**
 * What a check's result depends on, as one hash: the program, every file of the catalog folder, the configuration and
 * baseline named, the day, and what was asked for. `leftOut` are paths that the check itself writes.
 */
export const hashInputs = async (
  { folder, cache: _cache, threads: _threads, output, asOf, ...options }: CheckOptions,
  isTerminal: boolean,
  leftOut: readonly string[],
): Promise<string> => {
  const hash = createHash('sha256')
  program ??= hashProgram()
  hash.update(await program)
  const asked = {
    ...options,
    folder: folderFromHere(folder),
    asOf: asOf ?? today(),
    isTerminal,
    isToFile: output !== undefined,
  }
  hash.update(JSON.stringify(asked, Object.keys(asked).sort()))
  for (const file of [options.config, options.baseline]) if (file !== undefined) await addFile(hash, file)
  const own = new Set(leftOut.map((path) => resolve(path)))
  await addFolder(hash, folder, (path) => own.has(path))
  return hash.digest('hex')
}
