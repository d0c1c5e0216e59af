import { stableJson } from '../../rules/finding.ts'

/** One operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1')

const isSame = (a: unknown, b: unknown): boolean => stableJson(a) === stableJson(b)

const changedMember = (before: unknown, after: unknown, path: string): readonly PatchOperation[] => {
  if (isSame(before, after)) return []
  if (after === undefined)
    return [
      { op: 'test', path, value: before },
      { op: 'remove', path },
    ]
  if (before === undefined) return [{ op: 'add', path, value: after }]
  if (isRecord(before) && isRecord(after)) return jsonPatch(before, after, path)
  // Positions of a list of another length would depend on the operations before them.
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((member, at) => changedMember(member, after[at], `${path}/${at}`))
  return [
    { op: 'test', path, value: before },
    { op: 'replace', path, value: after },
  ]
}

/**
 * The JSON Patch (RFC 6902) that makes one record the other. Before a value is replaced or removed it is tested, so
 * that the patch fails on a record that was edited since, instead of undoing the edit.
 */
export const jsonPatch = (before: object, after: object, path = ''): readonly PatchOperation[] => {
  const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    changedMember(left.get(key), right.get(key), `${path}/${escapeToken(key)}`),
  )
}
