import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { testAgencies } from './agencies.ts'
import { testAliases } from './aliases.ts'
import { testAttachments } from './attachments.ts'
import { testBulks } from './bulks.ts'
import { createClient } from './client.ts'
import { testCompare } from './compare.ts'
import { testDecisions } from './decisions.ts'
import { testDesk } from './desk.ts'
import { testDownloads } from './downloads.ts'
import { testDrafts } from './drafts.ts'
import { testFindings } from './findings.ts'
import { testFrame } from './frame.ts'
import { testGuides } from './guides.ts'
import { testHoldings } from './holdings.ts'
import { testImports } from './imports.ts'
import { testItems } from './items.ts'
import { testLinks } from './links.ts'
import { testLives } from './lives.ts'
import { testLog } from './log.ts'
import { testMatrix } from './matrix.ts'
import { testMentions } from './mentions.ts'
import { testMoves } from './moves.ts'
import { testReviews } from './reviews.ts'
import { testScans } from './scans.ts'
import { testSearch } from './search.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import { testStoredImports } from './stored-imports.ts'
import { testTrend } from './trend.ts'
import { testVersions } from './versions.ts'

/** A server that holds the tiny catalog, scanned, behind `fetch`. */
export interface Server {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Puts the tiny catalog back as it was; called where a test may have written. */
  readonly reset: () => Promise<void>
  /** The database behind it, as the last reset left it. */
  readonly store: () => Store
  readonly close: () => Promise<void>
}

/** The API's promises, the same on every database; `walks` bounds the properties that put the catalog back each time. */
export const describeApi = (name: string, walks: number, open: () => Promise<Server>): void => {
  describe(`the API on ${name}`, () => {
    let server: Server | undefined
    let isChanged = true
    const opened = (): Server => {
      if (!server) throw new Error('expected a server, got none: it did not open')
      return server
    }
    const client = createClient((path, init) => {
      isChanged ||= init?.method !== undefined && !/\/check(?:\?|$)/.test(path)
      return opened().fetch(path, init)
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
    testMatrix(client)
    testLinks(client)
    testCompare(client)
    testGuides(client)
    testDrafts(client)
    testBulks(client)
    testMoves(client)
    testDecisions(client, () => opened().store())
    testVersions(client, () => opened().store())
    testAliases(client, () => opened().store())
    testMentions(client)
    testAttachments(client)
    testReviews(client, () => opened().store())
    testLog(client, () => opened().store())
    testLives(client, { store: () => opened().store(), reset: () => opened().reset(), walks })
    testTrend(client, () => opened().store())
    testSearch(client, () => opened().store())
    testDesk(client)
    testDownloads(client)
    testScans(client, () => opened().store())
    const snapshot = (): Promise<Snapshot> => snapshotOf(opened().store())
    testImports(client, snapshot)
    testStoredImports(client, snapshot)
    testHoldings(client, snapshot)
    testAgencies(client, snapshot)
  })
}
