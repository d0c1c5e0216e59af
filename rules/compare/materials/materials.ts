/**
 * How the 申请材料 of a guide differ from the standard's. Every difference is classified once, so that one rule speaks
 * of it.
 */
import type { MaterialFact } from '../../canonical/materials/material.ts'
import type { MaterialIndex } from '../../canonical/materials/material-index.ts'
import { canonicalText } from '../../canonical/text/text.ts'
import type { StandardItem } from '../../catalog.ts'
import type { StandardFacts } from '../../facts/facts.ts'
import { alignMaterials, relationOf } from './align-materials.ts'
import { compareCopies, compareMedium, compareNeed, compareScope } from './material-fields.ts'

interface Pair {
  readonly standard: MaterialFact
  readonly guide: MaterialFact
}

/** One difference between the two lists. */
export type MaterialDifference =
  /** A document, or a choice of documents, that the standard does not ask for. */
  | { readonly kind: 'extra'; readonly guide: MaterialFact; readonly choices: readonly MaterialFact[] }
  | { readonly kind: 'missing'; readonly standard: MaterialFact; readonly choices: readonly MaterialFact[] }
  | (Pair & {
      readonly kind: 'renamed'
      readonly how: 'renamed' | 'outdated'
      /** How far the names are apart, as they were paired: 0..1. */
      readonly cost: number
    })
  | (Pair & {
      readonly kind: 'scope'
      readonly how: 'narrower' | 'wider' | 'near' | 'quantity' | 'condition'
    })
  /** Fewer documents to choose from than in the standard. */
  | (Pair & { readonly kind: 'scope'; readonly how: 'choices'; readonly lost: readonly MaterialFact[] })
  /** All of what the standard lets choose from. */
  | (Pair & { readonly kind: 'necessity'; readonly how: 'all'; readonly choices: readonly MaterialFact[] })
  | (Pair & { readonly kind: 'necessity'; readonly how: 'required' | 'unconditional' })
  | (Pair & { readonly kind: 'copies'; readonly field: 'originals' | 'copies' })
  | (Pair & { readonly kind: 'original' })
  | (Pair & { readonly kind: 'medium'; readonly direction: 'worse' | 'different' })
  | (Pair & { readonly kind: 'source'; readonly direction: 'worse' | 'different' })
  | (Pair & { readonly kind: 'exempt' })
  | { readonly kind: 'merged'; readonly documents: readonly Pair[] }
  | (Pair & {
      readonly kind: 'better'
      readonly how: 'choices' | 'optional' | 'copies' | 'medium' | 'exempt'
    })

const sameGroup = (one: MaterialFact, other: MaterialFact): boolean =>
  one === other || (one.group !== undefined && one.group === other.group)

/** Takes 居民身份证原件 and 居民身份证复印件 in two rows for one row that asks for both. */
const uniteForms = (facts: readonly MaterialFact[]): readonly MaterialFact[] => {
  const united: MaterialFact[] = []
  for (const fact of facts) {
    const at = united.findIndex(
      (other) =>
        other.key === fact.key &&
        other.row !== fact.row &&
        (other.condition?.text ?? '') === (fact.condition?.text ?? '') &&
        ((other.originals === 0 && !fact.copies) || (fact.originals === 0 && !other.copies)),
    )
    const other = united[at]
    if (other)
      united[at] = {
        ...other,
        originals: (other.originals ?? 0) + (fact.originals ?? 0),
        copies: (other.copies ?? 0) + (fact.copies ?? 0),
      }
    else united.push(fact)
  }
  return united
}

/** Documents that the item exempts because an e-certificate or shared data exist (四免); the catalogues of them add theirs. */
const exemptKeys = (item: StandardItem, index: MaterialIndex): ReadonlySet<string> =>
  new Set(
    (item.exemptMaterials ?? [])
      .filter(({ reason }) => reason === 'e-certificate' || reason === 'data-sharing')
      .map(({ name }) => index.document(canonicalText(name).text).key),
  )

/** Whether a row insists on paper and says nothing of an exemption. */
export const demandsPaper = ({ medium, necessity, saysExempt }: MaterialFact): boolean =>
  medium?.join() === 'paper' && necessity === 'required' && !saysExempt

function* comparePair(
  pair: Pair,
  cost: number,
  isMerged: boolean,
  item: StandardItem,
  index: MaterialIndex,
): Generator<MaterialDifference> {
  const { standard, guide } = pair
  const relation = relationOf(standard, guide, item, index)
  const scope = compareScope(standard, guide)
  if (relation === 'obsolete-name') yield { ...pair, kind: 'renamed', how: 'outdated', cost: 0 }
  else if (relation === 'narrower' || relation === 'wider' || relation === 'near')
    yield { ...pair, kind: 'scope', how: relation }
  else if (scope) yield { ...pair, kind: 'scope', how: scope }
  else if (cost > 0.4) yield { ...pair, kind: 'renamed', how: 'renamed', cost }

  // The fields of a row that puts several documents together are no single document's.
  if (isMerged) return
  const need = compareNeed(standard, guide)
  if (need === 'optional') yield { ...pair, kind: 'better', how: 'optional' }
  else if (need) yield { ...pair, kind: 'necessity', how: need }

  const copies = compareCopies(standard, guide)
  if (copies === 'original') yield { ...pair, kind: 'original' }
  else if (copies === 'fewer') yield { ...pair, kind: 'better', how: 'copies' }
  else if (copies) yield { ...pair, kind: 'copies', field: copies }

  const medium = compareMedium(standard, guide)
  if (medium === 'better') yield { ...pair, kind: 'better', how: 'medium' }
  else if (medium) yield { ...pair, kind: 'medium', direction: medium }

  if (standard.source && guide.source && standard.source !== guide.source) {
    const isWorse = standard.source === 'government' && guide.source === 'applicant'
    yield { ...pair, kind: 'source', direction: isWorse ? 'worse' : 'different' }
  }
  if (guide.exempt && !standard.exempt) yield { ...pair, kind: 'better', how: 'exempt' }
  const isExempt =
    standard.exempt || exemptKeys(item, index).has(standard.key) || index.holding(standard.key) !== undefined
  const asksMore = guide.meaning !== standard.meaning && (guide.saysExempt || demandsPaper(guide))
  if (isExempt && !guide.exempt && asksMore && (medium === undefined || medium === 'better'))
    yield { ...pair, kind: 'exempt' }
}

/** What became of the standard's choices: a choice lost, all of them asked for, or none asked for. */
function* compareChoices(
  standard: readonly MaterialFact[],
  pairs: readonly Pair[],
  coversMore: ReadonlySet<MaterialFact>,
): Generator<MaterialDifference> {
  const seen = new Set<string>()
  for (const fact of standard) {
    const choices = standard.filter((other) => sameGroup(fact, other))
    if (choices.length > 1) {
      if (seen.has(fact.group ?? '')) continue
      seen.add(fact.group ?? '')
    }
    const met = pairs.filter((pair) => choices.includes(pair.standard))
    const [first] = met
    if (!first) {
      yield { kind: 'missing', standard: fact, choices }
      continue
    }
    if (choices.length === 1) continue
    const lost = choices.filter((choice) => !met.some((pair) => pair.standard === choice))
    const isOpen = met.some((pair) => coversMore.has(pair.guide) || pair.guide.necessity === 'optional')
    const apart = met.filter((pair) => !sameGroup(pair.guide, first.guide))
    // A condition that the standard does not have tells the choices apart: 营业执照 from companies, 法人证书 from others.
    const demanded =
      met.some((pair) => !pair.guide.exempt) &&
      met.every((pair) => !pair.guide.condition || pair.standard.condition !== undefined)
    if (apart.length > 0 && demanded && !isOpen) yield { ...first, kind: 'necessity', how: 'all', choices }
    else if (lost.length > 0 && apart.length === 0 && !isOpen)
      yield { ...first, kind: 'scope', how: 'choices', lost }
  }
}

/** What the guide asks for beside the standard, or lets choose in addition. */
function* compareExtra(
  extra: readonly MaterialFact[],
  guide: readonly MaterialFact[],
  pairs: readonly Pair[],
): Generator<MaterialDifference> {
  const seen = new Set<string>()
  for (const fact of extra) {
    if (
      fact.wholeVague ||
      pairs.some((pair) => pair.guide.key === fact.key || pair.standard.key === fact.key)
    )
      continue
    const choices = guide.filter((other) => sameGroup(fact, other))
    if (fact.group !== undefined && choices.length > 1) {
      if (seen.has(fact.group)) continue
      seen.add(fact.group)
      const met = pairs.find((pair) => choices.includes(pair.guide))
      if (met) {
        yield { ...met, kind: 'better', how: 'choices' }
        continue
      }
    }
    yield { kind: 'extra', guide: fact, choices }
  }
}

/** Rows that put together what the standard lists apart. */
function* findMerged(pairs: readonly Pair[]): Generator<MaterialDifference & { readonly kind: 'merged' }> {
  const rows = new Map<number, Pair[]>()
  for (const pair of pairs) {
    if (pair.guide.joint !== 'all') continue
    const row = rows.get(pair.guide.row)
    if (row) row.push(pair)
    else rows.set(pair.guide.row, [pair])
  }
  for (const documents of rows.values()) {
    const [first] = documents
    if (!first) continue
    const isApart = documents.some(
      ({ standard }) => standard.row !== first.standard.row && !sameGroup(standard, first.standard),
    )
    if (isApart) yield { kind: 'merged', documents }
  }
}

const compare = (
  allOfStandard: readonly MaterialFact[],
  allOfGuide: readonly MaterialFact[],
  item: StandardItem,
  index: MaterialIndex,
): readonly MaterialDifference[] => {
  const standard = uniteForms(allOfStandard.filter((fact) => !fact.wholeVague))
  const guide = uniteForms(allOfGuide)
  const { pairs, extra } = alignMaterials(
    standard,
    guide.filter((fact) => !fact.wholeVague),
    item,
    index,
  )
  const wider = pairs.filter((pair) => relationOf(pair.standard, pair.guide, item, index) === 'wider')
  const apart = pairs.filter(
    (pair) =>
      pair.standard.group === undefined &&
      pair.guide.group !== undefined &&
      pairs.some((other) => other !== pair && sameGroup(other.guide, pair.guide)),
  )
  const merged = [...findMerged(pairs)]
  const mergedRows = new Set(merged.flatMap(({ documents }) => documents.map((pair) => pair.guide.row)))
  return [
    ...pairs.flatMap((pair) => [
      ...comparePair(
        { standard: pair.standard, guide: pair.guide },
        pair.cost,
        mergedRows.has(pair.guide.row),
        item,
        index,
      ),
    ]),
    ...compareChoices(standard, pairs, new Set(wider.map((pair) => pair.guide))),
    ...compareExtra(extra, guide, pairs),
    ...merged,
    ...apart.slice(0, 1).map((pair) => ({ ...pair, kind: 'better', how: 'choices' }) as const),
  ]
}

// Twelve rules ask for the differences of the same two lists.
const remembered = new WeakMap<
  StandardItem,
  WeakMap<readonly MaterialFact[], readonly MaterialDifference[]>
>()

/** The differences of a guide's materials from those of its standard item; none where either has no list. */
export const compareMaterials = (
  standard: Pick<StandardFacts, 'materials' | 'item'>,
  guide: readonly MaterialFact[] | undefined,
  index: MaterialIndex,
): readonly MaterialDifference[] => {
  if (!standard.materials || !guide) return []
  let ofItem = remembered.get(standard.item)
  if (!ofItem) {
    ofItem = new WeakMap()
    remembered.set(standard.item, ofItem)
  }
  let found = ofItem.get(guide)
  if (!found) {
    found = compare(standard.materials.value, guide, standard.item, index)
    ofItem.set(guide, found)
  }
  return found
}
