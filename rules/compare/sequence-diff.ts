import diff from 'fast-diff'

/** A stretch of two sequences: the same in both, or changed; ranges are indexes. Stretches partition both sides. */
export interface Stretch {
  readonly isSame: boolean
  readonly a: { readonly start: number; readonly end: number }
  readonly b: { readonly start: number; readonly end: number }
}

// Characters that stand for keys: from the first CJK extension up to the surrogates.
const firstStandIn = 0x3400
const standIns = 0xd800 - firstStandIn

/** Finds what two sequences have in common, members being equal where their keys are. */
export const diffSequences = (a: readonly string[], b: readonly string[]): readonly Stretch[] => {
  const standInOf = new Map<string, string>()
  const encode = (keys: readonly string[]): string =>
    keys
      .map((key) => {
        let standIn = standInOf.get(key)
        if (standIn === undefined) {
          standIn = String.fromCharCode(firstStandIn + (standInOf.size % standIns))
          standInOf.set(key, standIn)
        }
        return standIn
      })
      .join('')
  const stretches: Stretch[] = []
  let atA = 0
  let atB = 0
  for (const [kind, members] of diff(encode(a), encode(b))) {
    const inA = kind === diff.INSERT ? 0 : members.length
    const inB = kind === diff.DELETE ? 0 : members.length
    const isSame = kind === diff.EQUAL
    const last = stretches.at(-1)
    const range = { a: { start: atA, end: atA + inA }, b: { start: atB, end: atB + inB } }
    if (last && !isSame && !last.isSame) {
      stretches[stretches.length - 1] = {
        isSame,
        a: { start: last.a.start, end: range.a.end },
        b: { start: last.b.start, end: range.b.end },
      }
    } else stretches.push({ isSame, ...range })
    atA += inA
    atB += inB
  }
  return stretches
}
