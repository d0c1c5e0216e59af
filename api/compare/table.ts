import { type Locale, term } from '../../rules/messages/format.ts'
import type { Run } from '../../rules/scan/run.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import type { Store } from '../db/store.ts'
import type { Table } from '../formats/table.ts'
import { sayValue } from '../formats/value-words.ts'
import { compareGuides } from './compare.ts'
import { pairGuides, type TwoAgencies } from './pairs.ts'
import type { GuidePair } from './schema.ts'

const words = {
  'zh-CN': {
    title: '两机构对比',
    code: '基本编码',
    item: '事项',
    element: '要素',
    standing: '与标准的关系',
    standard: '标准',
    both: '均与标准一致',
    a: '甲与标准一致',
    b: '乙与标准一致',
    neither: '都不一致',
    unstated: '标准未规定',
    local: '本地自定，不计差异',
    alone: '只有一方发布',
  },
  en: {
    title: 'Two agencies',
    code: 'Base code',
    item: 'Item',
    element: 'Element',
    standing: 'Against the standard',
    standard: 'Standard',
    both: 'both as the standard',
    a: 'the first is as the standard',
    b: 'the second is as the standard',
    neither: 'neither',
    unstated: 'the standard says nothing',
    local: 'left to the agency, no difference',
    alone: 'published by one only',
  },
} as const satisfies Record<Locale, unknown>

/** What a member of a list is called by, and so is not said again among its facts. */
const called = ['name', 'title', 'docNumber', 'article', 'value', 'unit']

/** A value with all that is published of it: 居民身份证（原件份数 1份；复印件份数 2份）. */
const sayWhole = (locale: Locale, value: unknown, field: string): string => {
  const said = sayValue(locale, value, field)
  if (typeof value !== 'object' || value === null || !('name' in value || 'title' in value)) return said
  const facts = Object.entries(value).filter(([key]) => !called.includes(key))
  return facts.length === 0 ? said : `${said}（${sayValue(locale, Object.fromEntries(facts))}）`
}

/** The parts of one side that differ, a line each. */
const sideText = (
  locale: Locale,
  { element, parts }: GuidePair['elements'][number],
  side: 'a' | 'b',
): string =>
  parts
    .filter(({ same }) => !same)
    .flatMap((part) => (part[side] === null ? [] : [sayWhole(locale, part[side], part.field ?? element)]))
    .join('\n')

const rowsOf = (
  { head, run, locale }: { readonly head: CatalogHead; readonly run: Run; readonly locale: Locale },
  { item, a, b }: Awaited<ReturnType<typeof pairGuides>>['pairs'][number],
): (readonly string[])[] => {
  const say = words[locale]
  const title = [item.name, item.subItem].filter(Boolean).join(' · ')
  if (!a || !b) {
    const publishes = [a, b].map((side) => side?.guide.id ?? '')
    return [[item.code, title, term(locale, 'element.presence'), say.alone, ...publishes, '']]
  }
  return compareGuides({ head, run }, item, { a, b }).elements.flatMap((one) => {
    if (one.relation === 'same') return []
    const isFree = (one.binding ?? 'local') === 'local'
    return [
      [
        item.code,
        title,
        term(locale, `element.${one.element}`),
        isFree ? say.local : say[one.standing ?? 'unstated'],
        sideText(locale, one, 'a'),
        sideText(locale, one, 'b'),
        one.standard === null ? '' : sayValue(locale, one.standard, one.element),
      ],
    ]
  })
}

/** The differences of two agencies as a table, a row an item and element. */
export const comparisonTable = async (
  store: Store,
  { head, asOf }: { readonly head: CatalogHead; readonly asOf: string },
  two: TwoAgencies,
  locale: Locale,
): Promise<Table> => {
  const say = words[locale]
  const run = runOf(head, asOf)
  const { pairs } = await pairGuides(store, { head, run }, two)
  const { notice } = head.directory
  return {
    title: say.title,
    day: asOf,
    ...(notice === undefined ? {} : { notice }),
    columns: [
      { heading: say.code, width: 16 },
      { heading: say.item, width: 30 },
      { heading: say.element, width: 12 },
      { heading: say.standing, width: 16 },
      { heading: head.agencyName(two.a), width: 44 },
      { heading: head.agencyName(two.b), width: 44 },
      { heading: say.standard, width: 44 },
    ],
    rows: pairs.flatMap((pair) => rowsOf({ head, run, locale }, pair)),
    frozenColumns: 3,
  }
}
