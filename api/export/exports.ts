import type { ExportInput } from './input.ts'
import { NothingToExport } from './nothing.ts'
import type { ExportedKind, FlatKind } from './records.ts'

/** A file as an export makes it: pieces of text, or bytes. */
type Content = Iterable<string> | Uint8Array

/** Makes one file of an export. @throws NothingToExport */
export type Exporter = (input: ExportInput) => Promise<Content>

const sheet: Exporter = async (input) => {
  const { sheetOf } = await import('../sheet/of-catalog.ts')
  const { guideId } = input
  if (guideId === undefined)
    throw new NothingToExport('请用 --guide 指明指南编号。', 'Name the id of the guide with --guide.')
  const found = sheetOf(input.scanned(), guideId)
  if (found) return found
  throw new NothingToExport(
    `目录中没有编号为 ${guideId} 的办事指南。`,
    `The catalog has no guide with the id ${guideId}.`,
  )
}

/** Records as a workbook that `npm run import` reads as the same records again. */
const asWorkbook =
  (what: ExportedKind): Exporter =>
  async ({ catalog, locale, asOf }) => {
    const { recordFrame, recordSheets } = await import('./tables.ts')
    const { writeWorkbook } = await import('../office/workbook.ts')
    return writeWorkbook(recordSheets(catalog, what), recordFrame(catalog, what, { locale, asOf }))
  }

/** Records of one kind as a CSV that `npm run import` reads as the same records again. */
const asCsv =
  (kind: FlatKind): Exporter =>
  async ({ catalog }) => {
    const { recordsCsv } = await import('./tables.ts')
    const { head, linesOf } = recordsCsv(kind)
    const { directory, agencies, guides } = catalog
    const records = { guides, agencies, items: directory.items }[kind]
    return (function* () {
      yield head(directory.notice)
      for (const record of records) yield linesOf([record])
    })()
  }

/** Every export by what is exported and in which format, the usual format first; libraries are loaded when asked for. */
const exports = {
  guides: {
    xlsx: asWorkbook('guides'),
    csv: asCsv('guides'),
    jsonl: async (input) => (await import('./json.ts')).guidesJsonl(input),
  },
  directory: {
    xlsx: asWorkbook('directory'),
    json: async (input) => (await import('./json.ts')).directoryJson(input),
  },
  items: {
    csv: asCsv('items'),
    jsonl: async (input) => (await import('./json.ts')).itemsJsonl(input),
  },
  agencies: {
    xlsx: asWorkbook('agencies'),
    csv: asCsv('agencies'),
    json: async (input) => (await import('./json.ts')).agenciesJson(input),
  },
  figures: {
    xlsx: async (input) => (await import('../figures/xlsx.ts')).figuresXlsx(input.scanned()),
    json: async (input) => (await import('../figures/json.ts')).figuresJson(input.scanned()),
  },
  'self-assessment': {
    docx: async (input) => (await import('../figures/self-assessment.ts')).selfAssessment(input.scanned()),
  },
  'held-materials': {
    xlsx: async (input) =>
      (await import('../figures/held-materials-xlsx.ts')).heldMaterialsXlsx(input.scanned()),
  },
  corrections: {
    jsonl: async (input) => (await import('../patch/corrections.ts')).correctionsJsonl(input.scanned()),
  },
  sheet: { html: sheet },
} as const satisfies Record<string, Readonly<Record<string, Exporter>>>

/** What can be exported. */
export type ExportName = keyof typeof exports
/** All that can be exported. */
export const exportNames = Object.keys(exports) as readonly ExportName[]

/** The formats of an export, the usual one first. */
export const formatsOf = (name: ExportName): ReadonlyMap<string, Exporter> =>
  new Map(Object.entries(exports[name]))

const withoutGuides: ReadonlySet<ExportName> = new Set(['directory', 'items', 'agencies'])

/** Whether an export holds nothing of the guides, so that they need not be read. */
export const isWithoutGuides = (name: ExportName): boolean => withoutGuides.has(name)
