import { type Locale, term } from '../../rules/messages/format.ts'
import { fieldWord } from '../formats/field-words.ts'
import type { ChangeKind, ElementChange } from './diff.ts'
import type { LeafChange } from './leaf-changes.ts'

/** What a comparison of two catalogs is worded with. */
export const words = {
  'zh-CN': {
    title: '目录比较',
    guides: '办事指南',
    items: '标准事项',
    added: '新增',
    removed: '删除',
    changed: '修改',
    unchanged: '未变',
    nothing: '两个目录没有差别。',
    kinds: { meaning: '实质', wording: '仅写法', aside: '附注' } satisfies Record<ChangeKind, string>,
    other: '其他',
    before: '原为',
    after: '现为',
    absent: '（未公布）',
    overview: '概况',
    changes: '修改明细',
    list: '新增与删除',
    what: '对象',
    how: '变化',
    kind: '性质',
    element: '要素',
    place: '位置',
    agency: '实施主体',
    id: '编号',
    name: '名称',
    count: '数量',
    counts: (added: number, removed: number, changed: number, unchanged: number) =>
      `新增 ${added}，删除 ${removed}，修改 ${changed}，未变 ${unchanged}`,
  },
  en: {
    title: 'Comparison of two catalogs',
    guides: 'Guides',
    items: 'Standard items',
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    unchanged: 'unchanged',
    nothing: 'The two catalogs do not differ.',
    kinds: { meaning: 'meaning', wording: 'wording only', aside: 'aside' } satisfies Record<
      ChangeKind,
      string
    >,
    other: 'other',
    before: 'was',
    after: 'is',
    absent: '(not published)',
    overview: 'Overview',
    changes: 'Changes',
    list: 'Added and removed',
    what: 'What',
    how: 'How',
    kind: 'Kind',
    element: 'Element',
    place: 'Place',
    agency: 'Agency',
    id: 'Id',
    name: 'Name',
    count: 'Count',
    counts: (added: number, removed: number, changed: number, unchanged: number) =>
      `${added} added, ${removed} removed, ${changed} changed, ${unchanged} unchanged`,
  },
} as const satisfies Record<Locale, unknown>

/** What an element of a change is called. */
export const elementWord = (locale: Locale, { element }: Pick<ElementChange, 'element'>): string =>
  element === 'other' ? words[locale].other : term(locale, `element.${element}`)

/** Where a change is, in words: 申请材料 · 居民身份证 · 复印件份数. */
export const placeWords = (locale: Locale, { place }: Pick<LeafChange, 'place'>): string =>
  place.map((part) => fieldWord(locale, part)).join(' · ')
