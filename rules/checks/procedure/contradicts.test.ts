import type { Handling } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { contradicts } from './contradicts.ts'

/** Each as an answer and as the procedure at the window of a guide that needs at most one visit and is open online. */
const handling: Handling = { maxVisits: 1, onlineDepth: 4, channels: ['window', 'online'] }
const said = {
  offline: [
    '网上暂未开放。',
    '网上申报功能尚未开通。',
    '本事项线下办理。',
    '只在窗口受理。',
    '不能网上办理，请到窗口。',
    '不可以，目前只能到窗口办理。',
    '暂时不能网办。',
    '没有开通网上办理。',
    '网上办不了，要到窗口办。',
    '目前仅支持现场办理。',
    '仅线下受理。',
    '必须现场提交，网上不收件。',
    '网上只能预约，不能申报。',
    '网上渠道暂停使用，请一律来厅办理。',
    '线上只接受咨询，申请必须现场递交。',
    '网上业务目前停止受理。',
    '全部材料须现场递交，网上仅供查询。',
    '系统维护，长期停止网上受理，请携材料到窗口。',
    '线上只能下载表格，申请一律在窗口递交。',
    '网上仅供下载样表。',
    '全面停用网上申报功能。',
    '材料一律到线下窗口提交。',
  ],
  visits: [
    '要跑两趟。',
    '先来提交材料，再来领证，共两次。',
    '第一次来提交材料，第二次来领证。',
    '须到窗口两趟。',
    '还要再跑一次窗口。',
    '一般来回两次。',
    '需要到现场2次，提交材料一次，领证一次。',
    '需要来两次。',
    '至少要到大厅2次。',
    '到办事现场次数：3次。',
    '递表、补签、领表均须本人到场，至少来三次。',
    '遗属须先到现场签字，核定后再来现场领取。',
    '须分两次到窗口递交。',
    '领取结果时须再次到场。',
    '先到窗口交件，审核完还要来大厅拿证。',
    '起码跑两趟。',
  ],
  nothing: [
    '不用来回跑两趟，只跑一次。',
    '老规矩里的毕业证不要了，您少跑一趟。',
    '可以网上办，也可以到窗口办。',
    '老年人不会使用网上系统的，可到窗口办理。',
    '系统故障期间网上暂停办理，请稍后再试。',
    '逢系统升级，网上渠道暂停服务。',
    '暂不支持手机端上传超过10M的文件。',
    '网上不能上传的材料，可以邮寄。',
    '只有窗口办理的才需要取号。',
    '只跑一次即可。',
    '领取证书时到窗口一次即可，也可以邮寄。',
    '网上不接受代办申请。',
    '不能在网上支付的，可以到银行缴纳。',
    '如系统故障无法网上办理，可到窗口办理。',
    '以前要跑三趟，现在只跑一次。',
    '无需先到现场签字再来现场领取。',
    '先到窗口取号，再到3号台面办理的，请看叫号屏。',
    '材料退回的，须再次到窗口。',
    '先到现场递交，再到窗口领取或者邮寄送达均可。',
    '系统维护期间暂停网上受理。',
    '窗口申请的材料一律在综合窗口提交。',
    '网上可以下载表格，也可以直接申请。',
    '材料不齐的，可能要再跑一次。',
    '年内累计达到3次的，暂停申领。',
    '可以线下办理，也可以线上办理。',
  ],
}
const told = (words: string) => [
  { name: `answered: ${words}`, guide: { handling, faq: [{ question: '怎么办理？', answer: words }] } },
  { name: `at the window: ${words}`, guide: { handling, procedure: { window: words } } },
]

testRule(contradicts, {
  valid: [
    {
      name: 'online without a visit',
      guide: {
        procedure: { online: '登录网站上传材料，网上查询结果。' },
        handling: { maxVisits: 0, onlineDepth: 4 },
      },
    },
    {
      name: 'the visits that it says',
      guide: { procedure: { window: '到窗口1次领取结果。' }, handling: { maxVisits: 1 } },
    },
    { name: 'no handling is published', guide: { procedure: { online: '须到窗口提交纸质材料。' } } },
  ],
  invalid: [
    ...(['offline', 'visits'] as const).flatMap((message) =>
      said[message].flatMap(told).map((one) => ({ ...one, expect: [{ message }] })),
    ),
    {
      name: 'an answer that sends whoever applied online to the counter',
      guide: {
        faq: [{ question: '要到现场吗？', answer: '网上提交后，还需到窗口提交纸质材料。' }],
        handling: { maxVisits: 0 },
      },
      expect: [{ message: 'counter', place: 'faq/counter', path: '/faq/0/answer' }],
    },
    {
      name: 'online, then to the counter',
      guide: {
        procedure: { online: '网上预约后须到政务服务中心窗口提交纸质材料。' },
        handling: { maxVisits: 0 },
      },
      expect: [{ message: 'counter', severity: 'error', place: 'online/counter', path: '/procedure/online' }],
    },
    {
      name: 'more visits than published',
      guide: { procedure: { window: '申请人须到窗口2次办理。' }, handling: { maxVisits: 1 } },
      expect: [{ message: 'visits' }],
    },
    {
      name: 'not online, though offered',
      guide: {
        procedure: { window: '本事项暂不支持网上办理。' },
        handling: { channels: ['window', 'online'] },
      },
      expect: [{ message: 'offline' }],
    },
  ],
  harmless: [
    ...said.nothing.flatMap(told),
    {
      name: 'online takes no visit, the window one',
      guide: {
        handling: { maxVisits: 1, channels: ['window', 'online'] },
        procedure: { online: '网上提交后即时办理，无需到现场。' },
      },
    },
    {
      name: 'no visit is needed, in words that speak of one',
      guide: {
        handling: { maxVisits: 0, onlineDepth: 4, channels: ['online'] },
        procedure: { online: '网上提交后即时办理，无需到现场。申请本身不必到窗口，全程不用跑大厅。' },
      },
    },
    {
      name: 'at most one visit is promised to all',
      guide: { handling: { maxVisits: 0 }, procedure: { window: '本事项最多跑一次。' } },
    },
    {
      name: 'a choice to collect at the counter',
      guide: {
        procedure: { online: '审查后可选择到窗口领取或者邮寄送达。' },
        handling: { maxVisits: 0, onlineDepth: 4 },
      },
    },
    {
      name: 'the procedure at the window leads to the window',
      guide: { procedure: { window: '申请人须到窗口提交材料。' }, handling: { maxVisits: 0 } },
    },
    {
      name: 'a visit that is saved',
      guide: { procedure: { window: '合格证不要了，您少跑一趟。' }, handling: { maxVisits: 0 } },
    },
    {
      name: 'no visit in other words',
      guide: { procedure: { online: '全程网办，零跑动。' }, handling: { maxVisits: 0 } },
    },
  ],
})
