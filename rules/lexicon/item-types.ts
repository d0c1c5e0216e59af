/** One 事项类型: its two digits in a base code and its name. */
export interface ItemType {
  readonly code: string
  readonly word: string
}

const powers: readonly ItemType[] = [
  { code: '01', word: '行政许可' },
  { code: '02', word: '行政处罚' },
  { code: '03', word: '行政强制' },
  { code: '04', word: '行政征收' },
  { code: '05', word: '行政给付' },
  { code: '06', word: '行政检查' },
  { code: '07', word: '行政确认' },
  { code: '08', word: '行政奖励' },
  { code: '09', word: '行政裁决' },
]

/** Types under the prefix 00, the national directory. */
export const nationalItemTypes: readonly ItemType[] = [
  ...powers,
  { code: '10', word: '其他行政权力' },
  { code: '20', word: '公共服务' },
]

/** Types under the prefix of a province, as Guangdong (44) numbers them: 20 is another type there than under 00. */
export const provincialItemTypes: readonly ItemType[] = [
  ...powers,
  { code: '20', word: '其他行政权力' },
  { code: '21', word: '公共服务' },
]

/** Other names of a type; 行政备案 has no digits of its own and is numbered under 其他行政权力. */
export const itemTypeSynonyms: Readonly<Record<string, string>> = {
  许可: '行政许可',
  给付: '行政给付',
  确认: '行政确认',
  奖励: '行政奖励',
  裁决: '行政裁决',
  其它行政权力: '其他行政权力',
  其他行政职权: '其他行政权力',
  其他权力: '其他行政权力',
  其他职权: '其他行政权力',
  行政备案: '其他行政权力',
  政务公共服务: '公共服务',
}

/** Types that are no longer given to any item. */
export const obsoleteItemTypes: ReadonlySet<string> = new Set(['非行政许可审批', '非行政许可'])
