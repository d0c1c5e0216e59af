import { ApiError } from '../error.ts'
import type { DraftSink } from '../intake/draft.ts'
import type { Plan, Refusal } from '../intake/import/plan.ts'
import type { Kind } from '../intake/kind.ts'
import { type ReadFileOptions, readFile } from '../intake/read-file.ts'
import type { Source } from '../intake/source.ts'
import { UnreadableFile } from '../intake/unreadable-file.ts'
import type { ImportLimits } from './limits.ts'

/** Reads an uploaded file of one kind of record. @throws ApiError `file-unreadable` */
export const readUpload = async (
  source: Source,
  kind: Kind,
  options: ReadFileOptions,
  sink: DraftSink,
): Promise<void> => {
  try {
    await readFile(source, kind, options, sink)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { file, message, messageEn, badByte } = error
    throw new ApiError('file-unreadable', { file, message, messageEn, ...(badByte ? { badByte } : {}) })
  }
}

/** A plan of no more records than one import may hold. @throws ApiError `too-many-records` */
export const withinLimits = (plan: Plan, limits: ImportLimits): Plan => {
  const { read: records } = plan.records
  if (records > limits.records) throw new ApiError('too-many-records', { records, most: limits.records })
  return plan
}

/** Why a record is not written, at one of its fields. */
export const refusal = (field: string, value: string, zh: string, en: string): Refusal => ({
  field,
  value,
  message: `${zh}此条未读入。`,
  messageEn: `${en} The record was not read.`,
})

const encoder = new TextEncoder()

/** Why a record is not written that no row could hold; undefined where one can. */
export const sizeRefusal = (
  field: string,
  id: string,
  record: object,
  { guideBytes: most }: ImportLimits,
): Refusal | undefined => {
  const bytes = encoder.encode(JSON.stringify(record)).length
  return bytes > most
    ? refusal(
        field,
        id,
        `这条记录有 ${bytes} 字节，超过 ${most} 字节；请缩短内容。`,
        `This record has ${bytes} bytes, over ${most}; shorten it.`,
      )
    : undefined
}
