import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { testBulks } from './bulks.ts'
import { createClient } from './client.ts'
import { testDownloads } from './downloads.ts'
import { testDrafts } from './drafts.ts'
import { testFindings } from './findings.ts'
import { testFrame } from './frame.ts'
import { testGuides } from './guides.ts'
import { testImports } from './imports.ts'
import { testItems } from './items.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

/** A server that holds the tiny catalog, scanned, behind `fetch`. */
export interface Server {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Puts the tiny catalog back as it was; called where a test may have written. */
  readonly reset: () => Promise<void>
  /** The database behind it, as the last reset left it. */
  readonly store: () => Store
  readonly close: () => Promise<void>
}

/** The API's promises, the same on every database. */
export const describeApi = (name: string, open: () => Promise<Server>): void => {
  describe(`the API on ${name}`, () => {
    let server: Server | undefined
    let isChanged = true
    const client = createClient((path, init) => {
      if (!server) throw new Error('expected a server, got none: it did not open')
      isChanged ||= init?.method !== undefined && !/\/check(?:\?|$)/.test(path)
      return server.fetch(path, init)
    })
    beforeAll(async () => {
      server = await open()
    })
    beforeEach(async () => {
      if (isChanged) await server?.reset()
      isChanged = false
    })
    afterAll(() => server?.close())

    testFrame(client)
    testFindings(client)
    testItems(client)
    testGuides(client)
    testDrafts(client)
    testBulks(client)
    testDownloads(client)
    testImports(client, async (): Promise<Snapshot> => {
      if (!server) throw new Error('expected a server, got none: it did not open')
      return snapshotOf(server.store())
    })
  })
}
