import type { Guide, StandardItem } from '../catalog.ts'

/** The codes that a guide publishes. */
export type PublishedCodes = Pick<Guide, 'baseCode' | 'implementationCode' | 'handlingCode'>

const canonicalCode = /^[0-9A-Z]+$/
/** A code without spaces and marks, in capitals. */
export const tidy = (code: string): string =>
  canonicalCode.test(code)
    ? code
    : code
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^0-9A-Z]/g, '')

/** Finds standard items by the codes of a guide. */
export interface CodeIndex {
  /**
   * Items that the guide's codes name, by the base code, then by the one inside the implementation code, then inside
   * the handling item code; each is an item's own code, a former one, or its national one, which several may share.
   */
  find(codes: PublishedCodes): readonly string[]
}

/** Indexes the codes of the standard items. */
export const indexCodes = (items: readonly StandardItem[]): CodeIndex => {
  const inOrder = [...items].sort((a, b) => (a.code < b.code ? -1 : 1))
  const byCode = new Map<string, readonly string[]>(inOrder.map(({ code }) => [code, [code]]))
  for (const { code, formerCodes = [] } of inOrder)
    for (const former of formerCodes) if (!byCode.has(former)) byCode.set(former, [code])
  const national = new Map<string, string[]>()
  for (const { code, nationalCode } of inOrder)
    if (nationalCode !== undefined && !byCode.has(nationalCode))
      national.set(nationalCode, [...(national.get(nationalCode) ?? []), code])
  for (const [code, items] of national) byCode.set(code, items)
  const none: readonly string[] = []

  return {
    find({ baseCode, implementationCode, handlingCode }) {
      const base = (baseCode !== undefined && byCode.get(tidy(baseCode))) || none
      // 31 characters end with the base code; 33 with the base code and the two digits of the handling item.
      const inside =
        (implementationCode !== undefined && byCode.get(tidy(implementationCode).slice(-12))) || none
      const handled = (handlingCode !== undefined && byCode.get(tidy(handlingCode).slice(-14, -2))) || none
      if (inside.length === 0 && handled.length === 0) return base
      if (base === inside && (handled === base || handled.length === 0)) return base
      return [...new Set([...base, ...inside, ...handled])]
    },
  }
}
