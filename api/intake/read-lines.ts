import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** One line of a text file with its number, from 1; undefined where its bytes are not UTF-8. */
export interface Line {
  readonly number: number
  readonly text: string | undefined
}

const newline = 0x0a
const chunkBytes = 1 << 20

const decode = (bytes: Buffer): string | undefined => {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') && !isUtf8(bytes) ? undefined : text
}

/** Streams the lines of a UTF-8 file, without a byte order mark and without holding more than a line and a chunk. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let rest: Buffer | undefined
  let number = 0
  const lineOf = (bytes: Buffer): Line => {
    number += 1
    const text = decode(bytes)
    return { number, text: number === 1 ? text?.replace(/^\ufeff/, '') : text }
  }
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    const bytes = rest ? Buffer.concat([rest, chunk]) : chunk
    let from = 0
    for (let to = bytes.indexOf(newline, from); to !== -1; to = bytes.indexOf(newline, from)) {
      yield lineOf(bytes.subarray(from, to))
      from = to + 1
    }
    rest = from < bytes.length ? bytes.subarray(from) : undefined
  }
  if (rest) yield lineOf(rest)
}

/** The encoding that a file's beginning speaks for. */
export type Encoding = 'utf-8' | 'utf-16' | 'gb18030' | 'unknown'

const sampleBytes = 1 << 16

/** Guesses a file's encoding from its first 64 KiB: UTF-8, UTF-16 by its byte order mark, GB18030 where it decodes. */
export const guessEncoding = async (file: string): Promise<Encoding> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    const sample = buffer.subarray(0, bytesRead)
    if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
      return 'utf-16'
    if (decodes(sample, 'utf-8')) return 'utf-8'
    return decodes(sample, 'gb18030') ? 'gb18030' : 'unknown'
  } finally {
    await handle.close()
  }
}

/** Streaming leaves a character that the sample's end cuts in two alone. */
const decodes = (sample: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
