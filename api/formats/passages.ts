import type { Guide, StandardItem } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { excerpt, type Piece, stringAt } from './excerpt.ts'

/** The published words of one side that a finding points at. */
export interface Passage {
  readonly side: 'standard' | 'guide'
  readonly path: string
  readonly pieces: readonly Piece[]
}

/**
 * What both sides publish where a finding points at, the standard first, with its characters marked. Of the standard
 * itself, what stands there is the guide's side. Nothing where the finding points at no characters.
 */
export const passagesOf = (
  finding: Finding,
  guide: Guide | undefined,
  item: StandardItem | undefined,
): readonly Passage[] => {
  const roots = { standard: item, guide: guide ?? item }
  return (['standard', 'guide'] as const).flatMap((side) => {
    const own = finding.evidence?.filter((one) => one.side === side) ?? []
    return Array.from(
      Map.groupBy(own, ({ path }) => path),
      ([path, ranges]) => {
        const text = stringAt(roots[side], path)
        return text === undefined ? [] : [{ side, path, pieces: excerpt(text, ranges) }]
      },
    ).flat()
  })
}
