/** What plain differs are given of an element: its value, its rows, and the text of all its leaves. */

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/** The value with the keys of all objects in order, so that only values make a difference. */
export const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(byKey)
            .map(([key, inner]) => [key, ordered(inner)]),
        )
      : value

/** All leaves in the order of their keys, as text. */
const leavesOf = (value: unknown): readonly string[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(leavesOf)
      : typeof value === 'object'
        ? Object.entries(value)
            .sort(byKey)
            .flatMap(([, inner]) => leavesOf(inner))
        : [String(value)]

/** An element as one text, a leaf a line. */
export const textOf = (value: unknown): string => leavesOf(value).join('\n')

/** The members of a list, or the one value, each as one text. */
export const membersOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((member) => leavesOf(member).join('\n'))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An element as a table: a header of all keys, then a row for each member; a plain value is a table of one cell. */
export const rowsOf = (value: unknown, keys: readonly string[]): string[][] => {
  const members = value === undefined ? [] : Array.isArray(value) ? value : [value]
  return [
    [...keys],
    ...members.map((member) => keys.map((key) => textOf(isRecord(member) ? member[key] : member))),
  ]
}

/** The keys that the members of both sides have, in order; `value` where members are plain. */
export const keysOf = (...sides: readonly unknown[]): string[] => {
  const members = sides.flatMap((side) => (Array.isArray(side) ? side : [side]))
  const keys = members.flatMap((member) => (isRecord(member) ? Object.keys(member) : []))
  return keys.length === 0 ? ['value'] : [...new Set(keys)].sort()
}
