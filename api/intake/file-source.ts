import { Buffer } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { chunkBytes, type Source } from './source.ts'

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
