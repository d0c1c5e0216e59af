import { msg, str } from '@lit/localize'
import { elementName } from './words.ts'

const names: Readonly<Record<string, () => string>> = {
  subItem: () => msg('子项', { id: 'field.subItem' }),
  handlingItem: () => msg('办理项', { id: 'field.handlingItem' }),
  commonNames: () => msg('俗称', { id: 'field.commonNames' }),
  code: () => msg('基本编码', { id: 'field.baseCode' }),
  baseCode: () => msg('基本编码', { id: 'field.baseCode' }),
  nationalCode: () => msg('国家基本编码', { id: 'field.nationalCode' }),
  implementationCode: () => msg('实施编码', { id: 'field.implementationCode' }),
  handlingCode: () => msg('业务办理项编码', { id: 'field.handlingCode' }),
  title: () => msg('文件名称', { id: 'field.title' }),
  docNumber: () => msg('文号', { id: 'field.docNumber' }),
  article: () => msg('条款', { id: 'field.article' }),
  text: () => msg('条文内容', { id: 'field.text' }),
  issuer: () => msg('制定机关', { id: 'field.issuer' }),
  effectiveDate: () => msg('施行日期', { id: 'field.effectiveDate' }),
  necessity: () => msg('必要性', { id: 'field.necessity' }),
  medium: () => msg('形式', { id: 'field.medium' }),
  source: () => msg('来源', { id: 'field.source' }),
  originals: () => msg('原件份数', { id: 'field.originals' }),
  copies: () => msg('复印件份数', { id: 'field.copies' }),
  condition: () => msg('提交条件', { id: 'field.condition' }),
  exempt: () => msg('免提交', { id: 'field.exempt' }),
  eCertificate: () => msg('电子证照', { id: 'field.eCertificate' }),
  anyOf: () => msg('任选其一组', { id: 'field.anyOf' }),
  check: () => msg('审查标准', { id: 'field.check' }),
  result: () => elementName('results'),
  express: () => msg('支持快递', { id: 'field.express' }),
  commitment: () => msg('告知承诺', { id: 'field.commitment' }),
  note: () => msg('说明', { id: 'field.note' }),
  version: () => msg('版本', { id: 'field.version' }),
  fields: () => msg('填写项', { id: 'field.fields' }),
  value: () => msg('数值', { id: 'field.value' }),
  unit: () => msg('单位', { id: 'field.unit' }),
  limit: () => msg('时限', { id: 'field.limit' }),
  window: () => msg('窗口办理流程', { id: 'field.window' }),
  online: () => msg('网上办理流程', { id: 'field.online' }),
  kind: () => msg('类别', { id: 'field.kind' }),
  channels: () => msg('办理渠道', { id: 'field.channels' }),
  onlineDepth: () => msg('网办深度', { id: 'field.onlineDepth' }),
  onlineUrl: () => msg('网办地址', { id: 'field.onlineUrl' }),
  maxVisits: () => msg('到现场次数', { id: 'field.maxVisits' }),
  onSiteReason: () => msg('须到现场原因', { id: 'field.onSiteReason' }),
  reach: () => msg('通办范围', { id: 'field.reach' }),
  charged: () => msg('是否收费', { id: 'field.charged' }),
  standard: () => msg('收费标准', { id: 'field.standard' }),
  basis: () => elementName('basis'),
  charges: () => msg('收费项目', { id: 'field.charges' }),
  amount: () => msg('金额', { id: 'field.amount' }),
  address: () => msg('办理地址', { id: 'field.address' }),
  phone: () => msg('咨询电话', { id: 'field.phone' }),
  complaintPhone: () => msg('投诉电话', { id: 'field.complaintPhone' }),
  hours: () => msg('办理时间', { id: 'field.hours' }),
  faq: () => msg('常见问题', { id: 'field.faq' }),
  question: () => msg('问', { id: 'field.question' }),
  answer: () => msg('答', { id: 'field.answer' }),
  intermediaries: () => msg('中介服务', { id: 'field.intermediaries' }),
  specialTimes: () => msg('特别程序', { id: 'field.specialTimes' }),
  status: () => msg('状态', { id: 'items.status' }),
  effectiveFrom: () => msg('生效日期', { id: 'field.effectiveFrom' }),
  effectiveTo: () => msg('失效日期', { id: 'field.effectiveTo' }),
  replacedBy: () => msg('承接事项', { id: 'field.replacedBy' }),
  since: () => msg('起始日期', { id: 'field.since' }),
}

/** What a field of a guide or item is called; below an element, `name` is its name. */
export const fieldName = (field: string): string => names[field]?.() ?? elementName(field)

/** Where a JSON Pointer leads, in words: 申请材料 第 5 项 名称. */
export const pathName = (path: string): string =>
  path
    .split('/')
    .slice(1)
    .map((part, depth) => {
      if (/^\d+$/.test(part)) return msg(str`第 ${Number(part) + 1} 项`, { id: 'field.member' })
      if (part === '-') return msg('新增一项', { id: 'field.new-member' })
      return depth > 0 && part === 'name' ? msg('名称', { id: 'field.name' }) : fieldName(part)
    })
    .join(' · ')
