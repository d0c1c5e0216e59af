import { z } from '@hono/zod-openapi'
import { textElements } from '../db/text-columns.ts'
import { facetValueSchema } from '../findings/facets.ts'

const rangeSchema = z.object({ start: z.number().int(), end: z.number().int() })

/** A piece of text with what was found in it. */
const passageSchema = z
  .object({
    element: z.enum(textElements),
    text: z.string(),
    /** What was found, as UTF-16 offsets. */
    marks: z.array(rangeSchema).readonly(),
  })
  .openapi('Passage')

/** A name with where words of the query stand in it, as UTF-16 offsets. */
const markedNameSchema = z.object({ text: z.string(), marks: z.array(rangeSchema).readonly() })

const foundItemSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    commonNames: z.array(markedNameSchema),
    /** Former names in which words of the query stand. */
    formerNames: z.array(markedNameSchema),
    status: z.string(),
    /** Published guides linked to it. */
    guides: z.number().int(),
    /** How it was found: its own name or code, through guides so named, in its text, or because its name is alike. */
    by: z.enum(['name', 'guides', 'text', 'likeness']),
    /** What was found in the title. */
    marks: z.array(rangeSchema).readonly(),
    passages: z.array(passageSchema).readonly(),
  })
  .openapi('FoundItem')

const foundGuideSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    agency: z.string(),
    agencyName: z.string(),
    region: z.string(),
    regionName: z.string(),
    status: z.string(),
    standardCode: z.string().nullable(),
    marks: z.array(rangeSchema).readonly(),
    passages: z.array(passageSchema).readonly(),
  })
  .openapi('FoundGuide')

const foundLawSchema = z
  .object({
    /** What `law=` of the search for guides takes. */
    law: z.string(),
    title: z.string(),
    guides: z.number().int(),
    articles: z.array(z.object({ article: z.string(), guides: z.number().int() })).readonly(),
  })
  .openapi('FoundLaw')

const foundMaterialSchema = z
  .object({
    /** What `material=` of the search for guides takes. */
    material: z.string(),
    /** Guides that list it. */
    guides: z.number().int(),
    /** Guides to which it must be handed in. */
    demanded: z.number().int(),
    /** Other names that guides give it. */
    names: z.array(z.string()).readonly(),
  })
  .openapi('FoundMaterial')

/** Everything that a query finds: the first of each group, and how many there are. */
export const foundAllSchema = z
  .object({
    items: z.array(foundItemSchema).readonly(),
    totalItems: z.number().int(),
    guides: z.array(foundGuideSchema).readonly(),
    totalGuides: z.number().int(),
    /** Findings for the same query; null where it has fields that findings have not. */
    totalFindings: z.number().int().nullable(),
    laws: z.array(foundLawSchema).readonly(),
    totalLaws: z.number().int(),
    materials: z.array(foundMaterialSchema).readonly(),
    totalMaterials: z.number().int(),
  })
  .openapi('SearchResult')

/** A page of guides, and how many there are. */
export const guidePageSchema = z
  .object({ guides: z.array(foundGuideSchema).readonly(), total: z.number().int() })
  .openapi('GuidePage')

/** Guides by each value of each facet, under all filters but its own. */
export const guideFacetsSchema = z
  .object({
    total: z.number().int(),
    element: z.array(facetValueSchema).readonly(),
    region: z.array(facetValueSchema).readonly(),
    item: z.array(facetValueSchema).readonly(),
  })
  .openapi('GuideFacets')
