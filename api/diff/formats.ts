import type { Guide, StandardItem } from '../../rules/catalog.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { titleOf } from '../catalog/title.ts'
import { type Cell, type Sheet, writeWorkbook } from '../office/workbook.ts'
import { type CatalogDiff, hasChanges, type RecordDiff } from './diff.ts'
import { joinPieces, sidesOf } from './sides.ts'
import { elementWord, placeWords, words } from './words.ts'

/** What a writer of comparisons may use. */
export interface DiffInput {
  readonly diff: CatalogDiff
  readonly locale: Locale
  /** YYYY-MM-DD: the day as of which both were read. */
  readonly asOf: string
}

const idOf = (record: Guide | StandardItem): string => ('code' in record ? record.code : record.id)
const agencyOf = (record: Guide | StandardItem): string => ('agency' in record ? record.agency.name : '')
const nameOf = (record: Guide | StandardItem): string =>
  [agencyOf(record), titleOf(record)].filter(Boolean).join(' · ')

const countsOf = (locale: Locale, { added, removed, changed, unchanged }: RecordDiff<unknown>): string =>
  words[locale].counts(added.length, removed.length, changed.length, unchanged)

function* textOf(locale: Locale, records: RecordDiff<Guide | StandardItem>): Iterable<string> {
  const say = words[locale]
  for (const record of records.removed) yield `- ${idOf(record)}  ${nameOf(record)}\n`
  for (const record of records.added) yield `+ ${idOf(record)}  ${nameOf(record)}\n`
  for (const { before, after, changes } of records.changed) {
    const id = idOf(before) === idOf(after) ? idOf(after) : `${idOf(before)} → ${idOf(after)}`
    yield `~ ${id}  ${nameOf(after)}\n`
    for (const change of changes) {
      yield `    ${elementWord(locale, change)}  ${say.kinds[change.kind]}\n`
      for (const leaf of change.leaves) {
        const sides = sidesOf(locale, leaf)
        yield `      ${placeWords(locale, leaf)}\n`
        yield `        ${say.before}  ${joinPieces(sides.before)}\n        ${say.after}  ${joinPieces(sides.after)}\n`
      }
    }
  }
}

/** For people: what was added, removed and changed, with both values of each change. */
export function* diffText({ diff, locale }: DiffInput): Generator<string> {
  const say = words[locale]
  const { before, after } = diff
  if (after.notice !== undefined) yield `${after.notice}\n\n`
  yield `${say.title}  ${before.id} ${before.version} → ${after.id} ${after.version}\n`
  if (!hasChanges(diff)) yield `${say.nothing}\n`
  for (const [label, records] of [
    [say.items, diff.items],
    [say.guides, diff.guides],
  ] as const) {
    yield `\n${label}  ${countsOf(locale, records)}\n`
    yield* textOf(locale, records)
  }
}

/** For programs: the whole comparison as one document. */
export function* diffJson({ diff, asOf }: DiffInput): Generator<string> {
  yield `${JSON.stringify({ asOf, ...diff }, undefined, 1)}\n`
}

function* changeRows(
  locale: Locale,
  label: string,
  records: RecordDiff<Guide | StandardItem>,
): Iterable<readonly Cell[]> {
  const say = words[locale]
  for (const { after, changes } of records.changed)
    for (const change of changes)
      for (const leaf of change.leaves) {
        const sides = sidesOf(locale, leaf)
        yield [
          label,
          idOf(after),
          agencyOf(after),
          titleOf(after),
          elementWord(locale, change),
          say.kinds[change.kind],
          placeWords(locale, leaf),
          joinPieces(sides.before),
          joinPieces(sides.after),
        ]
      }
}

/** For an office: counts, added and removed records, and every change with both values, to be filtered. */
export const diffXlsx = ({ diff, locale, asOf }: DiffInput): Promise<Uint8Array> => {
  const say = words[locale]
  const { notice } = diff.after
  const kinds = [
    [say.items, diff.items],
    [say.guides, diff.guides],
  ] as const
  const banner = notice === undefined ? {} : { banner: notice }
  const sheets: Sheet[] = [
    {
      name: say.changes,
      columns: [
        { heading: say.what, width: 10 },
        { heading: say.id, width: 26 },
        { heading: say.agency, width: 24 },
        { heading: say.name, width: 28 },
        { heading: say.element, width: 10 },
        { heading: say.kind, width: 9 },
        { heading: say.place, width: 24 },
        { heading: say.before, width: 40 },
        { heading: say.after, width: 40 },
      ],
      rows: kinds.flatMap(([label, records]) => [...changeRows(locale, label, records)]),
      frozenColumns: 2,
      ...banner,
    },
    {
      name: say.list,
      columns: [
        { heading: say.what, width: 10 },
        { heading: say.how, width: 8 },
        { heading: say.id, width: 30 },
        { heading: say.agency, width: 30 },
        { heading: say.name, width: 50 },
      ],
      rows: kinds.flatMap(([label, { added, removed }]) => [
        ...removed.map((record) => [label, say.removed, idOf(record), agencyOf(record), titleOf(record)]),
        ...added.map((record) => [label, say.added, idOf(record), agencyOf(record), titleOf(record)]),
      ]),
      ...banner,
    },
    {
      name: say.overview,
      columns: [
        { heading: say.what, width: 24 },
        { heading: say.how, width: 70 },
      ],
      rows: [
        [say.before, `${diff.before.id} ${diff.before.version}`],
        [say.after, `${diff.after.id} ${diff.after.version}`],
        ...kinds.map(([label, records]) => [label, countsOf(locale, records)]),
      ],
      ...banner,
    },
  ]
  return writeWorkbook(sheets, { title: say.title, day: asOf, ...(notice === undefined ? {} : { notice }) })
}
