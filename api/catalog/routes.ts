import { createRoute, z } from '@hono/zod-openapi'
import { asAttachment } from '../attachment.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { catalogFileOf, catalogFiles } from './files.ts'

/** The whole catalog as files: what a check of them on the command line says is what the server's scan says. */
export const catalog = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/{file}',
    summary:
      'One file of the catalog as a folder that check and import read: the directory, the agencies, the holdings, the configuration with the decisions on links, or all guides as they stand',
    request: { params: z.object({ file: z.enum(catalogFiles) }) },
    responses: {
      200: {
        description: 'The file; the guides one a line',
        content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...errorResponses('invalid-request', 'no-catalog'),
    },
  }),
  (c) => {
    const { file } = c.req.valid('param')
    const type = file.endsWith('.jsonl') ? 'application/jsonl' : 'application/json'
    return c.body(catalogFileOf(c.var.store, c.var.head, file), 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': asAttachment(file),
    })
  },
)
