import { pick } from '../../../../fixtures/random.ts'
import type { ElementName, Guide } from '../../../../rules/catalog.ts'
import type { ErrorKind, Scene } from '../scene.ts'

type Element =
  | 'basis'
  | 'conditions'
  | 'fee'
  | 'forms'
  | 'handling'
  | 'legalLimit'
  | 'materials'
  | 'promisedLimit'
  | 'results'
  | 'target'

/** How one agency departs from what all others publish. */
const departures: Readonly<Record<Element, readonly ((guide: Guide) => Partial<Guide> | undefined)[]>> = {
  basis: [
    ({ basis = [] }) => ({
      basis: [...basis, { title: '残疾人就业条例', docNumber: '国务院令第488号', article: '第九条' }],
    }),
    ({ basis = [] }) => ({ basis: basis.map((one) => ({ ...one, article: '第八条' })) }),
  ],
  conditions: [
    ({ conditions = '' }) => ({ conditions: `${conditions}申请人须具有本地户籍。` }),
    ({ conditions = '' }) => {
      const changed = conditions.replace(
        /\d+(?=个月|日前|周岁|年，|人，)/,
        (digits) => `${Number(digits) + 2}`,
      )
      return changed === conditions ? undefined : { conditions: changed }
    },
    ({ conditions = '' }) =>
      conditions.includes('或者') ? { conditions: conditions.replace('或者', '且') } : undefined,
  ],
  fee: [
    () => ({
      fee: {
        charged: true,
        standard: '每人次30元',
        basis: '物价部门批复',
        charges: [{ name: '服务费', amount: 30, unit: '元/人次' }],
      },
    }),
  ],
  forms: [
    ({ forms = [] }) => ({ forms: [...forms, { name: '个人情况调查表' }] }),
    ({ forms = [] }) => ({
      forms: forms.map((one) => ({ ...one, fields: [...(one.fields ?? []), '家庭年收入'] })),
    }),
  ],
  handling: [
    ({ handling }) => ({
      handling: { ...handling, maxVisits: 3, onlineDepth: 1, onSiteReason: '需现场递交和领取' },
    }),
    ({ handling }) => ({ handling: { ...handling, reach: 'none' } }),
  ],
  legalLimit: [
    ({ legalLimit }) => legalLimit && { legalLimit: { ...legalLimit, value: legalLimit.value * 2 } },
    ({ legalLimit }) => legalLimit && { legalLimit: { ...legalLimit, value: legalLimit.value + 40 } },
  ],
  materials: [
    ({ materials = [] }) => ({
      materials: [...materials, { name: '无欠款证明', necessity: 'required', originals: 1 }],
    }),
    ({ materials = [] }) => ({
      materials: [...materials, { name: '近期体检报告', necessity: 'required', originals: 1 }],
    }),
  ],
  promisedLimit: [
    ({ promisedLimit, legalLimit }) =>
      promisedLimit && legalLimit && { promisedLimit: { value: legalLimit.value, unit: promisedLimit.unit } },
  ],
  results: [() => ({ results: [{ name: '不予受理通知书' }] }), () => ({ results: [{ name: '咨询意见' }] })],
  target: [() => ({ target: ['other'] })],
}

const withoutTimes = ({ faq = [] }: Guide): Partial<Guide> => ({
  procedure: { window: '窗口收件、审核后送达办理结果。' },
  faq: faq.filter(({ answer }) => !/办结|费用/.test(answer)),
})

/** Elements that follow from each other are freed of prose that would gainsay them. */
const alongside = (element: Element, { steps: _steps, ...guide }: Guide): Guide =>
  element === 'promisedLimit'
    ? { ...guide, ...withoutTimes(guide) }
    : element === 'fee'
      ? { ...guide, faq: [] }
      : guide

const outlier = (element: Element): ErrorKind => ({
  name: `outlier-${element}`,
  element: element satisfies ElementName,
  isOfPractice: true,
  plant({ random, guide, item, once }: Scene) {
    const key = `outlier ${item.code} ${element}`

    if (once.has(key)) return undefined
    const changed = pick(random, departures[element])(guide)
    if (!changed) return undefined
    once.add(key)
    return { guide: { ...alongside(element, guide), ...changed } }
  },
})

/** One agency against all others, where the standard says nothing. */
export const outlierErrors: readonly ErrorKind[] = (Object.keys(departures) as Element[]).map(outlier)
