import type { Locale } from '../../rules/messages/locale.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { HeldMaterial } from '../figures/held-materials.ts'
import { heldMaterialSheets, heldMaterialsTable } from '../figures/held-materials-sheets.ts'
import { reportWords } from '../formats/frame.ts'
import { type TableFile, type WriteWorkbook, writeTable } from '../formats/table.ts'
import { workbookType } from '../media-types.ts'

/** How the list is written as a file. */
export interface AskedFile {
  readonly rows: readonly HeldMaterial[]
  readonly head: CatalogHead
  readonly asOf: string
  readonly format: string
  readonly locale: Locale
  readonly workbook: WriteWorkbook | undefined
}

/**
 * The list as CSV, a row a document, or where the runtime can as a workbook with the guides behind each document.
 * @throws ApiError where this runtime has no such format
 */
export const askedFile = async ({
  rows,
  head,
  asOf,
  format,
  locale,
  workbook,
}: AskedFile): Promise<TableFile> => {
  const { notice, title, id, version } = head.directory
  const say = reportWords[locale]
  const about = [
    { label: say.directory, value: title },
    { label: say.version, value: `${id} ${version}` },
    { label: say.asOf, value: asOf },
  ]
  const input = { rows, agencies: head.agencies, asOf, notice, about }
  const table = heldMaterialsTable(input, locale)
  if (format !== 'xlsx' || !workbook) return writeTable(table, format, locale, workbook)
  const sheets = heldMaterialSheets(input, locale)
  return {
    body: new Uint8Array(
      await workbook(sheets, { title: table.title, day: asOf, ...(notice === undefined ? {} : { notice }) }),
    ),
    mediaType: workbookType,
    extension: 'xlsx',
  }
}
