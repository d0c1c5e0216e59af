/**
 * Which of the two pools a seed draws from. Tuning seeds (1–10) are looked at case by case while rules are mended;
 * checking seeds (from 101) have, beside the wordings and items of the tuning seeds, some that those never show, so
 * that what was learnt by heart does not count. Checking seeds are never used for tuning: only their table is read.
 */
import { happens, pick, type Random } from '../../../fixtures/random.ts'

/** The pool of a seed. */
export type Pool = 'tuning' | 'checking'

/** The pool that a seed draws from. */
export const poolOf = (seed: number): Pool => (seed > 100 ? 'checking' : 'tuning')

/** Where a realisation is chosen: its stream of chance and its pool. */
export interface Choosing {
  readonly random: Random
  readonly pool: Pool
}

/** One of the known realisations; for checking seeds as often one of those held out, where there are any. */
export const choose = <T>({ random, pool }: Choosing, known: readonly T[], heldOut: readonly T[] = []): T =>
  pool === 'checking' && heldOut.length > 0 && happens(random, 0.5)
    ? pick(random, heldOut)
    : pick(random, known)

/** All realisations that a pool may show. */
export const shown = <T>(pool: Pool, known: readonly T[], heldOut: readonly T[]): readonly T[] =>
  pool === 'checking' ? [...known, ...heldOut] : known
