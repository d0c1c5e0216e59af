import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../../env.ts'
import { errorResponses } from '../../error.ts'
import { delimiters } from '../../intake/csv/read-csv.ts'
import { textEncodings } from '../../intake/text/encoding.ts'
import { uploadOf } from '../upload.ts'
import { beginImport, discardImport } from './begin.ts'
import { fieldChoices, isField, withDecisions } from './columns.ts'
import { checkAgain } from './correct.ts'
import { currentView, noParam, requestedImport, viewAnswer } from './request.ts'
import type { ImportSettings } from './settings.ts'
import { findStoredImport, listStoredImports, requireState } from './stored-import.ts'
import { importSummarySchema, summarise } from './view.ts'

const field = z.string().refine(isField, 'no field of a guide')

const settingsSchema = z
  .object({
    /** Null: as detected. */
    encoding: z.enum(textEncodings).nullable().optional(),
    delimiter: z.enum(delimiters).nullable().optional(),
    /** Names of sheets that are left out. */
    leftOut: z.array(z.string()).optional(),
    /** What stands in for columns that the file has not, by field. */
    constants: z.record(field, z.string()).optional(),
    columns: z
      .array(z.object({ sheet: z.string().nullable(), header: z.string(), field: field.nullable() }))
      .optional(),
    /** Takes every column as it is matched now, those too that are only alike. */
    confirm: z.literal(true).optional(),
  })
  .openapi('ImportSettings')

const changed = <Key extends 'encoding' | 'delimiter'>(
  settings: ImportSettings,
  key: Key,
  value: ImportSettings[Key] | null | undefined,
): ImportSettings => {
  if (value === undefined) return settings
  const { [key]: _, ...rest } = settings
  return value === null ? (rest as ImportSettings) : { ...settings, [key]: value }
}

/** Imports that are kept from their file to their undoing: bringing one in, how it is read, and all there were. */
export const storedImports = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The imports that the actor may see, the newest first',
      request: {
        query: z.object({
          before: z.coerce.number().int().optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
      },
      responses: {
        200: {
          description: 'The imports; `next` is what to ask `before` for more',
          content: {
            'application/json': {
              schema: z.object({
                imports: z.array(importSummarySchema),
                next: z.number().int().nullable(),
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { before, limit } = c.req.valid('query')
      const found = await listStoredImports(store, actor, { before, limit: limit + 1 })
      const page = found.slice(0, limit)
      const next = found.length > limit ? (page.at(-1)?.no ?? null) : null
      return c.json({ imports: await summarise(store, page), next }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/fields',
      summary: 'The fields that columns of a table can be matched to',
      responses: {
        200: {
          description: 'The fields, those of the guide itself first',
          content: {
            'application/json': {
              schema: z.object({
                fields: z.array(
                  z.object({
                    field: z.string(),
                    header: z.string(),
                    group: z.string().nullable(),
                    required: z.boolean(),
                  }),
                ),
              }),
            },
          },
        },
      },
    }),
    (c) => c.json({ fields: [...fieldChoices] }, 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/files',
      summary: 'Bring in a file of guides: it is kept and checked; nothing is written to guides',
      request: {
        query: z.object({ name: z.string().min(1).max(200).optional() }),
        body: {
          description: 'An XLSX, CSV, JSON or JSONL file: as the body itself, or as the part file of a form',
          content: {
            'application/octet-stream': {
              schema: { type: 'string' as const, format: 'binary' as const },
            },
          },
        },
      },
      responses: {
        201: viewAnswer('The import; a file that cannot be read at all says why in `failure`'),
        ...errorResponses('invalid-request', 'no-catalog', 'file-too-large', 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, actor, now, importLimits: limits } = c.var
      const source = await uploadOf(c, c.req.valid('query').name)
      const no = await beginImport(store, { source, actor, limits, now })
      return c.json(await currentView(c, no), 201)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}',
      summary: 'An import: its file, columns, account, troubles by kind, and how far it is',
      request: { params: noParam },
      responses: {
        200: viewAnswer('The import'),
        ...errorResponses('import-not-found', 'no-catalog'),
      },
    }),
    async (c) => c.json(await currentView(c, c.req.valid('param').no), 200),
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/{no}',
      summary: 'Change how the file is read: encoding, delimiter, sheets, columns; it is checked again',
      request: {
        params: noParam,
        body: { required: true, content: { 'application/json': { schema: settingsSchema } } },
      },
      responses: {
        200: viewAnswer('The import as it is read now'),
        ...errorResponses(
          'invalid-request',
          'import-not-found',
          'import-state',
          'no-catalog',
          'too-many-writes',
        ),
      },
    }),
    async (c) => {
      const { store, actor, importLimits: limits } = c.var
      const { no } = c.req.valid('param')
      const { encoding, delimiter, leftOut, constants, columns = [], confirm } = c.req.valid('json')
      await requestedImport(c, no, async (state, stored) => {
        requireState(stored, 'draft')
        const { result } = stored
        const { profile: before } = stored.settings
        const profile = result
          ? withDecisions(before, result, { columns, confirms: confirm === true })
          : before
        const read = changed(changed(stored.settings, 'encoding', encoding), 'delimiter', delimiter)
        await checkAgain(store, state, stored, {
          actor,
          limits,
          remembers: columns.length > 0 || confirm === true,
          settings: {
            ...read,
            leftOut: leftOut ?? read.leftOut,
            profile: constants === undefined ? profile : { ...profile, constants },
          },
        })
      })
      return c.json(await currentView(c, no), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{no}',
      summary: 'Drop an import of which nothing was written',
      request: { params: noParam },
      responses: {
        204: { description: 'It is gone' },
        ...errorResponses('import-not-found', 'import-state', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      await discardImport(store, await findStoredImport(store, actor, c.req.valid('param').no))
      return c.body(null, 204)
    },
  )
