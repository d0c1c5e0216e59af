/** Labelled catalogs made of cases from the domain, apart from the bundled fixtures: what agencies write, right and wrong. */
import { type Place, placeOf } from '../../../fixtures/agencies/place.ts'
import type { Label } from '../../../fixtures/label.ts'
import { happens, pick, type Random, randomFrom } from '../../../fixtures/random.ts'
import type { Agency, Catalog, Guide } from '../../../rules/catalog.ts'
import { chooseAgencies, codesOf } from './agencies.ts'
import { plantInTurn } from './cases.ts'
import { directory, guidedSources } from './directory.ts'
import { conformingGuide } from './guides/conforming.ts'
import { errorLabel, harmlessLabel } from './labels.ts'
import { type Pool, poolOf } from './pool.ts'
import type { Planted, Scene } from './scene.ts'
import { majorityLabels } from './suspects.ts'
import { Tally, varyClean, varyFaulty } from './vary.ts'

/** What is made: the seed decides everything, `guides` how many there are at least before errors add or remove some. */
export interface GenerateOptions {
  readonly seed: number
  readonly guides: number
}

/** A catalog with everything that was planted in it. */
export interface LabelledCatalog {
  readonly catalog: Catalog
  readonly labels: readonly Label[]
  /** The item that each guide implements; null where it is none of the directory. Duplicates, of which one can be linked, are not in it. */
  readonly truth: ReadonlyMap<string, string | null>
}

/** Share of guides with an error. */
const faultyShare = 0.5

const elsewhereOf = (random: Random, place: Place, agencies: readonly Agency[]): Place => {
  const others = agencies
    .map(({ region }) => placeOf(region))
    .filter(({ city, phone }) => city?.code !== place.city?.code && phone !== place.phone)
  return pick(random, others)
}

/** What all agencies of one catalog share while their guides are made. */
interface Making {
  readonly random: Random
  readonly pool: Pool
  readonly agencies: readonly Agency[]
  readonly plant: ReturnType<typeof plantInTurn>
  readonly tally: Tally
  readonly once: Set<string>
  /** Conforming guides by item, of the agencies made so far. */
  readonly byItem: Map<string, Guide[]>
}

interface Made {
  readonly guides: readonly Guide[]
  readonly labels: readonly Label[]
  readonly truth: readonly (readonly [guideId: string, code: string | null])[]
}

const truthOf = (
  scene: Scene,
  { id, sameAs, local }: Guide,
  planted?: Planted,
): [string, string | null] | undefined => {
  if (local) return [id, null]
  const { labelled, isDuplicate } = planted ?? {}
  if (labelled?.guideId !== id || sameAs !== undefined) return [id, scene.item.code]
  return isDuplicate ? undefined : [id, labelled.standardCode]
}

/** Makes all guides of one agency. */
function agencyGuides(making: Making, agency: Agency, turn: number): Made {
  const { random, pool, plant, tally, once, byItem } = making
  const place = placeOf(agency.region)
  const codes = codesOf(agency, pool)
  const own = guidedSources
    .filter(({ item }) => codes.includes(item.code))
    .map((source, at) => ({
      source,
      guide: conformingGuide({ random, pool }, agency, place, source, turn * 40 + at),
    }))
  const published = new Map<string, Guide>()
  const labels: Label[] = []
  const truth = new Map<string, string | null>()
  const settled = new Set<string>()
  const publish = (scene: Scene, guide: Guide, planted?: Planted): void => {
    published.set(guide.id, guide)
    const known = truthOf(scene, guide, planted)
    if (known) truth.set(...known)
  }
  for (const { source, guide } of own) {
    if (settled.has(guide.id)) continue
    settled.add(guide.id)
    const scene: Scene = {
      random,
      pool,
      agency,
      place,
      elsewhere: elsewhereOf(random, place, making.agencies),
      source,
      item: source.item,
      guide,
      ownGuides: own.map((one) => one.guide).filter(({ id }) => !settled.has(id) || published.has(id)),
      published: [...published.values()],
      peers: byItem.get(source.item.code) ?? [],
      once,
    }
    byItem.set(source.item.code, [...scene.peers, guide])
    const found = source.suspect === undefined && happens(random, faultyShare) ? plant(scene) : undefined
    if (!found) {
      const suspected = majorityLabels(scene)
      labels.push(...suspected)
      const faulty = suspected.map(({ element }) => element)
      const { guide: varied, applied, added } = varyClean(scene, guide, tally, faulty)
      const isAlone = applied.length + added.length === 1
      publish(scene, varied)
      for (const one of added) publish(scene, one.guide)
      labels.push(
        ...applied.map((one) => harmlessLabel(scene, one, isAlone)),
        ...added.map((one) => harmlessLabel(scene, one.by, isAlone, one.guide.id)),
      )
      continue
    }
    const { planted } = found
    const varied = varyFaulty(scene, found.case, planted)
    const { ranges, ...label } = errorLabel(scene, found.case, planted)
    labels.push(ranges && !varied.isTouched ? { ...label, ranges } : label)
    labels.push(...varied.applied.map((one) => harmlessLabel(scene, one, false)))
    if (varied.guide) publish(scene, varied.guide, planted)
    for (const one of planted.added ?? []) publish(scene, one, planted)
    for (const id of planted.dropped ?? []) {
      settled.add(id)
      published.delete(id)
      truth.delete(id)
    }
  }
  return {
    guides: [...published.values()],
    labels: labels.filter(({ guideId }) => guideId === null || published.has(guideId)),
    truth: [...truth],
  }
}

/** Makes a labelled catalog. */
export function generate({ seed, guides: wanted }: GenerateOptions): LabelledCatalog {
  const random = randomFrom(`cases ${seed}`)
  const pool = poolOf(seed)
  const agencies = chooseAgencies(random, wanted, pool)
  const making: Making = {
    random,
    pool,
    agencies,
    plant: plantInTurn(random),
    tally: new Tally(),
    once: new Set(),
    byItem: new Map(),
  }
  const made = agencies.map((agency, turn) => agencyGuides(making, agency, turn))
  return {
    catalog: { directory, agencies, guides: made.flatMap(({ guides }) => guides), config: {} },
    labels: made.flatMap(({ labels }) => labels),
    truth: new Map(made.flatMap((one) => one.truth)),
  }
}
