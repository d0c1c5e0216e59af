import type { MaterialFact } from '../../rules/canonical/materials/material.ts'
import type { MaterialIndex } from '../../rules/canonical/materials/material-index.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import type { Catalog, Directory, Guide } from '../../rules/catalog.ts'
import type { HeldDocument } from '../../rules/holdings.ts'
import type { Link } from '../../rules/link/link.ts'
import { readGuide } from '../../rules/scan/agency-unit.ts'
import { type Run, startRun } from '../../rules/scan/run.ts'
import { titleOf } from '../catalog/title.ts'
import { countedGuides } from './figures.ts'

/** One guide that still asks for a document that is held. */
export interface HeldDemand {
  /** The document by the name that the rules know it by. */
  readonly document: string
  readonly kind: HeldDocument['kind']
  readonly guideId: string
  /** What the guide is called. */
  readonly title: string
  readonly agency: string
  /** The material as the guide names it. */
  readonly material: string
  /** Sheets or copies that each applicant brings. */
  readonly papers: number
  /** Applicants a year, where the guide publishes them. */
  readonly volume: number | undefined
}

/** How much is asked for although it is held: each guide counts once, however many of its materials are. */
export interface HeldSums {
  readonly guides: number
  readonly agencies: number
  /** Applicants a year at the guides that publish their volume. */
  readonly applicants: number
  /** Papers a year that need not be brought, at the same guides. */
  readonly papers: number
  /** Guides that publish no volume: they are in no sum. */
  readonly withoutVolume: number
}

/** A document that guides still ask for although it is held. */
export interface HeldMaterial extends HeldSums {
  readonly document: string
  readonly kind: HeldDocument['kind']
  readonly demands: readonly HeldDemand[]
}

const kindOfReason: Partial<Record<string, HeldDocument['kind']>> = {
  'e-certificate': 'e-certificate',
  'data-sharing': 'shared-data',
}

/** The documents that a directory knows to be held: what items exempt, and materials with an e-certificate. */
const heldByDirectory = ({ items }: Directory): readonly HeldDocument[] => {
  const held: HeldDocument[] = []
  for (const { exemptMaterials = [], materials = [] } of items) {
    for (const { name, reason } of exemptMaterials) {
      const kind = kindOfReason[reason]
      if (kind) held.push({ name, kind })
    }
    for (const { name, eCertificate } of materials)
      if (eCertificate !== undefined) held.push({ name, kind: 'e-certificate' })
  }
  return held
}

const papersOf = ({ originals, copies, medium }: MaterialFact): number => {
  if (medium && !medium.includes('paper')) return 0
  return originals === undefined && copies === undefined ? 1 : (originals ?? 0) + (copies ?? 0)
}

/** Whether an applicant has to bring it or upload it. */
const isAskedFor = ({ exempt, necessity }: MaterialFact): boolean => !exempt && necessity !== 'optional'

const keysOf = (
  held: readonly HeldDocument[],
  materials: MaterialIndex,
): ReadonlyMap<string, HeldDocument['kind']> => {
  const keys = new Map<string, HeldDocument['kind']>()
  for (const { name, aliases = [], kind } of held)
    for (const one of [name, ...aliases]) {
      const { key } = materials.document(canonicalText(one).text)
      // Of a document that is both, the e-certificate is what an applicant shows.
      if (keys.get(key) !== 'e-certificate') keys.set(key, kind)
    }
  return keys
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What some demands come to. */
export const sumHeld = (demands: readonly HeldDemand[]): HeldSums => {
  const guides = [...new Map(demands.map((demand) => [demand.guideId, demand])).values()]
  return {
    guides: guides.length,
    agencies: new Set(guides.map(({ agency }) => agency)).size,
    applicants: sumOf(guides.map(({ volume = 0 }) => volume)),
    papers: sumOf(demands.map(({ volume = 0, papers }) => volume * papers)),
    withoutVolume: guides.filter(({ volume }) => volume === undefined).length,
  }
}

/**
 * Reads what guides still ask applicants for although the government holds it by the directory or by the catalogues of
 * what is held: everything that a guide on the portal does not mark as exempt, recognised as the rules recognise
 * materials.
 */
export const heldReader = (run: Run, catalog: Pick<Catalog, 'directory' | 'agencies' | 'holdings'>) => {
  const held = [...heldByDirectory(catalog.directory), ...(catalog.holdings ?? [])]
  const kinds = keysOf(held, run.directory.materials)
  return (
    guides: readonly Guide[],
    links: readonly Pick<Link, 'guideId' | 'standardCode'>[],
  ): readonly HeldDemand[] =>
    countedGuides({ guides, agencies: catalog.agencies }, links).flatMap(
      ({ guide, agency, standardCode }) => {
        const { facts } = readGuide(run, guide, standardCode)
        return (facts.materials?.value ?? []).flatMap((fact): HeldDemand[] => {
          const kind = kinds.get(fact.key)
          if (kind === undefined || !isAskedFor(fact)) return []
          return [
            {
              document: fact.key,
              kind,
              guideId: guide.id,
              title: titleOf(guide),
              agency,
              material: guide.materials?.[fact.row]?.name ?? fact.name.raw,
              papers: papersOf(fact),
              volume: guide.volume,
            },
          ]
        })
      },
    )
}

/** Demands by their document, the documents of most applicants first. */
export const rankHeld = (demands: readonly HeldDemand[]): readonly HeldMaterial[] =>
  Array.from(
    Map.groupBy(demands, ({ document }) => document),
    ([document, own]): HeldMaterial => ({
      document,
      kind: own[0]?.kind ?? 'shared-data',
      demands: own,
      ...sumHeld(own),
    }),
  ).sort(
    (a, b) =>
      b.applicants - a.applicants ||
      b.demands.length - a.demands.length ||
      (a.document < b.document ? -1 : 1),
  )

/** What all guides of a catalog still ask for although it is held, the documents of most applicants first. */
export const heldMaterials = (
  catalog: Catalog,
  links: readonly Pick<Link, 'guideId' | 'standardCode'>[],
  asOf: string,
): readonly HeldMaterial[] => rankHeld(heldReader(startRun(catalog, asOf), catalog)(catalog.guides, links))
