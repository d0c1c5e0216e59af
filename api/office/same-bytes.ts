import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day that a zip entry can have, in local time as zip entries are: the same bytes in every time zone. */
const firstDay = new Date(1980, 0, 1)

const properties = 'docProps/core.xml'
const written = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g

/** Packs files into a zip archive: the same files give the same bytes. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files }, { mtime: firstDay, level: 6 })

/**
 * A Word or Excel file with the time of writing taken out, so that the same contents give the same bytes: its entries
 * have none, and its properties give the day that its contents are of (YYYY-MM-DD).
 */
export const withoutTimes = (archive: Uint8Array, day: string): Uint8Array => {
  const files = unzipSync(archive)
  const core = files[properties]
  if (!core) throw new Error(`expected ${properties} in an office file, got ${Object.keys(files).join(', ')}`)
  return zipFiles({
    ...files,
    [properties]: strToU8(strFromU8(core).replace(written, `$1${day}T00:00:00Z`)),
  })
}
