import { frameOf } from '../formats/frame.ts'
import { writeWorkbook } from '../office/workbook.ts'
import { heldMaterials } from './held-materials.ts'
import { heldMaterialSheets, heldMaterialsTable } from './held-materials-sheets.ts'
import type { FiguresInput } from './input.ts'

/** What is still asked for although the government holds it (四免), by applicants affected, with every guide behind it. */
export const heldMaterialsXlsx = async (input: FiguresInput): Promise<Uint8Array> => {
  const { report, catalog, result, locale } = input
  const { asOf, notice } = report
  const rows = heldMaterials(catalog, result.links, asOf)
  const made = { rows, agencies: catalog.agencies, asOf, notice, about: frameOf(input) }
  const { title, day } = heldMaterialsTable(made, locale)
  return writeWorkbook(heldMaterialSheets(made, locale), {
    title,
    day,
    ...(notice === undefined ? {} : { notice }),
  })
}
