import type { Agency, Catalog, Directory, Guide } from '../../../rules/catalog.ts'
import type { Finding } from '../../../rules/finding.ts'
import type { Holding } from '../../../rules/holdings.ts'
import { track } from '../../../rules/life/track.ts'
import { findingsOf, scan } from '../../../rules/scan/scan.ts'
import { isFields } from '../../tables/pointer.ts'
import { agencyFile, directoryFile, holdingsFile } from '../catalog-files.ts'
import type { PreparedImport } from './import-files.ts'
import type { Documents } from './list-files.ts'

/** What an import would do to the findings of a catalog. */
export interface Effect {
  /** Findings that are not there now. */
  readonly opened: readonly Finding[]
  /** Findings at the same place with another value. */
  readonly changed: readonly Finding[]
  /** Findings that would be gone. */
  readonly closed: readonly Finding[]
  readonly unchanged: number
}

const withGuides = (guides: readonly Guide[], { parts }: PreparedImport): readonly Guide[] => {
  const changes = new Map(
    parts.flatMap(({ kind, plan }) =>
      // Every change of this kind was held to the guide's schema.
      kind === 'guides'
        ? plan.changes.map(({ id, record }) => [id, record as unknown as Guide] as const)
        : [],
    ),
  )
  const kept = guides.map((guide) => {
    const changed = changes.get(guide.id)
    changes.delete(guide.id)
    return changed ?? guide
  })
  return [...kept, ...changes.values()]
}

const withDocuments = (catalog: Catalog, documents: Documents): Catalog => {
  const directory = documents.get(directoryFile)
  const agencies = documents.get(agencyFile)
  const holdings = documents.get(holdingsFile)
  return {
    ...catalog,
    // What stands in these documents was held to its schema, by the reader of the catalog or by this import.
    ...(isFields(directory)
      ? { directory: { ...catalog.directory, ...directory } as unknown as Directory }
      : {}),
    ...(Array.isArray(agencies) ? { agencies: agencies as readonly Agency[] } : {}),
    ...(Array.isArray(holdings) ? { holdings: holdings as readonly Holding[] } : {}),
  }
}

/** Scans a catalog as it is and as it would be, as of one day, and says what became of every finding. Writes nothing. */
export const effectOf = (catalog: Catalog, prepared: PreparedImport, asOf: string): Effect => {
  const isOfGuides = prepared.parts.some(({ kind }) => kind === 'guides')
  const after = isOfGuides
    ? { ...catalog, guides: withGuides(catalog.guides, prepared) }
    : withDocuments(catalog, prepared.documentsAfter())
  const before = findingsOf(scan(catalog, { asOf }).units)
  const now = findingsOf(scan(after, { asOf }).units)
  const tracked = track(before, now)
  return {
    opened: tracked.flatMap((one) => (one.state === 'new' ? [one.now] : [])),
    changed: tracked.flatMap((one) => (one.state === 'updated' ? [one.now] : [])),
    closed: tracked.flatMap((one) => (one.state === 'absent' ? [one.before] : [])),
    unchanged: tracked.filter(({ state }) => state === 'unchanged').length,
  }
}
