import type { Phrase } from '../tables/cell.ts'

/** A file that cannot be read at all: the message names it, says why and the way out, in both languages. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly file: string
  readonly messageEn: string
  constructor(file: string, { zh, en }: Phrase, options?: ErrorOptions) {
    super(`${file}：${zh}`, options)
    this.file = file
    this.messageEn = `${file}: ${en}`
  }
}
