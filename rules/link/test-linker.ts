import { homeOf } from '../canonical/places/home.ts'
import type { Config, Guide, StandardItem } from '../catalog.ts'
import { indexDirectory } from '../directory.ts'
import { createFactReader } from '../facts/fact-reader.ts'
import { aDirectory, aGuide, aStandardItem } from '../test-builders.ts'
import type { Link } from './link.ts'
import { createLinker } from './linker.ts'

const dispatchBasis = [
  { title: '中华人民共和国劳动合同法', article: '第五十七条' },
  { title: '劳务派遣行政许可实施办法', article: '第六条、第八条' },
]
const dispatch = (serial: string, given: Partial<StandardItem>): StandardItem =>
  aStandardItem({
    code: `440111001${serial}`,
    name: '劳务派遣经营许可',
    type: '01',
    basis: dispatchBasis,
    ...(serial === '000' ? {} : { parent: '440111001000' }),
    ...given,
  })

const twins = {
  name: '就业登记',
  basis: [{ title: '就业服务与就业管理规定', article: '第六十二条' }],
  conditions:
    '用人单位招用人员后，应当自录用之日起三十日内办理登记手续，登记的内容包括劳动者个人信息和就业类型。',
  materials: [{ name: '就业登记花名册' }, { name: '劳动合同签订情况表' }],
}

/** Items with near misses, twins, sub-items and a cancelled one, for tests of links. */
export const items: readonly StandardItem[] = [
  aStandardItem({ ...twins, code: '442111104000' }),
  aStandardItem({ ...twins, code: '442111104001', subItem: '单位', parent: '442111104000' }),
  aStandardItem({ ...twins, code: '442111104002', subItem: '灵活就业', parent: '442111104000' }),
  dispatch('000', { nationalCode: '000114108000', formerNames: ['劳务派遣行政许可'] }),
  dispatch('001', {
    subItem: '新办',
    conditions: '注册资本不得少于人民币200万元，有固定的经营场所和设施，有劳务派遣管理制度。',
    materials: [
      { name: '劳务派遣经营许可申请书' },
      { name: '公司章程' },
      { name: '验资报告' },
      { name: '经营场所使用证明' },
    ],
  }),
  dispatch('002', {
    subItem: '变更',
    conditions: '持有有效的劳务派遣经营许可证，公司名称、住所、法定代表人或者注册资本发生改变。',
    materials: [
      { name: '劳务派遣经营许可变更申请书' },
      { name: '变更情况说明' },
      { name: '市场主体变更登记证明' },
    ],
  }),
  dispatch('003', {
    subItem: '延续',
    conditions: '许可证有效期届满60日前提出，每年均已提交上一年度劳务派遣经营情况报告。',
    materials: [{ name: '劳务派遣经营许可延续申请书' }, { name: '三年以来的劳务派遣经营情况报告' }],
  }),
  aStandardItem({
    code: '442111101000',
    name: '失业保险金申领',
    formerCodes: ['442111099000'],
    commonNames: ['领失业金'],
    basis: [
      { title: '失业保险条例', article: '第十四条' },
      { title: '广东省失业保险条例', article: '第三十六条' },
    ],
    conditions:
      '失业前用人单位和本人已经缴纳失业保险费满一年，非因本人意愿中断就业，已经进行失业登记并有求职要求。',
    materials: [{ name: '居民身份证' }, { name: '失业保险金申领登记表' }],
  }),
  aStandardItem({
    code: '442111102000',
    name: '社会保障卡密码修改',
    formerNames: ['社会保障卡密码重置'],
    conditions: '持卡人记得原密码，需要设置新的密码。',
    materials: [{ name: '社会保障卡' }, { name: '原密码确认书' }],
  }),
  aStandardItem({
    code: '442111103000',
    name: '社会保障卡密码重置',
    conditions: '持卡人遗忘密码或者密码被锁定，经身份核验后重新设置。',
    materials: [{ name: '社会保障卡' }, { name: '居民身份证' }, { name: '密码遗忘声明' }],
  }),
  aStandardItem({
    code: '440111005000',
    name: '职业技能考核鉴定机构设立审批',
    type: '01',
    status: 'cancelled',
    formerNames: ['职业技能鉴定机构设立审批'],
    basis: [{ title: '中华人民共和国劳动法', article: '第六十九条' }],
    conditions: '有与鉴定职业相适应的考评人员、考核场地和检测设备，有健全的考务管理制度。',
    materials: [{ name: '鉴定机构设立申请报告' }, { name: '考评人员名册' }, { name: '鉴定场地和设备清单' }],
  }),
]

/** One of the items by its code. */
const itemOf = (code: string): StandardItem => {
  const found = items.find((item) => item.code === code)
  if (!found) throw new Error(`expected an item of the test directory, got ${code}`)
  return found
}

/** A guide without its base code. */
export const uncoded = ({ baseCode: _, ...guide }: Guide): Guide => guide
/** A guide with the whole content of an item. */
export const like = (code: string, given: Partial<Guide> = {}): Guide => {
  const { conditions, materials, basis } = itemOf(code)
  return aGuide(
    {
      ...(conditions === undefined ? {} : { conditions }),
      ...(materials === undefined ? {} : { materials }),
      ...(basis === undefined ? {} : { basis }),
      ...given,
    },
    itemOf(code),
  )
}

/** Links guides of one agency in Guangzhou. */
export const linkAll = (guides: readonly Guide[], pinned: Config['links'] = []): readonly Link[] => {
  const directory = indexDirectory(aDirectory({ items: [...items] }))
  const reader = createFactReader(directory)
  const linker = createLinker(items.map(reader.standard), reader.provincial, pinned)
  const home = homeOf('440100', ['广州市人力资源和社会保障局'])
  return linker.linkAgency(
    guides.map((guide) => ({
      guide,
      facts: reader.guide(
        guide,
        { name: guide.agency.name, region: guide.region, level: guide.level },
        home,
        false,
      ),
    })),
  )
}
/** Links one guide. */
export const linkOne = (guide: Guide, pinned?: Config['links']): Link => linkAll([guide], pinned)[0] as Link
