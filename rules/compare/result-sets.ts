/** How the results of a guide correspond to the standard's. */

import type { ResultFact } from '../canonical/items/result.ts'
import { foldDocumentName } from '../canonical/materials/document-name.ts'
import type { MaterialIndex } from '../canonical/materials/material-index.ts'
import type { StandardFacts } from '../facts/facts.ts'
import { type Alignment, alignSets, closeness } from './sets.ts'

const nothing: Alignment<ResultFact> = { pairs: [], missing: [], extra: [] }

/**
 * Pairs the results of a guide with the standard's, equal ones at cost 0; what is left is paired in any case, since one
 * result stands where the standard has another. Nothing where either publishes none.
 */
export const compareResults = (
  standard: Pick<StandardFacts, 'results' | 'item'>,
  guide: readonly ResultFact[] | undefined,
  index: MaterialIndex,
): Alignment<ResultFact> => {
  if (!standard.results || !guide) return nothing
  const aliases = index.aliasesOf(standard.item)
  return alignSets(standard.results.value, guide, (one, other) =>
    one.key === other.key || aliases.get(other.key) === one.key
      ? 0
      : 1 - closeness(foldDocumentName(one.key), foldDocumentName(other.key)) / 2,
  )
}
