import type { Writers } from './writer.ts'

/** Formats that need nothing of Node, so that every runtime can write them. */
export const portableWriters = {
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
  sarif: {
    mediaType: 'application/sarif+json',
    extension: 'sarif',
    text: async () => (await import('./sarif/sarif.ts')).sarif,
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
  csv: { mediaType: 'text/csv', extension: 'csv', text: async () => (await import('./csv.ts')).csv },
} as const satisfies Writers
