import { join } from 'node:path'
import type { Agency } from '../../../rules/catalog.ts'
import type { RecordKind } from '../../tables/columns.ts'
import { isFields } from '../../tables/pointer.ts'
import { createGuideCompletion } from '../complete-guide.ts'
import type { CsvOptions } from '../csv/read-csv.ts'
import { kinds } from '../kind.ts'
import { headerKey } from '../mapping/map-headers.ts'
import type { Profile } from '../mapping/profile.ts'
import { readFile } from '../read-file.ts'
import type { Source } from '../source.ts'
import { changedGuideFiles, isWritable, readGuides } from './guide-files.ts'
import { changeList, type Documents, fileOfList, type ListKind, readList } from './list-files.ts'
import { createPlanner, type Plan, type PlanOptions } from './plan.ts'
import { type PendingFile, writeFiles } from './write-files.ts'

/** How files are imported into a catalog folder. */
export interface ImportOptions extends CsvOptions {
  readonly folder: string
  /** What the files hold; `directory` is a whole directory: its head, items, laws, synonyms and abolished materials. */
  readonly kind: RecordKind
  readonly profile: Profile
}

/** What an import would do, kind by kind. Until `commit` nothing is written; then everything, or nothing. */
export interface PreparedImport {
  readonly parts: readonly { readonly kind: RecordKind; readonly plan: Plan }[]
  /** The catalog's documents as they would be. */
  documentsAfter(): Documents
  /** Writes it and gives the files that changed. */
  commit(): Promise<readonly string[]>
}

const directoryParts = [
  'directory',
  'items',
  'laws',
  'synonyms',
  'abolished',
] as const satisfies readonly ListKind[]

/** The part of a directory that a sheet is of, by its name; items where no other part has a sheet of that name. */
const partOfSheet = (name: string | undefined): RecordKind => {
  const key = headerKey(name ?? '')
  return (
    directoryParts.find((part) =>
      kinds[part].tables.sheets.some((sheet) =>
        [sheet.name, ...sheet.aliases].some((one) => headerKey(one) === key),
      ),
    ) ?? 'items'
  )
}

const isAgency = (value: unknown): value is Agency =>
  isFields(value) &&
  typeof value.uscc === 'string' &&
  typeof value.name === 'string' &&
  typeof value.region === 'string'

/** Reads files and works out what importing them would do. @throws UnreadableFile, UnreadableCatalog */
export const prepareImport = async (
  sources: readonly Source[],
  { folder, kind, profile, ...csv }: ImportOptions,
): Promise<PreparedImport> => {
  const documents: Documents = new Map()
  const [directory] = (await readList(folder, 'directory', documents)).values()
  const directoryVersion =
    isFields(directory) && typeof directory.version === 'string'
      ? { directoryVersion: directory.version }
      : {}
  const planFor = async (part: RecordKind, options: Omit<PlanOptions, 'constants'>): Promise<Plan> => {
    const planner = createPlanner(kinds[part], { ...options, constants: profile.constants ?? {} })
    const isOwnSheet =
      kind === 'directory' ? (name: string | undefined) => partOfSheet(name) === part : () => true
    for (const source of sources)
      await readFile(
        source,
        kinds[part],
        { profile, isOwnSheet, ...(kind === 'guides' ? directoryVersion : {}), ...csv },
        planner.sink,
      )
    return planner.plan()
  }
  const documentsAfter = (parts: PreparedImport['parts']): Documents => {
    const after: Documents = new Map(documents)
    for (const { kind: part, plan } of parts) if (part !== 'guides') changeList(part, after, plan.changes)
    return after
  }
  const prepared = (
    parts: PreparedImport['parts'],
    filesOf: () => Promise<readonly PendingFile[]>,
  ): PreparedImport => ({
    parts,
    documentsAfter: () => documentsAfter(parts),
    commit: async () => {
      const isChanged = parts.some(({ plan }) => plan.changes.length > 0)
      const files = isChanged ? await filesOf() : []
      await writeFiles(files)
      return files.map(({ path }) => path)
    },
  })
  if (kind === 'guides') {
    const agencies = [...(await readList(folder, 'agencies', documents)).values()].filter(isAgency)
    const files = await readGuides(folder, agencies)
    const plan = await planFor('guides', {
      existing: files.guides,
      complete: createGuideCompletion(agencies),
      fixedIn: (id) => {
        const file = files.fileOf.get(id)
        return file === undefined || isWritable(file) ? undefined : file
      },
    })
    return prepared([{ kind, plan }], () => changedGuideFiles(folder, files, plan.changes))
  }
  const wanted: readonly ListKind[] = kind === 'directory' ? directoryParts : [kind]
  const parts: { kind: ListKind; plan: Plan }[] = []
  for (const part of wanted)
    parts.push({
      kind: part,
      plan: await planFor(part, { existing: await readList(folder, part, documents) }),
    })
  return prepared(parts, async () => {
    const after = documentsAfter(parts)
    const changed = parts
      .filter(({ plan }) => plan.changes.length > 0)
      .map(({ kind: part }) => fileOfList(part))
    return [...new Set(changed)].map((file) => ({
      path: join(folder, file),
      text: `${JSON.stringify(after.get(file), null, 2)}\n`,
    }))
  })
}
