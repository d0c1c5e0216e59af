/** Zip archives whose entries are moved as they are packed (APPNOTE.TXT of PKWARE, 4.3). */

/** One entry of an archive with its bytes as they are packed. */
export interface PackedFile {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Bytes when unpacked. */
  readonly size: number
  readonly packed: Uint8Array
}

const localHeader = { signature: 0x04034b50, length: 30 }
const directoryEntry = { signature: 0x02014b50, length: 46 }
const directoryEnd = { signature: 0x06054b50, length: 22 }
const version = 20
/** Names are UTF-8. */
const utf8Names = 0x0800
/** 1 January 1980 as a zip entry's date; its time is 0. */
const firstDate = 0x0021

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - directoryEnd.length; at >= 0; at--)
    if (view.getUint32(at, true) === directoryEnd.signature) return at
  throw new Error('expected the end of a zip directory, got none')
}

/** The entries of an archive, in its order. @throws where it is no zip archive */
export const packedFiles = (archive: Uint8Array): readonly PackedFile[] => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const decoder = new TextDecoder()
  const end = endOf(view)
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: view.getUint16(end + 10, true) }, (): PackedFile => {
    if (view.getUint32(at, true) !== directoryEntry.signature)
      throw new Error(`expected an entry of a zip directory at ${at}`)
    const nameLength = view.getUint16(at + 28, true)
    const nameAt = at + directoryEntry.length
    const local = view.getUint32(at + 42, true)
    const from =
      local + localHeader.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const file = {
      name: decoder.decode(archive.subarray(nameAt, nameAt + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: archive.subarray(from, from + view.getUint32(at + 20, true)),
    }
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return file
  })
}

/** Writes fields of two or four bytes one after another, as `[bytes, value]`. */
const fieldsOf = (length: number, fields: readonly (readonly [2 | 4, number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(length))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/** What the header of an entry and its line in the directory have in common. */
const commonFields = ({ method, crc, size, packed }: PackedFile, nameLength: number) =>
  [
    [2, version],
    [2, utf8Names],
    [2, method],
    [2, 0],
    [2, firstDate],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, nameLength],
    [2, 0],
  ] as const

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** An archive of entries that are packed already, all of the same day: the same entries give the same bytes. */
export const packFiles = (files: readonly PackedFile[]): Uint8Array => {
  const encoder = new TextEncoder()
  const contents: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const name = encoder.encode(file.name)
    const common = commonFields(file, name.length)
    contents.push(fieldsOf(localHeader.length, [[4, localHeader.signature], ...common]), name, file.packed)
    // Comment, disk and attributes are all 0; the last field is where the entry begins.
    directory.push(
      fieldsOf(directoryEntry.length, [
        [4, directoryEntry.signature],
        [2, version],
        ...common,
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      name,
    )
    offset += localHeader.length + name.length + file.packed.length
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = fieldsOf(directoryEnd.length, [
    [4, directoryEnd.signature],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, length],
    [4, offset],
    [2, 0],
  ])
  return joined([...contents, ...directory, end])
}
