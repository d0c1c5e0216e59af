import type { Guide } from '../../rules/catalog.ts'
import type { Locale } from '../../rules/messages/locale.ts'
import { type Actor, maySee } from '../actor.ts'
import { guideLines } from '../catalog/files.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { recordFrame, recordSheets, recordsCsv } from '../export/tables.ts'
import type { WriteWorkbook } from '../formats/table.ts'
import { workbookType } from '../media-types.ts'
import { textStream } from '../text-stream.ts'
import { guidesInPieces } from './queries.ts'

/** The formats in which guides go out and come in again. */
export const guideFormats = ['xlsx', 'csv', 'jsonl'] as const

/** Guides in one workbook at most: its library holds a workbook in memory while it writes it. */
const mostInWorkbook = 5_000

/** Whose guides, and as what. */
interface Download {
  /** Credit code; undefined for all that the actor may change. */
  readonly agency?: string | undefined
  readonly format: (typeof guideFormats)[number]
  readonly locale: Locale
  /** YYYY-MM-DD, which a workbook says that it is of. */
  readonly asOf: string
}

/** A file of guides as the body of a response. */
interface GuidesFile {
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/** Whose guides are asked for; undefined where it is everybody's. @throws ApiError `agency-not-found` */
const agenciesOf = (
  agency: string | undefined,
  actor: Actor,
  { agencyByCode }: CatalogHead,
): readonly string[] | undefined => {
  if (agency === undefined) return actor.role === 'province' ? undefined : [...actor.subtree]
  if (!agencyByCode.has(agency) || !maySee(actor, agency)) throw new ApiError('agency-not-found', { agency })
  return [agency]
}

async function* csvOf(
  store: Store,
  { directory }: CatalogHead,
  agencies: readonly string[] | undefined,
): AsyncGenerator<string> {
  const { head, linesOf } = recordsCsv('guides')
  yield head(directory.notice)
  for await (const guides of guidesInPieces(store, agencies)) yield linesOf(guides)
}

const guidesOf = async (store: Store, agencies: readonly string[] | undefined): Promise<readonly Guide[]> => {
  const guides: Guide[] = []
  for await (const some of guidesInPieces(store, agencies)) {
    guides.push(...some)
    if (guides.length > mostInWorkbook) throw new ApiError('workbook-too-large', { most: mostInWorkbook })
  }
  return guides
}

/**
 * Guides as they stand, as a file that an import reads as the same guides again. CSV and JSON lines are read and written
 * piece by piece, a workbook at once.
 * @throws ApiError `agency-not-found`, `workbook-too-large`, `invalid-request` where this runtime writes no workbooks
 */
export const guidesFile = async (
  store: Store,
  { head, actor }: { readonly head: CatalogHead; readonly actor: Actor },
  { agency, format, locale, asOf }: Download,
  workbook: WriteWorkbook | undefined,
): Promise<GuidesFile> => {
  const agencies = agenciesOf(agency, actor, head)
  if (format === 'jsonl')
    return { body: textStream(guideLines(store, agencies)), mediaType: 'application/jsonl; charset=utf-8' }
  if (format === 'csv')
    return { body: textStream(csvOf(store, head, agencies)), mediaType: 'text/csv; charset=utf-8' }
  if (!workbook)
    throw new ApiError('invalid-request', { issues: [{ path: 'format', message: 'csv, jsonl' }] })
  const guides = await guidesOf(store, agencies)
  const { directory, agencies: all } = head
  const out = { directory, agencies: all, guides }
  return {
    body: new Uint8Array(
      await workbook(recordSheets(out, 'guides'), recordFrame(out, 'guides', { locale, asOf })),
    ),
    mediaType: workbookType,
  }
}
