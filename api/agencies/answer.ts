import { z } from '@hono/zod-openapi'
import type { CatalogHead } from '../catalog/head.ts'
import type { Effect } from '../imports/effect.ts'
import { effectAnswerShape, listEffect } from '../imports/effect-answer.ts'
import { fileAnswerShape, listFile, listSchema, phraseSchema } from '../imports/file-answer.ts'
import { fitting, type ImportLimits, listOf, shortened } from '../imports/limits.ts'
import { importModes } from '../imports/list-request.ts'
import { declarationChanges } from './declarations.ts'
import type { AgenciesPlan } from './plan.ts'

const count = z.number().int()
const named = { uscc: z.string(), name: z.string() }

/** What an import of agencies does, or would do: the same answer for both. */
export const agenciesAnswerSchema = z
  .object({
    ...fileAnswerShape,
    kind: z.literal('agencies'),
    mode: z.enum(importModes),
    limits: z
      .object({ bytes: count, records: count })
      .openapi({ description: 'What one import may hold; more is refused' }),
    removed: listSchema(z.object(named)).openapi({
      description: 'Agencies that go, as the file takes the place of all and does not name them',
    }),
    kept: listSchema(z.object({ ...named, guides: count, below: count })).openapi({
      description:
        'Agencies that the file does not name and that stay all the same: guides are theirs, or others stand below them',
    }),
    total: count.openapi({ description: 'Agencies that stand afterwards' }),
    declarations: listSchema(
      z.object({ ...named, before: count, after: count, added: count, removed: count }),
    ).openapi({ description: 'Agencies that must publish more or fewer items than before' }),
    unknownItems: listSchema(z.object({ ...named, code: z.string() })).openapi({
      description: 'Codes of items to publish that the directory does not know: nothing is missing for them',
    }),
    moved: listSchema(z.object({ guideId: z.string(), from: z.string(), to: z.string() })).openapi({
      description: 'Guides that are filed under another agency, by its credit code or name; none is lost',
    }),
    ...effectAnswerShape,
    effect: phraseSchema.openapi({ description: 'How it is undone' }),
  })
  .openapi('AgenciesAnswer')
export type AgenciesAnswer = z.infer<typeof agenciesAnswerSchema>

const effects = {
  changes: {
    zh: '写入后当即重新检查涉及的事项；要撤销，请以替换方式再导入写入前下载的实施主体文件。',
    en: 'What is touched is checked at once. To undo it, import the file of agencies that was downloaded before, as a replacement.',
  },
  nothing: { zh: '与现有实施主体一致，没有变化。', en: 'It is as the agencies that stand: nothing changes.' },
} as const

/** Whether a plan changes anything. */
export const isChange = ({ changes }: Pick<AgenciesPlan, 'changes'>): boolean => changes.length > 0

type Facts = Pick<AgenciesAnswer, 'file' | 'asOf' | 'mode' | 'written'> & { readonly limits: ImportLimits }

/** Codes that changed agencies declare and the directory does not know. */
const unknownItems = ({ changes }: AgenciesPlan, { items }: CatalogHead) =>
  changes.flatMap(({ before, after }) =>
    (Array.isArray(after?.publishes) ? after.publishes : [])
      .filter((code) => !items.has(code) && !before?.publishes?.includes(code))
      .map((code) => ({
        uscc: shortened(after?.uscc ?? ''),
        name: shortened(after?.name ?? ''),
        code: shortened(code),
      })),
  )

/** The answer to a file; its lists are as long as a row can keep it. */
export const answerOf = (
  { file, asOf, mode, written, limits: { bytes, records } }: Facts,
  planned: AgenciesPlan,
  effect: Effect,
  head: CatalogHead,
): AgenciesAnswer => {
  const { plan, changes, removed, kept, moved, next } = planned
  const declarations = declarationChanges(changes, head)
  const unknown = unknownItems(planned, head)
  return fitting((most) => ({
    file,
    kind: 'agencies',
    mode,
    written,
    limits: { bytes, records },
    ...listFile(plan, most),
    removed: listOf(
      removed.map(({ uscc, name }) => ({ uscc, name })),
      most,
    ),
    kept: listOf(
      kept.map(({ agency: { uscc, name }, guides, below }) => ({ uscc, name, guides, below })),
      most,
    ),
    total: next.length,
    declarations: listOf(
      declarations.map(({ uscc, name, ...counts }) => ({
        uscc: shortened(uscc),
        name: shortened(name),
        ...counts,
      })),
      most,
    ),
    unknownItems: listOf(unknown, most),
    moved: listOf(
      moved.map(({ id, from, to }) => ({ guideId: id, from: shortened(from), to: shortened(to) })),
      most,
    ),
    asOf,
    ...listEffect(effect, most),
    effect: { ...(isChange(planned) ? effects.changes : effects.nothing) },
  }))
}
