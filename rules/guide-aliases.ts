import type { Guide } from './catalog.ts'

/** A guide as an earlier scan knew it. */
export interface KnownGuide {
  readonly guideId: string
  /** Its agency's credit code, else name. */
  readonly agency: string
  readonly standardCode: string | null
}

const groupByPlace = (guides: readonly KnownGuide[]): Map<string, KnownGuide[]> => {
  const groups = new Map<string, KnownGuide[]>()
  for (const guide of guides) {
    if (guide.standardCode === null) continue
    const key = `${guide.agency}\u0000${guide.standardCode}`
    const group = groups.get(key)
    if (group) group.push(guide)
    else groups.set(key, [guide])
  }
  return groups
}

/**
 * Ids by which guides were known before → their ids now: the former ids that a guide names itself and, where a guide
 * came under a new id for one that is gone, agency and standard item. Of several that fit there is no telling, so none.
 */
export const guideAliases = (
  guides: readonly Pick<Guide, 'id' | 'formerIds'>[],
  gone: readonly KnownGuide[],
  added: readonly KnownGuide[],
): ReadonlyMap<string, string> => {
  const came = groupByPlace(added)
  const aliases = new Map<string, string>()
  for (const [key, [first, ...more]] of groupByPlace(gone)) {
    const [other, ...others] = came.get(key) ?? []
    if (first && other && more.length === 0 && others.length === 0) aliases.set(first.guideId, other.guideId)
  }
  for (const { id, formerIds } of guides) for (const former of formerIds ?? []) aliases.set(former, id)
  return aliases
}
