import { type Locale, ruleText, term } from '../../rules/messages/format.ts'
import type { Table } from '../formats/table.ts'
import { sayValue } from '../formats/value-words.ts'
import type { CellState, Matrix, MatrixRow } from './matrix-schema.ts'

const words = {
  'zh-CN': {
    element: '要素',
    member: '成员',
    binding: '统一要求',
    standard: '标准',
    states: {
      same: '✓',
      other: '≈',
      error: '● 错误',
      warning: '▲ 警告',
      info: '○ 提示',
      absent: '– 未公布',
      none: '',
    },
  },
  en: {
    element: 'Element',
    member: 'Member',
    binding: 'Binding',
    standard: 'Standard',
    states: {
      same: '✓',
      other: '≈',
      error: '● error',
      warning: '▲ warning',
      info: '○ info',
      absent: '– not published',
      none: '',
    },
  },
} as const satisfies Record<
  Locale,
  { readonly states: Record<CellState | 'other', string>; readonly [word: string]: unknown }
>

/** A cell as on the page: its sign, the rules that speak, and the value where it is not the standard's. */
const cellText = (locale: Locale, row: MatrixRow, at: number): string => {
  const { states } = words[locale]
  const state = row.states[at] ?? 'none'
  const published = row.distribution[row.groups[at] ?? -1]
  const isOther = published?.standard === false
  const rules = (row.findings[at] ?? []).map(({ rule }) => ruleText(locale, rule).title)
  return [
    states[state === 'same' && isOther ? 'other' : state],
    rules.join(locale === 'zh-CN' ? '、' : ', '),
    isOther ? sayValue(locale, published.value, row.element) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The matrix of an item as a table: a row an element or member, a column a guide. */
export const itemTable = (
  { title, code, columns, rows }: Matrix,
  locale: Locale,
  { day, notice }: Pick<Table, 'day' | 'notice'>,
): Table => {
  const say = words[locale]
  return {
    title: `${title} ${code}`,
    day,
    ...(notice === undefined ? {} : { notice }),
    columns: [
      { heading: say.element, width: 12 },
      { heading: say.member, width: 20 },
      { heading: say.binding, width: 10 },
      { heading: say.standard, width: 30 },
      ...columns.map(({ agencyName }) => ({ heading: agencyName, width: 18 })),
    ],
    rows: rows.map((row) => [
      term(locale, `element.${row.element}`),
      row.member ?? '',
      row.binding === null ? '' : term(locale, `binding.${row.binding}`),
      row.standard === null ? '' : sayValue(locale, row.standard, row.element),
      ...columns.map((_, at) => cellText(locale, row, at)),
    ]),
    frozenColumns: 4,
  }
}
