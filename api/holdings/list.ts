import { z } from '@hono/zod-openapi'
import { type Holding, holdingKinds } from '../../rules/holdings.ts'

/** What a list of what is held is narrowed by. */
export const heldFilterSchema = z.object({
  q: z.string().trim().optional().openapi({ description: 'Part of a name or code' }),
  kind: z.enum(holdingKinds).optional(),
})
type HeldFilter = z.infer<typeof heldFilterSchema>

/** How many of each kind there are, whichever is asked for. */
export const kindFacetSchema = z.array(
  z.object({ facet: z.literal('kind'), value: z.enum(holdingKinds), count: z.number().int() }),
)

/** The entries that a filter leaves, and how many of each kind its words leave; `textsOf` are what the words are found in. */
export const filterHeld = <Entry extends { readonly kind: Holding['kind'] }>(
  entries: readonly Entry[],
  { q = '', kind }: HeldFilter,
  textsOf: (entry: Entry) => readonly (string | undefined)[],
) => {
  const words = q.toLowerCase()
  const found =
    words === ''
      ? entries
      : entries.filter((entry) => textsOf(entry).some((text) => text?.toLowerCase().includes(words)))
  return {
    entries: kind === undefined ? found : found.filter((entry) => entry.kind === kind),
    facets: holdingKinds.map((value) => ({
      facet: 'kind' as const,
      value,
      count: found.filter((entry) => entry.kind === value).length,
    })),
  }
}

/** What an entry of the catalogues is found by. */
export const textsOfHolding = ({
  code,
  name,
  aliases = [],
  holder,
}: Holding): readonly (string | undefined)[] => [code, name, holder, ...aliases]
