import { pick } from '../../../../fixtures/random.ts'
import { changing } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'

/** Fees, results, forms and steps that are wrong. */
export const outcomeErrors: readonly ErrorKind[] = [
  changing('fee-charged', 'fee', (scene) => {
    const [standard, basis, name, amount] = choose<readonly [string, string, string, number]>(
      scene,
      [
        ['每证20元', '本单位收费标准', '工本费', 20],
        ['工本费10元', '物价局批复', '工本费', 10],
        ['50元/次', '收费许可证', '服务费', 50],
      ],
      [
        ['个人每份5元', '复印工本费规定', '资料费', 5],
        ['企业200元/件', '单位会议纪要', '审核费', 200],
      ],
    )
    return scene.guide.fee?.charged === false
      ? { fee: { charged: true, standard, basis, charges: [{ name, amount, unit: '元' }] } }
      : undefined
  }),
  changing('fee-amount', 'fee', (scene) => {
    const { fee } = scene.guide
    const amount = choose(scene, [350, 400], [315, 500, 1200])
    return fee?.charged
      ? {
          fee: {
            ...fee,
            standard: `每人次${amount}元`,
            charges: [{ name: '鉴定费', amount, unit: '元/人次' }],
          },
        }
      : undefined
  }),
  changing('fee-contradicts', 'fee', (scene) =>
    scene.guide.fee?.charged === false
      ? {
          fee: {
            charged: false,
            standard: choose(
              scene,
              [
                ...['每证收取工本费20元', '30元/份', '按每人次100元收取'],
                ...['首次免费，补办每次20元', '80元', '单位按每人15元缴纳', '收取成本费壹拾元'],
              ],
              ['制证费15元，由申请人承担', '¥25.00', '每次办理须付四十元', '证件工本费 12 元'],
            ),
          },
        }
      : undefined,
  ),
  changing('fee-without-basis', 'fee', ({ guide: { fee } }) =>
    fee?.charged
      ? {
          fee: {
            charged: true,
            ...(fee.standard === undefined ? {} : { standard: fee.standard }),
            ...(fee.charges ? { charges: fee.charges } : {}),
          },
        }
      : undefined,
  ),
  changing('result-differs', 'results', (scene) =>
    (scene.guide.results ?? []).length > 0
      ? {
          results: [
            {
              name: choose(
                scene,
                ['受理通知书', '业务办理凭条', '咨询答复意见'],
                ['材料接收单', '不予受理决定书', '办事指引', '回执短信'],
              ),
            },
          ],
        }
      : undefined,
  ),
  changing('result-missing', 'results', ({ guide: { results = [] } }) =>
    results.length > 0 ? { results: [] } : undefined,
  ),
  changing('result-kind-contradicts', 'results', ({ guide: { results = [] } }) =>
    results.some(({ kind, name }) => kind === 'certificate' && name.endsWith('证'))
      ? { results: results.map((one) => ({ ...one, kind: 'approval' })) }
      : undefined,
  ),
  changing('form-missing', 'forms', ({ guide: { forms = [] } }) =>
    forms.length > 0 ? { forms: [] } : undefined,
  ),
  changing('form-extra', 'forms', (scene) => {
    const { forms = [] } = scene.guide
    const name = choose(
      scene,
      ['企业信用信息登记表', '法定代表人情况登记表'],
      ['申请人承诺事项确认表', '经办人信息采集表', '家庭成员情况表'],
    )
    return forms.length > 0 ? { forms: [...forms, { name }] } : undefined
  }),
  changing('form-old-version', 'forms', (scene) => {
    const { forms = [] } = scene.guide
    const version = choose(scene, ['2019版'], ['2018年版', 'V2017', '2016版（试行）'])
    return forms.some((one) => one.version) ? { forms: forms.map((one) => ({ ...one, version })) } : undefined
  }),
  changing('form-more-fields', 'forms', (scene) => {
    const { forms = [] } = scene.guide
    const field = choose(
      scene,
      ['上年度纳税额', '法定代表人配偶姓名'],
      ['家庭住址及邻居联系方式', '政治面貌', '宗教信仰', '名下车辆'],
    )
    return forms.some(({ fields }) => fields)
      ? { forms: forms.map((one) => ({ ...one, fields: [...(one.fields ?? []), field] })) }
      : undefined
  }),
  changing('step-missing-where-bound', 'steps', ({ random, item, guide: { steps = [] } }) => {
    if (item.binding?.steps !== 'same') return undefined
    const gone = pick(random, [...steps.keys()])
    return { steps: steps.filter((_, index) => index !== gone) }
  }),
  changing('step-extra-where-bound', 'steps', (scene) => {
    const name = choose(
      scene,
      ['街道初审', '专家评审', '集体会审'],
      ['社区盖章', '实地勘验', '网上公示', '报上级备案'],
    )
    return scene.item.binding?.steps === 'same'
      ? { steps: [...(scene.guide.steps ?? []), { name }] }
      : undefined
  }),
  changing(
    'steps-exceed-limit',
    'steps',
    ({ random, item, guide: { promisedLimit, steps } }) =>
      item.binding?.steps !== 'same' &&
      steps &&
      (promisedLimit?.unit === 'workday' || promisedLimit?.unit === 'day')
        ? {
            steps: [
              { name: '受理', limit: { value: 2, unit: promisedLimit.unit } },
              { name: '审查', limit: { value: promisedLimit.value, unit: promisedLimit.unit } },
              { name: '决定', limit: { value: pick(random, [3, 5, 10]), unit: promisedLimit.unit } },
            ],
          }
        : undefined,
    ['promisedLimit'],
  ),
]
