import type { Agency } from '../../rules/catalog.ts'
import { refusal } from '../imports/read-upload.ts'
import type { Refusal } from '../intake/import/plan.ts'

type Superior = Pick<Agency, 'uscc' | 'parent' | 'level'>

/**
 * Why an agency may not be written for what it says of its superior: it names one that neither the catalog nor the file
 * knows, or none although only the province's own office has none. Whoever has none acts as the province.
 */
export const superiorRefusals = (
  existing: ReadonlyMap<string, Agency>,
  read: readonly Superior[],
): ((agency: Superior) => Refusal | undefined) => {
  const written = new Map(read.map((agency) => [agency.uscc, agency]))
  const refusalOf = ({ uscc, parent, level }: Superior): Refusal | undefined => {
    const before = existing.get(uscc)
    if (parent === undefined)
      return level === 'provincial' || (before && before.parent === undefined)
        ? undefined
        : refusal(
            'parent',
            '',
            `${uscc} 没有上级；只有省级主体没有上级，没有上级的主体视同省级。请填写上级统一社会信用代码。`,
            `${uscc} has no superior; only an office of the province has none, and whoever has none acts as the province. Give the credit code of its superior.`,
          )
    return parent !== uscc && (existing.has(parent) || written.has(parent))
      ? undefined
      : refusal(
          'parent',
          parent,
          `上级 ${parent} 既不在现有实施主体中，也不在本文件可写入的行中；请先补上这个上级，或改正代码。`,
          `The superior ${parent} is neither among the agencies nor in a row of this file that can be written; add it, or correct the code.`,
        )
  }
  // Who is refused is nobody's superior either.
  for (let before = -1; before !== written.size; ) {
    before = written.size
    for (const agency of [...written.values()]) if (refusalOf(agency)) written.delete(agency.uscc)
  }
  return refusalOf
}
