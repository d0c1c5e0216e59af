import type { BinaryFormat, Format } from './format.ts'

interface Described {
  readonly mediaType: string
  /** Of the file's name, without a dot. */
  readonly extension: string
}

/** A way to write a report as text, piece by piece. */
export interface TextWriter extends Described {
  readonly text: () => Promise<Format>
}

/** A way to write a report as one file of bytes. */
export interface BinaryWriter extends Described {
  readonly bytes: () => Promise<BinaryFormat>
}

/** A way to write a report, loaded when it is asked for: their names are known without the engine and the libraries. */
export type Writer = TextWriter | BinaryWriter

/** Ways to write a report by name. */
export type Writers = Readonly<Record<string, Writer>>
