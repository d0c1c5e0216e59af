/** What the tests of findings' lives do over and over: moves on one finding, and answers to what was asked. */
import type { Decision } from '../../api/decisions/decision.ts'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { HistoryEntry } from '../../api/findings/history.ts'
import { guangzhou } from './catalog.ts'
import type { Client } from './client.ts'

/** What a move came to. */
export interface Moved {
  readonly bulk: number | null
  readonly state: string
  readonly done: number
  readonly skipped: readonly { readonly reason: string; readonly count: number }[]
  readonly findings: readonly ListedFinding[]
}

/** Who edits for the city, and its administrator. */
export const editor = `${guangzhou.uscc}/editor-1`
export const administrator = `${guangzhou.uscc}/admin`

/** A request of a person. */
export const post = (body: unknown, person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
  body: JSON.stringify(body),
})

/** A day in the coming months, whatever today is. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Acts on the finding of the material that the standard does not list. */
export const actingOn = (client: Client) => {
  const { get, list } = client

  const extra = async (): Promise<ListedFinding> => {
    const { findings } = await list('rule=materials/extra&state=upcoming,open,exempt,disputed,closed')
    const [finding] = findings
    if (!finding) throw new Error('expected the finding of the extra material')
    return finding
  }
  const move = async (name: string, person: string, input: object = {}, where?: object): Promise<Moved> => {
    const { fingerprint } = await extra()
    return get<Moved>(
      '/api/moves',
      post({ move: name, where: where ?? { fingerprints: [fingerprint] }, input }, person),
    )
  }
  const asked = async (): Promise<Decision> => {
    const { decisions } = await get<{ decisions: Decision[] }>('/api/decisions?state=asked')
    const [decision] = decisions
    if (!decision) throw new Error('expected a decision that was asked for')
    return decision
  }
  const answer = (decision: Decision, name: string, person: string, input: object = {}) =>
    client.fetch(
      `/api/decisions/${decision.id}/answer`,
      post({ move: name, input, revision: decision.revision }, person),
    )
  const history = async (): Promise<string[]> => {
    const { history: entries } = await get<{ history: HistoryEntry[] }>(
      `/api/findings/${(await extra()).fingerprint}`,
    )
    return entries.map(({ action }) => action).reverse()
  }
  return { extra, move, asked, answer, history }
}
