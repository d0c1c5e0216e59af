import { createRoute, z } from '@hono/zod-openapi'
import { scopeOf } from '../../actor.ts'
import { remember } from '../../db/remember.ts'
import { createRouter } from '../../env.ts'
import { ApiError, errorResponses } from '../../error.ts'
import { problemReasons } from '../../intake/draft.ts'
import { kinds } from '../../intake/kind.ts'
import { targetAtPath } from '../../intake/mapping/target.ts'
import { lastScan } from '../../scans/scan.ts'
import { phraseSchema } from '../file-answer.ts'
import { correctImport, editsAlike } from './correct.ts'
import { readCorrections } from './corrections-table.ts'
import { previewImport } from './preview.ts'
import { currentView, noParam, requestedImport, viewAnswer } from './request.ts'
import { runImport } from './run.ts'
import { findStoredImport } from './stored-import.ts'
import { listTroubles } from './troubles.ts'
import { undoImport } from './undo.ts'

const reason = z.enum(problemReasons)

const cellShape = {
  sheet: z.string().exactOptional(),
  /** The row as a spreadsheet shows it; of JSON, the number of the record in the file. */
  line: z.number().int().positive(),
  /** Letters of the column; absent where the file has none for this value. */
  column: z
    .string()
    .regex(/^[A-Z]{1,3}$/)
    .exactOptional(),
  field: z.string(),
}

const troubleSchema = z
  .object({
    /** The record's number in the file. */
    record: z.number().int(),
    title: z.string(),
    sheet: z.string().nullable(),
    line: z.number().int().nullable(),
    column: z.string().nullable(),
    /** What exports head the value with. */
    header: z.string().nullable(),
    field: z.string(),
    reason,
    /** The whole text of the cell, as it is read now. */
    cell: z.string(),
    message: z.string(),
    messageEn: z.string(),
    /** What is wrong, without place and advice; null where the message says more. */
    expected: phraseSchema.nullable(),
    suggestion: z.string().nullable(),
    /** The place that a correction names; null where no text in a cell would mend it. */
    correct: z.object(cellShape).nullable(),
    /** How many cells of the same kind have a suggestion of their own. */
    alike: z.number().int(),
  })
  .openapi('ImportTrouble')

const correctionSchema = z
  .object({ record: z.number().int(), ...cellShape, text: z.string() })
  .openapi('ImportCorrection')

const correctSchema = z
  .union([
    z.object({
      edits: z
        .array(
          z.object({
            record: z.number().int(),
            ...cellShape,
            text: z.string().max(20_000).nullable(),
          }),
        )
        .min(1)
        .max(1000),
    }),
    z.object({
      /** Each cell of this kind takes its suggestion; with a value and a text, all that hold the value take the text. */
      alike: z.object({
        reason,
        field: z.string(),
        value: z.string().optional(),
        text: z.string().max(20_000).optional(),
      }),
    }),
  ])
  .openapi('ImportCorrections')

const shift = { opened: z.number().int(), changed: z.number().int(), closed: z.number().int() }

const previewSchema = z
  .object({
    asOf: z.string(),
    total: z.object({ ...shift, unchanged: z.number().int() }),
    byRule: z.array(z.object({ rule: z.string(), severity: z.enum(['error', 'warning', 'info']), ...shift })),
    /** Guides whose findings would change most, at most five. */
    biggest: z.array(z.object({ id: z.string(), title: z.string(), agencyName: z.string(), ...shift })),
    /** Rules that threw. */
    troubles: z.array(z.object({ message: z.string(), messageEn: z.string() })),
  })
  .openapi('ImportPreview')

/** Milliseconds after which a call begins no further batch: the caller calls again and sees how far it is. */
const callTime = 1000

const mayGoOn = (): (() => boolean) => {
  const until = performance.now() + callTime
  return () => performance.now() < until
}

const failures = ['invalid-request', 'import-not-found', 'import-state', 'no-catalog', 'no-scan'] as const

/** Work on one import: its bad cells, what it would cause, writing it and taking it back. */
export const importWork = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}/troubles',
      summary: 'The bad cells of an import in the order of the file',
      request: {
        params: noParam,
        query: z.object({
          reason: reason.optional(),
          field: z.string().optional(),
          offset: z.coerce.number().int().min(0).default(0),
          limit: z.coerce.number().int().min(1).max(500).default(100),
        }),
      },
      responses: {
        200: {
          description: 'Some of the bad cells, and how many there are',
          content: {
            'application/json': {
              schema: z.object({ troubles: z.array(troubleSchema), total: z.number().int() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'import-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { offset, limit, ...filter } = c.req.valid('query')
      const { no } = await findStoredImport(store, actor, c.req.valid('param').no)
      const { entries, total } = await listTroubles(store, no, filter, { offset, limit })
      return c.json(
        {
          troubles: entries.map(({ record, title, alike, trouble }) => ({
            record,
            title,
            alike,
            sheet: trouble.sheet ?? null,
            line: trouble.line ?? null,
            column: trouble.column ?? null,
            header: targetAtPath(kinds.guides.tables, trouble.field ?? '')?.column.header ?? null,
            field: trouble.field ?? '',
            reason: trouble.reason ?? 'invalid',
            cell: trouble.cell,
            message: trouble.message,
            messageEn: trouble.messageEn,
            expected: trouble.expected ?? null,
            suggestion: trouble.suggestion ?? null,
            correct: trouble.correct,
          })),
          total,
        },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}/corrections',
      summary: 'The cells that were put right by hand',
      request: { params: noParam },
      responses: {
        200: {
          description: 'The corrections in the order of the file',
          content: {
            'application/json': { schema: z.object({ corrections: z.array(correctionSchema) }) },
          },
        },
        ...errorResponses('import-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { no } = await findStoredImport(store, actor, c.req.valid('param').no)
      return c.json({ corrections: await readCorrections(store, no) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{no}/corrections',
      summary: 'Put cells right: some, or all that are alike; their records are checked at once',
      request: {
        params: noParam,
        body: { required: true, content: { 'application/json': { schema: correctSchema } } },
      },
      responses: {
        200: viewAnswer('The import with the corrections; a text of null puts back what stands in the file'),
        ...errorResponses(...failures, 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, actor, importLimits: limits } = c.var
      const { no } = c.req.valid('param')
      const body = c.req.valid('json')
      await requestedImport(c, no, async (state, stored) => {
        const edits = 'edits' in body ? body.edits : await editsAlike(store, no, body.alike)
        if (edits.length > 0) await correctImport(store, state, stored, edits, { actor, limits })
      })
      return c.json(await currentView(c, no), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}/preview',
      summary: 'What writing an import would do to the findings; nothing is written',
      request: { params: noParam },
      responses: {
        200: { description: 'The effect', content: { 'application/json': { schema: previewSchema } } },
        ...errorResponses('import-not-found', 'no-catalog', 'no-scan'),
      },
    }),
    async (c) => {
      const { store, head, actor, generation, now } = c.var
      const { no, revision } = await findStoredImport(store, actor, c.req.valid('param').no)
      const scan = await lastScan(store)
      if (!scan) throw new ApiError('no-scan')
      const { asOf } = scan
      const question = ['import-preview', no, revision, asOf, scopeOf(actor)]
      const { total, byRule, biggest, troubles } = await remember(store, generation, question, () =>
        previewImport(store, head, no, { actor, now: now(), scan }),
      )
      return c.json({ asOf, total, byRule: [...byRule], biggest: [...biggest], troubles: [...troubles] }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{no}/run',
      summary: 'Write the clean guides of an import, batch by batch; call again until it is done',
      request: { params: noParam },
      responses: {
        200: viewAnswer('The import, as far as it is written'),
        ...errorResponses(...failures, 'columns-unconfirmed', 'file-unreadable', 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, actor, now, importLimits: limits } = c.var
      const { no } = c.req.valid('param')
      await runImport(store, no, { actor, now, limits, mayGoOn: mayGoOn() })
      return c.json(await currentView(c, no), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{no}/undo',
      summary: 'Take an import back, batch by batch; call again until it is undone',
      request: {
        params: noParam,
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.object({
                rest: z.boolean().openapi({
                  description: 'Leave the guides that were edited since, and take back the others',
                }),
              }),
            },
          },
        },
      },
      responses: {
        200: viewAnswer('The import, as far as it is taken back'),
        ...errorResponses(...failures, 'edited-since', 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      const { no } = c.req.valid('param')
      const { rest } = c.req.valid('json')
      await undoImport(store, no, { actor, now, rest, mayGoOn: mayGoOn() })
      return c.json(await currentView(c, no), 200)
    },
  )
