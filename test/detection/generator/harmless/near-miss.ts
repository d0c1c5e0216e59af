import type { ElementName } from '../../../../rules/catalog.ts'
import { choose } from '../pool.ts'
import type { HarmlessClass, Scene } from '../scene.ts'

type Answers = readonly (readonly [question: string, answer: string])[]

/** A question and answer that comes near to an error of an element and is none. */
const near = (
  name: string,
  element: ElementName,
  suits: (scene: Scene) => boolean,
  answers: (scene: Scene) => readonly [known: Answers, heldOut: Answers],
): HarmlessClass => ({
  name,
  element,
  apply(scene) {
    if (!suits(scene)) return undefined
    const [question, answer] = choose(scene, ...answers(scene))
    return { ...scene.guide, faq: [...(scene.guide.faq ?? []), { question, answer }] }
  },
})

const anywhere = (): boolean => true
const isFree = ({ guide: { fee } }: Scene): boolean => fee?.charged === false

/** Answers that come near to an error and are none. */
export const nearMisses: readonly HarmlessClass[] = [
  near('faq-material-not-needed', 'materials', anywhere, () => [
    [
      ['还要户口本吗？', '不需要提供户口簿，系统会自动核验。'],
      ['是否需要提交照片？', '无需提交照片。'],
      ['要带结婚证吗？', '已取消结婚证等证明材料，不用携带。'],
    ],
    [
      ['身份证还要复印吗？', '通过数据共享获取，申请人不必再提交复印件。'],
      ['无犯罪证明还要开吗？', '该证明已取消，请勿再到派出所开具。'],
      ['没带毕业证怎么办？', '学历由系统联网核验，不收取毕业证书。'],
    ],
  ]),
  near('faq-other-period', 'promisedLimit', anywhere, () => [
    [
      ['结果有效期多久？', '证件自发放之日起3年内有效。'],
      ['收到补正通知后什么时候补齐？', '请在收到通知之日起10个工作日内补齐材料。'],
      ['结果出来后多久不领会怎样？', '逾期60日未领取的，窗口将通过邮政寄送。'],
      ['对结果不服怎么办？', '可在收到决定之日起六个月内提起行政诉讼。'],
      ['预约可以提前多少天？', '可提前15天预约。'],
      ['材料出具时间有要求吗？', '近90日内出具的均可。'],
      ['多久可以再次申请？', '未通过的，30日后可以重新申请。'],
      ['邮寄要几天？', '办结后2至5天寄达。'],
    ],
    [
      ['短信验证码收不到怎么办？', '请等待3分钟再重新获取，连续失败的24小时后再试。'],
      ['换了手机号要改吗？', '变更联系方式的，请在7日内登录平台修改。'],
      ['证书什么时候要换？', '期满前60日内申请换发。'],
      ['档案能借多久？', '借阅档案以45日为限，到期归还。'],
    ],
  ]),
  near('faq-own-place', 'text', anywhere, ({ place, agency }) => [
    [
      ['在哪里咨询？', `可到${place.name}政务服务中心或者拨打12333咨询，由${agency.name}解答。`],
      ['楼上还有别的窗口吗？', `${place.name}政务服务中心二楼设有税务、医保窗口。`],
      ['省里有统一规定吗？', '按照广东省人力资源和社会保障厅的统一规定办理。'],
    ],
    [
      ['网上怎么选地区？', `登录后地区请选择“${place.city?.name ?? '广东省'}”。`],
      ['政策依据在哪里看？', '可在广东省人力资源和社会保障厅门户网站查询。'],
    ],
  ]),
  near('faq-streets-of-other-cities', 'text', anywhere, () => [
    [
      ['乘车路线？', '乘坐公交5路到中山四路站下车，步行200米。'],
      ['停车方便吗？', '可停放在韶关路与惠州大道交叉口停车场。'],
    ],
    [
      ['怎么走？', '沿江门路向东，在潮州街路口右转。'],
      ['附近有地铁吗？', '3号线广州大道站B出口。'],
    ],
  ]),
  near('faq-transfers-between-cities', 'text', anywhere, ({ elsewhere }) => [
    [
      ['在外市参保过怎么办？', `曾在${elsewhere.city?.name ?? elsewhere.name}参保的，可以先办理转移接续。`],
      ['户口不在本市可以办吗？', '可以，外市户籍人员与本市户籍人员条件相同。'],
    ],
    [
      [
        '从外地转来要注意什么？',
        `从${elsewhere.city?.name ?? elsewhere.name}转入的，由转出地社保经办机构出具凭证。`,
      ],
      ['港澳居民可以申请吗？', '香港、澳门居民适用同样的条件。'],
    ],
  ]),
  near('faq-instant-acceptance', 'promisedLimit', anywhere, () => [
    [
      ['什么时候受理？', '材料齐全的即时受理。'],
      ['窗口当场能知道材料齐不齐吗？', '可以，窗口当场核对材料并出具受理回执。'],
      ['网上提交后要等多久才受理？', '系统自动受理，无需等待。'],
      ['能马上拿到回执吗？', '可以，受理后立即打印回执。'],
    ],
    [
      ['交了材料能马上有编号吗？', '收件成功即生成办件编号，当场短信告知。'],
      ['材料不对会当场说吗？', '会，窗口当场一次性告知需要补正的内容。'],
    ],
  ]),
  near('faq-fee-of-others', 'fee', isFree, () => [
    [
      ['邮寄要钱吗？', '邮寄费由申请人自理，本机关不收取任何费用。'],
      ['打印材料收费吗？', '窗口免费打印、复印。'],
    ],
    [
      ['有人说交500元可以代办？', '请勿相信收费代办，本事项免费。'],
      ['EMS寄送如何付费？', '选择寄送的，邮费到付。'],
      ['停车收费吗？', '大厅停车场前两小时免费，之后每小时5元。'],
    ],
  ]),
  near('faq-visits-by-choice', 'handling', anywhere, () => [
    [
      ['结果怎么领？', '可选择邮寄，也可到窗口自取。'],
      ['不会用电脑怎么办？', '可以到大厅自助区，由志愿者帮助网上提交。'],
    ],
    [
      ['想当面咨询可以吗？', '欢迎到大厅咨询，申请本身不必到场。'],
      ['可以多次去窗口问吗？', '可以，咨询次数不限。'],
    ],
  ]),
  near('faq-not-vague', 'text', anywhere, () => [
    [
      ['结果怎么通知？', '审核结果以短信通知。'],
      ['清单以外的材料要交吗？', '除清单所列材料外，不得要求提供其他材料。'],
    ],
    [
      ['规定在哪里？', '见《工伤保险条例》的规定。'],
      ['窗口会另外要求材料吗？', '不会，窗口不得要求其他材料。'],
    ],
  ]),
  near('faq-former-names-explained', 'text', anywhere, ({ place }) => [
    [
      ['办理部门是原来的劳动局吗？', `是，由${place.name}人力资源和社会保障局（原劳动和社会保障局）承担。`],
      ['依据哪个规章？', '《就业服务与就业管理规定》（劳动和社会保障部令第28号）。'],
    ],
    [
      ['劳动监察在哪里办？', '请到劳动保障监察大队投诉。'],
      ['旧证还能用吗？', '原劳动和社会保障部门核发、仍在有效期内的证书继续有效。'],
    ],
  ]),
  near('faq-examples-masked', 'text', anywhere, () => [
    [
      ['用户名怎么填？', '例如：ZHANGXX2024。'],
      ['文件名有要求吗？', '请命名为“姓名＋身份证号后四位”。'],
    ],
    [
      ['样表怎么看？', '样表中的“张某某”仅为示例。'],
      ['普通话证书算吗？', '普通话水平测试等级证书不作为申请条件。'],
    ],
  ]),
  near('faq-signs-no-markup', 'text', anywhere, () => [
    [
      ['研发人员怎么算？', 'R&D人员按统计口径计算。'],
      ['入口在哪里？', '首页 > 政务服务 > 人社 > 在线办理。'],
    ],
    [
      ['照片多大？', '大小<200KB，格式为JPG。'],
      ['比例怎么算？', '人数÷总数×100%，结果≥60%即可。'],
    ],
  ]),
  near('faq-rare-characters', 'text', anywhere, () => [
    [
      ['姓名含生僻字怎么办？', '如“堃”“喆”“犇”等，请按证件录入。'],
      ['外籍人员姓名怎么写？', '按护照拼写，例如José、Müller。'],
    ],
    [
      ['少数民族姓名怎么填？', '间隔号用“·”，如“阿依古丽·买买提”。'],
      ['系统提示什么？', '提示“？”时请点击重试。'],
    ],
  ]),
  near('faq-agents-by-choice', 'handling', anywhere, () => [
    [
      ['可以请中介吗？', '可以自愿委托，本机关不指定任何中介机构。'],
      ['要不要审计报告？', '不需要委托会计师事务所出具报告。'],
    ],
    [
      ['代理公司说必须找他们？', '没有此要求，请直接向本机关申请。'],
      ['评估由谁做？', '由本机关组织，费用由财政承担。'],
    ],
  ]),
]
