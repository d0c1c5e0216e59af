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

/** Every format of a report by its name on the command line and in the API. */
export const writers = {
  pretty: {
    mediaType: 'text/plain',
    extension: 'txt',
    text: async () => (await import('./pretty.ts')).pretty,
  },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    text: async () => (await import('./json.ts')).json,
  },
  jsonl: {
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    text: async () => (await import('./json.ts')).jsonl,
  },
  baseline: {
    mediaType: 'application/json',
    extension: 'json',
    text: async () => (await import('./baseline.ts')).baseline,
  },
  sarif: {
    mediaType: 'application/sarif+json',
    extension: 'sarif',
    text: async () => (await import('./sarif/sarif.ts')).sarif,
  },
  junit: {
    mediaType: 'application/xml',
    extension: 'xml',
    text: async () => (await import('./junit.ts')).junit,
  },
  github: {
    mediaType: 'text/plain',
    extension: 'txt',
    text: async () => (await import('./github.ts')).github,
  },
  markdown: {
    mediaType: 'text/markdown',
    extension: 'md',
    text: async () => (await import('./markdown.ts')).markdown,
  },
  html: {
    mediaType: 'text/html',
    extension: 'html',
    text: async () => (await import('./html/html.ts')).html,
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    bytes: async () => (await import('./xlsx.ts')).xlsx,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    bytes: async () => (await import('./docx/notices.ts')).docx,
  },
  'docx-zip': {
    mediaType: 'application/zip',
    extension: 'zip',
    bytes: async () => (await import('./docx/notices.ts')).docxZip,
  },
  csv: { mediaType: 'text/csv', extension: 'csv', text: async () => (await import('./csv.ts')).csv },
} as const satisfies Record<string, Writer>

/** The name of a format. */
export type FormatName = keyof typeof writers

/** All names of formats. */
export const formatNames = Object.keys(writers) as [FormatName, ...FormatName[]]
