/** Municipal items whose standard is wrong in one element, so that most cities publish another value. */
import {
  certificate,
  cite,
  form,
  free,
  type ItemSource,
  material,
  noVisit,
  oneVisit,
  workdays,
} from './source.ts'

const suspected = (
  number: number,
  name: string,
  given: Partial<ItemSource['item']>,
  suspect: NonNullable<ItemSource['suspect']>,
): ItemSource => ({
  item: {
    code: `4421118${number}000`,
    name,
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第七十四条')],
    conditions: '参保人需要取得书面结果的，可以申请。',
    materials: [form(`${name}表`), certificate('居民身份证', { originals: 0, copies: 1 })],
    promisedLimit: workdays(5),
    handling: noVisit,
    fee: free,
    results: [{ name: `${name}回执` }],
    levels: ['municipal'],
    status: 'active',
    ...given,
  },
  changes: [],
  rewordings: [],
  suspect,
})

/** The items, each with what most cities publish instead. */
export const suspectItems: readonly ItemSource[] = [
  suspected(60, '参保缴费凭证补打', {}, { basis: [cite('社会保险经办条例', '第二十九条')] }),
  suspected(
    61,
    '档案目录查阅',
    { conditions: '档案存放满6个月的人员可以申请。' },
    { conditions: '档案存放满3个月的人员可以申请。' },
  ),
  suspected(
    62,
    '退休证遗失补发',
    {},
    {
      fee: {
        charged: true,
        standard: '每本10元',
        basis: '粤价〔2012〕89号',
        charges: [{ name: '工本费', amount: 10, unit: '元' }],
      },
    },
  ),
  suspected(
    63,
    '职称证书信息更正',
    { forms: [{ name: '职称证书信息更正表', version: '2020版' }] },
    { forms: [{ name: '职称证书信息更正表', version: '2020版' }, { name: '更正事项对照表' }] },
  ),
  suspected(
    64,
    '待遇发放明细打印',
    { handling: { ...oneVisit, reach: 'city' } },
    { handling: { ...oneVisit, reach: 'county' } },
  ),
  suspected(
    65,
    '技师研修班报名',
    {},
    {
      materials: [
        form('技师研修班报名表'),
        certificate('居民身份证', { originals: 0, copies: 1 }),
        material('技师证书', { originals: 0, copies: 1 }),
      ],
    },
  ),
  suspected(66, '参保地变更告知', { promisedLimit: workdays(3) }, { promisedLimit: workdays(6) }),
  suspected(67, '劳动模范津贴核对', {}, { results: [{ name: '津贴核对结果通知单' }] }),
  suspected(68, '单位参保人员名册打印', { target: ['legal', 'other'] }, { target: ['legal'] }),
]
