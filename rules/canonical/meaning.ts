const unitSeparator = '\u001F'
const recordSeparator = '\u001E'

const hasText = (value: object, key: 'meaning' | 'text'): string | undefined => {
  const member = (value as Readonly<Record<string, unknown>>)[key]
  return typeof member === 'string' ? member : undefined
}

/**
 * What the value of any fact means, as one string: its own `meaning`, the meanings of its members in one order
 * whatever order they are published in, or the scalar itself. Equal for two published values that mean the same.
 */
export const meaningOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map(meaningOf).sort().join(unitSeparator)
  const own = hasText(value, 'meaning') ?? hasText(value, 'text')
  if (own !== undefined) return own
  return Object.entries(value)
    .map(([key, member]) => `${key}=${meaningOf(member)}`)
    .sort()
    .join(recordSeparator)
}
