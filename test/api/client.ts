import { expect } from 'vitest'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Guide } from '../../rules/catalog.ts'

/** One page of the list of findings, as tests read it. */
export interface FindingPage {
  readonly findings: readonly ListedFinding[]
  readonly total: number
  readonly next: string | null
}

/** Asks the server that a test runs against; its functions fail the test where the answer is of another kind. */
export interface Client {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** The body of a success. */
  readonly get: <Body>(path: string, init?: RequestInit) => Promise<Body>
  /** Status and code of a refusal. */
  readonly failure: (path: string, init?: RequestInit) => Promise<{ status: number; code: string }>
  readonly list: (query: string, init?: RequestInit) => Promise<FindingPage>
  readonly put: (guide: Guide, revision: string | undefined, cookie?: string) => Promise<Response>
}

/** A request as the editor of an agency. */
export const asEditor = (uscc: string): RequestInit => ({ headers: { cookie: `acting=${uscc}` } })

/** Makes a client of a server. */
export const createClient = (fetch: Client['fetch']): Client => {
  const get: Client['get'] = async <Body>(path: string, init?: RequestInit) => {
    const response = await fetch(path, init)
    expect(response.status, path).toBe(200)
    return (await response.json()) as Body
  }
  return {
    fetch,
    get,
    failure: async (path, init) => {
      const response = await fetch(path, init)
      const { code } = (await response.json()) as { code: string }
      return { status: response.status, code }
    },
    list: (query, init) => get<FindingPage>(`/api/findings?${query}`, init),
    put: (guide, revision, cookie) =>
      fetch(`/api/guides/${guide.id}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          ...(revision === undefined ? {} : { 'if-match': revision }),
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: JSON.stringify(guide),
      }),
  }
}
