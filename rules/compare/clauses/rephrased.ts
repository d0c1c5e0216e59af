/**
 * Whether a whole clause says the same in a sentence built otherwise: 职工突发疾病死亡的 and 突发疾病死亡的职工. What the
 * condition turns on (numbers, bounds, negations, duties, choices, places, listed words) is the same in the same order and
 * said of the same words; only ordinary words moved, and few came or went.
 */
import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import { partsOf, type Wording } from './clause-parts.ts'
import { isLight, meansSame, saysEqualTerms, speaks } from './reworded.ts'

/** How much of the ordinary words may have no counterpart, 0..1, and how many characters of a longer stretch in any case. */
const mostUnlike = 0.3
const fewest = 2
const long = 6
/** How many words to each side of a number or a negation tell what it is said of. */
const reach = 4

const isPlain = ({ kind }: ClauseToken): boolean => kind === 'text'
const isSubject = ({ kind }: ClauseToken): boolean => kind === 'subject'
/** A duty laid on applicants is one whether or not it is said. */
const isDuty = ({ kind, meaning }: ClauseToken): boolean => kind === 'modality' && meaning === '应当'

const turnsOn = ({ tokens }: Wording): readonly ClauseToken[] =>
  tokens.filter((token) => speaks(token) && !isSubject(token) && !isDuty(token))

const subjectsOf = ({ tokens }: Wording): readonly string[] =>
  tokens.filter(isSubject).map(({ meaning }) => meaning)

/** The characters of ordinary words, each with how often it stands. */
const charactersOf = ({ tokens }: Wording): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { meaning } of tokens.filter((token) => isPlain(token) && !isLight(token.meaning)))
    for (const character of meaning) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const sizeOf = (characters: ReadonlyMap<string, number>): number =>
  [...characters.values()].reduce((sum, count) => sum + count, 0)

const sharedBy = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((sum, [character, count]) => sum + Math.min(count, b.get(character) ?? 0), 0)

/** Whether one side says all words of the other in their order and a word between: 持证工作人员 for 工作人员. */
const addsWord = (one: Wording, other: Wording): boolean => {
  const [shorter, longer] = [one, other]
    .map(({ tokens }) => tokens.map(({ meaning }) => meaning).filter((meaning) => !isLight(meaning)))
    .sort((a, b) => a.length - b.length) as [string[], string[]]
  let at = 0
  for (const word of longer) if (word === shorter[at]) at++
  return at === shorter.length && longer.length - shorter.length > 1
}

const areClose = (one: Wording, other: Wording): boolean => {
  const [a, b] = [charactersOf(one), charactersOf(other)]
  const shared = sharedBy(a, b)
  return [sizeOf(a), sizeOf(b)].every(
    (size) => size - shared <= Math.max(size >= long ? fewest : 0, mostUnlike * size),
  )
}

/** The words around a token. */
const around = ({ tokens }: Wording, token: ClauseToken): ReadonlySet<string> => {
  const at = tokens.indexOf(token)
  const near = tokens.slice(Math.max(0, at - reach), at + reach + 1)
  return new Set(near.filter((other) => other !== token).flatMap(({ meaning }) => [...meaning]))
}

const areSaidOfTheSame = (
  standard: Wording,
  guide: Wording,
  pairs: readonly (readonly [ClauseToken, ClauseToken])[],
): boolean =>
  pairs.every(([one, other]) => {
    const [a, b] = [around(standard, one), around(guide, other)]
    return [...a].filter((word) => b.has(word)).length >= Math.min(2, a.size, b.size)
  })

/** Whoever it is about may stand elsewhere, but two of them in another order may have changed places. */
const areAboutTheSame = (standard: readonly string[], guide: readonly string[]): boolean =>
  standard.join(' ') === guide.join(' ') ||
  (standard.length === guide.length &&
    new Set(standard).size === 1 &&
    standard.every((subject) => guide.includes(subject)))

const saySame = (standard: Wording, guide: Wording): boolean => {
  const [a, b] = [turnsOn(standard), turnsOn(guide)]
  if (a.length !== b.length) return false
  const pairs = a.map((token, at) => [token, b[at] as ClauseToken] as const)
  return (
    pairs.every(([one, other]) => meansSame(one, other)) &&
    areAboutTheSame(subjectsOf(standard), subjectsOf(guide)) &&
    !addsWord(standard, guide) &&
    areClose(standard, guide) &&
    saysEqualTerms(standard, guide) &&
    areSaidOfTheSame(standard, guide, pairs)
  )
}

/** Parts that say the same, one to one, in whatever order. */
const partsSaySame = (standard: readonly Wording[], guide: readonly Wording[]): boolean => {
  const left = [...guide]
  return standard.every((part) => {
    const at = left.findIndex((other) => saySame(part, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** What the same part of a sentence may hold beside its ordinary words, where the sentence has another number of parts. */
const mostTurning = 1

/** Whether two clauses say the same in sentences built otherwise, as far as words can tell. */
export const isRephrased = (standard: Wording, guide: Wording): boolean => {
  const [parts, others] = [partsOf(standard), partsOf(guide)]
  if (parts.length === others.length) return partsSaySame(parts, others)
  return (
    turnsOn(standard).length <= mostTurning &&
    new Set(subjectsOf(standard)).size <= mostTurning &&
    saySame(standard, guide)
  )
}
