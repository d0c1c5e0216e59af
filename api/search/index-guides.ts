import { type CompiledQuery, sql } from 'kysely'
import type { Guide } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import { indexWords } from '../db/grams.ts'
import { deleteRows, insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { indexTexts, itemRowid } from '../db/text-index.ts'
import { type ReferenceCatalog, referencesOf } from './references.ts'
import { guideText, itemText } from './texts.ts'

/** A guide as it will stand, and what the catalog calls its agency. */
export interface IndexedGuide {
  readonly no: number
  readonly guide: Guide
  readonly agencyName: string
}

/**
 * Statements that make guides found by what they say, cite and ask for; in the batch that writes them. `isNew` where
 * none of them stood there before.
 */
export const indexGuides = (
  { db }: Pick<Store, 'db'>,
  catalog: ReferenceCatalog,
  guides: readonly IndexedGuide[],
  isNew = false,
): CompiledQuery[] => {
  const read = referencesOf(catalog)
  const rows = guides.map(({ no, guide, agencyName }) => ({
    no,
    text: guideText(guide, agencyName),
    ...read(guide),
  }))
  const numbers = guides.map(({ no }) => no)
  return [
    ...indexTexts(
      db,
      'guide_search',
      rows.map(({ no, text }) => ({ rowid: no, ...text })),
      isNew,
    ),
    ...(isNew
      ? []
      : [
          ...deleteRows(db, 'guide_citation', 'guide_no', numbers),
          ...deleteRows(db, 'guide_material', 'guide_no', numbers),
        ]),
    ...insertRows(
      db,
      'guide_citation',
      ['guide_no', 'law', 'title', 'article'],
      rows.flatMap(({ no, citations }) => citations.map((citation) => ({ guide_no: no, ...citation }))),
    ),
    ...insertRows(
      db,
      'guide_material',
      ['guide_no', 'material', 'name', 'exempt'],
      rows.flatMap(({ no, materials }) =>
        materials.map(({ exempt, ...material }) => ({ guide_no: no, ...material, exempt: Number(exempt) })),
      ),
    ),
  ]
}

/** Statements that make the items of a new directory version found. */
export const indexItems = (
  { db }: Pick<Store, 'db'>,
  directoryNo: number,
  { directory }: Pick<ReferenceCatalog, 'directory'>,
): CompiledQuery[] =>
  indexTexts(
    db,
    'item_search',
    directory.items.map((item, position) => ({
      rowid: itemRowid(directoryNo, position),
      ...itemText(item),
    })),
    true,
  )

/** Statements that make findings found by their sentences; one whose sentence stands already stays untouched. */
export const indexFindings = (
  { db }: Pick<Store, 'db'>,
  findings: readonly { readonly id: number; readonly finding: Pick<Finding, 'message' | 'messageEn'> }[],
): CompiledQuery[] =>
  insertRows(
    db,
    'finding_text',
    ['finding_id', 'words'],
    findings.map(({ id, finding: { message, messageEn } }) => ({
      finding_id: id,
      words: indexWords([message, messageEn]),
    })),
    { key: 'finding_id', whereChanged: ['words'] },
  )

/** What the index was made as; a database with another is indexed anew when it is opened. */
export const indexForm = '1'

/** Statement that says that everything is indexed. */
export const markIndexed = ({ db }: Pick<Store, 'db'>): CompiledQuery[] =>
  insertRows(db, 'meta', ['key', 'value'], [{ key: 'search', value: indexForm }], {
    key: 'key',
    whereChanged: ['value'],
  })

/** Statements that empty the index. */
export const emptyIndex = ({ db }: Pick<Store, 'db'>): CompiledQuery[] =>
  (['guide_search', 'item_search', 'guide_citation', 'guide_material', 'finding_text'] as const).map(
    (table) => sql`delete from ${sql.table(table)}`.compile(db),
  )
