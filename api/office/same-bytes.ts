import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day that a zip entry can have, in local time as zip entries are: the same bytes in every time zone. */
const firstDay = new Date(1980, 0, 1)

const properties = 'docProps/core.xml'
const written = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g

/** Packs files into a zip archive: the same files give the same bytes. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files }, { mtime: firstDay, level: 6 })

/**
 * A Word file with the time of writing taken out, so that the same contents give the same bytes: its entries have none,
 * and its properties give the day that its contents are of (YYYY-MM-DD).
 */
export const withoutTimes = (archive: Uint8Array, day: string): Uint8Array => {
  const files = unzipSync(archive)
  const core = files[properties]
  if (!core) throw new Error(`expected ${properties} in an office file, got ${Object.keys(files).join(', ')}`)
  const dated = strToU8(strFromU8(core).replace(written, `$1${day}T00:00:00Z`))
  return zipFiles({ ...files, [properties]: dated })
}

// Where fields stand in a zip archive: APPNOTE.TXT of PKWARE, 4.3.
const directoryEnd = { signature: 0x06054b50, length: 22, count: 10, directory: 16 }
const directoryEntry = {
  signature: 0x02014b50,
  length: 46,
  time: 12,
  name: 28,
  extra: 30,
  comment: 32,
  local: 42,
}
const localTime = 10
/** 1 January 1980, 0:00, as a zip entry's time and date. */
const firstMoment = 0x0021_0000

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - directoryEnd.length; at >= 0; at--)
    if (view.getUint32(at, true) === directoryEnd.signature) return at
  throw new Error('expected the end of a zip directory, got none')
}

/** Takes the times of the entries out of an archive where it is, which may be a province's: no byte of it moves. */
export const clearEntryTimes = (archive: Uint8Array): void => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOf(view)
  let at = view.getUint32(end + directoryEnd.directory, true)
  for (let left = view.getUint16(end + directoryEnd.count, true); left > 0; left--) {
    if (view.getUint32(at, true) !== directoryEntry.signature)
      throw new Error(`expected an entry of a zip directory at ${at}`)
    view.setUint32(at + directoryEntry.time, firstMoment, true)
    view.setUint32(view.getUint32(at + directoryEntry.local, true) + localTime, firstMoment, true)
    const lengths = [directoryEntry.name, directoryEntry.extra, directoryEntry.comment]
    at += lengths.reduce((sum, field) => sum + view.getUint16(at + field, true), directoryEntry.length)
  }
}
