import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { packedFiles, packFiles } from './packed-files.ts'

/** The first day that a zip entry can have, in local time as zip entries are: the same bytes in every time zone. */
const firstDay = new Date(1980, 0, 1)

const properties = 'docProps/core.xml'
const written = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g

/** Packs files into a zip archive: the same files give the same bytes. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files }, { mtime: firstDay, level: 6 })

/**
 * A Word or Excel file with the time of writing taken out, so that the same contents give the same bytes: its entries
 * have none, and its properties give the day that its contents are of (YYYY-MM-DD). What is packed stays packed: to pack
 * a province's workbook again takes longer than to write it.
 */
export const withoutTimes = (archive: Uint8Array, day: string): Uint8Array => {
  const core = unzipSync(archive, { filter: ({ name }) => name === properties })[properties]
  const files = packedFiles(archive)
  if (!core)
    throw new Error(
      `expected ${properties} in an office file, got ${files.map(({ name }) => name).join(', ')}`,
    )
  const dated = strToU8(strFromU8(core).replace(written, `$1${day}T00:00:00Z`))
  const packedCore = packedFiles(zipFiles({ [properties]: dated }))
  return packFiles(files.flatMap((file) => (file.name === properties ? packedCore : [file])))
}
