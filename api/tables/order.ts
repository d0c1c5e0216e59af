import { z } from 'zod'
import { isFields } from './pointer.ts'

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable
    ? inner(schema.unwrap())
    : schema

/**
 * A value with its members in the order of its schema, unknown ones behind as they came: the same record is the same
 * text, whichever file it was read from.
 */
export const inSchemaOrder = (schema: z.core.$ZodType, value: unknown): unknown => {
  const bare = inner(schema)
  if (Array.isArray(value))
    return bare instanceof z.ZodArray ? value.map((one) => inSchemaOrder(bare.element, one)) : value
  if (!isFields(value) || !(bare instanceof z.ZodObject)) return value
  const shape: Readonly<Record<string, z.core.$ZodType>> = bare.shape
  const known = Object.keys(shape).filter((key) => Object.hasOwn(value, key))
  const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key))
  return Object.fromEntries(
    [...known, ...others].map((key) => {
      const field = shape[key]
      return [key, field ? inSchemaOrder(field, value[key]) : value[key]]
    }),
  )
}
