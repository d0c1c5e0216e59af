import { z } from '@hono/zod-openapi'
import type { Finding } from '../../rules/finding.ts'
import { skipReasons } from '../intake/draft.ts'
import type { Plan } from '../intake/import/plan.ts'
import { reasonOf, sureScore } from '../intake/mapping/map-headers.ts'
import { targetName } from '../intake/mapping/target.ts'
import { troubleBody } from '../scans/trouble.ts'
import type { Effect } from './effect.ts'
import { answerBytes, listLengths, listOf, shortened } from './limits.ts'

const listSchema = <Entry extends z.ZodType>(entry: Entry) =>
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

const effectFindingSchema = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  agency: z.string(),
  guideId: z.string().nullable(),
  message: z.string(),
  messageEn: z.string(),
})

/** What an import does, or would do: the same answer for both. */
export const importAnswerSchema = z
  .object({
    file: z.string(),
    kind: z.literal('guides'),
    /** The day on which the findings are judged: that of the last scan. */
    asOf: z.string(),
    written: z.boolean(),
    limits: z
      .object({ bytes: z.number().int(), records: z.number().int(), guideBytes: z.number().int() })
      .openapi({ description: 'What one import may hold; more is refused' }),
    columns: listSchema(columnSchema),
    /** Rows of the file. */
    rows: accountSchema,
    /** Guides that the rows make. */
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
    changes: listSchema(
      z.object({ action: z.enum(['create', 'update']), id: z.string(), place: placeSchema }),
    ),
    troubles: listSchema(troubleBody),
    findings: z.object({
      opened: listSchema(effectFindingSchema),
      changed: listSchema(effectFindingSchema),
      closed: listSchema(effectFindingSchema),
      unchanged: z.number().int(),
    }),
    ruleTroubles: listSchema(troubleBody).openapi({ description: 'Rules that threw' }),
  })
  .openapi('ImportAnswer')
export type ImportAnswer = z.infer<typeof importAnswerSchema>

/** The columns of a file, as they were matched. */
export const columnsOf = ({ mappings }: Plan): z.infer<typeof columnSchema>[] =>
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

const toEffectFinding = ({ fingerprint, rule, severity, agency, guideId, message, messageEn }: Finding) => ({
  fingerprint,
  rule,
  severity,
  agency,
  guideId,
  message: shortened(message),
  messageEn: shortened(messageEn),
})

const shortenedTexts = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).map(([key, text]) => [key, typeof text === 'string' ? shortened(text) : text]),
  ) as Value

type Facts = Pick<ImportAnswer, 'file' | 'asOf' | 'written' | 'limits'>

const answerListing = (most: number, facts: Facts, plan: Plan, effect: Effect): ImportAnswer => ({
  ...facts,
  kind: 'guides',
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
  findings: {
    opened: listOf(effect.opened.map(toEffectFinding), most),
    changed: listOf(effect.changed.map(toEffectFinding), most),
    closed: listOf(effect.closed.map(toEffectFinding), most),
    unchanged: effect.unchanged,
  },
  ruleTroubles: listOf(effect.troubles.map(shortenedTexts), most),
})

const encoder = new TextEncoder()

/** The answer to a file; its lists are as long as a row can keep it. */
export const answerOf = (facts: Facts, plan: Plan, effect: Effect): ImportAnswer => {
  for (const most of listLengths) {
    const answer = answerListing(most, facts, plan, effect)
    if (encoder.encode(JSON.stringify(answer)).length <= answerBytes) return answer
  }
  throw new RangeError(`expected an answer within ${answerBytes} bytes, got more with the shortest lists`)
}
