import { type CompiledQuery, type Kysely, sql } from 'kysely'
import type { Alias } from '../../rules/aliases.ts'
import type { Config } from '../../rules/catalog.ts'
import { insertRows } from '../db/json-rows.ts'
import type { AliasChangeRow, Tables } from '../db/tables.ts'

/** A name that a person added to the dictionary or revoked, and why. */
export interface AliasDecision extends Alias {
  readonly id: number
  readonly kind: AliasChangeRow['kind']
  readonly reason: string
  readonly actor: string
  readonly createdAt: string
}

/** All changes of the dictionary, the oldest first: of one name, the last one holds. */
export const allAliasChanges = async (db: Kysely<Tables>): Promise<AliasDecision[]> => {
  const rows = await db.selectFrom('alias_change').selectAll().orderBy('id').execute()
  return rows.map(({ created_at: createdAt, ...change }) => ({ ...change, createdAt }))
}

/** How an alias is told from others. */
export const aliasKey = ({ scope, term, canonical }: Alias): string => `${scope} ${canonical} ${term}`

/** The change that holds for each name that one was made of. */
export const standingAliasChanges = async (db: Kysely<Tables>): Promise<readonly AliasDecision[]> => [
  ...new Map((await allAliasChanges(db)).map((change) => [aliasKey(change), change])).values(),
]

/** A configuration with what people changed in the dictionary: it outranks what the catalog's files say of the same name. */
export const withAliasChanges = (config: Config, changes: readonly AliasDecision[]): Config => {
  if (changes.length === 0) return config
  const aliases = new Map((config.aliases ?? []).map((alias) => [aliasKey(alias), alias]))
  for (const change of changes) {
    const { kind, scope, term, canonical, reason, actor, createdAt } = change
    aliases.set(aliasKey(change), {
      scope,
      term,
      canonical,
      ...(kind === 'revoked' ? { revoked: true as const } : {}),
      by: actor,
      on: createdAt.slice(0, 10),
      reason,
    })
  }
  return { ...config, aliases: [...aliases.values()] }
}

/** How many changes there are: they are only ever added, so that an equal number means an equal dictionary. */
export const countAliasChanges = async (db: Kysely<Tables>): Promise<number> => {
  const { count } = await db
    .selectFrom('alias_change')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The number that the next change gets. */
export const nextAliasChangeId = async (db: Kysely<Tables>): Promise<number> => {
  const { id } = await db
    .selectFrom('alias_change')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

/** Statements that write a change. */
export const aliasChangeStatements = (
  db: Kysely<Tables>,
  { createdAt, ...change }: AliasDecision,
): CompiledQuery[] =>
  insertRows(
    db,
    'alias_change',
    ['id', 'kind', 'scope', 'term', 'canonical', 'reason', 'actor', 'created_at'],
    [{ ...change, created_at: createdAt }],
  )
