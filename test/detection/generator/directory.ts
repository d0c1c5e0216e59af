import type { Directory } from '../../../rules/catalog.ts'
import { boundItems } from './items/bound.ts'
import { dispatchItems } from './items/dispatch.ts'
import { endedItems } from './items/ended.ts'
import { injuryItems } from './items/injury.ts'
import { injuryBenefitItems } from './items/injury-benefits.ts'
import { licenceItems } from './items/licences.ts'
import { nearMissItems } from './items/near-miss.ts'
import { pensionItems } from './items/pensions.ts'
import { practiceItems } from './items/practice.ts'
import { relationItems } from './items/relations.ts'
import type { ItemSource } from './items/source.ts'
import { startupItems } from './items/startups.ts'
import { subsidyItems } from './items/subsidies.ts'
import { suspectItems } from './items/suspect.ts'
import { laws } from './laws.ts'

/** All active items with their wrong and harmless wordings. */
export const sources: readonly ItemSource[] = [
  ...dispatchItems,
  ...licenceItems,
  ...injuryItems,
  ...injuryBenefitItems,
  ...subsidyItems,
  ...relationItems,
  ...pensionItems,
  ...nearMissItems,
  ...startupItems,
  ...boundItems,
  ...practiceItems,
  ...suspectItems,
]

const mainItems = new Set(sources.flatMap(({ item }) => item.parent ?? []))

/** The items that carry guides: a main item with sub-items carries none. */
export const guidedSources: readonly ItemSource[] = sources.filter(({ item }) => !mainItems.has(item.code))

/** Proofs that no guide of the generated catalogs may ask for. */
export const abolished: readonly string[] = [
  '无业证明',
  '婚育状况证明',
  '家庭经济困难证明',
  '无违法犯罪记录证明',
]

/** The directory of the generated catalogs; it is invented, its laws are not. */
export const directory: Directory = {
  id: 'generated-cases',
  title: '检验用通用目录',
  region: '440000',
  version: '1',
  issuedBy: '广东省人力资源和社会保障厅',
  effectiveFrom: '2026-01-01',
  binding: {},
  items: [...sources.map(({ item }) => item), ...endedItems],
  laws: [...laws],
  synonyms: [
    ['居民身份证', '身份证', '第二代居民身份证'],
    ['社会保障卡', '社保卡'],
    ['营业执照', '营业执照副本', '企业营业执照'],
    ['认定工伤决定书', '工伤认定决定书'],
    ['劳动能力鉴定结论书', '劳动能力鉴定书'],
    ['诊断证明书', '疾病诊断证明'],
    ['毕业证书', '毕业证'],
    ['解除（终止）劳动关系证明', '解除或终止劳动合同证明', '离职证明'],
    ['劳动合同', '劳动合同文本', '劳动合同书'],
    ['授权委托书', '委托书'],
    ['居民户口簿', '户口本'],
    ['经营场所使用证明', '经营场所的使用证明'],
  ],
  abolishedMaterials: abolished.map((name) => ({ name, ground: '国办发〔2018〕47号' })),
}
