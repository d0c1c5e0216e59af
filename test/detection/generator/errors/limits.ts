import { pick } from '../../../../fixtures/random.ts'
import type { Guide, Limit } from '../../../../rules/catalog.ts'
import { changing, dropping } from '../edit.ts'
import { chineseNumber, sayLimit } from '../guides/words.ts'
import type { ErrorKind } from '../scene.ts'

const counted = (limit: Limit | undefined): limit is Limit => limit !== undefined && limit.value > 0

/** Prose that says nothing of times, so that nothing but the limit itself is wrong. */
const withoutTimes = (faq: NonNullable<Guide['faq']>): Partial<Guide> => ({
  steps: [{ name: '受理' }, { name: '审核' }, { name: '办结' }],
  procedure: {
    window: '窗口收件、审核后送达办理结果。',
    online: '登录广东政务服务网提交申请，短信通知结果。',
  },
  faq: faq.filter(({ answer }) => !answer.includes('办结')),
})

/** Limits that are longer, of another unit, contradicted, or gone. */
export const limitErrors: readonly ErrorKind[] = [
  changing('legal-limit-differs', 'legalLimit', ({ random, guide: { legalLimit } }) =>
    counted(legalLimit)
      ? { legalLimit: { value: legalLimit.value + pick(random, [5, 10, 1]), unit: legalLimit.unit } }
      : undefined,
  ),
  changing('legal-limit-unit', 'legalLimit', ({ item, guide: { legalLimit } }) =>
    counted(legalLimit) && item.type !== '01' && legalLimit.unit === 'workday'
      ? { legalLimit: { value: legalLimit.value, unit: 'day' } }
      : counted(legalLimit) && legalLimit.unit === 'day'
        ? { legalLimit: { value: legalLimit.value, unit: 'workday' } }
        : undefined,
  ),
  changing('legal-limit-unit-overlapping', 'legalLimit', ({ item, guide: { legalLimit } }) =>
    counted(legalLimit) && item.type !== '01' && legalLimit.unit === 'workday' && legalLimit.value >= 5
      ? { legalLimit: { value: Math.round((legalLimit.value * 7) / 5), unit: 'day' } }
      : undefined,
  ),
  changing('promised-limit-unit-overlapping', 'promisedLimit', ({ item, guide }) => {
    const { promisedLimit, faq = [] } = guide
    return counted(promisedLimit) &&
      item.type !== '01' &&
      item.binding?.steps !== 'same' &&
      promisedLimit.unit === 'workday' &&
      promisedLimit.value >= 5
      ? {
          ...withoutTimes(faq),
          promisedLimit: { value: Math.round((promisedLimit.value * 7) / 5), unit: 'day' },
        }
      : undefined
  }),
  changing('legal-limit-note-contradicts', 'legalLimit', ({ guide: { legalLimit } }, difficulty) => {
    if (!counted(legalLimit)) return undefined
    const other = legalLimit.value + 10
    const said = difficulty === 'hard' ? chineseNumber(other) : String(other)
    return {
      legalLimit: {
        value: legalLimit.value,
        unit: legalLimit.unit,
        note: `自受理之日起${sayLimit({ ...legalLimit, value: other }).replace(String(other), said)}内办结。`,
      },
    }
  }),
  dropping('legal-limit-absent', 'legalLimit'),
  changing('promised-limit-over-standard', 'promisedLimit', ({ guide: { promisedLimit, legalLimit } }) => {
    if (!counted(promisedLimit)) return undefined
    const most =
      legalLimit && legalLimit.unit === promisedLimit.unit && legalLimit.value > 0
        ? legalLimit.value
        : promisedLimit.value + 10
    return most > promisedLimit.value
      ? { promisedLimit: { value: Math.min(most, promisedLimit.value + 3), unit: promisedLimit.unit } }
      : undefined
  }),
  changing('promised-limit-over-legal', 'promisedLimit', ({ guide: { promisedLimit, legalLimit } }) =>
    counted(promisedLimit) && counted(legalLimit) && promisedLimit.unit === legalLimit.unit
      ? { promisedLimit: { value: legalLimit.value + 10, unit: promisedLimit.unit } }
      : undefined,
  ),
  changing('promised-limit-longer-in-days', 'promisedLimit', ({ guide: { promisedLimit } }) =>
    counted(promisedLimit) && promisedLimit.unit === 'workday'
      ? { promisedLimit: { value: Math.ceil(((promisedLimit.value + 9) * 7) / 5), unit: 'day' } }
      : undefined,
  ),
  changing('promised-limit-unit', 'promisedLimit', ({ guide: { promisedLimit } }) =>
    counted(promisedLimit) && promisedLimit.unit === 'day'
      ? { promisedLimit: { value: promisedLimit.value, unit: 'workday' } }
      : counted(promisedLimit) && promisedLimit.unit === 'workday'
        ? { promisedLimit: { value: Math.max(1, Math.round(promisedLimit.value / 5)), unit: 'month' } }
        : undefined,
  ),
  changing('promised-limit-note-contradicts', 'promisedLimit', ({ guide: { promisedLimit } }, difficulty) => {
    if (!counted(promisedLimit)) return undefined
    const other = promisedLimit.value + 8
    const said = difficulty === 'hard' ? chineseNumber(other) : String(other)
    return {
      promisedLimit: {
        value: promisedLimit.value,
        unit: promisedLimit.unit,
        note: `材料齐全、符合法定形式的，${sayLimit({ ...promisedLimit, value: other }).replace(String(other), said)}内办结。`,
      },
    }
  }),
  changing(
    'promised-limit-hidden-time-in-procedure',
    'promisedLimit',
    (scene) => {
      const {
        random,
        guide: { promisedLimit, procedure },
      } = scene
      if (!counted(promisedLimit) || procedure?.window === undefined) return undefined
      const longer = sayLimit({ ...promisedLimit, value: promisedLimit.value + 15 })
      return {
        procedure: {
          ...procedure,
          window: `1.窗口收件；2.审核；3.${pick(random, [`自受理之日起${longer}内作出决定`, `受理后${longer}内办结`, `审批部门在${longer}内出具办理结果`])}。`,
        },
      }
    },
    ['procedure'],
  ),
  changing(
    'promised-limit-hidden-time-in-faq',
    'promisedLimit',
    ({ random, guide: { promisedLimit, faq = [] } }) => {
      if (!counted(promisedLimit)) return undefined
      const longer = sayLimit({ ...promisedLimit, value: promisedLimit.value + 15 })
      return {
        faq: [
          ...faq.filter(({ answer }) => !answer.includes('办结')),
          {
            question: '提交申请后多久能拿到结果？',
            answer: pick(random, [`一般在受理后${longer}内办结。`, `从受理到办结需要${longer}。`]),
          },
        ],
      }
    },
  ),
  changing(
    'promised-limit-instant-contradicts',
    'promisedLimit',
    ({ guide: { handling, promisedLimit } }) =>
      handling && counted(promisedLimit) ? { handling: { ...handling, kind: 'instant' } } : undefined,
    ['handling'],
  ),
  dropping('promised-limit-absent', 'promisedLimit'),
]
