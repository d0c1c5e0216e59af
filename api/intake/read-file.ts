import { isFields } from '../tables/pointer.ts'
import { correctDraft } from './correct-draft.ts'
import { type CsvOptions, readCsv } from './csv/read-csv.ts'
import type { Draft, DraftSink, Problem } from './draft.ts'
import { formatOf } from './format.ts'
import { createHeadedReader, createHeadedTest } from './headed/read-headed.ts'
import { type JsonRecord, readRecords } from './json/read-records.ts'
import type { Kind } from './kind.ts'
import type { Profile } from './mapping/profile.ts'
import { createPlatformReader, isPlatform } from './platform/read-platform.ts'
import type { Source } from './source.ts'
import { type Correction, createOverlay } from './table/overlay.ts'
import { readTables } from './table/read-tables.ts'
import { explanationHeader } from './table/row.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** How a file is read. */
export interface ReadFileOptions extends CsvOptions {
  readonly profile: Profile
  /** Which sheets of a workbook are this kind's, where it holds several kinds. */
  readonly isOwnSheet?: (name: string | undefined) => boolean
  /** The version of the directory in force, which templates are held to. */
  readonly directoryVersion?: string
  /** What a person put in place of values of the file. */
  readonly corrections?: readonly Correction[]
  /** Records of tables keep their rows as they stood. */
  readonly keepsCells?: boolean
}

const faultOf = ({ fault, place }: { readonly fault: string; readonly place: Draft['place'] }): Problem => ({
  ...place,
  reason: 'syntax',
  message: `不是有效的 JSON（${fault}），此行未读入；请改正后重新导入。`,
  messageEn: `This is not valid JSON (${fault}), so it was not read; correct it and import again.`,
})

const plainDraft = ({ value, place, prefix }: JsonRecord): Draft => ({
  // What is no object is held to the schema as it is, and refused by it.
  fields: isFields(value) ? value : { [nothing]: value },
  place,
  rows: 1,
  problems: isFields(value)
    ? []
    : [
        {
          ...place,
          ...(prefix === '' ? {} : { field: prefix.replace(/\/$/, '') }),
          value: JSON.stringify(value).slice(0, 80),
          reason: 'syntax',
          message: '应为一条记录（JSON 对象），此处未读入；请改正后重新导入。',
          messageEn:
            'This must be one record (a JSON object), so it was not read; correct it and import again.',
        },
      ],
  placeOf: () => place,
})
const nothing = ''

/** A record as it was before a file to repair explained it. */
const withoutExplanation = (value: unknown): unknown => {
  if (!isFields(value) || !Object.hasOwn(value, explanationHeader)) return value
  const { [explanationHeader]: _, ...rest } = value
  return rest
}

/** Reads a file of any format as drafts of one kind of record. @throws UnreadableFile where nothing of it can be read. */
export const readFile = async (
  source: Source,
  { tables, kind }: Kind,
  { profile, isOwnSheet, directoryVersion, corrections = [], keepsCells = false, ...csv }: ReadFileOptions,
  sink: DraftSink,
): Promise<void> => {
  const format = await formatOf(source)
  if (format !== 'json') {
    const sheets = format === 'xlsx' ? readXlsx(source) : readCsv(source, csv)
    await readTables(
      source.name,
      sheets,
      {
        set: tables,
        profile,
        ...(isOwnSheet ? { isOwnSheet } : {}),
        ...(directoryVersion === undefined ? {} : { directoryVersion }),
        overlay: createOverlay(tables, corrections),
        keepsCells,
      },
      sink,
    )
    return
  }
  const byRecord = Map.groupBy(corrections, ({ line }) => line)
  let number = 0
  const take = (draft: Draft): void => {
    number += 1
    sink.draft({ ...correctDraft(tables, draft, byRecord.get(number) ?? []), number })
  }
  const readPlatform = kind === 'guides' ? createPlatformReader(tables, sink) : undefined
  const isHeaded = createHeadedTest(tables)
  const readHeaded = createHeadedReader(tables, profile, sink)
  for await (const record of readRecords(source, kind, csv.encoding)) {
    if ('fault' in record) {
      sink.orphan(faultOf(record))
      continue
    }
    const { place } = record
    const value = withoutExplanation(record.value)
    if (isFields(value) && readPlatform && isPlatform(value)) take(readPlatform(value, place))
    else if (isFields(value) && isHeaded(value)) take(readHeaded(value, place))
    else take(plainDraft({ ...record, value }))
  }
}
