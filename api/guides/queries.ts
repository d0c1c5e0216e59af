import { sql } from 'kysely'
import type { Guide } from '../../rules/catalog.ts'
import type { Link } from '../../rules/link/link.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { fromFindingRow, type ListedFinding, listedColumns } from '../findings/finding.ts'

/** A guide as it stands: its current revision, what it is filed under and what it is linked to. */
export interface StoredGuide {
  readonly guide: Guide
  readonly no: number
  readonly revision: number
  /** What its findings are filed under: its agency's credit code, else a name. */
  readonly agency: string
  /** Undefined until the first scan. */
  readonly link: Link | undefined
}

interface CurrentRow {
  readonly no: number
  readonly revision: number
  readonly agency: string
  readonly content: string
  readonly link: string | null
}

const fromCurrentRow = ({ no, revision, agency, content, link }: CurrentRow): StoredGuide => ({
  // Both were written as what they are read as.
  guide: JSON.parse(content) as Guide,
  no,
  revision,
  agency,
  link: link === null ? undefined : (JSON.parse(link) as Link),
})

const currentRevisions = ({ db }: Pick<Store, 'db'>) =>
  db
    .selectFrom('guide')
    .innerJoin('guide_revision', (join) =>
      join
        .onRef('guide_revision.guide_id', '=', 'guide.id')
        .onRef('guide_revision.revision', '=', 'guide.revision'),
    )
    .select(['guide.no', 'guide_revision.content'])

const currentGuides = (store: Store) =>
  currentRevisions(store)
    .leftJoin('link', 'link.guide_id', 'guide.id')
    .select(['guide.revision', 'guide.agency', 'link.content as link'])

/** One guide by its id. */
export const findGuide = async (store: Store, id: string): Promise<StoredGuide | undefined> => {
  const row = await currentGuides(store).where('guide.id', '=', id).executeTakeFirst()
  return row && fromCurrentRow(row)
}

/** The numbers of a guide's revision and of its draft's changes; of one that never had a draft: 0. */
export const findRevisionNumbers = async (
  { db }: Store,
  id: string,
): Promise<{ readonly revision: number; readonly draft: number } | undefined> => {
  const row = await db
    .selectFrom('guide')
    .leftJoin('guide_draft', 'guide_draft.guide_id', 'guide.id')
    .select(['guide.revision', 'guide_draft.revision as draft'])
    .where('guide.id', '=', id)
    .executeTakeFirst()
  return row && { revision: row.revision, draft: row.draft ?? 0 }
}

/** Guides read at a time, which bounds what is in memory twice. */
const chunk = 2000
/** Guides read at a time where they go out as they are read. */
const piece = 200

/** The current revisions of some guides, in the order of the catalog. */
export const findGuides = async (store: Store, ids: readonly string[]): Promise<Guide[]> => {
  const guides: Guide[] = []
  for (let from = 0; from < ids.length; from += chunk) {
    const rows = await currentRevisions(store)
      .where('guide.id', 'in', oneOf(ids.slice(from, from + chunk)))
      .orderBy('guide.no')
      .execute()
    for (const { content } of rows) guides.push(JSON.parse(content) as Guide)
  }
  return guides
}

/** Some guides as they stand, with their links. */
export const findStoredGuides = async (store: Store, ids: readonly string[]): Promise<StoredGuide[]> => {
  const found: StoredGuide[] = []
  for (let from = 0; from < ids.length; from += chunk) {
    const rows = await currentGuides(store)
      .where('guide.id', 'in', oneOf(ids.slice(from, from + chunk)))
      .orderBy('guide.no')
      .execute()
    found.push(...rows.map(fromCurrentRow))
  }
  return found
}

/** What names a guide where its id comes from another system. */
type GuideCodes = Partial<Record<(typeof codeFields)[number], string>>
const codeFields = ['handlingCode', 'implementationCode', 'handlingItem', 'channel'] as const

/** The codes of every guide by its id, without the guides. */
export const guideCodes = async ({ db }: Store): Promise<Map<string, GuideCodes>> => {
  const found = new Map<string, GuideCodes>()
  for (let after = 0; ; ) {
    const rows = await currentRevisions({ db })
      .clearSelect()
      .select(['guide.no', 'guide.id'])
      .select(codeFields.map((field) => sql<string | null>`content ->> ${sql.lit(field)}`.as(field)))
      .where('guide.no', '>', after)
      .orderBy('guide.no')
      .limit(chunk)
      .execute()
    for (const { id, ...row } of rows)
      found.set(
        id,
        Object.fromEntries(codeFields.flatMap((field) => (row[field] === null ? [] : [[field, row[field]]]))),
      )
    const last = rows.at(-1)
    if (!last) return found
    after = last.no
  }
}

/** All guides of some agencies. */
export const guidesOfAgencies = async (store: Store, agencies: readonly string[]): Promise<StoredGuide[]> => {
  const rows = await currentGuides(store)
    .where('guide.agency', 'in', oneOf(agencies))
    .orderBy('guide.no')
    .execute()
  return rows.map(fromCurrentRow)
}

/** The guides of other agencies that are linked into some families, or linked to nothing and so may be of one. */
export const guidesElsewhere = async (
  store: Store,
  agencies: readonly string[],
  families: readonly string[],
): Promise<StoredGuide[]> => {
  const rows = await currentGuides(store)
    .where('guide.agency', 'not in', oneOf(agencies))
    .where((eb) => eb.or([eb('link.family', 'in', oneOf(families)), eb('link.standard_code', 'is', null)]))
    .orderBy('guide.no')
    .execute()
  return rows.map(fromCurrentRow)
}

/** All guides linked to one of some items. */
export const guidesOfItems = async (store: Store, codes: readonly string[]): Promise<StoredGuide[]> => {
  const rows = await currentGuides(store)
    .where('link.standard_code', 'in', oneOf(codes))
    .orderBy('guide.region')
    .orderBy('guide.agency')
    .execute()
  return rows.map(fromCurrentRow)
}

/** The guides behind one of a number, in the order of the catalog; of some agencies where those are given. */
const readGuidesAfter = async (
  store: Pick<Store, 'db'>,
  after: number,
  limit: number,
  agencies?: readonly string[],
): Promise<{ readonly no: number; readonly guide: Guide }[]> => {
  const rows = await currentRevisions(store)
    .where('guide.no', '>', after)
    .$if(agencies !== undefined, (some) => some.where('guide.agency', 'in', oneOf(agencies ?? [])))
    .orderBy('guide.no')
    .limit(limit)
    .execute()
  return rows.map(({ no, content }) => ({ no, guide: JSON.parse(content) as Guide }))
}

/** Guides piece by piece, in the order of the catalog, so that never all of them are in memory; of some agencies where those are given. */
export async function* guidesInPieces(
  store: Pick<Store, 'db'>,
  agencies?: readonly string[],
): AsyncGenerator<readonly Guide[]> {
  for (let after = 0; ; ) {
    const some = await readGuidesAfter(store, after, piece, agencies)
    const last = some.at(-1)
    if (!last) return
    after = last.no
    yield some.map(({ guide }) => guide)
  }
}

/** What a guide's standing hangs on: its revision, and the item that it is linked to. */
export interface GuideState {
  readonly id: string
  readonly revision: number
  readonly standardCode: string | null
}

/** Where every guide stands, in the order of the catalog, without the guides. */
export const guideStates = async ({ db }: Pick<Store, 'db'>): Promise<GuideState[]> => {
  const rows = await db
    .selectFrom('guide')
    .leftJoin('link', 'link.guide_id', 'guide.id')
    .select(['guide.id', 'guide.revision', 'link.standard_code'])
    .orderBy('guide.no')
    .execute()
  return rows.map(({ id, revision, standard_code }) => ({ id, revision, standardCode: standard_code }))
}

/** Every guide of the catalog; `onProgress` is told after each chunk how many of all are read. */
export const readAllGuides = async (
  store: Store,
  onProgress?: (done: number, total: number) => void,
): Promise<Guide[]> => {
  const guides: Guide[] = []
  const { total } = await store.db
    .selectFrom('guide')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  for (let after = 0; ; ) {
    const rows = await readGuidesAfter(store, after, chunk)
    for (const { guide } of rows) guides.push(guide)
    onProgress?.(guides.length, total)
    const last = rows.at(-1)
    if (!last) return guides
    after = last.no
  }
}

/** The findings at one guide, the gravest first. */
export const findingsOfGuide = async (
  { db }: Store,
  asking: Asking,
  id: string,
): Promise<ListedFinding[]> => {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('guide', 'guide.id', 'finding.guide_id')
    .select([...listedColumns, 'guide.name as guide_name'])
    .where('finding.guide_id', '=', id)
    .where('finding.state', '!=', 'closed')
    .orderBy('finding.rank')
    .orderBy('finding.rule')
    .orderBy('finding.fingerprint')
    .execute()
  return rows.map((row) => fromFindingRow(row, asking))
}
