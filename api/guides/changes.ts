import { z } from '@hono/zod-openapi'
import type { Guide } from '../../rules/catalog.ts'
import { elementOfField } from '../../rules/element-of-field.ts'
import { changedFields } from '../../rules/same.ts'

/** A field in which two versions of a guide differ, with both values as published; one that is absent has none. */
export const changeSchema = z
  .object({
    element: z.string(),
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .openapi('GuideChange')

/** What changed from one version of a guide to another. */
export const changesBetween = (before: Guide, after: Guide): z.infer<typeof changeSchema>[] =>
  changedFields(before, after).map((field) => ({
    element: elementOfField(field),
    field,
    before: Reflect.get(before, field) as unknown,
    after: Reflect.get(after, field) as unknown,
  }))

/** The fields in which two versions of a guide differ, by element. */
export const changesByElement = (before: Guide, after: Guide): { element: string; fields: string[] }[] =>
  Array.from(Map.groupBy(changedFields(before, after), elementOfField), ([element, fields]) => ({
    element,
    fields,
  }))
