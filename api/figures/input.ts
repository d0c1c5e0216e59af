import type { Catalog } from '../../rules/catalog.ts'
import type { ScanResult } from '../../rules/scan/scan.ts'
import type { FormatInput } from '../formats/format.ts'
import { Tally } from '../overview/tally.ts'
import type { CountedGuide } from './definitions.ts'
import { countedGuides, type Figures, figuresOf } from './figures.ts'

/** What reports of figures are made from: a report, the scan behind it, and the same catalog at an earlier time. */
export interface FiguresInput extends FormatInput {
  readonly result: ScanResult
  readonly before?: Catalog
}

/** The figures of a report, with the guides that they count. */
export const figuresIn = ({
  catalog,
  result,
  before,
}: FiguresInput): { readonly figures: Figures; readonly guides: readonly CountedGuide[] } => {
  const guides = countedGuides(catalog, result.links, before?.guides)
  // Which item an earlier guide implements is taken from the guide that it became.
  const earlier = before && countedGuides(before, result.links)
  return { figures: figuresOf(guides, earlier), guides }
}

/** One column of the heat table: pairs of guide and element that the standard binds, and those without an open error. */
export interface ElementShare {
  readonly key: string
  readonly pairs: number
  readonly uniform: number
  readonly share: number | undefined
}

/** The shares of the given columns of the heat table, over the whole catalog. */
export const elementShares = (
  { result }: Pick<FiguresInput, 'result'>,
  columns: readonly string[],
): readonly ElementShare[] => {
  const tally = new Tally()
  for (const { outcomes } of result.units)
    for (const { pairs, faulty } of outcomes) tally.addOutcomes({ region: '', pairs, faulty, count: 1 })
  const { cells } = tally.toRow({ region: '', name: '', own: false, opens: false })
  return columns.map((key) => {
    const { pairs = 0, uniform = 0, share } = cells[key] ?? {}
    return { key, pairs, uniform, share: share ?? undefined }
  })
}
