import { pick } from '../../../../fixtures/random.ts'
import { changing } from '../edit.ts'
import type { ErrorKind } from '../scene.ts'

/** Prose of a guide that gainsays its own fields. */
export const contradictionErrors: readonly ErrorKind[] = [
  changing(
    'procedure-denies-online',
    'procedure',
    ({ random, guide: { procedure, handling } }) =>
      handling?.channels?.includes('online')
        ? {
            procedure: {
              ...procedure,
              online: pick(random, [
                '本事项暂不支持网上办理，请到窗口申请。',
                '不提供网上申请，须到现场提交材料。',
                '目前仅限窗口办理，网上渠道尚未开通。',
              ]),
            },
          }
        : undefined,
    ['handling'],
  ),
  changing(
    'procedure-asks-more-visits',
    'procedure',
    ({ random, guide: { procedure, handling, materials } }) =>
      handling?.maxVisits !== undefined && handling.maxVisits <= 1 && materials
        ? {
            procedure: {
              ...procedure,
              window: pick(random, [
                '申请人须到现场两次：第一次递交申请材料，第二次领取结果。',
                '须到窗口办理2次，首次提交材料，审核通过后再次到窗口签字确认。',
                '全程需跑现场3次。',
              ]),
            },
          }
        : undefined,
    ['handling'],
  ),
  changing(
    'fee-asked-in-procedure',
    'fee',
    ({ random, guide: { fee, procedure } }) =>
      fee?.charged === false && procedure?.window !== undefined
        ? {
            procedure: {
              ...procedure,
              window: `${procedure.window}${pick(random, ['办理时须缴纳工本费20元。', '受理后按每份30元收取资料费。', '请先到收费窗口缴费50元。'])}`,
            },
          }
        : undefined,
    ['procedure'],
  ),
  changing('fee-asked-in-faq', 'fee', ({ random, guide: { fee, faq = [] } }) =>
    fee?.charged === false
      ? {
          faq: [
            ...faq.filter(({ answer }) => !answer.includes('费用')),
            {
              question: '需要收费吗？',
              answer: pick(random, [
                '需要，每证收取工本费10元。',
                '收取手续费20元/人次。',
                '要交材料费三十元。',
              ]),
            },
          ],
        }
      : undefined,
  ),
]
