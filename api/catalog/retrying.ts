import { StaleBatchError, type Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { type CatalogState, readCatalogState } from './head.ts'

/** How often a write is made again because another one came between. */
const attempts = 5

/**
 * Makes a write from the catalog as it stands, anew where another write came between: what `write` read before it
 * handed over its batch would be out of date.
 * @throws ApiError `no-catalog`, `too-many-writes`
 */
export const retrying = async <Answer>(
  store: Store,
  write: (state: CatalogState) => Promise<Answer>,
): Promise<Answer> => {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const state = await readCatalogState(store)
    if (!state) throw new ApiError('no-catalog')
    try {
      return await write(state)
    } catch (error) {
      if (!(error instanceof StaleBatchError)) throw error
    }
  }
  throw new ApiError('too-many-writes')
}
