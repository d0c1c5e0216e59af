import { type RawBuilder, type ReferenceExpression, type SqlBool, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { regionPrefix } from './region.ts'

/** Whether a column's region is one of some regions or lies below one, however many they are. */
export const isBelow = (
  column: ReferenceExpression<Tables, 'finding' | 'guide'> & string,
  regions: readonly string[],
): RawBuilder<SqlBool> => {
  const prefixes = JSON.stringify(regions.map(regionPrefix))
  return sql<SqlBool>`exists (select 1 from json_each(${prefixes}) where substr(${sql.ref(column)}, 1, length(value)) = value)`
}
