import type { Prose } from '../canonical/prose/prose.ts'
import { rawRange } from '../canonical/text/text.ts'
import type { Bound, ElementName, Guide, Material, StandardItem } from '../catalog.ts'
import { bindingOf } from '../directory.ts'
import { keyedElements, keysOfRows } from '../facts/row-keys.ts'
import type { Finding } from '../finding.ts'
import { readGuide } from '../scan/agency-unit.ts'
import type { Run } from '../scan/run.ts'

type Row = Readonly<Record<string, unknown>>

/** The rows of a list at which findings stand. */
const rowsAt = (element: string, findings: readonly Finding[]): ReadonlySet<number> => {
  const paths = findings.flatMap(({ path, evidence = [] }) => [
    path,
    ...evidence.flatMap((one) => (one.side === 'guide' ? [one.path] : [])),
  ])
  return new Set(
    paths.flatMap((path) => {
      const [, field, row] = path.split('/')
      return field === element && row !== undefined && /^\d+$/.test(row) ? [Number(row)] : []
    }),
  )
}

const lesser = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (other ?? one) : Math.min(one, other)

/** The standard's document, where the guide asks for no more of it: its own name, and what is lighter. */
const lighter = (standard: Material, guide: Material): Material => {
  const originals = lesser(standard.originals, guide.originals)
  const copies = lesser(standard.copies, guide.copies)
  return {
    ...standard,
    name: guide.name,
    ...(originals === undefined ? {} : { originals }),
    ...(copies === undefined ? {} : { copies }),
    ...(guide.exempt ? { exempt: true } : {}),
    ...(guide.necessity && guide.necessity !== 'required' && !guide.condition
      ? { necessity: guide.necessity }
      : {}),
    ...(guide.medium && standard.medium?.every((one) => guide.medium?.includes(one))
      ? { medium: guide.medium }
      : {}),
  }
}

/** The rows of a list: those at which nothing is wrong as they are, the others as the standard has them, then what was missing. */
const replaceRows = (
  element: (typeof keyedElements)[number],
  { own, standard }: { readonly own: readonly Row[]; readonly standard: readonly Row[] },
  keys: { readonly own: readonly (readonly string[])[]; readonly standard: readonly (readonly string[])[] },
  wrong: ReadonlySet<number>,
  mayBeBetter: boolean,
): readonly Row[] => {
  const taken = new Set<number>()
  const partnerOf = (row: number): number | undefined => {
    const at = standard.findIndex(
      (_, other) =>
        !taken.has(other) && (keys.own[row] ?? []).some((key) => keys.standard[other]?.includes(key)),
    )
    if (at >= 0) taken.add(at)
    return at < 0 ? undefined : at
  }
  const rows = own.flatMap((member, row): Row[] => {
    const partner = partnerOf(row)
    if (!wrong.has(row)) return [member]
    const theirs = partner === undefined ? undefined : standard[partner]
    if (!theirs) return []
    // Rows of 申请材料 on both sides.
    if (element === 'materials' && mayBeBetter)
      return [lighter(theirs as unknown as Material, member as unknown as Material) as unknown as Row]
    return [theirs]
  })
  return [...rows, ...standard.filter((_, row) => !taken.has(row))]
}

/** The standard's prose with the guide's own words for every clause that says the same. */
const withOwnClauses = (standard: Prose, own: Prose): string => {
  const free = [...own.clauses]
  const sameAs = (meaning: string) => {
    const at = free.findIndex((clause) => clause.meaning === meaning)
    return at < 0 ? undefined : free.splice(at, 1)[0]
  }
  const { raw } = standard.text
  let text = ''
  let done = 0
  for (const clause of standard.clauses) {
    const range = rawRange(standard.local, clause.start, clause.end)
    const same = sameAs(clause.meaning)
    const words = same && rawRange(own.local, same.start, same.end)
    text += raw.slice(done, range.start)
    text += words ? own.text.raw.slice(words.start, words.end) : raw.slice(range.start, range.end)
    done = range.end
  }
  return text + raw.slice(done)
}

/** The facets of handling: those at which nothing is wrong, and those that are the agency's own, stay. */
const replaceFacets = (run: Run, standard: StandardItem, own: Row, findings: readonly Finding[]): Row => {
  const isWrong = (facet: string) =>
    findings.some(({ path }) => path === '/handling' || path.startsWith(`/handling/${facet}`))
  const isOwn = (facet: string) =>
    bindingOf(run.directory.directory, standard, `handling/${facet}` as Bound) === 'local'
  const facets = Object.entries(standard.handling ?? {})
  return {
    ...own,
    ...Object.fromEntries(facets.filter(([facet]) => isWrong(facet) && !isOwn(facet))),
  }
}

const listOf = (value: unknown): readonly Row[] =>
  // Lists of a guide and an item that passed their schema hold records.
  Array.isArray(value) ? (value as readonly Row[]) : []

/** A guide with those parts of an element replaced at which findings are left. An element without parts stays as it is. */
export const replaceParts = (
  { run, standard }: { readonly run: Run; readonly standard: StandardItem },
  guide: Guide,
  element: ElementName,
  findings: readonly Finding[],
): Guide => {
  const { facts } = readGuide(run, guide, standard.code)
  const theirs = run.standard(standard.code)
  const keyed = keyedElements.find((one) => one === element)
  if (keyed && guide[keyed] !== undefined) {
    const rows = replaceRows(
      keyed,
      { own: listOf(guide[keyed]), standard: listOf(standard[keyed]) },
      { own: keysOfRows(facts)[keyed], standard: keysOfRows(theirs)[keyed] },
      rowsAt(keyed, findings),
      bindingOf(run.directory.directory, standard, keyed) === 'no-worse',
    )
    // Each row is one of the guide's or the item's list of that element.
    return { ...guide, [keyed]: rows } as unknown as Guide
  }
  if (element === 'conditions' && facts.conditions && theirs.conditions)
    return { ...guide, conditions: withOwnClauses(theirs.conditions.value, facts.conditions.value) }
  if (element === 'handling' && guide.handling)
    return { ...guide, handling: replaceFacets(run, standard, guide.handling, findings) }
  return guide
}
