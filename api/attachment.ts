import { z } from '@hono/zod-openapi'

/** The header that has a browser save a file under a name. */
export const asAttachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** How a route describes an answer that is a file. */
export const binary = {
  description: 'The file',
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
}
