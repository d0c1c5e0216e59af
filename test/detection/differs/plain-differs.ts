/** Tools that people compare texts and tables with today, each as one question: do these two values differ? */
import daff from 'daff'
import { distance } from 'fastest-levenshtein'
import { create } from 'jsondiffpatch'
import { keysOf, membersOf, ordered, rowsOf, textOf } from './element-text.ts'

/** A tool that says whether a guide's element differs from the standard's. */
export interface PlainDiffer {
  readonly name: string
  readonly differ: (standard: unknown, guide: unknown) => boolean
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [new Set(a.map(folded)), new Set(b.map(folded))]
  return left.size === right.size && [...left].every((one) => right.has(one))
}

const similarity = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length)

const bySimilarity = (threshold: number): PlainDiffer => ({
  name: `Levenshtein ${threshold}`,
  differ: (standard, guide) => similarity(textOf(standard), textOf(guide)) < threshold,
})

const jsonDiffer = create({
  // Members of lists are matched by what names them.
  objectHash: (member) =>
    'name' in member
      ? String(member.name)
      : 'title' in member
        ? String(member.title)
        : JSON.stringify(member),
})

const tablesDiffer = (standard: unknown, guide: unknown): boolean => {
  const keys = keysOf(standard, guide)
  const flags = new daff.CompareFlags()
  // Rows are compared as a set: the order of materials or citations means nothing.
  flags.ordered = false
  const [local, remote] = [standard, guide].map((side) => new daff.TableView(rowsOf(side, keys)))
  if (!local || !remote) throw new Error('expected two tables, got fewer')
  const diff = new daff.TableDiff(daff.compareTables(local, remote, flags).align(), flags)
  diff.hilite(new daff.TableView([]))
  return diff.hasDifference()
}

/** The tools that the detection benchmark sets beside the rules. */
export const plainDiffers: readonly PlainDiffer[] = [
  {
    name: 'strict equality',
    differ: (standard, guide) => JSON.stringify(ordered(standard)) !== JSON.stringify(ordered(guide)),
  },
  {
    name: 'NFKC + set comparison',
    differ: (standard, guide) => !sameSet(membersOf(standard), membersOf(guide)),
  },
  bySimilarity(0.95),
  bySimilarity(0.9),
  bySimilarity(0.8),
  { name: 'daff', differ: tablesDiffer },
  { name: 'jsondiffpatch', differ: (standard, guide) => jsonDiffer.diff(standard, guide) !== undefined },
]
