/**
 * How sure a finding is, 0..1: the share of findings read in this way that are right. Three things make it less than
 * sure, and each is a factor:
 *
 *   how the value was read    a field, a code, a number: 1; words of prose: by what they name and where they stand
 *   what was held against it  equal skeletons: 1; clauses and names that only resemble each other: by their closeness
 *   what the guide was held against   the score of the link, for rules that need the standard
 *
 * The benchmark prints the share that is right by band of confidence (npm run bench:detect).
 */

import type { AnyProblem } from '../rule.ts'
import type { Raised } from './subsume.ts'

/** Words that were read in prose. */
export const certainty = {
  /** Signs that nobody writes on purpose: a placeholder, broken characters, a former name. */
  residue: 0.98,
  /** Another city's name, office or platform. */
  foreignPlace: 0.97,
  /** A sister county: counties of one city work for each other now and then. */
  sisterCounty: 0.8,
  /** A demand, a time, a charge or a visit that prose speaks of, in words of the lexicon. */
  statedInProse: 0.95,
  /** The same of something that no lexicon and no directory knows. */
  unknownInProse: 0.9,
  /** A wording that leaves open what it means: others may find it clear. */
  vague: 0.85,
  /** A document that is in no list of the directory and resembles none. */
  unlistedDocument: 0.97,
  /** Where the text alone tells, without a counterpart in the standard. */
  withoutCounterpart: 0.85,
} as const

const between = (least: number, most: number, closeness: number): number =>
  Number((least + (most - least) * Math.min(1, Math.max(0, closeness))).toFixed(3))

/** A number, a bound, a negation that changed in two clauses: the closer the clauses, the surer that they are one. */
export const changedWithin = (closeness: number): number => between(0.93, 1, closeness)

/** Words that are worded otherwise in two clauses of a closeness: they may mean the same. */
export const wordedOtherwise = (closeness: number): number => between(0.85, 0.98, closeness)

/** A clause that stands on one side only, where the closest of the other side is so close. */
export const standsAlone = (closest: number): number => between(0.97, 0.88, closest)

/** One document under two names of a closeness. */
export const namedOtherwise = (closeness: number): number => between(0.85, 0.98, closeness)

const places = 1000

/** A problem with the doubt whether the guide is this item at all, where its rule holds it against the standard. */
export const besideLink = ({ rule, problem }: Raised, linkConfidence: number): AnyProblem => {
  if (rule.unit !== 'guide' || rule.needs !== 'standard') return problem
  const confidence = (problem.confidence ?? 1) * linkConfidence
  return { ...problem, confidence: Math.round(confidence * places) / places }
}
