import { Buffer } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file to be read, from wherever it is: a folder, a request, an object store. */
export interface Source {
  /** Its name with extension, as the user knows it. */
  readonly name: string
  readonly size: number
  /** The first bytes, at most `length`. */
  head(length: number): Promise<Uint8Array>
  stream(): AsyncIterable<Uint8Array>
  /** All bytes at once; a reader asks only after it has looked at `size`. */
  bytes(): Promise<Uint8Array>
}

const chunkBytes = 1 << 18

/** A file on disk. */
export const fileSource = async (path: string, name = basename(path)): Promise<Source> => {
  const { size } = await stat(path)
  const head = async (length: number): Promise<Uint8Array> => {
    const handle = await open(path)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  }
  const stream = (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: chunkBytes })
  return { name, size, head, stream, bytes: () => head(size) }
}

/** Bytes that are there already, such as the body of a request. */
export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  head: async (length) => bytes.subarray(0, length),
  stream: async function* () {
    for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes)
  },
  bytes: async () => bytes,
})
