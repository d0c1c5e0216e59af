/** The frame of every page: the directory, the agencies, and who acts. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** The directory, the agencies, who acts, the last scan, and what every page must say. */
export const fetchContext = (signal: AbortSignal) => bodyOf(api.context.$get(undefined, stoppedBy(signal)))
export type Context = Exact<InferResponseType<typeof api.context.$get, 200>>

/** Acts as a person, by id; what was fetched before is another's. */
export const actAs = (person: string): Promise<void> =>
  cookieStore.set({ name: 'acting', value: person, path: '/', sameSite: 'strict' })
