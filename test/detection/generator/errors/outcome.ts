import { pick } from '../../../../fixtures/random.ts'
import { changing } from '../edit.ts'
import type { ErrorKind } from '../scene.ts'

/** Fees, results, forms and steps that are wrong. */
export const outcomeErrors: readonly ErrorKind[] = [
  changing('fee-charged', 'fee', ({ random, guide: { fee } }) =>
    fee?.charged === false
      ? {
          fee: {
            charged: true,
            standard: pick(random, ['每证20元', '工本费10元', '50元/次']),
            basis: '本单位收费标准',
            charges: [{ name: '工本费', amount: 20, unit: '元' }],
          },
        }
      : undefined,
  ),
  changing('fee-amount', 'fee', ({ random, guide: { fee } }) =>
    fee?.charged
      ? {
          fee: {
            ...fee,
            standard: '每人次350元',
            charges: [{ name: '鉴定费', amount: pick(random, [350, 400]), unit: '元/人次' }],
          },
        }
      : undefined,
  ),
  changing('fee-contradicts', 'fee', ({ random, guide: { fee } }) =>
    fee?.charged === false
      ? {
          fee: {
            charged: false,
            standard: pick(random, ['每证收取工本费20元', '30元/份', '按每人次100元收取']),
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
  changing('result-differs', 'results', ({ random, guide: { results = [] } }) =>
    results.length > 0
      ? { results: [{ name: pick(random, ['受理通知书', '业务办理凭条', '咨询答复意见']) }] }
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
  changing('form-extra', 'forms', ({ random, guide: { forms = [] } }) =>
    forms.length > 0
      ? { forms: [...forms, { name: pick(random, ['企业信用信息登记表', '法定代表人情况登记表']) }] }
      : undefined,
  ),
  changing('form-old-version', 'forms', ({ guide: { forms = [] } }) =>
    forms.some(({ version }) => version)
      ? { forms: forms.map((one) => ({ ...one, version: '2019版' })) }
      : undefined,
  ),
  changing('form-more-fields', 'forms', ({ random, guide: { forms = [] } }) =>
    forms.some(({ fields }) => fields)
      ? {
          forms: forms.map((one) => ({
            ...one,
            fields: [...(one.fields ?? []), pick(random, ['上年度纳税额', '法定代表人配偶姓名'])],
          })),
        }
      : undefined,
  ),
  changing('step-missing-where-bound', 'steps', ({ random, item, guide: { steps = [] } }) => {
    if (item.binding?.steps !== 'same') return undefined
    const gone = pick(random, [...steps.keys()])
    return { steps: steps.filter((_, index) => index !== gone) }
  }),
  changing('step-extra-where-bound', 'steps', ({ random, item, guide: { steps = [] } }) =>
    item.binding?.steps === 'same'
      ? { steps: [...steps, { name: pick(random, ['街道初审', '专家评审', '集体会审']) }] }
      : undefined,
  ),
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
