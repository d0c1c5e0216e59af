/** Harmless differences put upon guides: alone on guides without an error, and around an error. */
import { below, type Random, shuffled } from '../../../fixtures/random.ts'
import type { ElementName, Guide } from '../../../rules/catalog.ts'
import type { Case } from './cases.ts'
import { harmlessClasses } from './harmless.ts'
import type { HarmlessClass, Planted, Scene } from './scene.ts'

/** A guide with harmless differences, the classes that took hold, and guides that came beside it. */
export interface Varied {
  readonly guide: Guide
  readonly applied: readonly HarmlessClass[]
  readonly added: readonly { readonly guide: Guide; readonly by: HarmlessClass }[]
}

/** Applies classes one after another until as many as wanted took hold. */
const vary = (scene: Scene, guide: Guide, classes: readonly HarmlessClass[], most: number): Varied => {
  let changed = guide
  const applied: HarmlessClass[] = []
  let besides: HarmlessClass | undefined
  for (const one of classes) {
    if (applied.length + (besides ? 1 : 0) >= most) break
    if (one.beside) {
      besides ??= one
      continue
    }
    const next = one.apply({ ...scene, guide: changed })
    if (!next || JSON.stringify(next) === JSON.stringify(changed)) continue
    changed = next
    applied.push(one)
  }
  // What comes beside a guide is made last, since a copy has to be equal to what is published.
  const second = besides?.beside?.({ ...scene, guide: changed })
  return { guide: changed, applied, added: besides && second ? [{ guide: second, by: besides }] : [] }
}

/** How often each harmless class took hold, so that the rare ones come first. */
export class Tally {
  readonly #counts = new Map<string, number>()

  count(applied: readonly HarmlessClass[]): void {
    for (const { name } of applied) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  rarestFirst(random: Random, classes: readonly HarmlessClass[]): HarmlessClass[] {
    return shuffled(random, classes).sort(
      (a, b) => (this.#counts.get(a.name) ?? 0) - (this.#counts.get(b.name) ?? 0),
    )
  }
}

/** Up to eight harmless differences on a guide without an error of its own, the rarest first, on elements that are not faulty. */
export function varyClean(
  scene: Scene,
  guide: Guide,
  tally: Tally,
  faulty: readonly ElementName[] = [],
): Varied {
  const { practice, suspect } = scene.source
  const classes = tally
    .rarestFirst(scene.random, harmlessClasses)
    .filter(({ element, isForm }) => !faulty.includes(element) && (isForm || !(practice || suspect)))
  const varied = vary(scene, guide, classes, below(scene.random, 9))
  tally.count([...varied.applied, ...varied.added.map(({ by }) => by)])
  return varied
}

/** Forms around an error: on its own element as many as its difficulty wants, and some elsewhere. */
export function varyFaulty(
  scene: Scene,
  { kind, difficulty }: Case,
  planted: Planted,
): { readonly guide: Guide | null; readonly applied: readonly HarmlessClass[]; readonly isTouched: boolean } {
  const { guide } = planted
  const isElsewhere = (planted.labelled?.guideId ?? scene.guide.id) !== scene.guide.id
  if (!guide || isElsewhere) return { guide, applied: [], isTouched: false }
  const elements: readonly string[] = [kind.element, ...(kind.also ?? []), ...(planted.also ?? [])]
  const forms = harmlessClasses.filter(({ isForm, beside }) => isForm && !beside)
  const most = difficulty === 'easy' ? 0 : difficulty === 'medium' ? 1 : 2 + below(scene.random, 3)
  const own = shuffled(
    scene.random,
    forms.filter(({ element }) => elements.includes(element)),
  )
  const others = shuffled(
    scene.random,
    forms.filter(({ element }) => !elements.includes(element)),
  )
  const shaped = vary(scene, guide, own, most)
  const around = vary(scene, shaped.guide, others, below(scene.random, 3))
  return { guide: around.guide, applied: around.applied, isTouched: shaped.applied.length > 0 }
}
