import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Context, TypedResponse } from 'hono'
import type { JSONParsed } from 'hono/utils/types'
import { scopeOf } from './actor.ts'
import { remember } from './db/remember.ts'
import type { ApiEnv } from './env.ts'

/** An answer as it is sent. */
interface Sent {
  readonly json: string
  /** Tells answers apart. */
  readonly etag: string
  /** The JSON compressed, once somebody takes it so. */
  gzip?: Promise<Uint8Array<ArrayBuffer>>
}

/** An answer that the client's types know by what its JSON was made from. */
type Answer<Body> = Response & TypedResponse<JSONParsed<Body>, 200, 'json'>

/** Characters of the hash that tells answers apart. */
const etagLength = 32

const countOnce = <Body extends object>(
  c: Context<ApiEnv>,
  question: readonly unknown[],
  count: () => Promise<Body>,
): Promise<Sent> => {
  const { store, actor, asking, generation } = c.var
  const [route, ...rest] = question
  return remember(
    store,
    generation,
    [route, scopeOf(actor), actor.role, asking.today, ...rest],
    async (): Promise<Sent> => {
      const json = JSON.stringify(await count())
      return { json, etag: `W/"${bytesToHex(sha256(utf8ToBytes(json))).slice(0, etagLength)}"` }
    },
  )
}

/** Characters from which an answer is worth compressing. */
const leastCompressed = 1024

const takesGzip = /(?:^|,)\s*gzip\s*(?:;\s*q=(?:1(?:\.0*)?|0?\.\d*[1-9]\d*))?\s*(?:,|$)/i

const send = async <Body>(c: Context<ApiEnv>, sent: Sent): Promise<Answer<Body>> => {
  const { json } = sent
  const type = { 'Content-Type': 'application/json; charset=UTF-8' }
  const { compression } = c.var
  if (!compression || json.length < leastCompressed || !takesGzip.test(c.req.header('accept-encoding') ?? ''))
    return c.body(json, 200, type) as Response as Answer<Body>
  sent.gzip ??= compression.gzip(json)
  return c.body(await sent.gzip, 200, { ...type, 'Content-Encoding': 'gzip' }) as Response as Answer<Body>
}

/**
 * Answers a question that many ask: counted and written as JSON once until the database is written. The answer may
 * depend on the database, on what the actor sees and may do, and on the day; `question` must name everything else, its
 * route first.
 */
export const answerOnce = async <Body extends object>(
  c: Context<ApiEnv>,
  question: readonly unknown[],
  count: () => Promise<Body>,
): Promise<Answer<Body>> => send(c, await countOnce(c, question, count))

/** Answers as `answerOnce` does, and does not send an answer again to a browser that has it. */
export const answerWhereNew = async <Body extends object>(
  c: Context<ApiEnv>,
  question: readonly unknown[],
  count: () => Promise<Body>,
): Promise<Answer<Body>> => {
  const sent = await countOnce(c, question, count)
  const { etag } = sent
  c.header('Cache-Control', 'private, no-cache')
  c.header('Vary', 'Cookie, Accept-Encoding')
  c.header('ETag', etag)
  const isKnown = c.req
    .header('if-none-match')
    ?.split(',')
    .some((one) => one.trim() === etag)
  // A browser turns a 304 into the answer that it has.
  return isKnown ? (c.body(null, 304) as Response as Answer<Body>) : send(c, sent)
}
