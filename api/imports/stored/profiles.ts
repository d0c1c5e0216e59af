import type { CompiledQuery } from 'kysely'
import { insertRows } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import { sureScore } from '../../intake/mapping/map-headers.ts'
import { emptyProfile, type Profile, remember } from '../../intake/mapping/profile.ts'
import { matchesOf } from './check-result.ts'
import type { StoredImport } from './stored-import.ts'

/** What is remembered of the files of a source: of the province, or of an agency. */
export const readProfileOf = async ({ db }: Store, scope: string): Promise<Profile> => {
  const row = await db
    .selectFrom('import_profile')
    .select('content')
    .where('scope', '=', scope)
    .executeTakeFirst()
  // Written by keepProfile.
  return row ? (JSON.parse(row.content) as Profile) : emptyProfile
}

/** Statements that remember how the columns of an import were matched, for the next file of its source. */
export const keepProfile = (
  { db }: Store,
  { scope, settings, result }: Pick<StoredImport, 'scope' | 'settings' | 'result'>,
): CompiledQuery[] => {
  // What stands in for a column that one file lacks is none of the next file's.
  const { constants: _, ...profile } = settings.profile
  const remembered = (result?.mappings ?? []).reduce<Profile>(
    (kept, mapping) =>
      remember(
        kept,
        // A guess that nobody confirmed stays one in the next file too.
        matchesOf(mapping).filter(({ target, score }) => target === undefined || score >= sureScore),
      ),
    profile,
  )
  return insertRows(
    db,
    'import_profile',
    ['scope', 'content'],
    [{ scope, content: JSON.stringify(remembered) }],
    {
      key: 'scope',
      whereChanged: ['content'],
    },
  )
}
