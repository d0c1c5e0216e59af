import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type CatalogState, readCatalogState } from '../../catalog/head.ts'
import { StaleBatchError } from '../../db/store.ts'
import type { ApiEnv } from '../../env.ts'
import { ApiError } from '../../error.ts'
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

/** How often a change is made again because another one came between. */
const attempts = 3

/** Changes an import from what stands now, anew where another write came between. @throws ApiError `too-many-writes` */
export const requestedImport = async (
  c: Context<ApiEnv>,
  no: number,
  change: (state: CatalogState, stored: StoredImport) => Promise<void>,
): Promise<void> => {
  const { store, actor } = c.var
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const state = await readCatalogState(store)
    if (!state) throw new ApiError('no-catalog')
    try {
      await change(state, await findStoredImport(store, actor, no))
      return
    } catch (error) {
      if (!(error instanceof StaleBatchError)) throw error
    }
  }
  throw new ApiError('too-many-writes')
}
