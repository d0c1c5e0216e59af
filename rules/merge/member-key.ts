/**
 * What makes a member of a list one and the same on two sides of a merge: what it is called, folded as the rules fold
 * names before they pair the members of a guide with those of the standard.
 */

import { readLawTitle } from '../canonical/laws/law-title.ts'
import { foldDocumentName } from '../canonical/materials/document-name.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a member is called: itself, or its name, title or question; undefined where it has none of them. */
const nameOf = (member: unknown): string | undefined => {
  if (typeof member === 'string') return member
  if (!isRecord(member)) return undefined
  const name = member.name ?? member.title ?? member.question
  return typeof name === 'string' ? name : undefined
}

const fold = (field: string, name: string): string => {
  const plain = name.normalize('NFKC').trim()
  if (field === 'materials' || field === 'forms') return foldDocumentName(plain)
  return field === 'basis' ? readLawTitle(plain).key : plain
}

/**
 * The members of a list by key, in their order; the second of one name is another member. Undefined where a member
 * has nothing to be called by, so that the list is one value.
 */
export const keyMembers = (
  field: string,
  members: readonly unknown[],
): ReadonlyMap<string, unknown> | undefined => {
  const keyed = new Map<string, unknown>()
  for (const member of members) {
    const name = nameOf(member)
    if (name === undefined) return undefined
    const key = fold(field, name)
    let free = key
    for (let turn = 2; keyed.has(free); turn++) free = `${key} (${turn})`
    keyed.set(free, member)
  }
  return keyed
}
