import type { z } from 'zod'

/** Says yes only to a value that a schema accepts; where it says no, the schema itself must be asked. */
export type QuickCheck = (value: unknown) => boolean

type Def = z.core.$ZodTypeDef & Readonly<Record<string, unknown>>

const never: QuickCheck = () => false

/** Least length of a string by its checks; undefined where others are among them. */
const leastLength = (checks: readonly z.core.$ZodCheck[]): number | undefined => {
  let least = 0
  for (const { _zod } of checks) {
    const def = _zod.def as z.core.$ZodCheckDef & { readonly minimum?: number }
    if (def.check !== 'min_length' || def.minimum === undefined) return undefined
    least = Math.max(least, def.minimum)
  }
  return least
}

const ofString = ({ checks = [] }: Def): QuickCheck => {
  const least = leastLength(checks as readonly z.core.$ZodCheck[])
  return least === undefined ? never : (value) => typeof value === 'string' && value.length >= least
}

const ofObject = (shape: Readonly<Record<string, z.core.$ZodType>>): QuickCheck => {
  const fields = Object.entries(shape).map(([name, schema]) => ({
    name,
    isOptional: schema._zod.optin === 'optional',
    check: quickCheck(schema),
  }))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>>
    for (const { name, isOptional, check } of fields) {
      const member = record[name]
      if (member === undefined ? !isOptional || name in record : !check(member)) return false
    }
    return true
  }
}

/** Readers of rows share equal lists as one object, which is held to the schema once. */
const once = (check: QuickCheck): QuickCheck => {
  const accepted = new WeakSet<WeakKey>()
  return (value) => {
    if (typeof value !== 'object' || value === null) return check(value)
    if (accepted.has(value)) return true
    const isAccepted = check(value)
    if (isAccepted) accepted.add(value)
    return isAccepted
  }
}

/**
 * Makes a check from a schema of objects, lists, choices and plain values, many times faster than the schema itself:
 * nearly all that is read is valid. What it does not know of a schema it leaves to the schema. A list that it accepted
 * must not change afterwards.
 */
export const quickCheck = (schema: z.core.$ZodType): QuickCheck => {
  const def = schema._zod.def as Def
  const { checks = [] } = def as { readonly checks?: readonly unknown[] }
  if (def.type !== 'string' && checks.length > 0) return never
  switch (def.type) {
    case 'string':
      return ofString(def)
    case 'number':
      return Number.isFinite
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'enum':
    case 'literal': {
      const { values } = schema._zod
      return values ? (value) => values.has(value as z.core.util.Primitive) : never
    }
    case 'array': {
      const element = quickCheck(def.element as z.core.$ZodType)
      return once((value) => Array.isArray(value) && value.every(element))
    }
    case 'union': {
      const options = (def.options as readonly z.core.$ZodType[]).map(quickCheck)
      return (value) => options.some((option) => option(value))
    }
    case 'optional':
      return quickCheck(def.innerType as z.core.$ZodType)
    case 'object':
      return def.catchall === undefined ? ofObject(def.shape as Record<string, z.core.$ZodType>) : never
    default:
      return never
  }
}
