import { z } from '@hono/zod-openapi'
import { ApiError } from '../error.ts'
import { importLimits, nodeImportLimits } from './limits.ts'

// Described only: a schema that validates would refuse bodies whose type a browser or curl names otherwise.
const binary = { type: 'string', format: 'binary' } as const
const most = `at most ${importLimits.bytes >> 20} MB and ${importLimits.records} records on Workers, ${nodeImportLimits.bytes >> 20} MB and ${nodeImportLimits.records} records on Node`

/** How a route describes a body that is a file of some records. */
export const fileBody = (records: string) => ({
  description: `An XLSX, CSV, JSON or JSONL file of ${records}, ${most}: as the body itself, or as the part file of a form`,
  content: {
    'multipart/form-data': {
      schema: { type: 'object' as const, required: ['file'], properties: { file: binary } },
    },
    'application/octet-stream': { schema: binary },
  },
})

/** The query of a route that takes a file. */
export const fileQuery = z.object({
  name: z.string().min(1).max(200).optional().openapi({
    description: 'Name of the file with its extension; needed where the body is the file itself',
  }),
})

/** What a route that writes a file does with columns that are guesses. */
export const guessesQuery = z.object({
  guesses: z.enum(['accept', 'refuse']).default('refuse').openapi({
    description: 'What to do where a column was matched by likeness only',
  }),
})

/** The header of a route that writes a file once. */
export const keyHeader = z.object({
  'idempotency-key': z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "Required: names this import among its sender's" }),
})

/** The key of an import. @throws ApiError `key-required` */
export const keyIn = (header: string | undefined): string => {
  if (header === undefined || header === '') throw new ApiError('key-required')
  return header
}

/** In what ways a file that comes in is refused as a whole. */
export const fileRefusals = [
  'invalid-request',
  'no-catalog',
  'file-too-large',
  'too-many-records',
  'file-unreadable',
] as const

/** In what ways the writing of a file is refused beside. */
export const writeRefusals = ['key-required', 'key-reused', 'columns-unconfirmed', 'too-many-writes'] as const
