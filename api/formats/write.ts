import { once } from 'node:events'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import type { FormatInput } from './format.ts'
import type { Writer } from './writer.ts'

/** Writes pieces as fast as they are taken. */
const writePieces = async (pieces: Iterable<string | Uint8Array>, to: Writable): Promise<void> => {
  for (const piece of pieces) if (!to.write(piece)) await once(to, 'drain')
}

/** Whether something stands under a name that is no plain file, such as /dev/stdout: it is written to, never replaced. */
const isSpecial = async (file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && !found.isFile()
}

/** Writes a file as a whole or not at all: what is half written never has its name. */
const writeWhole = async (file: string, content: Uint8Array | Iterable<string>): Promise<void> => {
  const data = content instanceof Uint8Array ? content : Readable.from(content)
  if (await isSpecial(file)) {
    await writeFile(file, data)
    return
  }
  const unfinished = `${file}.${process.pid}.part`
  try {
    await writeFile(unfinished, data)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Writes what was made to a file as a whole, or to a stream. */
export const writeContent = async (
  content: Uint8Array | Iterable<string>,
  output: string | Writable,
): Promise<void> => {
  if (typeof output === 'string') await writeWhole(output, content)
  else await writePieces(content instanceof Uint8Array ? [content] : content, output)
}

/** Writes a report in one format to a file, or to a stream where no file is named. */
export const writeReport = async (
  writer: Writer,
  input: FormatInput,
  output: string | Writable,
): Promise<void> =>
  writeContent('text' in writer ? (await writer.text())(input) : await (await writer.bytes())(input), output)
