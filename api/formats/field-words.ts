import { type Locale, term } from '../../rules/messages/format.ts'

/** What the fields of guides and items are called; fields that are elements go by the element's name. */
const words: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  subItem: { 'zh-CN': '子项', en: 'sub-item' },
  handlingItem: { 'zh-CN': '办理项', en: 'handling item' },
  commonNames: { 'zh-CN': '俗称', en: 'common names' },
  code: { 'zh-CN': '基本编码', en: 'base code' },
  baseCode: { 'zh-CN': '基本编码', en: 'base code' },
  nationalCode: { 'zh-CN': '国家基本编码', en: 'national base code' },
  implementationCode: { 'zh-CN': '实施编码', en: 'implementation code' },
  handlingCode: { 'zh-CN': '业务办理项编码', en: 'handling-item code' },
  title: { 'zh-CN': '文件名称', en: 'document' },
  docNumber: { 'zh-CN': '文号', en: 'document number' },
  article: { 'zh-CN': '条款', en: 'article' },
  text: { 'zh-CN': '条文内容', en: 'quoted text' },
  issuer: { 'zh-CN': '制定机关', en: 'issuer' },
  effectiveDate: { 'zh-CN': '施行日期', en: 'effective date' },
  necessity: { 'zh-CN': '必要性', en: 'necessity' },
  medium: { 'zh-CN': '形式', en: 'medium' },
  source: { 'zh-CN': '来源', en: 'source' },
  originals: { 'zh-CN': '原件份数', en: 'originals' },
  copies: { 'zh-CN': '复印件份数', en: 'copies' },
  condition: { 'zh-CN': '提交条件', en: 'condition' },
  exempt: { 'zh-CN': '免提交', en: 'exempt' },
  eCertificate: { 'zh-CN': '电子证照', en: 'e-certificate' },
  anyOf: { 'zh-CN': '任选其一组', en: 'any of' },
  check: { 'zh-CN': '审查标准', en: 'check' },
  result: { 'zh-CN': '办理结果', en: 'result' },
  express: { 'zh-CN': '支持快递', en: 'express' },
  commitment: { 'zh-CN': '告知承诺', en: 'commitment' },
  note: { 'zh-CN': '说明', en: 'note' },
  version: { 'zh-CN': '版本', en: 'version' },
  fields: { 'zh-CN': '填写项', en: 'fields' },
  value: { 'zh-CN': '数值', en: 'value' },
  unit: { 'zh-CN': '单位', en: 'unit' },
  limit: { 'zh-CN': '时限', en: 'limit' },
  window: { 'zh-CN': '窗口办理流程', en: 'procedure at the window' },
  online: { 'zh-CN': '网上办理流程', en: 'procedure online' },
  kind: { 'zh-CN': '类别', en: 'kind' },
  channels: { 'zh-CN': '办理渠道', en: 'channels' },
  onlineDepth: { 'zh-CN': '网办深度', en: 'online depth' },
  onlineUrl: { 'zh-CN': '网办地址', en: 'online address' },
  maxVisits: { 'zh-CN': '到现场次数', en: 'visits' },
  onSiteReason: { 'zh-CN': '须到现场原因', en: 'reason for the visit' },
  reach: { 'zh-CN': '通办范围', en: 'reach' },
  charged: { 'zh-CN': '是否收费', en: 'charged' },
  standard: { 'zh-CN': '收费标准', en: 'rate' },
  charges: { 'zh-CN': '收费项目', en: 'charges' },
  amount: { 'zh-CN': '金额', en: 'amount' },
  address: { 'zh-CN': '办理地址', en: 'address' },
  phone: { 'zh-CN': '咨询电话', en: 'telephone' },
  complaintPhone: { 'zh-CN': '投诉电话', en: 'complaints telephone' },
  hours: { 'zh-CN': '办理时间', en: 'hours' },
  faq: { 'zh-CN': '常见问题', en: 'questions and answers' },
  question: { 'zh-CN': '问', en: 'question' },
  answer: { 'zh-CN': '答', en: 'answer' },
  intermediaries: { 'zh-CN': '中介服务', en: 'intermediary services' },
  specialTimes: { 'zh-CN': '特别程序', en: 'special times' },
  status: { 'zh-CN': '状态', en: 'status' },
  effectiveFrom: { 'zh-CN': '生效日期', en: 'effective from' },
  effectiveTo: { 'zh-CN': '失效日期', en: 'effective to' },
  replacedBy: { 'zh-CN': '承接事项', en: 'replaced by' },
  agency: { 'zh-CN': '实施主体', en: 'agency' },
  region: { 'zh-CN': '行政区划', en: 'region' },
  volume: { 'zh-CN': '年办件量', en: 'applications a year' },
  channel: { 'zh-CN': '发布渠道', en: 'channel' },
  sameAs: { 'zh-CN': '同源指南', en: 'same as' },
  local: { 'zh-CN': '地方独有', en: 'local' },
  powerSource: { 'zh-CN': '权力来源', en: 'source of power' },
  formerIds: { 'zh-CN': '曾用指南编号', en: 'former ids' },
  formerCodes: { 'zh-CN': '曾用基本编码', en: 'former codes' },
  formerNames: { 'zh-CN': '曾用名称', en: 'former names' },
  levels: { 'zh-CN': '行使层级', en: 'levels' },
  parent: { 'zh-CN': '主项编码', en: 'main item' },
  binding: { 'zh-CN': '统一要求', en: 'binding' },
  exemptMaterials: { 'zh-CN': '免提交材料', en: 'exempt materials' },
  materialAliases: { 'zh-CN': '材料别名', en: 'material aliases' },
  since: { 'zh-CN': '起始日期', en: 'since' },
}

const nameOfMember: Readonly<Record<Locale, string>> = { 'zh-CN': '名称', en: 'name' }

const member = (locale: Locale, at: number): string =>
  locale === 'zh-CN' ? `第${at + 1}项` : `no. ${at + 1}`

/** What a field of a guide or item is called. */
export const fieldWord = (locale: Locale, field: string): string =>
  words[field]?.[locale] ?? term(locale, `element.${field}`).replace(/^element\./, '')

/** Where a JSON Pointer leads, in words: 申请材料 · 第5项 · 名称. The whole guide is an empty string. */
export const pathWords = (locale: Locale, path: string): string =>
  path
    .split('/')
    .slice(1)
    .map((part, depth) => {
      if (/^\d+$/.test(part)) return member(locale, Number(part))
      if (depth > 0 && part === 'name') return nameOfMember[locale]
      return fieldWord(locale, part)
    })
    .join(' · ')
