import { elementNames } from '../catalog.ts'
import { terms } from '../messages/zh-CN/terms.ts'

/** What the values of a field are: one of a few words, a whole number, a due date, or any text. */
export type ValueKind =
  | { readonly kind: 'one-of'; readonly values: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'count' }
  | { readonly kind: 'due' }
  | { readonly kind: 'text' }

/** One field of a query language: other names for it, and what its values are. */
export interface FieldDefinition {
  readonly synonyms: readonly string[]
  readonly value: ValueKind
}

/** The fields of a query language by their names. */
export type QueryLanguage<Field extends string = string> = Readonly<Record<Field, FieldDefinition>>

const oneOf = (values: Readonly<Record<string, readonly string[]>>): ValueKind => ({ kind: 'one-of', values })
const text: ValueKind = { kind: 'text' }

/** Words for elements beside those that screens use. */
const otherElementNames: Readonly<Partial<Record<(typeof elementNames)[number], readonly string[]>>> = {
  basis: ['依据'],
  conditions: ['条件'],
  materials: ['材料'],
  forms: ['表单'],
  steps: ['环节'],
  procedure: ['流程'],
  results: ['结果'],
  contact: ['联系'],
}

const elements = oneOf(
  Object.fromEntries(
    elementNames.map((name) => [name, [terms[`element.${name}`], ...(otherElementNames[name] ?? [])]]),
  ),
)

/** The fields of a query over findings. */
export const findingFields = {
  severity: {
    synonyms: ['级别', '严重程度'],
    value: oneOf({ error: ['错误'], warning: ['警告'], info: ['提示'] }),
  },
  city: { synonyms: ['城市', '地区', '行政区划', 'region'], value: text },
  agency: { synonyms: ['机构', '实施主体', '部门'], value: text },
  item: { synonyms: ['事项'], value: text },
  guide: { synonyms: ['指南'], value: text },
  element: { synonyms: ['要素'], value: elements },
  rule: { synonyms: ['规则'], value: text },
  kind: {
    synonyms: ['对象'],
    value: oneOf({ guide: ['指南'], coverage: ['应发布事项'], group: ['多地共同'], standard: ['标准本身'] }),
  },
  state: {
    synonyms: ['状态'],
    value: oneOf({
      upcoming: ['待生效'],
      open: ['待整改'],
      exempt: ['豁免', '已豁免'],
      disputed: ['争议', '有争议'],
      closed: ['已关闭', '关闭'],
    }),
  },
  cause: {
    synonyms: ['原因', '起因'],
    value: oneOf({
      edit: ['编辑'],
      import: ['导入'],
      standard: ['标准变更', '标准'],
      rule: ['规则变更', '规则'],
      backfill: ['首次扫描'],
      'exemption-ended': ['豁免结束', '豁免到期'],
    }),
  },
  due: { synonyms: ['期限', '到期', '截止'], value: { kind: 'due' } },
  assignee: { synonyms: ['负责人', '经办人', '经办'], value: text },
  occurrence: { synonyms: ['次数', '出现'], value: { kind: 'count' } },
  text: { synonyms: ['内容', '文字'], value: text },
} as const satisfies QueryLanguage

/** The fields of a query over guides. */
export const guideFields = {
  city: findingFields.city,
  agency: findingFields.agency,
  item: findingFields.item,
  element: findingFields.element,
  law: { synonyms: ['依据', '法规', '法律'], value: text },
  article: { synonyms: ['条款', '条'], value: text },
  material: { synonyms: ['材料', '申请材料'], value: text },
  demands: { synonyms: ['须提交', '索要'], value: text },
  status: {
    synonyms: ['状态'],
    value: oneOf({ 'in-use': ['在用'], suspended: ['暂停'], cancelled: ['取消', '已取消'] }),
  },
  text: findingFields.text,
} as const satisfies QueryLanguage

/** A field of a query over findings. */
export type FindingField = keyof typeof findingFields
/** A field of a query over guides. */
export type GuideField = keyof typeof guideFields
