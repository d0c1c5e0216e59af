import { z } from '@hono/zod-openapi'
import { ApiError } from '../error.ts'
import { type Problem, skipReasons } from '../intake/draft.ts'
import type { Plan } from '../intake/import/plan.ts'
import { reasonOf, sureScore } from '../intake/mapping/map-headers.ts'
import { targetName } from '../intake/mapping/target.ts'
import { troubleProperties } from '../scans/trouble.ts'
import { listOf, shortened } from './limits.ts'

/** The schema of a list that is cut where it is long. */
export const listSchema = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({
    entries: z.array(entry),
    /** How many there are; more than are listed where `truncated`. */
    total: z.number().int(),
    truncated: z.boolean(),
  })

/** A sentence in both languages. */
export const phraseSchema = z.object({ zh: z.string(), en: z.string() })

/** Where something stands in a file. */
export const placeSchema = z.object({
  file: z.string(),
  sheet: z.string().exactOptional(),
  line: z.number().int().exactOptional(),
  column: z.string().exactOptional(),
  header: z.string().exactOptional(),
})

/** What became of rows or records: numbers that add up. */
export const accountSchema = z
  .object({
    read: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    skipped: z.number().int(),
  })
  .openapi('ImportAccount', { description: 'read = created + updated + unchanged + rejected + skipped' })

const columnSchema = z.object({
  sheet: z.string().nullable(),
  headerRow: z.number().int().openapi({ description: 'Row of the header; 0 for named values' }),
  index: z.number().int().openapi({ description: 'Position of the column from 0' }),
  header: z.string(),
  field: z.string().nullable().openapi({ description: 'Where its values go; null: kept under its header' }),
  score: z.number().openapi({ description: '0 to 1' }),
  isGuess: z.boolean().openapi({ description: 'Matched by likeness only: to be confirmed' }),
  reason: phraseSchema,
})

const text = { type: 'string' } as const

/** A bad cell or record of a file, where it stands and what to do about it. */
const problemBody = z.custom<Problem>().openapi('ImportProblem', {
  type: 'object',
  required: ['message', 'messageEn'],
  properties: { ...troubleProperties, sheet: text, column: text, reason: text, suggestion: text },
})

/** What a file of any kind of record holds and what became of it. */
export const fileAnswerShape = {
  file: z.string(),
  written: z.boolean(),
  columns: listSchema(columnSchema),
  /** Rows of the file. */
  rows: accountSchema,
  /** Records that the rows make. */
  records: accountSchema,
  skipped: z.array(
    z.object({
      reason: z.enum(Object.keys(skipReasons) as (keyof typeof skipReasons)[]),
      phrase: phraseSchema,
      rows: z.number().int(),
      first: placeSchema,
    }),
  ),
  notes: listSchema(z.object({ note: phraseSchema, count: z.number().int() })),
  changes: listSchema(z.object({ action: z.enum(['create', 'update']), id: z.string(), place: placeSchema })),
  troubles: listSchema(problemBody),
} as const

/** The columns of a file, as they were matched. */
const columnsOf = ({ mappings }: Plan): z.infer<typeof columnSchema>[] =>
  mappings.flatMap(({ sheet, headerRow, matches }) =>
    matches.map((match) => {
      const { zh, en } = reasonOf(match)
      return {
        sheet: sheet.name ?? null,
        headerRow,
        index: match.index,
        header: shortened(match.header),
        field: match.target ? targetName(match.target) : null,
        score: match.score,
        isGuess: match.target !== undefined && match.score < sureScore,
        reason: { zh: shortened(zh), en: shortened(en) },
      }
    }),
  )

/** @throws ApiError `columns-unconfirmed` where columns were matched by likeness only */
export const requireSureColumns = (plan: Plan): void => {
  const guesses = columnsOf(plan).filter(({ isGuess }) => isGuess)
  if (guesses.length > 0) throw new ApiError('columns-unconfirmed', { columns: guesses })
}

/** A value with each of its texts shortened where it is long. */
export const shortenedTexts = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).map(([key, text]) => [key, typeof text === 'string' ? shortened(text) : text]),
  ) as Value

/** What a plan says of its file, each list at most so long. */
export const listFile = (plan: Plan, most: number) => ({
  columns: listOf(columnsOf(plan), most),
  rows: plan.rows,
  records: plan.records,
  skipped: plan.skipped.map(({ reason, phrase, rows, first }) => ({
    reason,
    phrase,
    rows,
    first: shortenedTexts(first),
  })),
  notes: listOf(
    plan.notes.map(({ note, count }) => ({ note: shortenedTexts(note), count })),
    most,
  ),
  changes: listOf(
    plan.changes.map(({ action, id, place }) => ({
      action,
      id: shortened(id),
      place: shortenedTexts(place),
    })),
    most,
  ),
  troubles: listOf(plan.problems.map(shortenedTexts), most, plan.problemCount),
})
