import { canonicalText } from '../../rules/canonical/text/text.ts'
import { stableJson } from '../../rules/finding.ts'

/** One value that is not what it was; absent on the side where it is not published. */
export interface LeafChange {
  /** Field names and names of list members, from the element down: `['materials', '居民身份证', 'copies']`. */
  readonly place: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord)

const namesOfMembers = ['name', 'title', 'question'] as const

/** What a member of a list goes by, so that its place in the list does not matter. */
const nameOf = (member: Readonly<Record<string, unknown>>): string => {
  const name = namesOfMembers.map((key) => member[key]).find((value) => typeof value === 'string')
  return typeof name === 'string' ? name : stableJson(member)
}

/** The members of a list by canonical name; the second of one name is told from the first. */
const byName = (members: readonly Readonly<Record<string, unknown>>[]) => {
  const found = new Map<
    string,
    { readonly name: string; readonly member: Readonly<Record<string, unknown>> }
  >()
  for (const member of members) {
    const name = nameOf(member)
    const key = canonicalText(name).text
    let unique = key
    for (let again = 2; found.has(unique); again++) unique = `${key} (${again})`
    found.set(unique, { name, member })
  }
  return found
}

const namesOf = (members: ReturnType<typeof byName>): readonly string[] =>
  Array.from(members.values(), ({ name }) => name)

const isLimit = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && typeof value.value === 'number' && typeof value.unit === 'string'

/** A limit is one value; its note is another. */
const limitChanges = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  place: readonly string[],
): readonly LeafChange[] => {
  const { note: noteBefore, ...limitBefore } = before
  const { note: noteAfter, ...limitAfter } = after
  return [
    ...(stableJson(limitBefore) === stableJson(limitAfter)
      ? []
      : [{ place, before: limitBefore, after: limitAfter }]),
    ...leafChanges(noteBefore, noteAfter, [...place, 'note']),
  ]
}

const keysOf = (a: Iterable<string>, b: Iterable<string>): readonly string[] => [...new Set([...a, ...b])]

/**
 * What differs between two published values, down to single values: records field by field, lists of records member
 * by member matched by name whatever their order, other lists as a whole.
 */
export const leafChanges = (
  before: unknown,
  after: unknown,
  place: readonly string[],
): readonly LeafChange[] => {
  if (stableJson(before) === stableJson(after)) return []
  if (isLimit(before) && isLimit(after)) return limitChanges(before, after, place)
  if (isRecord(before) && isRecord(after))
    return keysOf(Object.keys(before), Object.keys(after)).flatMap((key) =>
      leafChanges(before[key], after[key], [...place, key]),
    )
  if (
    (isList(before) && isList(after)) ||
    (isList(before) && isEmpty(after)) ||
    (isEmpty(before) && isList(after))
  ) {
    const [left, right] = [byName(isList(before) ? before : []), byName(isList(after) ? after : [])]
    const changes = keysOf(left.keys(), right.keys()).flatMap((key) => {
      const [one, other] = [left.get(key), right.get(key)]
      return leafChanges(one?.member, other?.member, [...place, one?.name ?? other?.name ?? key])
    })
    // The same members in another order.
    return changes.length > 0 ? changes : [{ place, before: namesOf(left), after: namesOf(right) }]
  }
  return [
    {
      place,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
