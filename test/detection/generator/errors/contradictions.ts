import { changing } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'

/** Prose of a guide that gainsays its own fields. */
export const contradictionErrors: readonly ErrorKind[] = [
  changing(
    'procedure-denies-online',
    'procedure',
    (scene) => {
      const { procedure, handling } = scene.guide
      if (!handling?.channels?.includes('online') || scene.item.binding?.procedure === 'same')
        return undefined
      const online = choose(
        scene,
        [
          '本事项暂不支持网上办理，请到窗口申请。',
          '不提供网上申请，须到现场提交材料。',
          '目前仅限窗口办理，网上渠道尚未开通。',
        ],
        [
          '网上办理功能建设中，暂只接受现场申请。',
          '本事项不可网办。',
          '无法网上申请，请携带材料到大厅办理。',
        ],
      )
      return { procedure: { ...procedure, online } }
    },
    ['handling'],
  ),
  changing(
    'procedure-asks-more-visits',
    'procedure',
    (scene) => {
      const { procedure, handling, materials } = scene.guide
      if (handling?.maxVisits === undefined || handling.maxVisits > 1 || !materials) return undefined
      if (scene.item.binding?.procedure === 'same') return undefined
      const window = choose(
        scene,
        [
          '申请人须到现场两次：第一次递交申请材料，第二次领取结果。',
          '须到窗口办理2次，首次提交材料，审核通过后再次到窗口签字确认。',
          '全程需跑现场3次。',
        ],
        [
          '办理过程中至少需要到大厅二次。',
          '申请人需到场三次，分别用于提交、补录和领证。',
          '到现场次数：2次。',
        ],
      )
      return { procedure: { ...procedure, window } }
    },
    ['handling'],
  ),
  changing(
    'fee-asked-in-procedure',
    'fee',
    (scene) => {
      const { fee, procedure } = scene.guide
      if (fee?.charged !== false || procedure?.window === undefined) return undefined
      if (scene.item.binding?.procedure === 'same') return undefined
      const asked = choose(
        scene,
        [
          '办理时须缴纳工本费20元。',
          '受理后按每份30元收取资料费。',
          '请先到收费窗口缴费50元。',
          '申请人须在领证时支付证件工本费8元。',
          '本业务收费标准为每人40元。',
          '未缴费的不予发证，金额为60元。',
        ],
        [
          '领证时交纳制证费15元。',
          '每宗收取服务费一百元。',
          '缴清手续费后方可领取结果。',
          '需支付鉴定费200元/人。',
        ],
      )
      return { procedure: { ...procedure, window: `${procedure.window}${asked}` } }
    },
    ['procedure'],
  ),
  changing('fee-asked-in-faq', 'fee', (scene) => {
    const { fee, faq = [] } = scene.guide
    if (fee?.charged !== false) return undefined
    const [question, answer] = choose<readonly [string, string]>(
      scene,
      [
        ['需要收费吗？', '需要，每证收取工本费10元。'],
        ['需要收费吗？', '收取手续费20元/人次。'],
        ['需要收费吗？', '要交材料费三十元。'],
        ['费用怎么算？', '按份计费，一份12元。'],
        ['免费吗？', '不免费，每宗收取60元。'],
      ],
      [
        ['办这个要多少钱？', '每本25元，现场扫码支付。'],
        ['收费标准是什么？', '个人每次50元，单位每次100元。'],
        ['怎么缴费？', '受理后凭缴费通知书到银行缴纳服务费。'],
      ],
    )
    return {
      faq: [...faq.filter((one) => !/费用|要钱/.test(one.question + one.answer)), { question, answer }],
    }
  }),
]
