import type { Source } from '../source.ts'
import { type BadByte, UnreadableFile } from '../unreadable-file.ts'

/** Encodings in which text comes in. UTF-8 and UTF-16 with or without byte order mark. */
export const textEncodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const
export type TextEncoding = (typeof textEncodings)[number]

const sampleBytes = 1 << 16

/** Streaming leaves a character that the sample's end cuts in two alone. */
const decodes = (sample: Uint8Array, encoding: TextEncoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The share of zero bytes at even and at odd places: commas and line ends in UTF-16 have one half each. */
const zeros = (sample: Uint8Array): readonly [even: number, odd: number] => {
  const counts: [number, number] = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1
  })
  return counts
}

/** The encoding that a beginning of text speaks for; undefined where it is no text in any of them. */
export const detectEncoding = (sample: Uint8Array): TextEncoding | undefined => {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const [even, odd] = zeros(sample)
  // A stray NUL makes no UTF-16; nor does Chinese in UTF-16 happen to be UTF-8.
  const isUtf8 = decodes(sample, 'utf-8')
  if (isUtf8 && even + odd < sample.length / 5) return 'utf-8'
  if (odd > even * 20 && decodes(sample, 'utf-16le')) return 'utf-16le'
  if (even > odd * 20 && decodes(sample, 'utf-16be')) return 'utf-16be'
  if (isUtf8) return 'utf-8'
  return decodes(sample, 'gb18030') ? 'gb18030' : undefined
}

/** The encoding of a file: the one asked for, else the one that its beginning speaks for. @throws UnreadableFile */
export const encodingOf = async (source: Source, asked?: TextEncoding): Promise<TextEncoding> => {
  const encoding = asked ?? detectEncoding(await source.head(sampleBytes))
  if (encoding) return encoding
  throw new UnreadableFile(source.name, {
    zh: '不是文本文件，也不是 XLSX；可读入 JSON、JSONL、CSV 和 XLSX。',
    en: 'this is neither text nor XLSX; JSON, JSONL, CSV and XLSX can be read.',
  })
}

/** The place of the first byte that an encoding does not have; the size of the file where it has all. */
const firstBadByte = async (source: Source, encoding: TextEncoding): Promise<number> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const isGood = (bytes: Uint8Array): boolean => {
    try {
      decoder.decode(bytes, { stream: true })
      return true
    } catch {
      return false
    }
  }
  let before = 0
  for await (const bytes of source.stream()) {
    // Whole pieces as long as they are good; the one that is not, byte by byte with a decoder that stands there.
    if (!isGood(bytes)) break
    before += bytes.length
  }
  const again = new TextDecoder(encoding, { fatal: true })
  let at = 0
  for await (const bytes of source.stream()) {
    if (at < before) {
      again.decode(bytes, { stream: true })
      at += bytes.length
      continue
    }
    for (const byte of bytes) {
      try {
        again.decode(Uint8Array.of(byte), { stream: true })
      } catch {
        return at
      }
      at += 1
    }
  }
  return at
}

/** Encodings that text is likely to be in; nearly any bytes would pass as UTF-16. */
const likelyEncodings = ['utf-8', 'gb18030'] as const

/** What is known of a file that is not in the encoding that it was taken for. */
const badByteOf = async (source: Source, encoding: TextEncoding): Promise<BadByte> => {
  const fits: TextEncoding[] = []
  for (const other of likelyEncodings)
    if (other !== encoding && (await firstBadByte(source, other)) === source.size) fits.push(other)
  return { position: await firstBadByte(source, encoding), encoding, fits }
}

/** The text of a file piece by piece, without its byte order mark. @throws UnreadableFile where a byte does not fit the encoding. */
export async function* decodedText(source: Source, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let lines = 1
  const decode = async (bytes?: Uint8Array): Promise<string> => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch (cause) {
      const badByte = await badByteOf(source, encoding)
      const name = encoding.toUpperCase()
      const place = badByte.position
      throw new UnreadableFile(
        source.name,
        {
          zh: `第 ${lines} 行之后、第 ${place + 1} 个字节不是 ${name}，未读入；请另存为 UTF-8，或用 --encoding 指明编码（${textEncodings.join('、')}）。`,
          en: `after line ${lines}, byte ${place + 1} is not ${name}, so nothing was read; save it as UTF-8, or name the encoding with --encoding (${textEncodings.join(', ')}).`,
        },
        { cause, badByte },
      )
    }
  }
  for await (const bytes of source.stream()) {
    const text = await decode(bytes)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
    yield text
  }
  yield await decode()
}
