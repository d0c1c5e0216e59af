/** The remainder of an import of JSON: only the records that were refused, each with its explanation in it. */
import type { RecordKind } from '../../tables/columns.ts'
import { type Fields, isFields } from '../../tables/pointer.ts'
import { correctDraft } from '../correct-draft.ts'
import type { Problem } from '../draft.ts'
import { createHeadedTest } from '../headed/read-headed.ts'
import { isLinewise, type JsonFault, type JsonRecord, readRecords } from '../json/read-records.ts'
import { kinds } from '../kind.ts'
import { isPlatform } from '../platform/read-platform.ts'
import type { Source } from '../source.ts'
import type { Correction } from '../table/overlay.ts'
import { explanationHeader } from '../table/row.ts'
import { encodingOf, type TextEncoding } from '../text/encoding.ts'
import type { RefusedRecord } from './plan.ts'

/** Where a line that is no JSON keeps what stood there, to be put right by hand. */
const originalText = '原文'

const sentence = ({ field, message, suggestion }: Problem): string => {
  const where = field === undefined || message.includes(field) ? '' : `${field}：`
  return `${where}${message}${suggestion === undefined ? '' : `建议：${suggestion}`}`
}

const explained = (value: unknown, said: readonly string[]): Fields => ({
  [explanationHeader]: said,
  ...(isFields(value) ? value : { [originalText]: JSON.stringify(value) }),
})

/** A record with what was put right in it already; of one in another shape than ours it is told where it belongs. */
const corrected = (
  { value, place }: JsonRecord,
  kind: RecordKind,
  corrections: readonly Correction[],
): { readonly value: unknown; readonly said: readonly string[] } => {
  const { tables } = kinds[kind]
  if (corrections.length === 0 || !isFields(value)) return { value, said: [] }
  if (isPlatform(value) || createHeadedTest(tables)(value))
    return { value, said: corrections.map(({ field, text }) => `${field}：已改为“${text}”，请照此填写。`) }
  const draft = { fields: structuredClone(value), place, rows: 1, problems: [], placeOf: () => place }
  return { value: correctDraft(tables, draft, corrections).fields, said: [] }
}

const faulty = ({ fault, text }: JsonFault): Fields => ({
  [explanationHeader]: [`不是有效的 JSON（${fault}）；请照${originalText}写成一条记录，代替这一行。`],
  [originalText]: text,
})

/** Which records of a file are kept. */
interface Refusals {
  readonly kind: RecordKind
  /** Of this file and kind. */
  readonly refused: readonly Omit<RefusedRecord, 'file'>[]
  /** What a person put in place of values of the file. */
  readonly corrections?: readonly Correction[]
}

async function* remaining(
  source: Source,
  { kind, refused, corrections = [] }: Refusals,
  encoding: TextEncoding | undefined,
): AsyncGenerator<Fields> {
  const byNumber = new Map(refused.map(({ number, problems }) => [number, problems]))
  const putRight = Map.groupBy(corrections, ({ line }) => line)
  let number = 0
  for await (const record of readRecords(source, kind, encoding)) {
    if ('fault' in record) {
      yield faulty(record)
      continue
    }
    number += 1
    const problems = byNumber.get(number)
    if (!problems) continue
    const { value, said } = corrected(record, kind, putRight.get(number) ?? [])
    yield explained(value, [...problems.map(sentence), ...said])
  }
}

/**
 * Writes the refused records of a JSON file as they stood, with what is wrong in the field 错误说明, which a reader leaves
 * out: JSONL of JSONL, a list of a list. A file that is read as several kinds is read as one kind at a time. Undefined
 * where nothing was refused.
 */
export const remainderJson = async (
  source: Source,
  refusals: Refusals,
  encoding?: TextEncoding,
): Promise<string | undefined> => {
  const records: Fields[] = []
  for await (const record of remaining(source, refusals, encoding)) records.push(record)
  if (records.length === 0) return undefined
  return (await isLinewise(source, await encodingOf(source, encoding)))
    ? records.map((record) => `${JSON.stringify(record)}\n`).join('')
    : `${JSON.stringify(records, undefined, 2)}\n`
}
