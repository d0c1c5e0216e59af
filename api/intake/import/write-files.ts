import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file to be written whole. */
export interface PendingFile {
  readonly path: string
  readonly text: string | Uint8Array
}

const temporary = (path: string): string => `${path}.duibiao-import`

/**
 * Writes several files as nearly at once as a file system can: all are written beside their places first, and only
 * when all are there do they take them. A full disk or a killed run leaves every file as it was.
 */
export const writeFiles = async (files: readonly PendingFile[]): Promise<void> => {
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(temporary(path), text)
    }
    for (const { path } of files) await rename(temporary(path), path)
  } finally {
    for (const { path } of files) await rm(temporary(path), { force: true })
  }
}
