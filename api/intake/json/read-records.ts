import type { RecordKind } from '../../tables/columns.ts'
import { type Fields, isFields } from '../../tables/pointer.ts'
import type { Place } from '../draft.ts'
import type { Source } from '../source.ts'
import { decodedText, encodingOf, type TextEncoding } from '../text/encoding.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { linesOf } from './lines.ts'

/** One value of a JSON file, where it stands, and its position before its fields (`3/`) where it is a member of a list. */
export interface JsonRecord {
  readonly value: unknown
  readonly place: Place
  readonly prefix: string
}

/** A line that is no JSON. */
export interface JsonFault {
  readonly fault: string
  /** The line as it stands. */
  readonly text: string
  readonly place: Place
}

/** Bytes of one JSON document at most, which must be held whole; JSONL has no such limit. */
const largestDocument = 256 << 20

const parse = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

/** Names under which answers of servers and exports wrap their records. */
const wrappers = ['data', 'custom', 'result', 'rows', 'list', 'records', 'guides', 'agencies', 'holdings']

/** Where the parts of a directory stand in its document. */
const partFields: Readonly<Partial<Record<RecordKind, string>>> = {
  items: 'items',
  laws: 'laws',
  synonyms: 'synonyms',
  abolished: 'abolishedMaterials',
}

const isDirectory = (value: Fields): boolean => Array.isArray(value.items) && Object.hasOwn(value, 'version')

/** The records of one part of a directory's document; of 'directory' itself, all but its parts. */
const partOf = (directory: Fields, kind: RecordKind, file: string): JsonRecord[] => {
  const field = partFields[kind]
  if (field === undefined) {
    const { items: _i, laws: _l, synonyms: _s, abolishedMaterials: _a, ...head } = directory
    return [{ value: head, place: { file }, prefix: '' }]
  }
  const list = directory[field]
  return (Array.isArray(list) ? list : []).map((one: unknown, at) => ({
    value: kind === 'synonyms' && Array.isArray(one) ? { name: one[0], others: one.slice(1) } : one,
    place: { file },
    prefix: `${field}/${at}/`,
  }))
}

/** The records of a document: a list's members, a wrapped list's members, or the one object itself. */
const recordsIn = (
  value: unknown,
  file: string,
  prefix: string,
  kind: RecordKind,
): JsonRecord[] | undefined => {
  if (Array.isArray(value))
    return value.map((one, at) => ({ value: one, place: { file }, prefix: `${prefix}${at}/` }))
  if (!isFields(value)) return undefined
  if (kind !== 'guides' && isDirectory(value)) return partOf(value, kind, file)
  for (const name of wrappers) {
    const inner = value[name]
    if (Array.isArray(inner)) return recordsIn(inner, file, `${prefix}${name}/`, kind)
    if (isFields(inner) && isWrapper(value)) return recordsIn(inner, file, `${prefix}${name}/`, kind)
  }
  return [{ value, place: { file }, prefix }]
}

/** An answer of a server: beside its data it has nothing but a status and a message. */
const isWrapper = (value: Fields): boolean =>
  Object.keys(value).every((key) =>
    /^(?:data|custom|result|code|status|success|msg|message|errcode|errmsg|total|page|pageSize|timestamp)$/i.test(
      key,
    ),
  )

async function* linewise(source: Source, encoding: TextEncoding): AsyncGenerator<JsonRecord | JsonFault> {
  for await (const { number, text } of linesOf(source.name, decodedText(source, encoding))) {
    if (text.trim() === '') continue
    const place = { file: source.name, line: number }
    const parsed = parse(text)
    yield 'fault' in parsed ? { ...parsed, text, place } : { ...parsed, place, prefix: '' }
  }
}

/** Whether each line of a JSON file is a record of its own. */
export const isLinewise = async (source: Source, encoding: TextEncoding): Promise<boolean> => {
  if (/\.(?:jsonl|ndjson)$/i.test(source.name)) return true
  const head = new TextDecoder(encoding)
    .decode(await source.head(1 << 16), { stream: true })
    .replace(/^\ufeff/, '')
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '')
  return first.trimStart().startsWith('{') && second.trimStart().startsWith('{') && 'value' in parse(first)
}

/** The records of a JSON or JSONL file, in order. @throws UnreadableFile */
export async function* readRecords(
  source: Source,
  kind: RecordKind,
  asked?: TextEncoding,
): AsyncGenerator<JsonRecord | JsonFault> {
  const encoding = await encodingOf(source, asked)
  if (await isLinewise(source, encoding)) {
    yield* linewise(source, encoding)
    return
  }
  if (source.size > largestDocument)
    throw new UnreadableFile(source.name, {
      zh: `文件有 ${source.size >> 20} MB，超过 ${largestDocument >> 20} MB，未读入；请改为每行一条记录的 .jsonl。`,
      en: `it has ${source.size >> 20} MB, over ${largestDocument >> 20} MB, so it was not read; write it as .jsonl, one record a line.`,
    })
  let text = ''
  for await (const piece of decodedText(source, encoding)) text += piece
  const parsed = parse(text)
  const records = 'value' in parsed ? recordsIn(parsed.value, source.name, '', kind) : undefined
  if (!records) {
    const reason = 'fault' in parsed ? parsed.fault : 'no list and no object'
    throw new UnreadableFile(source.name, {
      zh: `不是有效的 JSON（${reason}）；请改正后重试。`,
      en: `this is not valid JSON (${reason}); correct it and try again.`,
    })
  }
  yield* records
}
