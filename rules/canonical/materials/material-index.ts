import { type AliasChange, addedIn } from '../../aliases.ts'
import type { AliasScope, Directory, StandardItem } from '../../catalog.ts'
import type { HeldDocument } from '../../holdings.ts'
import { type DocumentEntry, documents } from '../../lexicon/documents.ts'
import { canonicalText } from '../text/text.ts'
import { foldDocumentName, ownerOf, withoutApplicant } from './document-name.ts'

/** What a document's name denotes. Equal keys are one document. */
export interface Document {
  readonly key: string
  /** Who it is of, where that is not the applicant. */
  readonly owner: string
  /** The document of the lexicon or the directory that it is; undefined for a name that neither holds. */
  readonly known: string | undefined
  /** The known document that an unknown name qualifies: 毕业证书 for 本科毕业证书. */
  readonly qualified: string | undefined
  /** Whether it was called by a name out of use. */
  readonly outdated: boolean
}

/**
 * How what the guide asks for stands to what the standard asks for: the same document, the same under a name out of
 * use, more or fewer documents accepted, another one that is accepted here and there, another one for certain, or
 * nothing known.
 */
export type Relation = 'same' | 'obsolete-name' | 'wider' | 'narrower' | 'near' | 'distinct' | 'unrelated'

/** Names of documents and how they stand to each other, for one directory. */
export interface MaterialIndex {
  /** The document that a name denotes; takes canonical text without counts and conditions. */
  readonly document: (name: string) => Document
  /** The other name of a document that a name is or ends with; undefined where it is called by its own, or not known. */
  readonly aliasOf: (name: string) => { readonly term: string; readonly canonical: string } | undefined
  readonly relation: (standard: Document, guide: Document) => Relation
  /** The other names that an item allows for its own materials: key of the other name → key of the standard's. */
  readonly aliasesOf: (item: StandardItem) => ReadonlyMap<string, string>
  /** Why a document may not be asked for: the directory's ground, or '' where it is no longer issued. */
  readonly abolition: (document: Document) => string | undefined
  /** The entry of the catalogues of e-certificates and shared data that a document is, by its key. */
  readonly holding: (key: string) => HeldDocument | undefined
}

const listOf = (names: string | undefined): readonly string[] => names?.split(' ') ?? []
const fold = (name: string): string => foldDocumentName(canonicalText(name).text)

const maxSuffix = 32

/** Words before a name that nothing is known of which only say that it is the applicant's; 职工 and 单位 may be part of one. */
const toldOfApplicant =
  /^(?:本人|自己|申请人|申领人|申请单位|申请者|申办人|申报人|申报者|办理人|办理者|办事人(?!员)|当事人|相对人|参评人)/

/** What a directory's own names of documents are taken together with. */
export interface NamesBeside {
  /** What people changed in the dictionary of names that mean the same. */
  readonly aliases?: readonly AliasChange[]
  /** Of what they added, the names of these scopes hold. */
  readonly scopes?: readonly AliasScope[]
  /** The catalogues of what the government holds. */
  readonly holdings?: readonly HeldDocument[]
}

/** Indexes the lexicon's documents together with a directory's own synonyms and abolitions, and what stands beside it. */
export const indexMaterials = (
  directory: Directory,
  { aliases = [], scopes = ['material'], holdings = [] }: NamesBeside = {},
): MaterialIndex => {
  // Revoking a name revokes every wording of it, also where another entry of the list writes it so.
  const revoked = new Set(
    aliases.flatMap(({ scope, term, canonical, revoked: isOff }) =>
      isOff && scope === 'material' ? [`${fold(canonical)} ${fold(term)}`] : [],
    ),
  )
  const isRevoked = (term: string, canonical: string): boolean =>
    revoked.size > 0 && revoked.has(`${fold(canonical)} ${fold(term)}`)
  const byName = new Map<string, string>()
  /** Other names as they stand in the dictionary, by what they are compared as. */
  const terms = new Map<string, string>()
  const keepTerm = (term: string): void => {
    if (!terms.has(fold(term))) terms.set(fold(term), term)
  }
  const outdated = new Set<string>()
  const entries = new Map<string, DocumentEntry>()
  for (const entry of documents) {
    entries.set(entry.name, entry)
    const standing = (names: string | undefined): readonly string[] =>
      listOf(names).filter((term) => !isRevoked(term, entry.name))
    for (const name of [entry.name, ...standing(entry.aliases)]) {
      byName.set(fold(name), entry.name)
      keepTerm(name)
    }
    for (const name of standing(entry.formerNames)) {
      byName.set(fold(name), entry.name)
      keepTerm(name)
      outdated.add(fold(name))
    }
  }
  const added = scopes.flatMap((scope) => addedIn(scope, aliases))
  for (const group of [
    ...(directory.synonyms ?? []).map(([canonical = '', ...others]) => [
      canonical,
      ...others.filter((term) => !isRevoked(term, canonical)),
    ]),
    ...added.map(({ canonical, term }) => [canonical, term]),
  ]) {
    const names = group.map(fold).filter((name) => name.length > 1)
    group.forEach(keepTerm)
    const canonical = names.map((name) => byName.get(name)).find((name) => name !== undefined) ?? group[0]
    if (canonical === undefined) continue
    for (const name of names) {
      const other = byName.get(name)
      if (other !== undefined && other !== canonical) {
        for (const [alias, target] of byName) if (target === other) byName.set(alias, canonical)
      }
      byName.set(name, canonical)
    }
  }

  /** The known document whose name a folded name ends with, and what stands before it. */
  const endOf = (
    folded: string,
  ): { readonly before: string; readonly name: string; readonly called: string } | undefined => {
    for (let at = Math.max(1, folded.length - maxSuffix); at < folded.length - 1; at++) {
      const called = folded.slice(at)
      const name = byName.get(called)
      if (name !== undefined) return { before: folded.slice(0, at), name, called }
    }
    return undefined
  }

  const read = (name: string): Document => {
    const folded = foldDocumentName(name)
    const known = (key: string, called: string, owner = ''): Document => ({
      key: owner + key,
      owner,
      known: key,
      qualified: undefined,
      outdated: outdated.has(called),
    })
    const direct = byName.get(folded)
    if (direct !== undefined) return known(direct, folded)
    const end = endOf(folded)
    if (end) {
      const owner = ownerOf(end.before.replace(/(?:有效|合法|现行)$/, ''))
      const joined = owner === undefined || owner === '' ? undefined : byName.get(fold(owner + end.name))
      if (joined !== undefined) return known(joined, end.called)
      if (owner !== undefined) return known(end.name, end.called, owner)
    }
    const bare = toldOfApplicant.test(folded) ? withoutApplicant(folded) : undefined
    return { key: bare ?? folded, owner: '', known: undefined, qualified: end?.name, outdated: false }
  }
  const aliasOf: MaterialIndex['aliasOf'] = (name) => {
    const folded = foldDocumentName(name)
    const called = byName.has(folded) ? folded : endOf(folded)?.called
    const canonical = called === undefined ? undefined : byName.get(called)
    if (called === undefined || canonical === undefined || called === fold(canonical)) return undefined
    return { term: terms.get(called) ?? called, canonical }
  }
  const remembered = new Map<string, Document>()
  const document = (name: string): Document => {
    let found = remembered.get(name)
    if (!found) {
      found = read(name)
      remembered.set(name, found)
    }
    return found
  }

  const isMember = (set: string, member: string): boolean =>
    listOf(entries.get(set)?.members).includes(member)
  const isNear = (one: string, other: string): boolean => listOf(entries.get(one)?.near).includes(other)

  const grounds = new Map(
    (directory.abolishedMaterials ?? []).map(({ name, ground }) => [
      document(canonicalText(name).text).key,
      ground,
    ]),
  )
  const held = new Map<string, HeldDocument>()
  for (const holding of holdings)
    for (const name of [holding.name, ...(holding.aliases ?? [])]) {
      const { key } = document(canonicalText(name).text)
      // Of a document that is both, the e-certificate is what an applicant shows.
      if (held.get(key)?.kind !== 'e-certificate') held.set(key, holding)
    }
  const ownNames = new WeakMap<StandardItem, ReadonlyMap<string, string>>()

  return {
    document,
    aliasOf,
    relation: (standard, guide) => {
      if (standard.key === guide.key) return guide.outdated && !standard.outdated ? 'obsolete-name' : 'same'
      if (standard.owner === '' && standard.known !== undefined && standard.known === guide.qualified)
        return 'narrower'
      if (guide.owner === '' && guide.known !== undefined && guide.known === standard.qualified)
        return 'wider'
      if (standard.known === undefined || guide.known === undefined) return 'unrelated'
      if (standard.owner !== guide.owner) return 'distinct'
      if (isMember(guide.known, standard.known)) return 'wider'
      if (isMember(standard.known, guide.known)) return 'narrower'
      return isNear(standard.known, guide.known) || isNear(guide.known, standard.known) ? 'near' : 'distinct'
    },
    aliasesOf: (item) => {
      let found = ownNames.get(item)
      if (!found) {
        const key = (name: string) => document(canonicalText(name).text).key
        found = new Map(
          Object.entries(item.materialAliases ?? {}).flatMap(([name, others]) =>
            others.map((other) => [key(other), key(name)] as const),
          ),
        )
        ownNames.set(item, found)
      }
      return found
    },
    abolition: ({ key, known, owner }) =>
      grounds.get(key) ??
      (known !== undefined && owner === '' && entries.get(known)?.abolished ? '' : undefined),
    holding: (key) => held.get(key),
  }
}
