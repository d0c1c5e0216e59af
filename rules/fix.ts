import type { FixStep } from './rule.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unescapeToken = (token: string): string => token.replace(/~1/g, '/').replace(/~0/g, '~')

const applyStep = (value: unknown, tokens: readonly string[], step: FixStep): unknown => {
  const [token, ...rest] = tokens
  if (token === undefined) return step.value
  if (Array.isArray(value)) {
    const at = token === '-' ? value.length : Number(token)
    if (!Number.isInteger(at) || at < 0 || at > value.length)
      throw new Error(`expected a position in a list of ${value.length}, got ${token} in ${step.path}`)
    if (rest.length > 0) return value.with(at, applyStep(value[at], rest, step))
    if (step.op === 'remove') return value.toSpliced(at, 1)
    return step.op === 'add' ? value.toSpliced(at, 0, step.value) : value.with(at, step.value)
  }
  if (value !== undefined && !isRecord(value))
    throw new Error(`expected an object or a list at ${token} of ${step.path}, got ${typeof value}`)
  const key = unescapeToken(token)
  if (rest.length > 0) return { ...value, [key]: applyStep(value?.[key], rest, step) }
  if (step.op !== 'remove') return { ...value, [key]: step.value }
  const { [key]: _removed, ...kept } = value ?? {}
  return kept
}

/**
 * Applies a finding's fix to a guide and gives the repaired one; the input is left alone. Paths are JSON Pointers
 * (RFC 6901), steps are applied in order. @throws where a path does not fit the guide.
 */
export const applyFix = <Value>(guide: Value, fix: readonly FixStep[]): Value =>
  // A fix keeps the shape of what it repairs: its values come from the standard's element of the same type.
  fix.reduce<unknown>((value, step) => applyStep(value, step.path.split('/').slice(1), step), guide) as Value
