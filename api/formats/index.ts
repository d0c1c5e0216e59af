import { workbookType } from '../media-types.ts'
import { portableWriters } from './portable.ts'
import type { Writers } from './writer.ts'

/** Formats in which a server offers reports for download. */
export const downloads = {
  ...portableWriters,
  junit: {
    mediaType: 'application/xml',
    extension: 'xml',
    text: async () => (await import('./junit.ts')).junit,
  },
  xlsx: {
    mediaType: workbookType,
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
} as const satisfies Writers

/** Every format of a report by its name on the command line, the usual one first. */
export const writers = {
  pretty: {
    mediaType: 'text/plain',
    extension: 'txt',
    text: async () => (await import('./pretty.ts')).pretty,
  },
  ...downloads,
  baseline: {
    mediaType: 'application/json',
    extension: 'json',
    text: async () => (await import('./baseline.ts')).baseline,
  },
  github: {
    mediaType: 'text/plain',
    extension: 'txt',
    text: async () => (await import('./github.ts')).github,
  },
} as const satisfies Writers

/** The name of a format. */
export type FormatName = keyof typeof writers

/** All names of formats. */
export const formatNames = Object.keys(writers) as [FormatName, ...FormatName[]]
