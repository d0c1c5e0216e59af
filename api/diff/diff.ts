import { meaningOf } from '../../rules/canonical/meaning.ts'
import {
  type Catalog,
  type ElementName,
  elementNames,
  type Guide,
  guideKey,
  itemKey,
  type StandardItem,
} from '../../rules/catalog.ts'
import type { ElementFactName, GuideFacts } from '../../rules/facts/facts.ts'
import { stableJson } from '../../rules/finding.ts'
import { readGuide } from '../../rules/scan/agency-unit.ts'
import { type Run, startRun } from '../../rules/scan/run.ts'
import { type LeafChange, leafChanges } from './leaf-changes.ts'

/** Whether a change means something, or only words the same otherwise; `aside`: fields that no rule reads, such as the volume. */
export type ChangeKind = 'meaning' | 'wording' | 'aside'

/** What changed in one element. */
export interface ElementChange {
  /** An element, or `other` for fields that belong to none. */
  readonly element: ElementName | 'other'
  readonly kind: ChangeKind
  readonly leaves: readonly LeafChange[]
}

/** A guide or an item that is in both catalogs and differs. */
export interface Changed<Record> {
  readonly before: Record
  readonly after: Record
  readonly changes: readonly ElementChange[]
}

/** What changed between two lists of records. */
export interface RecordDiff<Record> {
  readonly added: readonly Record[]
  readonly removed: readonly Record[]
  readonly changed: readonly Changed<Record>[]
  readonly unchanged: number
}

/** What changed between two catalogs. */
export interface CatalogDiff {
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string; readonly notice?: string }
  readonly guides: RecordDiff<Guide>
  readonly items: RecordDiff<StandardItem>
}

/** The fields of each element, and the fact that says what they mean together. */
const parts: readonly {
  readonly element: ElementName
  readonly fact: ElementFactName
  readonly fields: readonly string[]
}[] = [
  { element: 'name', fact: 'name', fields: ['name', 'subItem', 'handlingItem'] },
  { element: 'code', fact: 'code', fields: ['baseCode', 'implementationCode', 'handlingCode', 'code'] },
  { element: 'type', fact: 'type', fields: ['type'] },
  { element: 'level', fact: 'level', fields: ['level'] },
  { element: 'target', fact: 'target', fields: ['target'] },
  { element: 'basis', fact: 'basis', fields: ['basis'] },
  { element: 'conditions', fact: 'conditions', fields: ['conditions'] },
  { element: 'materials', fact: 'materials', fields: ['materials'] },
  { element: 'forms', fact: 'forms', fields: ['forms'] },
  { element: 'legalLimit', fact: 'legalLimit', fields: ['legalLimit'] },
  { element: 'promisedLimit', fact: 'promisedLimit', fields: ['promisedLimit'] },
  { element: 'steps', fact: 'steps', fields: ['steps'] },
  { element: 'procedure', fact: 'procedure', fields: ['procedure'] },
  { element: 'handling', fact: 'handling', fields: ['handling'] },
  { element: 'handling', fact: 'intermediaries', fields: ['intermediaries'] },
  { element: 'fee', fact: 'fee', fields: ['fee'] },
  { element: 'results', fact: 'results', fields: ['results'] },
  { element: 'contact', fact: 'contact', fields: ['contact'] },
  { element: 'text', fact: 'faq', fields: ['faq'] },
]

/** Fields without a fact whose change is always one of meaning. */
const decisive: ReadonlySet<string> = new Set([
  'status',
  'levels',
  'parent',
  'effectiveFrom',
  'effectiveTo',
  'replacedBy',
  'binding',
  'exemptMaterials',
  'materialAliases',
  'specialTimes',
  'powerSource',
  'local',
  'agency',
  'region',
])

const read = new Set(parts.flatMap(({ fields }) => fields))

const pick = (record: object, fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => fields.includes(key)))

/** The changes of a record, by element; the facts of each side are read only where something differs at all. */
const changesOf = <Value extends Guide | StandardItem>(
  before: Value,
  after: Value,
  factsOf: { readonly before: (record: Value) => GuideFacts; readonly after: (record: Value) => GuideFacts },
): readonly ElementChange[] => {
  const changes = new Map<ElementChange['element'], ElementChange>()
  const add = (element: ElementChange['element'], kind: ChangeKind, leaves: readonly LeafChange[]): void => {
    const known = changes.get(element)
    const graver =
      known?.kind === 'meaning' || (known?.kind === 'wording' && kind === 'aside') ? known.kind : kind
    changes.set(element, { element, kind: graver, leaves: [...(known?.leaves ?? []), ...leaves] })
  }
  for (const { element, fact, fields } of parts) {
    const leaves = leafChanges(pick(before, fields), pick(after, fields), [])
    if (leaves.length === 0) continue
    const [left, right] = [factsOf.before(before)[fact], factsOf.after(after)[fact]]
    const isSame =
      left !== undefined && right !== undefined && meaningOf(left.value) === meaningOf(right.value)
    add(element, isSame ? 'wording' : 'meaning', leaves)
  }
  const others = keysOf(before, after).filter((key) => !read.has(key))
  for (const key of others) {
    const leaves = leafChanges(pick(before, [key])[key], pick(after, [key])[key], [key])
    if (leaves.length > 0) add('other', decisive.has(key) ? 'meaning' : 'aside', leaves)
  }
  return [...changes.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ element }: ElementChange): number =>
  element === 'other' ? elementNames.length : elementNames.indexOf(element)

const keysOf = (a: object, b: object): readonly string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
]

/** Pairs the records of two lists: by the first key ever known, else by a key that the later one once had. */
const diffRecords = <Value extends Guide | StandardItem>(
  before: readonly Value[],
  after: readonly Value[],
  keys: { readonly first: (record: Value) => string; readonly all: (record: Value) => readonly string[] },
  compare: (before: Value, after: Value) => readonly ElementChange[],
): RecordDiff<Value> => {
  const left = new Map<string, Value>()
  for (const record of before)
    for (const key of [...keys.all(record), keys.first(record)]) left.set(key, record)
  const paired = new Set<Value>()
  const added: Value[] = []
  const changed: Changed<Value>[] = []
  let unchanged = 0
  for (const record of after) {
    const other = [keys.first(record), ...keys.all(record)]
      .map((key) => left.get(key))
      .find((one) => one && !paired.has(one))
    if (!other) {
      added.push(record)
      continue
    }
    paired.add(other)
    const changes = stableJson(other) === stableJson(record) ? [] : compare(other, record)
    if (changes.length === 0) unchanged += 1
    else changed.push({ before: other, after: record, changes })
  }
  return { added, removed: before.filter((record) => !paired.has(record)), changed, unchanged }
}

/**
 * What changed between two catalogs: guides and items added, removed and changed, by element. What only words the same
 * otherwise is told from what means something else, by the facts that the rules compare. Both are read as of one day.
 */
export const diffCatalogs = (before: Catalog, after: Catalog, asOf: string): CatalogDiff => {
  const [left, right] = [before, after].map(({ directory, agencies }) =>
    startRun({ directory, agencies, config: {} }, asOf),
  ) as [Run, Run]
  const { directory } = after
  return {
    before: { id: before.directory.id, version: before.directory.version },
    after: {
      id: directory.id,
      version: directory.version,
      ...(directory.notice === undefined ? {} : { notice: directory.notice }),
    },
    guides: diffRecords(
      before.guides,
      after.guides,
      { first: guideKey, all: ({ id, formerIds = [] }) => [id, ...formerIds] },
      (one, other) =>
        changesOf(one, other, {
          before: (guide) => readGuide(left, guide).facts,
          after: (guide) => readGuide(right, guide).facts,
        }),
    ),
    items: diffRecords(
      before.directory.items,
      directory.items,
      { first: itemKey, all: ({ code, formerCodes = [] }) => [code, ...formerCodes] },
      (one, other) =>
        changesOf(one, other, {
          before: ({ code }) => left.standard(code),
          after: ({ code }) => right.standard(code),
        }),
    ),
  }
}

/** Whether two catalogs differ in anything. */
export const hasChanges = ({ guides, items }: CatalogDiff): boolean =>
  [guides, items].some(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
