import { z } from 'zod'
import { stableJson } from '../../rules/finding.ts'
import { type Fields, isFields } from './pointer.ts'

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable
    ? inner(schema.unwrap())
    : schema

/** Puts the members of a value in order. */
type Order = (value: unknown) => unknown

const byName: Order = (value) =>
  typeof value === 'object' && value !== null ? JSON.parse(stableJson(value)) : value

const define = (record: Fields, key: string, value: unknown): void => {
  if (key === '__proto__')
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })
  else record[key] = value
}

const orderByShape = (shape: Readonly<Record<string, z.core.$ZodType>>): ((value: Fields) => Fields) => {
  const known = Object.entries(shape).map(([key, schema]) => [key, orderOf(schema)] as const)
  const names = new Set(Object.keys(shape))
  return (value) => {
    const ordered: Fields = {}
    for (const [key, order] of known) if (Object.hasOwn(value, key)) ordered[key] = order(value[key])
    const others = Object.keys(value).filter((key) => !names.has(key))
    for (const key of others.sort()) define(ordered, key, byName(value[key]))
    return ordered
  }
}

const makeOrder = (schema: z.core.$ZodType): Order => {
  if (schema instanceof z.ZodArray) {
    const order = orderOf(schema.element)
    return (value) => (Array.isArray(value) ? value.map(order) : isFields(value) ? byName(value) : value)
  }
  const order = schema instanceof z.ZodObject ? orderByShape(schema.shape) : byName
  return (value) => (isFields(value) ? order(value) : value)
}

const orders = new WeakMap<z.core.$ZodType, Order>()

const orderOf = (schema: z.core.$ZodType): Order => {
  const bare = inner(schema)
  let order = orders.get(bare)
  if (!order) {
    order = makeOrder(bare)
    orders.set(bare, order)
  }
  return order
}

/**
 * A value with its members in the order of its schema, unknown ones behind in the order of their names: the same
 * record is the same text, whichever file it was read from.
 */
export const inSchemaOrder = (schema: z.core.$ZodType, value: unknown): unknown => orderOf(schema)(value)

/**
 * Makes a writer of records as JSON in the order of their schema. Readers share equal values among records: what is met
 * again is written once. Values that are met once are not kept.
 */
export const createJsonWriter = (schema: z.ZodObject): ((record: Fields) => string) => {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  const known = Object.entries(shape).map(
    ([key, member]) => [key, `${JSON.stringify(key)}:`, orderOf(member)] as const,
  )
  const names = new Set(Object.keys(shape))
  /** The text of a value, or that it was met. */
  const texts = new WeakMap<object, string | true>()
  const write = (value: unknown, order: Order): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const text = texts.get(value)
    if (typeof text === 'string') return text
    const written = JSON.stringify(order(value))
    texts.set(value, text ? written : true)
    return written
  }
  return (record) => {
    const members: string[] = []
    for (const [key, start, order] of known)
      if (Object.hasOwn(record, key)) members.push(start + write(record[key], order))
    for (const key of Object.keys(record)
      .filter((one) => !names.has(one))
      .sort())
      members.push(`${JSON.stringify(key)}:${JSON.stringify(byName(record[key]))}`)
    return `{${members.join(',')}}`
  }
}
