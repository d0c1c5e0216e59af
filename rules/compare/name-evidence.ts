import diff from 'fast-diff'
import type { ItemName } from '../canonical/name.ts'
import { rawRange } from '../canonical/text.ts'
import type { Evidence, Reason } from '../rule.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** The raw range of characters of a bare name; of none, the character before the place where they are missing. */
const toRaw = (name: ItemName, from: number, to: number): Range => {
  const first = from < to ? from : Math.max(0, from - 1)
  const last = from < to ? to - 1 : first
  const start = name.at[first]
  const end = name.at[last]
  if (start === undefined || end === undefined) return { start: 0, end: name.text.raw.length }
  return rawRange(name.text, start, end + 1)
}

/** Where two names differ, on both sides, as ranges of the published strings. */
export const nameEvidence = (
  guide: ItemName,
  guidePath: string,
  standard: ItemName,
  standardPath: string,
): readonly Evidence[] => {
  const evidence: Evidence[] = []
  let inGuide = 0
  let inStandard = 0
  let changed = false
  let from = { guide: 0, standard: 0 }
  const close = () => {
    if (!changed) return
    evidence.push(
      { side: 'guide', path: guidePath, ...toRaw(guide, from.guide, inGuide) },
      { side: 'standard', path: standardPath, ...toRaw(standard, from.standard, inStandard) },
    )
    changed = false
  }
  for (const [operation, text] of diff(standard.bare, guide.bare)) {
    if (operation === diff.EQUAL) {
      close()
      inGuide += text.length
      inStandard += text.length
      from = { guide: inGuide, standard: inStandard }
      continue
    }
    if (operation === diff.INSERT) inGuide += text.length
    else inStandard += text.length
    changed = true
  }
  close()
  return evidence
}

/** A whole published name as evidence of one side. */
export const wholeName = (side: Evidence['side'], path: string, { text: { raw } }: ItemName): Evidence => ({
  side,
  path,
  start: 0,
  end: raw.length,
})

/** The folds that two names went through before they were compared. */
export const nameReasons = (guide: ItemName, standard: ItemName): readonly Reason[] => [
  ...guide.folds.map((fold) => ({ side: 'guide' as const, fold })),
  ...standard.folds.map((fold) => ({ side: 'standard' as const, fold })),
]
