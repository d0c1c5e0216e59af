import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CatalogState } from '../../catalog/head.ts'
import { retrying } from '../../catalog/retrying.ts'
import type { ApiEnv } from '../../env.ts'
import { findStoredImport, type StoredImport } from './stored-import.ts'
import { type ImportView, importViewSchema, viewImport } from './view.ts'

/** The number of an import in a path. */
export const noParam = z.object({ no: z.coerce.number().int().positive() })

/** An answer that is an import. */
export const viewAnswer = (description: string) => ({
  description,
  content: { 'application/json': { schema: importViewSchema } },
})

/** An import as it stands now. @throws ApiError `import-not-found` */
export const currentView = async (c: Context<ApiEnv>, no: number): Promise<ImportView> => {
  const { store, actor, importLimits: limits, workbooks } = c.var
  const stored = await findStoredImport(store, actor, no)
  return viewImport(store, stored, { limits, offersWorkbooks: workbooks !== undefined })
}

/** Changes an import from what stands now, anew where another write came between. @throws ApiError `too-many-writes` */
export const requestedImport = async (
  c: Context<ApiEnv>,
  no: number,
  change: (state: CatalogState, stored: StoredImport) => Promise<void>,
): Promise<void> => {
  const { store, actor } = c.var
  return retrying(store, async (state) => {
    await change(state, await findStoredImport(store, actor, no))
    return
  })
}
