import type { Phrase } from '../tables/cell-reading.ts'

/** The first byte that an encoding does not have, from 0, and the encodings that the whole file would fit. */
export interface BadByte {
  readonly position: number
  readonly encoding: string
  readonly fits: readonly string[]
}

/** A file that cannot be read at all: the message names it, says why and the way out, in both languages. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly file: string
  readonly messageEn: string
  /** Where text is not in the encoding that it was taken for. */
  readonly badByte: BadByte | undefined
  constructor(file: string, { zh, en }: Phrase, options?: ErrorOptions & { readonly badByte?: BadByte }) {
    super(`${file}：${zh}`, options)
    this.file = file
    this.badByte = options?.badByte
    this.messageEn = `${file}: ${en}`
  }
}
