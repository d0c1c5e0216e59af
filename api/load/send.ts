/** Sends a catalog to a server in steps. */
import type { Catalog, Guide } from '../../rules/catalog.ts'
import { mostGuides } from './steps.ts'

/** A server that answered a step with a refusal: its code is one of the API's. */
export class RefusedLoad extends Error {
  readonly code: string
  constructor(step: string, status: number, body: string) {
    super(`${step}: ${status} ${body}`)
    const [, code = ''] = /"code":"([\w-]+)"/.exec(body) ?? []
    this.code = code
  }
}

/** Where a catalog goes. */
export interface Destination {
  /** Sends a request: `fetch`, or what stands for it. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Without a slash at the end. */
  readonly url: string
  readonly token: string
  /** Told after each step how many guides stand. */
  readonly onProgress?: (guides: number) => void
}

/** Characters of a step: some megabytes, which a small isolate can hold several times over. */
const stepLength = 1 << 20

function* stepsOf(guides: readonly Guide[]): Generator<string> {
  let step: string[] = []
  let length = 0
  for (const guide of guides) {
    const text = JSON.stringify(guide)
    if (step.length === mostGuides || (step.length > 0 && length + text.length > stepLength)) {
      yield `[${step.join(',')}]`
      step = []
      length = 0
    }
    step.push(text)
    length += text.length
  }
  if (step.length > 0) yield `[${step.join(',')}]`
}

/**
 * Sends a catalog, and asks for its first scan. Begun again after it broke off, it goes on: what stands is not written
 * twice. @throws RefusedLoad
 */
export const sendCatalog = async (
  { guides, ...head }: Catalog,
  { fetch, url, token, onProgress }: Destination,
): Promise<void> => {
  const post = async (path: string, body?: string): Promise<void> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    if (!response.ok) throw new RefusedLoad(path, response.status, text)
    const { guides: standing } = JSON.parse(text) as { readonly guides?: number }
    if (standing !== undefined) onProgress?.(standing)
  }
  await post('/api/load/head', JSON.stringify({ holdings: [], ...head }))
  for (const step of stepsOf(guides)) await post('/api/load/guides', step)
  await post('/api/load/end', JSON.stringify({ guides: guides.length }))
  await post('/api/scans')
}
