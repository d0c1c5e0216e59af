/** What the files at a finding, and the comments that call upon somebody, ask the server for. */
import type { InferResponseType } from 'hono/client'
import { downloads } from '../app/paths.ts'
import { api, bodyOf, type Exact, fetchOrFail, stoppedBy } from './client.ts'

/** The unread comments that call upon the one who acts, the newest first. */
export const fetchMentions = (signal: AbortSignal) =>
  bodyOf(api.mentions.$get({ query: {} }, stoppedBy(signal)))
export type Mentions = Exact<InferResponseType<typeof api.mentions.$get, 200>>
export type Mention = Mentions['mentions'][number]

/** Says that a comment is read. */
export const readMention = (id: number) =>
  bodyOf(api.mentions[':id'].read.$post({ param: { id: String(id) } }))

/** A file at a finding. */
export type Attachment = Exact<
  InferResponseType<(typeof api.findings)[':fingerprint']['attachments']['$get'], 200>
>['attachments'][number]

/** Attaches a file to a finding. The client of the routes sends no bytes, so this one is asked for by its path. */
export const attachFile = async (fingerprint: string, file: File): Promise<void> => {
  await fetchOrFail(downloads.attachments(fingerprint, file.name), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
}

/** Takes a file away from a finding. */
export const detachFile = (fingerprint: string, id: number) =>
  bodyOf(api.findings[':fingerprint'].attachments[':id'].$delete({ param: { fingerprint, id: String(id) } }))
