import type { Catalog, ElementName, Guide, StandardItem } from '../../../rules/catalog.ts'
import type { Link } from '../../../rules/link/link.ts'
import type { ScoredFinding } from '../score.ts'
import type { PlainDiffer } from './plain-differs.ts'

/** The elements with a value of their own that a directory may bind. */
const compared = [
  'type',
  'target',
  'basis',
  'conditions',
  'materials',
  'forms',
  'legalLimit',
  'promisedLimit',
  'steps',
  'procedure',
  'handling',
  'fee',
  'results',
] as const satisfies readonly (ElementName & keyof Guide)[]

const pairsOf = (standard: StandardItem, guide: Guide): [ElementName, unknown, unknown][] => [
  ['name', [standard.name, standard.subItem ?? ''], [guide.name, guide.subItem ?? '']],
  ['code', standard.code, guide.baseCode],
  ...compared
    .filter((element) => standard[element] !== undefined)
    .map((element): [ElementName, unknown, unknown] => [element, standard[element], guide[element]]),
]

/**
 * What a plain differ says of a catalog: an error for each element that the standard has and that differs by its
 * measure. It is given the links that the rules found, since it has none of its own.
 */
export const differFindings = (
  { differ }: PlainDiffer,
  { directory, guides }: Catalog,
  links: readonly Link[],
): ScoredFinding[] => {
  const items = new Map(directory.items.map((item) => [item.code, item]))
  const linked = new Map(links.map(({ guideId, standardCode }) => [guideId, standardCode]))
  return guides.flatMap((guide) => {
    const standard = items.get(linked.get(guide.id) ?? '')
    return standard
      ? pairsOf(standard, guide)
          .filter(([, expected, actual]) => differ(expected, actual))
          .map(
            ([element]): ScoredFinding => ({
              kind: 'guide',
              severity: 'error',
              element,
              guideId: guide.id,
              agency: guide.agency.uscc ?? guide.agency.name,
              standardCode: standard.code,
            }),
          )
      : []
  })
}
