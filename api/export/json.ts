import type { ExportInput } from './input.ts'

/** The guides, one a line, as a catalog folder holds them. */
export function* guidesJsonl({ catalog }: ExportInput): Generator<string> {
  for (const guide of catalog.guides) yield `${JSON.stringify(guide)}\n`
}

/** The directory as standard.json of a catalog folder. */
export function* directoryJson({ catalog }: ExportInput): Generator<string> {
  yield `${JSON.stringify(catalog.directory, undefined, 2)}\n`
}

/** The directory's items, one a line. */
export function* itemsJsonl({ catalog }: ExportInput): Generator<string> {
  for (const item of catalog.directory.items) yield `${JSON.stringify(item)}\n`
}

/** The agencies as agencies.json of a catalog folder. */
export function* agenciesJson({ catalog }: ExportInput): Generator<string> {
  yield `${JSON.stringify(catalog.agencies, undefined, 2)}\n`
}
