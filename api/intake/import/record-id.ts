import type { TableSet } from '../../tables/columns.ts'
import { type Fields, isFields, valueAt } from '../../tables/pointer.ts'
import { keyColumns } from '../../tables/record.ts'

/** What names the records of a kind in an import: their key, with the second field behind it where they have one. */
export const recordId = (tables: TableSet): ((record: Fields) => string) => {
  const fields = keyColumns(tables).map(({ field }) => field)
  return (record) => {
    const [key, ...others] = fields.map((field) => valueAt(record, field))
    const said = others.filter((other) => other !== undefined && other !== '')
    return said.length === 0 ? String(key) : `${key}（${said.join('、')}）`
  }
}

/**
 * Finds the record that another one updates although only one of the two has the second field: the one of the catalog
 * with the same key, where no other has it. Laws are often listed without their number.
 */
export const fuller = (
  { key, keyWith }: TableSet,
  existing: ReadonlyMap<string, unknown>,
): ((record: Fields) => string | undefined) => {
  if (!keyWith) return () => undefined
  const ids = Map.groupBy(existing, ([, record]) => String(valueAt(record, key.field)))
  return (record) => {
    const [only, ...others] = ids.get(String(record[key.field])) ?? []
    if (!only || others.length > 0) return undefined
    const [id, known] = only
    const numbers = [record, known].map((one) => (isFields(one) ? valueAt(one, keyWith.field) : undefined))
    return numbers.every((number) => number !== undefined) ? undefined : id
  }
}
