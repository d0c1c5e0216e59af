import { Buffer } from 'node:buffer'
import { createInflateRaw } from 'node:zlib'
import { UnreadableFile } from '../unreadable-file.ts'

/** One entry of a zip archive, by its central directory. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** Inflates the entry piece by piece. */
  pieces(): AsyncIterable<Buffer>
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endBytes = 22
const entryBytes = 46
const longestComment = 0xffff
/** Bytes of a piece: smaller ones cost a turn of the thread pool each. */
const pieceBytes = 1 << 20

const broken = (file: string, cause?: unknown): UnreadableFile =>
  new UnreadableFile(
    file,
    {
      zh: '文件不完整或已损坏，不是有效的 XLSX；请用表格软件重新另存为 .xlsx 后重试。',
      en: 'this is cut off or damaged, no valid XLSX; save it as .xlsx again and try once more.',
    },
    { cause },
  )

const endOf = (bytes: Buffer): number => {
  for (let at = bytes.length - endBytes; at >= Math.max(0, bytes.length - endBytes - longestComment); at--)
    if (bytes.readUInt32LE(at) === endSignature) return at
  return -1
}

async function* inflate(file: string, bytes: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield bytes
    return
  }
  const inflater = createInflateRaw({ chunkSize: pieceBytes })
  inflater.end(bytes)
  try {
    for await (const piece of inflater as AsyncIterable<Buffer>) yield piece
  } catch (cause) {
    throw broken(file, cause)
  } finally {
    inflater.destroy()
  }
}

/**
 * The entries of a zip archive. Small and own, since what is wanted is what no unpacker gives: to inflate entries one
 * by one and to stop as soon as they are too big, whatever sizes they claim. @throws UnreadableFile where it is none.
 */
export const zipEntries = (file: string, archive: Uint8Array): readonly ZipEntry[] => {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOf(bytes)
  if (end === -1) throw broken(file)
  try {
    const count = bytes.readUInt16LE(end + 10)
    let at = bytes.readUInt32LE(end + 16)
    return Array.from({ length: count }, () => {
      if (bytes.readUInt32LE(at) !== entrySignature) throw broken(file)
      const flags = bytes.readUInt16LE(at + 8)
      const method = bytes.readUInt16LE(at + 10)
      const packed = bytes.readUInt32LE(at + 20)
      const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) =>
        bytes.readUInt16LE(at + offset),
      )
      const local = bytes.readUInt32LE(at + 42)
      const name = bytes.toString('utf8', at + entryBytes, at + entryBytes + (nameBytes ?? 0))
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      if (from + packed > bytes.length || (method !== 0 && method !== 8)) throw broken(file)
      at += entryBytes + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0)
      return {
        name,
        isEncrypted: (flags & 1) === 1,
        pieces: () => inflate(file, bytes.subarray(from, from + packed), method),
      }
    })
  } catch (cause) {
    throw cause instanceof RangeError ? broken(file, cause) : cause
  }
}
