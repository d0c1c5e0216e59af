import { z } from '@hono/zod-openapi'
import { type KnownAlias, knownAliases } from '../../rules/aliases.ts'
import { aliasScopes } from '../../rules/catalog.ts'
import { ruleSetVersion } from '../../rules/rule-version.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { type AliasDecision, aliasKey, allAliasChanges } from './changes.ts'

/** Where a name comes from: built into the rules, the directory, the catalog's configuration, or a person. */
const aliasSources = ['built-in', 'directory', 'config', 'person'] as const
/** Whether a name holds. */
const aliasStates = ['in-force', 'revoked'] as const

/** One name that means the same as another, with where it comes from and what became of it. */
export const aliasSchema = z
  .object({
    scope: z.enum(aliasScopes),
    term: z.string(),
    canonical: z.string(),
    source: z.enum(aliasSources),
    /** Id of a person, or the office whose directory it is; '' for the built-in list. */
    owner: z.string(),
    /** Day or moment since when it is there; null where it came with a version. */
    since: z.string().nullable(),
    /** Version of the directory or of the rule set that it came with. */
    version: z.string().nullable(),
    reason: z.string().nullable(),
    state: z.enum(aliasStates),
    revoked: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
  })
  .openapi('Alias')
export type ListedAlias = z.infer<typeof aliasSchema>

/** Which names are asked for. */
export const aliasFilterSchema = z.object({
  q: z.string().optional().openapi({ description: 'Part of either name' }),
  scope: z.enum(aliasScopes).optional(),
  source: z.enum(aliasSources).optional(),
  state: z.enum(aliasStates).optional(),
})
type AliasFilter = z.infer<typeof aliasFilterSchema>

const standing = { state: 'in-force', revoked: null } as const

const fromKnown = ({ source, ...alias }: KnownAlias, { directory }: CatalogHead): ListedAlias => ({
  ...alias,
  ...standing,
  source,
  reason: null,
  ...(source === 'built-in'
    ? { owner: '', since: null, version: ruleSetVersion }
    : { owner: directory.issuedBy, since: directory.effectiveFrom, version: directory.version }),
})

/** A name after a person added or revoked it; one added by a person is that person's, a known one keeps where it came from. */
const changed = (before: ListedAlias | undefined, change: AliasDecision): ListedAlias => {
  const { kind, scope, term, canonical, reason, actor, createdAt } = change
  const own: ListedAlias = {
    scope,
    term,
    canonical,
    ...standing,
    source: 'person',
    owner: actor,
    since: createdAt,
    version: null,
    reason,
  }
  if (kind === 'revoked')
    return {
      ...(before ?? own),
      state: 'revoked',
      revoked: { by: actor, at: createdAt, reason },
    }
  return before && before.source !== 'person' ? { ...before, state: 'in-force', revoked: null } : own
}

/** The whole dictionary as it stands, revoked names too: by scope, then by the name that stands for others. */
export const readAliases = async (store: Pick<Store, 'db'>, head: CatalogHead): Promise<ListedAlias[]> => {
  const changes = await allAliasChanges(store.db)
  const byPeople = new Set(changes.map(aliasKey))
  const all = new Map<string, ListedAlias>()
  for (const known of knownAliases(head.directory, head.agencies)) {
    const key = aliasKey(known)
    if (!all.has(key)) all.set(key, fromKnown(known, head))
  }
  for (const { scope, term, canonical, revoked, by = '', on, reason = '' } of head.config.aliases ?? []) {
    const alias = { scope, term, canonical }
    // What people changed here stands in the configuration too.
    if (byPeople.has(aliasKey(alias))) continue
    const before = all.get(aliasKey(alias))
    const own: ListedAlias = {
      ...alias,
      ...standing,
      source: 'config',
      owner: by,
      since: on ?? null,
      version: null,
      reason: reason === '' ? null : reason,
    }
    all.set(
      aliasKey(alias),
      revoked ? { ...(before ?? own), state: 'revoked', revoked: { by, at: on ?? '', reason } } : own,
    )
  }
  for (const change of changes) all.set(aliasKey(change), changed(all.get(aliasKey(change)), change))
  const place = ({ scope }: ListedAlias): number => aliasScopes.indexOf(scope)
  return [...all.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.canonical.localeCompare(b.canonical, 'zh') ||
      a.term.localeCompare(b.term, 'zh'),
  )
}

const facetNames = ['scope', 'source', 'state'] as const

const matchesAlias = (alias: ListedAlias, { q = '', scope, source, state }: AliasFilter): boolean =>
  (alias.term.includes(q.trim()) || alias.canonical.includes(q.trim())) &&
  (scope === undefined || alias.scope === scope) &&
  (source === undefined || alias.source === source) &&
  (state === undefined || alias.state === state)

/** The names of a filter, and how many each value of each facet would leave. */
export const filterAliases = (all: readonly ListedAlias[], filter: AliasFilter) => ({
  aliases: all.filter((alias) => matchesAlias(alias, filter)),
  facets: facetNames.flatMap((facet) => {
    const { [facet]: _, ...others } = filter
    const left = all.filter((alias) => matchesAlias(alias, others))
    return Array.from(
      Map.groupBy(left, (alias) => alias[facet]),
      ([value, { length: count }]) => ({ facet, value, count }),
    )
  }),
})
