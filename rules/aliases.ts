/**
 * What people changed in the dictionary of names that mean the same: names added, and names of the built-in list or of
 * the directory revoked. An input of every run; without it the built-in list and the directory hold as they are.
 */
import type { Agency, AliasScope, Directory, Law } from './catalog.ts'
import { documents } from './lexicon/documents.ts'

/** One other name of something, and the name that stands for it. */
export interface Alias {
  readonly scope: AliasScope
  readonly term: string
  readonly canonical: string
}

/** One change of the dictionary: a name that means the same from now on, or one that no longer does. */
export interface AliasChange extends Alias {
  readonly revoked?: true
}

/** An alias that nobody had to add, with where it comes from: the list built into the rules, or the directory with its agencies. */
export interface KnownAlias extends Alias {
  readonly source: 'built-in' | 'directory'
}

const listOf = (names: string | undefined): readonly string[] => names?.split(' ') ?? []

/** All aliases that hold where nobody changed anything. */
export const knownAliases = (
  { synonyms = [], laws = [] }: Pick<Directory, 'synonyms' | 'laws'>,
  agencies: readonly Agency[],
): KnownAlias[] => [
  ...documents.flatMap(({ name, aliases, formerNames }) =>
    [...listOf(aliases), ...listOf(formerNames)].map(
      (term): KnownAlias => ({ scope: 'material', term, canonical: name, source: 'built-in' }),
    ),
  ),
  ...synonyms.flatMap(([canonical, ...terms]) =>
    canonical === undefined
      ? []
      : terms.map((term): KnownAlias => ({ scope: 'material', term, canonical, source: 'directory' })),
  ),
  ...laws.flatMap(({ title, shortTitles = [] }) =>
    shortTitles.map((term): KnownAlias => ({ scope: 'law', term, canonical: title, source: 'directory' })),
  ),
  ...agencies.flatMap(({ name, formerNames = [] }) =>
    formerNames.map((term): KnownAlias => ({ scope: 'agency', term, canonical: name, source: 'directory' })),
  ),
]

const isOf = ({ scope, term, canonical }: Alias, other: Alias): boolean =>
  scope === other.scope && term === other.term && canonical === other.canonical

/** Whether an alias was revoked. */
const isRevoked = (alias: Alias, changes: readonly AliasChange[]): boolean =>
  changes.some((change) => change.revoked === true && isOf(change, alias))

/** The names that were added in a scope. */
export const addedIn = (scope: AliasScope, changes: readonly AliasChange[]): readonly Alias[] =>
  changes.filter((change) => change.scope === scope && change.revoked !== true)

const lawWith = (law: Law, changes: readonly AliasChange[]): Law => {
  const { title, shortTitles = [] } = law
  const kept = shortTitles.filter((term) => !isRevoked({ scope: 'law', term, canonical: title }, changes))
  const added = addedIn('law', changes).flatMap(({ term, canonical }) => (canonical === title ? [term] : []))
  return { ...law, shortTitles: [...new Set([...kept, ...added])] }
}

/**
 * What an agency may call itself in what it writes: its name, its former ones and those that were added, without those
 * that were revoked. Whose a guide is goes by code and the directory's names alone: no dictionary moves a guide.
 */
export const agencyNames = (
  { name, formerNames = [] }: Pick<Agency, 'name' | 'formerNames'>,
  changes: readonly AliasChange[],
): readonly string[] => {
  const kept = formerNames.filter((term) => !isRevoked({ scope: 'agency', term, canonical: name }, changes))
  const added = addedIn('agency', changes).flatMap(({ term, canonical }) =>
    canonical === name ? [term] : [],
  )
  return [...new Set([name, ...kept, ...added])]
}

/** A directory whose own synonyms and short titles are as people changed them; the same one where nobody did. */
export const withAliases = (directory: Directory, changes: readonly AliasChange[]): Directory => {
  if (changes.length === 0) return directory
  const { synonyms, laws } = directory
  return {
    ...directory,
    ...(synonyms
      ? {
          synonyms: synonyms.map(([canonical = '', ...terms]) => [
            canonical,
            ...terms.filter((term) => !isRevoked({ scope: 'material', term, canonical }, changes)),
          ]),
        }
      : {}),
    ...(laws ? { laws: laws.map((law) => lawWith(law, changes)) } : {}),
  }
}
