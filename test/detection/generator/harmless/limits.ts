import { pick } from '../../../../fixtures/random.ts'
import type { Guide, Limit } from '../../../../rules/catalog.ts'
import { without } from '../edit.ts'
import { chineseNumber, sayLimit } from '../guides/words.ts'
import type { HarmlessClass, Scene } from '../scene.ts'

const at = (
  name: string,
  element: 'legalLimit' | 'promisedLimit',
  rewrite: (limit: Limit, scene: Scene) => Partial<Guide> | undefined,
  isForm = true,
): HarmlessClass => ({
  name,
  element,
  ...(isForm ? { isForm } : {}),
  apply(scene) {
    const limit = scene.guide[element]
    const changed = limit && rewrite(limit, scene)
    return changed && { ...scene.guide, ...changed }
  },
})

/** Limits written otherwise that are as long, or shorter where the standard allows it. */
export const harmlessLimits: readonly HarmlessClass[] = [
  at('legal-limit-licence-days', 'legalLimit', ({ unit, ...limit }, { item }) =>
    item.type === '01' && unit === 'workday' ? { legalLimit: { ...limit, unit: 'day' } } : undefined,
  ),
  at('legal-limit-note-agrees', 'legalLimit', (limit, { random }) => {
    if (limit.value === 0 || limit.note) return undefined
    const said = pick(random, [
      sayLimit(limit),
      sayLimit(limit).replace(String(limit.value), chineseNumber(limit.value)),
    ])
    return {
      legalLimit: {
        ...limit,
        note: pick(random, [
          `自受理之日起${said}内作出决定。`,
          `${said}内办结，听证、鉴定和专家评审所需时间不计算在内。`,
        ]),
      },
    }
  }),
  at('promised-limit-note-agrees', 'promisedLimit', (limit, { random }) => {
    if (limit.value === 0 || limit.note) return undefined
    const said = pick(random, [
      sayLimit(limit),
      sayLimit(limit).replace(String(limit.value), chineseNumber(limit.value)),
    ])
    return {
      promisedLimit: {
        ...limit,
        note: pick(random, [
          `自受理之日起${said}内办结。`,
          `材料齐全的，${said}内办结；申请人补正材料的时间不计入。`,
          `即时受理，${said}内办结。`,
        ]),
      },
    }
  }),
  at(
    'promised-limit-shorter',
    'promisedLimit',
    ({ value, unit }, { item, guide, random }) => {
      if (value < 4 || item.binding?.promisedLimit === 'same') return undefined
      const shorter = value - pick(random, [1, 2, 3])
      const rest = item.binding?.steps === 'same' ? guide : without(guide, 'steps')
      return item.binding?.steps === 'same'
        ? undefined
        : {
            ...rest,
            promisedLimit: { value: shorter, unit },
            steps: [
              { name: '受理', limit: { value: 1, unit } },
              { name: '办理', limit: { value: shorter - 1, unit } },
            ],
            ...proseWithoutTimes(guide),
          }
    },
    false,
  ),
  at('promised-limit-at-once-in-value', 'promisedLimit', ({ unit }) =>
    unit === 'instant' ? { promisedLimit: { value: 0, unit: 'workday' } } : undefined,
  ),
  at('promised-limit-weeks', 'promisedLimit', ({ value, unit, ...limit }) =>
    unit === 'day' && value % 7 === 0
      ? { promisedLimit: { ...limit, value: value / 7, unit: 'week' } }
      : undefined,
  ),
]

const proseWithoutTimes = ({ procedure, faq = [] }: Guide): Partial<Guide> => ({
  procedure: {
    ...(procedure?.window === undefined ? {} : { window: '窗口收件、审核后送达办理结果。' }),
    ...(procedure?.online === undefined ? {} : { online: '登录广东政务服务网提交申请，短信通知结果。' }),
  },
  faq: faq.filter(({ answer }) => !answer.includes('办结')),
})
