import { createRoute, z } from '@hono/zod-openapi'
import { asAttachment } from '../attachment.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { acceptAttachment, attachmentTypes } from './accept.ts'
import { attach, attachmentSchema, detach, listAttachments, readAttachment } from './attachment.ts'
import { mostAttachmentBytes, mostAttachments } from './limits.ts'

const atFinding = z.object({ fingerprint: z.string() })
const oneFile = atFinding.extend({ id: z.coerce.number().int() })
const listBody = {
  'application/json': { schema: z.object({ attachments: z.array(attachmentSchema) }) },
}

/** Files that people attach to findings. */
export const attachments = createRouter('invalid-request')
  .openapi(
    createRoute({
      method: 'get',
      path: '/{fingerprint}/attachments',
      summary: 'The files at a finding, the oldest first',
      request: { params: atFinding },
      responses: {
        200: { description: 'The files', content: listBody },
        ...errorResponses('finding-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const attachments = await listAttachments(store, asking, c.req.valid('param').fingerprint)
      return c.json({ attachments }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{fingerprint}/attachments',
      summary: 'Attach a file to a finding; the body is the file',
      description: `${attachmentTypes.join(', ')}; at most ${mostAttachmentBytes} bytes, and ${mostAttachments} files a finding. A file whose content is not of its type, or that carries macros, is refused.`,
      request: {
        params: atFinding,
        query: z.object({ name: z.string().min(1).max(500) }),
        body: {
          required: true,
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
      },
      responses: {
        200: { description: 'The file', content: { 'application/json': { schema: attachmentSchema } } },
        ...errorResponses(
          'invalid-request',
          'finding-not-found',
          'attachment-too-large',
          'attachment-refused',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const name = acceptAttachment(c.req.valid('query').name, bytes)
      return c.json(await attach(store, asking, c.req.valid('param').fingerprint, { name, bytes }, now), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{fingerprint}/attachments/{id}',
      summary: 'A file at a finding, to be saved and never shown in place',
      request: { params: oneFile },
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...errorResponses('invalid-request', 'finding-not-found', 'attachment-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const { fingerprint, id } = c.req.valid('param')
      const { name, bytes } = await readAttachment(store, asking, fingerprint, id)
      return c.body(bytes, 200, {
        // Whatever it is, a browser saves it and runs nothing of it.
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': asAttachment(name),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{fingerprint}/attachments/{id}',
      summary:
        'Take a file away, as the one who attached it or the province; the log keeps that it was there',
      request: { params: oneFile },
      responses: {
        200: { description: 'The files that are left', content: listBody },
        ...errorResponses(
          'invalid-request',
          'finding-not-found',
          'attachment-not-found',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      const { fingerprint, id } = c.req.valid('param')
      await detach(store, asking, fingerprint, id, now)
      return c.json({ attachments: await listAttachments(store, asking, fingerprint) }, 200)
    },
  )
