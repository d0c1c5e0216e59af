/** How many originals and copies a row of 申请材料 asks for, by its fields, its name and its note. */
import type { Material } from '../../catalog.ts'
import type { Copies } from './copies.ts'
import type { CountsSaid } from './counts-in-note.ts'

interface Counts {
  readonly originals: number | undefined
  readonly copies: number | undefined
  readonly countsSaid: CountsSaid | undefined
}

const count = (field: number | undefined, said: number | undefined, counted: boolean): number | undefined => {
  if (said === undefined) return field
  if (field === undefined) return said
  return counted || field === 0 ? Math.max(field, said) : field
}

/** How often the row wants its document, and the words of its note that want it more often than its name and fields do. */
export const countsOf = (row: Material, name: Copies | undefined, note: readonly CountsSaid[]): Counts => {
  // 复印件 in the name of a row whose fields say otherwise is how portals write it, not a second demand.
  const copiesSaid = row.copies === 0 && !name?.counted ? undefined : name?.copies
  let originals = count(row.originals, name?.originals, name?.counted ?? false)
  let copies = count(row.copies, copiesSaid, name?.counted ?? false)
  let countsSaid: CountsSaid | undefined
  for (const said of note) {
    // A row of copies alone that is wanted in three is wanted in three copies.
    const isOfCopies = !originals && copies !== undefined && copies > 0
    const either = (base: number | undefined) =>
      said.either !== undefined && said.isMore ? (base ?? 0) + said.either : said.either
    const more = {
      originals: count(
        originals,
        isOfCopies ? said.originals : (said.originals ?? either(originals)),
        said.counted,
      ),
      copies: count(copies, isOfCopies ? (said.copies ?? either(copies)) : said.copies, said.counted),
    }
    if (more.originals !== originals || more.copies !== copies) countsSaid = said
    originals = more.originals
    copies = more.copies
  }
  return { originals, copies, countsSaid }
}
