import { indexAgencies } from '../../rules/agencies.ts'
import { readBasis } from '../../rules/canonical/laws/citation.ts'
import { findDocumentNumbers } from '../../rules/canonical/laws/document-number.ts'
import { readLawTitle } from '../../rules/canonical/laws/law-title.ts'
import { type Provision, readProvisions } from '../../rules/canonical/laws/provision.ts'
import { readMaterials } from '../../rules/canonical/materials/material.ts'
import { type Home, homeOf } from '../../rules/canonical/places/home.ts'
import type { Reading } from '../../rules/canonical/reading.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import type { Agency, Directory, Guide } from '../../rules/catalog.ts'
import { type DirectoryFacts, indexDirectory } from '../../rules/directory.ts'

/** One provision that a guide cites: `article` as in guide_citation. */
export interface CitedProvision {
  readonly law: string
  readonly title: string
  readonly article: string
}

/** One document that a guide lists, by its one name and by the guide's; nobody has to hand in an exempt one. */
export interface ListedMaterial {
  readonly material: string
  readonly name: string
  readonly exempt: boolean
}

/** What a guide refers to. */
export interface References {
  readonly citations: readonly CitedProvision[]
  readonly materials: readonly ListedMaterial[]
}

/** The catalog that references are read against. */
export interface ReferenceCatalog {
  readonly directory: Directory
  readonly agencies: readonly Agency[]
}

const indexes = new WeakMap<Directory, DirectoryFacts>()

/** A directory with its laws and documents indexed, once. */
const directoryFacts = (directory: Directory): DirectoryFacts => {
  let facts = indexes.get(directory)
  if (!facts) {
    facts = indexDirectory(directory)
    indexes.set(directory, facts)
  }
  return facts
}

/** The article of a provision, whatever paragraph or item of it is named: 58, 10-1, chapter:3. */
const articleOf = ({ kind, number, branch }: Provision): string =>
  `${kind === 'article' ? '' : `${kind}:`}${number}${branch > 0 ? `-${branch}` : ''}`

/** The articles that words name, in either numeral: 第五十八条, 58, 第十条之一; none where they name none. */
export const articlesNamed = (words: string): readonly string[] => [
  ...new Set(readProvisions(canonicalText(words).text).provisions.map(articleOf)),
]

/** Values remembered at most, since agencies publish the same ones. */
const mostKnown = 50_000

const remembering = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  let known = new Map<string, Value>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      found = read(text)
      if (known.size >= mostKnown) known = new Map()
      known.set(text, found)
    }
    return found
  }
}

const canonicalOnce = remembering(canonicalText)

const readingAt = (directory: DirectoryFacts, home: Home): Reading => ({
  home,
  directory,
  licence: false,
  text: canonicalOnce,
})

const distinct = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
]

const citationsIn = (basis: NonNullable<Guide['basis']>, reading: Reading): CitedProvision[] =>
  distinct(
    readBasis(basis, reading).flatMap(({ key, law, name, provisions }) => {
      const articles = provisions.length === 0 ? [''] : provisions.map(articleOf)
      return articles.map((article) => ({ law: key, title: law?.title ?? name, article }))
    }),
    ({ law, article }) => `${article} ${law}`,
  )

const materialsIn = (materials: NonNullable<Guide['materials']>, reading: Reading): ListedMaterial[] =>
  distinct(
    readMaterials(materials, reading).flatMap(({ document, exempt, wholeVague, name, start, end }) => {
      if (wholeVague) return []
      const { key, known, qualified } = document
      const names = [known ?? key, ...(qualified === undefined ? [] : [qualified])]
      return names.map((material) => ({ material, name: name.text.slice(start, end), exempt }))
    }),
    ({ material, exempt }) => `${exempt} ${material}`,
  )

const createReferenceReader = ({ directory, agencies }: ReferenceCatalog): ((guide: Guide) => References) => {
  const facts = directoryFacts(directory)
  const agencyOf = indexAgencies(agencies)
  const homes = new Map<string, Home>()
  const homeOfGuide = (guide: Guide): Home => {
    const agency = agencyOf(guide)
    const names = [guide.agency.name, ...(agency ? [agency.name, ...(agency.formerNames ?? [])] : [])]
    const key = [guide.region, ...names].join('|')
    let home = homes.get(key)
    if (!home) {
      home = homeOf(guide.region, names)
      homes.set(key, home)
    }
    return home
  }
  const citations = remembering((basis: string) =>
    // What a law is called does not depend on who cites it.
    citationsIn(JSON.parse(basis) as NonNullable<Guide['basis']>, readingAt(facts, facts.home)),
  )
  return (guide) => ({
    citations: guide.basis ? citations(JSON.stringify(guide.basis)) : [],
    materials: guide.materials ? materialsIn(guide.materials, readingAt(facts, homeOfGuide(guide))) : [],
  })
}

const readers = new WeakMap<ReferenceCatalog, (guide: Guide) => References>()

/** The reader of what guides refer to, one for each catalog. */
export const referencesOf = (catalog: ReferenceCatalog): ((guide: Guide) => References) => {
  let reader = readers.get(catalog)
  if (!reader) {
    reader = createReferenceReader(catalog)
    readers.set(catalog, reader)
  }
  return reader
}

/** The laws that words name by title, short title or number, with the articles that they name; by the directory's laws. */
export const lawsNamed = (
  directory: Directory,
  words: string,
): readonly { readonly law: string; readonly articles: readonly string[] }[] => {
  const facts = directoryFacts(directory)
  const read = readBasis([{ title: words }], readingAt(facts, facts.home)).flatMap(({ match, provisions }) =>
    match ? [{ law: match.found.key, articles: [...new Set(provisions.map(articleOf))] }] : [],
  )
  if (read.length > 0) return read
  const text = canonicalText(words).text
  const match = facts.laws.find({ title: readLawTitle(text), numbers: findDocumentNumbers(text) })
  return match ? [{ law: match.found.key, articles: [] }] : []
}

/** The one name of the document that words name by any of its names: 户口本 → 居民户口簿. */
export const materialNamed = (directory: Directory, words: string): string => {
  const { known, key } = directoryFacts(directory).materials.document(canonicalText(words).text)
  return known ?? key
}
