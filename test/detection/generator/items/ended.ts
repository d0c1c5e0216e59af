import type { StandardItem } from '../../../../rules/catalog.ts'
import { cite } from './source.ts'

/** Items that no agency may offer: cancelled, and one not yet in force. */
export const endedItems: readonly StandardItem[] = [
  {
    code: '440111830000',
    name: '港澳台人员在内地就业许可',
    formerNames: ['台港澳人员就业证核发'],
    type: '01',
    conditions: '年龄18至60周岁，身体健康，持有有效旅行证件，从事国家规定的职业应当具有相应资格。',
    materials: [{ name: '台港澳人员就业申请表' }, { name: '聘用意向书' }, { name: '健康状况证明' }],
    levels: ['municipal', 'county'],
    status: 'cancelled',
    effectiveTo: '2020-01-01',
  },
  {
    code: '440111831000',
    name: '职业技能考核鉴定机构设立审批',
    type: '01',
    basis: [cite('中华人民共和国劳动法', '第六十九条')],
    conditions: '具有与所鉴定职业相适应的考核场地、设备和检测仪器，有专（兼）职组织管理人员和考评人员。',
    materials: [
      { name: '职业技能鉴定机构设立申请表' },
      { name: '考核场地设备清单' },
      { name: '考评人员名册' },
    ],
    levels: ['municipal', 'county'],
    status: 'cancelled',
    effectiveTo: '2020-01-01',
  },
  {
    code: '442111832000',
    name: '新业态从业人员职业伤害待遇申领',
    type: '21',
    conditions: '通过平台接单并取得报酬的从业人员，在执行平台订单任务期间因履行平台服务内容遭受职业伤害。',
    materials: [{ name: '职业伤害待遇申领表' }, { name: '职业伤害确认结论' }],
    levels: ['municipal', 'county'],
    status: 'planned',
    effectiveFrom: '2027-07-01',
  },
]
