import type { StandardItem } from '../../rules/catalog.ts'
import {
  type ComparedElement,
  comparedElements,
  compareTwo,
  publishedIn,
  type ReadSide,
  relate,
} from '../../rules/compare/two-guides.ts'
import { bindingOf } from '../../rules/directory.ts'
import type { Run } from '../../rules/scan/run.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { pairGuides, type TwoAgencies } from './pairs.ts'
import type { Comparison, GuidePair } from './schema.ts'

type ElementCounts = Comparison['elements'][number]
type Related = Comparison['differences'][number]['elements'][number]

const sideOf = (head: CatalogHead, agency: string, guides: number): Comparison['a'] => {
  const region = head.agencyByCode.get(agency)?.region ?? ''
  return {
    agency,
    agencyName: head.agencyName(agency),
    region,
    regionName: head.regionName(region),
    guides,
  }
}

/** What each pair of guides counts for. */
class Counts {
  readonly #byElement = new Map<string, ElementCounts>()

  add({ element, relation, standing }: Related, isLocal: boolean): void {
    const counts = this.#byElement.get(element) ?? {
      element,
      same: 0,
      a: 0,
      b: 0,
      neither: 0,
      unstated: 0,
      local: 0,
    }
    this.#byElement.set(element, counts)
    if (relation === 'same') {
      if (!isLocal) counts.same += 1
    } else if (isLocal) counts.local += 1
    else if (standing === null) counts.unstated += 1
    // Two values that differ cannot both be the standard's one.
    else counts[standing === 'both' ? 'neither' : standing] += 1
  }

  inOrder(): ElementCounts[] {
    return comparedElements.flatMap((element) => this.#byElement.get(element) ?? [])
  }
}

const isFree = (head: CatalogHead, item: StandardItem, element: Related['element']): boolean =>
  (bindingOf(head.directory, item, element) ?? 'local') === 'local'

/** Compares what two agencies publish, item by item: values only, which everybody may see. */
export const compareAgencies = async (
  store: Store,
  { head, asOf }: { readonly head: CatalogHead; readonly asOf: string },
  two: TwoAgencies,
): Promise<Comparison> => {
  const run = runOf(head, asOf)
  const { guides, pairs } = await pairGuides(store, { head, run }, two)
  const counts = new Counts()
  const differences: Comparison['differences'] = []
  const alone: Comparison['alone'] = []
  for (const { item, a, b } of pairs) {
    const title = titleOf(item)
    if (!a || !b) {
      const side = a ? ('a' as const) : ('b' as const)
      alone.push({ code: item.code, title, side, guideId: (a ?? b)?.guide.id ?? '' })
      continue
    }
    const standard = run.standard(item.code)
    const elements = comparedElements.flatMap((element): Related[] => {
      const related = relate(a.facts, b.facts, standard, element)
      if (!related) return []
      const one: Related = { element, relation: related.relation, standing: related.standing ?? null }
      const free = isFree(head, item, element)
      counts.add(one, free)
      return related.relation === 'same' || free ? [] : [one]
    })
    if (elements.length > 0)
      differences.push({ code: item.code, title, a: a.guide.id, b: b.guide.id, elements })
  }
  return {
    a: sideOf(head, two.a, guides.a),
    b: sideOf(head, two.b, guides.b),
    pairs: pairs.length - alone.length,
    onlyA: alone.filter(({ side }) => side === 'a').length,
    onlyB: alone.filter(({ side }) => side === 'b').length,
    elements: counts.inOrder(),
    differences,
    alone,
  }
}

const elementOf = (
  head: CatalogHead,
  item: StandardItem,
  { element, relation, standing, folds, parts }: ComparedElement,
): GuidePair['elements'][number] => ({
  element,
  relation,
  standing: standing ?? null,
  binding: bindingOf(head.directory, item, element) ?? null,
  folds: [...folds],
  standard: publishedIn(item, element) ?? null,
  parts: parts.map(({ field, a, b, same }) => ({
    field: field ?? null,
    a: a ?? null,
    b: b ?? null,
    same,
  })),
})

/** Two guides of an item beside each other, element by element. */
export const compareGuides = (
  { head, run }: { readonly head: CatalogHead; readonly run: Run },
  item: StandardItem,
  { a, b }: { readonly a: ReadSide; readonly b: ReadSide },
): GuidePair => {
  const side = ({ guide }: ReadSide) => ({ guideId: guide.id, agencyName: guide.agency.name })
  return {
    code: item.code,
    title: titleOf(item),
    a: side(a),
    b: side(b),
    elements: compareTwo(a, b, run.standard(item.code)).map((one) => elementOf(head, item, one)),
  }
}

/** The pairs of guides of one item at two agencies, beside each other. */
export const compareItem = async (
  store: Store,
  { head, asOf }: { readonly head: CatalogHead; readonly asOf: string },
  two: TwoAgencies,
  code: string,
): Promise<GuidePair[]> => {
  const run = runOf(head, asOf)
  const { pairs } = await pairGuides(store, { head, run }, two, code)
  return pairs.flatMap(({ item, a, b }) => (a && b ? [compareGuides({ head, run }, item, { a, b })] : []))
}
