/** Labelled catalogs made of cases from the domain, apart from the bundled fixtures: what agencies write, right and wrong. */
import { type Place, placeOf } from '../../../fixtures/agencies/place.ts'
import type { Difficulty, Label } from '../../../fixtures/label.ts'
import { below, happens, pick, type Random, randomFrom, shuffled } from '../../../fixtures/random.ts'
import type { Agency, Catalog, Guide } from '../../../rules/catalog.ts'
import { chooseAgencies, codesOf } from './agencies.ts'
import { directory, guidedSources } from './directory.ts'
import { errorKinds } from './errors.ts'
import { conformingGuide } from './guides/conforming.ts'
import { harmlessClasses } from './harmless.ts'
import type { ErrorKind, HarmlessClass, Planted, Scene } from './scene.ts'

/** What is made: the seed decides everything, `guides` how many there are at least before errors add or remove some. */
export interface GenerateOptions {
  readonly seed: number
  readonly guides: number
}

/** A catalog with everything that was planted in it. */
export interface LabelledCatalog {
  readonly catalog: Catalog
  readonly labels: readonly Label[]
}

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard']

/** Share of guides with an error. */
const faultyShare = 0.5

interface Case {
  readonly kind: ErrorKind
  readonly difficulty: Difficulty
}

/** All kinds at all difficulties, in rounds, each round in another order. */
function* casesInTurn(random: Random): Generator<Case> {
  for (;;)
    yield* shuffled(
      random,
      errorKinds.flatMap((kind) => difficulties.map((difficulty) => ({ kind, difficulty }))),
    )
}

const elsewhereOf = (random: Random, place: Place, agencies: readonly Agency[]): Place => {
  const others = agencies
    .map(({ region }) => placeOf(region))
    .filter(({ city, phone }) => city?.code !== place.city?.code && phone !== place.phone)
  return pick(random, others)
}

/** The first waiting case that this scene has room for; the others keep waiting. */
const plantNext = (
  waiting: Case[],
  cases: Iterator<Case>,
  scene: Scene,
): { case: Case; planted: Planted } | undefined => {
  for (let tried = 0; tried < 400; tried++) {
    if (tried >= waiting.length) waiting.push(cases.next().value)
    const one = waiting[tried]
    const planted = one?.kind.plant(scene, one.difficulty)
    if (!one || !planted) continue
    waiting.splice(tried, 1)
    return { case: one, planted }
  }
  return undefined
}

/** Applies harmless classes one after another; tells which took hold. */
const vary = (
  scene: Scene,
  guide: Guide,
  classes: readonly HarmlessClass[],
  most: number,
): { guide: Guide; applied: HarmlessClass[] } => {
  let changed = guide
  const applied: HarmlessClass[] = []
  for (const one of classes) {
    if (applied.length >= most) break
    const next = one.apply({ ...scene, guide: changed })
    if (!next || JSON.stringify(next) === JSON.stringify(changed)) continue
    changed = next
    applied.push(one)
  }
  return { guide: changed, applied }
}

const labelOf = (scene: Scene, { kind, difficulty }: Case, planted: Planted): Label => {
  const also = [...(kind.also ?? []), ...(planted.also ?? [])]
  const { guideId, standardCode } = planted.labelled ?? {
    guideId: planted.guide ? scene.guide.id : null,
    standardCode: scene.item.code,
  }
  return {
    guideId,
    agency: scene.agency.uscc,
    standardCode,
    element: kind.element,
    ...(also.length > 0 ? { also } : {}),
    kind: kind.name,
    expect: 'error-or-warning',
    difficulty,
    ...(planted.ranges ? { ranges: planted.ranges } : {}),
  }
}

const harmlessLabel = (scene: Scene, { name, element }: HarmlessClass, alone: boolean): Label => ({
  guideId: scene.guide.id,
  agency: scene.agency.uscc,
  standardCode: scene.item.code,
  element,
  kind: name,
  expect: 'nothing',
  difficulty: alone ? 'easy' : 'medium',
})

/** How often each harmless class took hold, so that the rare ones come first. */
class Tally {
  readonly #counts = new Map<string, number>()

  count(applied: readonly HarmlessClass[]): void {
    for (const { name } of applied) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  rarestFirst(classes: readonly HarmlessClass[]): HarmlessClass[] {
    return classes.toSorted((a, b) => (this.#counts.get(a.name) ?? 0) - (this.#counts.get(b.name) ?? 0))
  }
}

/** The classes that may stand in the place of an error of these elements. */
const formsOf = (elements: readonly string[]): HarmlessClass[] =>
  harmlessClasses.filter(({ element, isForm }) => isForm && elements.includes(element))

/** Harmless differences around an error: on its own element as many as its difficulty wants, and some elsewhere. */
const varyFaulty = (scene: Scene, { kind, difficulty }: Case, planted: Planted) => {
  const { guide } = planted
  const isElsewhere = (planted.labelled?.guideId ?? scene.guide.id) !== scene.guide.id
  if (!guide || isElsewhere) return { guide, applied: [], isTouched: false }
  const elements = [kind.element, ...(kind.also ?? []), ...(planted.also ?? [])]
  const most = difficulty === 'easy' ? 0 : difficulty === 'medium' ? 1 : 2 + below(scene.random, 3)
  const shaped = vary(scene, guide, shuffled(scene.random, formsOf(elements)), most)
  const others = harmlessClasses.filter(({ element, isForm }) => isForm && !elements.includes(element))
  const around = vary(scene, shaped.guide, shuffled(scene.random, others), below(scene.random, 3))
  return { guide: around.guide, applied: around.applied, isTouched: shaped.applied.length > 0 }
}

/** Makes all guides of one agency. */
function agencyGuides(
  random: Random,
  agency: Agency,
  agencies: readonly Agency[],
  turn: number,
  next: (scene: Scene) => ReturnType<typeof plantNext>,
  tally: Tally,
) {
  const place = placeOf(agency.region)
  const codes = codesOf(agency)
  const own = guidedSources
    .filter(({ item }) => codes.includes(item.code))
    .map((source, at) => ({
      source,
      guide: conformingGuide(random, agency, place, source.item, turn * 40 + at),
    }))
  const published = new Map<string, Guide>()
  const labels: Label[] = []
  const settled = new Set<string>()
  for (const { source, guide } of own) {
    if (settled.has(guide.id)) continue
    settled.add(guide.id)
    const scene: Scene = {
      random,
      agency,
      place,
      elsewhere: elsewhereOf(random, place, agencies),
      source,
      item: source.item,
      guide,
      ownGuides: own.map((one) => one.guide).filter(({ id }) => !settled.has(id) || published.has(id)),
      published: [...published.values()],
    }
    const found = happens(random, faultyShare) ? next(scene) : undefined
    if (!found) {
      const varied = vary(
        scene,
        guide,
        tally.rarestFirst(shuffled(random, harmlessClasses)),
        below(random, 7),
      )
      tally.count(varied.applied)
      published.set(guide.id, varied.guide)
      labels.push(...varied.applied.map((one) => harmlessLabel(scene, one, varied.applied.length === 1)))
      continue
    }
    const { planted } = found
    const varied = varyFaulty(scene, found.case, planted)
    const { ranges, ...label } = labelOf(scene, found.case, planted)
    labels.push(ranges && !varied.isTouched ? { ...label, ranges } : label)
    labels.push(...varied.applied.map((one) => harmlessLabel(scene, one, false)))
    if (varied.guide) published.set(guide.id, varied.guide)
    for (const one of planted.added ?? []) published.set(one.id, one)
    for (const id of planted.dropped ?? []) {
      settled.add(id)
      published.delete(id)
    }
  }
  return {
    guides: [...published.values()],
    labels: labels.filter(({ guideId }) => guideId === null || published.has(guideId)),
  }
}

/** Makes a labelled catalog. */
export function generate({ seed, guides: wanted }: GenerateOptions): LabelledCatalog {
  const random = randomFrom(`cases ${seed}`)
  const agencies = chooseAgencies(random, wanted)
  const cases = casesInTurn(random)
  const waiting: Case[] = []
  const tally = new Tally()
  const made = agencies.map((agency, turn) =>
    agencyGuides(random, agency, agencies, turn, (scene) => plantNext(waiting, cases, scene), tally),
  )
  return {
    catalog: { directory, agencies, guides: made.flatMap(({ guides }) => guides), config: {} },
    labels: made.flatMap(({ labels }) => labels),
  }
}
