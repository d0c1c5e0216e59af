/** Values at paths: JSON Pointers (RFC 6901) without the leading slash, as columns name fields. */

/** A record of named values. */
export type Fields = Record<string, unknown>

/** Whether a value is an object with named members. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const tokens = new Map<string, readonly string[]>()

/** The tokens of a path, unescaped. */
export const tokensOf = (path: string): readonly string[] => {
  const known = tokens.get(path)
  if (known) return known
  const made = path.split('/').map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'))
  tokens.set(path, made)
  return made
}

/** The value at a path; undefined where nothing stands there. */
export const valueAt = (record: unknown, path: string): unknown =>
  tokensOf(path).reduce<unknown>(
    (value, token) => (isFields(value) && Object.hasOwn(value, token) ? value[token] : undefined),
    record,
  )

/** Sets the value at a path, making the objects on the way. A member that is there stays where the value has none. */
export const setAt = (record: Fields, path: string, value: unknown): void => {
  const all = tokensOf(path)
  let at = record
  for (const token of all.slice(0, -1)) {
    const next = Object.hasOwn(at, token) ? at[token] : undefined
    const inner: Fields = isFields(next) ? next : {}
    if (next !== inner) define(at, token, inner)
    at = inner
  }
  const last = all.at(-1) ?? ''
  const present = Object.hasOwn(at, last) ? at[last] : undefined
  define(at, last, isFields(present) && isFields(value) ? { ...present, ...value } : value)
}

/** Never through a setter: a field may be called __proto__. */
const define = (fields: Fields, key: string, value: unknown): void => {
  if (key !== '__proto__') {
    fields[key] = value
    return
  }
  Object.defineProperty(fields, key, { value, writable: true, enumerable: true, configurable: true })
}
