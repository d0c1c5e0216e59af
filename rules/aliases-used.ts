import type { Alias } from './aliases.ts'
import type { Citation } from './canonical/laws/citation.ts'
import { readLawTitle } from './canonical/laws/law-title.ts'
import type { MaterialIndex } from './canonical/materials/material-index.ts'
import { canonicalText } from './canonical/text/text.ts'
import type { ElementName } from './catalog.ts'
import type { DirectoryFacts } from './directory.ts'
import type { GuideFacts } from './facts/facts.ts'

/** The short title by which a law is cited; undefined where it is cited by its own, or by its number. */
const shortTitleOf = ({ law, match, title }: Citation): Alias | undefined => {
  if (!law || match?.by !== 'title') return undefined
  const keyOf = (words: string): string => readLawTitle(canonicalText(words).text).key
  if (title.key === keyOf(law.title)) return undefined
  const term = law.shortTitles?.find((one) => keyOf(one) === title.key)
  return term === undefined ? undefined : { scope: 'law', term, canonical: law.title }
}

const ofDocuments = (
  scope: 'material' | 'form',
  names: readonly string[],
  index: MaterialIndex,
): readonly Alias[] =>
  names.flatMap((name) => {
    const alias = index.aliasOf(name)
    return alias ? [{ scope, ...alias }] : []
  })

const allUsed = (
  facts: Pick<GuideFacts, 'materials' | 'forms' | 'basis'>,
  element: ElementName,
  { materials, forms }: Pick<DirectoryFacts, 'materials' | 'forms'>,
): readonly Alias[] => {
  switch (element) {
    case 'materials':
      return ofDocuments(
        'material',
        (facts.materials?.value ?? []).map(({ name, start, end }) => name.text.slice(start, end)),
        materials,
      )
    case 'forms':
      return ofDocuments(
        'form',
        (facts.forms?.value ?? []).map(({ name }) => name.text),
        forms,
      )
    case 'basis':
      return (facts.basis?.value ?? []).flatMap((citation) => shortTitleOf(citation) ?? [])
    default:
      return []
  }
}

/** The entries of the dictionary by which values of an element were read as the same as others, each once. */
export const aliasesUsed = (
  facts: Pick<GuideFacts, 'materials' | 'forms' | 'basis'>,
  element: ElementName,
  directory: Pick<DirectoryFacts, 'materials' | 'forms'>,
): readonly Alias[] => [
  ...new Map(
    allUsed(facts, element, directory).map((alias) => [`${alias.term} ${alias.canonical}`, alias]),
  ).values(),
]
