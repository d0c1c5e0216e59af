import type { Plan } from '../intake/import/plan.ts'
import { fitting, listOf, shortened } from './limits.ts'
import type { ListRequest } from './list-request.ts'

/** Codes that an entry of the log lists, as many as fit. */
const loggedCodes = [5000, 1000, 200, 50]

/** What the log keeps of the import of a list: the file, its account, and which records came, changed and went. */
export const loggedList = (
  { source, mode }: Pick<ListRequest, 'source' | 'mode'>,
  { records, changes }: Pick<Plan, 'records' | 'changes'>,
  { removed, total }: { readonly removed: readonly string[]; readonly total: number },
) => {
  const of = (action: string) => changes.filter((change) => change.action === action)
  return fitting((most) => {
    const codes = (entries: readonly string[]) => listOf(entries.map(shortened), most)
    return {
      file: source.name,
      mode,
      records: records.read,
      created: records.created,
      updated: records.updated,
      removed: removed.length,
      rejected: records.rejected,
      total,
      codes: {
        created: codes(of('create').map(({ id }) => id)),
        updated: codes(of('update').map(({ id }) => id)),
        removed: codes(removed),
      },
    }
  }, loggedCodes)
}
