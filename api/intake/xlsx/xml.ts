import type { Buffer } from 'node:buffer'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { UnreadableFile } from '../unreadable-file.ts'

/** Told of a part's elements and text in order. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Why a part of a workbook cannot be read. */
const damaged = (file: string, part: string, cause: unknown): UnreadableFile =>
  new UnreadableFile(
    file,
    {
      zh: `工作簿的 ${part} 已损坏（${cause instanceof Error ? cause.message : String(cause)}）；请用表格软件重新另存为 .xlsx 后重试。`,
      en: `the workbook's ${part} is damaged (${cause instanceof Error ? cause.message : String(cause)}); save it as .xlsx again and try once more.`,
    },
    { cause },
  )

/**
 * Parses a part of a workbook piece by piece; one step is yielded a piece, so that its reader can hand on what it has.
 * Characters that a piece's end cuts in two stay whole, and entities that the part declares itself are refused.
 * @throws UnreadableFile
 */
export async function* parseXml(
  file: string,
  part: string,
  pieces: AsyncIterable<Buffer>,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => handler.open(localName(name), attributes))
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  parser.on('closetag', ({ name }) => handler.close(localName(name)))
  parser.on('error', (error) => {
    throw damaged(file, part, error)
  })
  const write = (text: string): void => {
    try {
      parser.write(text)
    } catch (cause) {
      throw cause instanceof UnreadableFile ? cause : damaged(file, part, cause)
    }
  }
  const decode = (piece?: Buffer): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch (cause) {
      throw damaged(file, part, cause)
    }
  }
  for await (const piece of pieces) {
    write(decode(piece))
    yield
  }
  write(decode())
  try {
    parser.close()
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : damaged(file, part, cause)
  }
  yield
}
