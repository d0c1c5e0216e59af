import { unzipSync } from 'fflate'
import { ApiError } from '../error.ts'
import { longestName, mostAttachmentBytes } from './limits.ts'

/** Why a file is not taken. */
type Refusal = 'name' | 'empty' | 'type' | 'content' | 'macros'

const refuse = (reason: Refusal, name: string): never => {
  throw new ApiError('attachment-refused', { reason, name, types: attachmentTypes })
}

/** Names of the files in an archive that starts with a local file header; undefined where it is no archive. */
const namesInArchive = (bytes: Uint8Array): string[] | undefined => {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        // Only the directory is read: nothing is unpacked.
        return false
      },
    })
  } catch {
    return undefined
  }
  return names
}

const startsWith =
  (...start: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    start.every((byte, at) => bytes[at] === byte)

const isArchiveWith =
  (part: string) =>
  (bytes: Uint8Array): boolean =>
    startsWith(0x50, 0x4b, 3, 4)(bytes) && (namesInArchive(bytes)?.includes(part) ?? false)

/** How the content of each type begins, or what it must hold: an extension alone proves nothing. */
const signatures: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  pdf: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d),
  ofd: isArchiveWith('OFD.xml'),
  docx: isArchiveWith('word/document.xml'),
  xlsx: isArchiveWith('xl/workbook.xml'),
  png: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: startsWith(0xff, 0xd8, 0xff),
  jpeg: startsWith(0xff, 0xd8, 0xff),
}

/** Extensions of the files that may be attached: documents and images of documents, none that can run. */
export const attachmentTypes = Object.keys(signatures)

/** Whether a document carries code. */
const holdsMacros = (bytes: Uint8Array): boolean =>
  namesInArchive(bytes)?.some((name) => /vbaProject\.bin$/i.test(name)) ?? false

/** Characters that no name may hold: controls, and what turns the direction of writing or is not seen at all. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/**
 * The name under which a file is kept: its last part, without what hides or turns characters, not longer than a name
 * may be; its extension stays.
 */
export const safeName = (name: string): string => {
  const last = name.toWellFormed().normalize('NFC').replace(unseen, '').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[<>:"|?*]/g, '_').trim()
  const dot = plain.lastIndexOf('.')
  const extension = dot > 0 ? plain.slice(dot) : ''
  const stem = Array.from(dot > 0 ? plain.slice(0, dot) : plain)
  return `${stem.slice(0, longestName - extension.length).join('')}${extension}`
}

/**
 * Holds a file to what may be attached, and gives the name under which it is kept.
 * @throws ApiError `attachment-too-large`, `attachment-refused` with why
 */
export const acceptAttachment = (name: string, bytes: Uint8Array): string => {
  if (bytes.length > mostAttachmentBytes)
    throw new ApiError('attachment-too-large', { bytes: bytes.length, most: mostAttachmentBytes })
  const kept = safeName(name)
  if (kept === '' || kept.startsWith('.')) refuse('name', kept)
  if (bytes.length === 0) refuse('empty', kept)
  const type = kept.slice(kept.lastIndexOf('.') + 1).toLowerCase()
  const isOfType = Object.hasOwn(signatures, type) ? signatures[type] : undefined
  if (!isOfType || !kept.includes('.')) return refuse('type', kept)
  if (!isOfType(bytes)) refuse('content', kept)
  if (holdsMacros(bytes)) refuse('macros', kept)
  return kept
}
