import { readGuide } from '../../rules/agency-unit.ts'
import type { MaterialFact } from '../../rules/canonical/material.ts'
import type { MaterialIndex } from '../../rules/canonical/material-index.ts'
import { canonicalText } from '../../rules/canonical/text.ts'
import type { Catalog, Directory, Guide } from '../../rules/catalog.ts'
import type { HeldDocument } from '../../rules/holdings.ts'
import type { Link } from '../../rules/link/link.ts'
import { startRun } from '../../rules/run.ts'
import { countedGuides } from './figures.ts'

/** One guide that still asks for a document that is held. */
export interface HeldDemand {
  readonly guide: Guide
  readonly agency: string
  /** The material as the guide names it. */
  readonly material: string
  /** Sheets or copies that each applicant brings. */
  readonly papers: number
}

/** A document that guides still ask for although it is held. */
export interface HeldMaterial {
  readonly document: string
  readonly kind: HeldDocument['kind']
  readonly demands: readonly HeldDemand[]
  readonly agencies: number
  /** Applicants a year at the guides that publish their volume. */
  readonly applicants: number
  /** Papers a year that need not be brought, at the same guides. */
  readonly papers: number
  /** Guides that publish no volume: they are in no sum. */
  readonly withoutVolume: number
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

/**
 * What guides still ask applicants for although the government holds it, the documents of most applicants first:
 * by the directory or by the catalogues of what is held: everything that a guide on the portal does not mark as exempt,
 * recognised as the rules recognise materials.
 */
export const heldMaterials = (
  catalog: Catalog,
  links: readonly Pick<Link, 'guideId' | 'standardCode'>[],
  asOf: string,
): readonly HeldMaterial[] => {
  const run = startRun({ directory: catalog.directory, agencies: catalog.agencies, config: {} }, asOf)
  const held = [...heldByDirectory(catalog.directory), ...(catalog.holdings ?? [])]
  const kinds = keysOf(held, run.directory.materials)
  const demands = countedGuides(catalog, links).flatMap(({ guide, agency, standardCode }) => {
    const { facts } = readGuide(run, guide, standardCode)
    return (facts.materials?.value ?? [])
      .filter((fact) => isAskedFor(fact) && kinds.has(fact.key))
      .map((fact) => ({
        key: fact.key,
        demand: {
          guide,
          agency,
          material: guide.materials?.[fact.row]?.name ?? fact.name.raw,
          papers: papersOf(fact),
        },
      }))
  })
  return Array.from(
    Map.groupBy(demands, ({ key }) => key),
    ([key, own]): HeldMaterial => {
      const all = own.map(({ demand }) => demand)
      const guides = new Map(all.map(({ guide }) => [guide.id, guide]))
      return {
        document: key,
        kind: kinds.get(key) ?? 'shared-data',
        demands: all,
        agencies: new Set(all.map(({ agency }) => agency)).size,
        applicants: sumOf(Array.from(guides.values(), ({ volume = 0 }) => volume)),
        papers: sumOf(all.map(({ guide: { volume = 0 }, papers }) => volume * papers)),
        withoutVolume: [...guides.values()].filter(({ volume }) => volume === undefined).length,
      }
    },
  ).sort(
    (a, b) =>
      b.applicants - a.applicants ||
      b.demands.length - a.demands.length ||
      (a.document < b.document ? -1 : 1),
  )
}
