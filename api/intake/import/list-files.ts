import type { RecordKind } from '../../tables/columns.ts'
import { type Fields, isFields } from '../../tables/pointer.ts'
import { agencyFile, directoryFile, holdingsFile } from '../catalog-files.ts'
import { kinds } from '../kind.ts'
import { readJsonIfThere, UnreadableCatalog } from '../read-json.ts'
import type { Change } from './plan.ts'
import { recordId } from './record-id.ts'

/** Where a kind of record stands in a catalog folder: a file, and the field of its document, or the document itself. */
interface Home {
  readonly file: string
  readonly field?: string
}

const homes: Readonly<Record<Exclude<RecordKind, 'guides'>, Home>> = {
  directory: { file: directoryFile },
  items: { file: directoryFile, field: 'items' },
  laws: { file: directoryFile, field: 'laws' },
  synonyms: { file: directoryFile, field: 'synonyms' },
  abolished: { file: directoryFile, field: 'abolishedMaterials' },
  agencies: { file: agencyFile },
  holdings: { file: holdingsFile },
}

/** Kinds that are lists of a catalog folder's JSON documents. */
export type ListKind = keyof typeof homes

/** The documents of a catalog folder that lists stand in, as they are read and then changed. */
export type Documents = Map<string, unknown>

/** A group of synonyms is a list of names; as a record it has a first name and others. */
const toRecord = (kind: ListKind, value: unknown): unknown =>
  kind === 'synonyms' && Array.isArray(value) ? { name: value[0], others: value.slice(1) } : value

const fromRecord = (kind: ListKind, record: Fields): unknown =>
  kind === 'synonyms' ? [record.name, ...(Array.isArray(record.others) ? record.others : [])] : record

const documentOf = async (folder: string, kind: ListKind, documents: Documents): Promise<unknown> => {
  const { file } = homes[kind]
  if (!documents.has(file)) documents.set(file, await readJsonIfThere(folder, file))
  return documents.get(file)
}

const membersOf = (kind: ListKind, document: unknown): readonly unknown[] => {
  const { field } = homes[kind]
  if (kind === 'directory') return isFields(document) ? [headOf(document)] : []
  const list = field === undefined ? document : isFields(document) ? document[field] : undefined
  return Array.isArray(list) ? list : []
}

const parts = ['items', 'laws', 'synonyms', 'abolishedMaterials']
const headOf = (directory: Fields): Fields =>
  Object.fromEntries(Object.entries(directory).filter(([name]) => !parts.includes(name)))

/** The records of a kind that a catalog folder holds, by their key. */
export const readList = async (
  folder: string,
  kind: ListKind,
  documents: Documents,
): Promise<ReadonlyMap<string, unknown>> => {
  const idOf = recordId(kinds[kind].tables)
  const records = membersOf(kind, await documentOf(folder, kind, documents)).map((value) =>
    toRecord(kind, value),
  )
  return new Map(records.flatMap((record) => (isFields(record) ? [[idOf(record), record] as const] : [])))
}

/** Puts changes into the documents: a record that is there is replaced in its place, a new one comes at the end. */
export const changeList = (kind: ListKind, documents: Documents, changes: readonly Change[]): void => {
  if (changes.length === 0) return
  const { file, field } = homes[kind]
  const document = documents.get(file)
  const [first] = changes
  if (kind === 'directory') {
    documents.set(file, { ...first?.record, ...(isFields(document) ? pick(document, parts) : { items: [] }) })
    return
  }
  const idOf = recordId(kinds[kind].tables)
  const byKey = new Map(changes.map((change) => [change.id, change]))
  const kept = membersOf(kind, document).map((value) => {
    const record = toRecord(kind, value)
    const id = isFields(record) ? idOf(record) : ''
    const change = byKey.get(id)
    byKey.delete(id)
    return change ? fromRecord(kind, change.record) : value
  })
  const list = [...kept, ...[...byKey.values()].map(({ record }) => fromRecord(kind, record))]
  if (field === undefined) documents.set(file, list)
  else if (isFields(document)) documents.set(file, { ...document, [field]: list })
  else
    throw new UnreadableCatalog(
      `还没有 ${file}，无法加入${kind}；请先导入含“目录信息”工作表的目录。`,
      `There is no ${file} yet to add ${kind} to; import a directory with its sheet 目录信息 first.`,
    )
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]]] : [])))

/** The file that a kind stands in. */
export const fileOfList = (kind: ListKind): string => homes[kind].file
