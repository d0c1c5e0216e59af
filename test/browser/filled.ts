import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { unpackBrowser } from './browser.ts'
import { guides, startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder that holds the generated and the bundled catalog, loaded and scanned: each file of tests starts from a copy. */
    filledData: string
  }
}

/** Loads and scans the catalogs of the browser tests once, builds the web app, and unpacks the browser. */
export default async (project: TestProject): Promise<() => void> => {
  // Two files that unpack it at once are in each other's way: one starts what the other still writes.
  await unpackBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-filled-'))
  for (const catalog of [guides, 'bundled'] as const) {
    const server = await startServer(catalog, { keepIn: folder })
    await server.stop()
  }
  project.provide('filledData', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
