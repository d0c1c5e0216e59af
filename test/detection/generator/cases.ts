/** Which error comes next: every kind at every difficulty as often as every other. */
import type { Difficulty } from '../../../fixtures/label.ts'
import { type Random, shuffled } from '../../../fixtures/random.ts'
import { errorKinds } from './errors.ts'
import type { ErrorKind, Planted, Scene } from './scene.ts'

/** An error to plant. */
export interface Case {
  readonly kind: ErrorKind
  readonly difficulty: Difficulty
}

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard']

/** How many waiting cases are tried at one guide before it stays as it is. */
const patience = 900

/** All kinds at all difficulties, in rounds, each round in another order. */
function* casesInTurn(random: Random): Generator<Case> {
  for (;;)
    yield* shuffled(
      random,
      errorKinds.flatMap((kind) => difficulties.map((difficulty) => ({ kind, difficulty }))),
    )
}

/** Whether a kind belongs to the scene's item: those of practice and all others keep apart. */
export const suits = ({ isOfPractice }: ErrorKind, { source }: Scene): boolean =>
  (isOfPractice === true) === (source.practice !== undefined)

/** Finds for each scene the first waiting case that it has room for; the others keep waiting. */
export function plantInTurn(random: Random): (scene: Scene) => { case: Case; planted: Planted } | undefined {
  const cases = casesInTurn(random)
  const waiting: Case[] = []
  return (scene) => {
    for (let tried = 0; tried < patience; tried++) {
      if (tried >= waiting.length) waiting.push(cases.next().value)
      const one = waiting[tried]
      const planted = one && suits(one.kind, scene) ? one.kind.plant(scene, one.difficulty) : undefined
      if (!one || !planted) continue
      waiting.splice(tried, 1)
      return { case: one, planted }
    }
    return undefined
  }
}
