/**
 * What prose says of paying for the handling: 须缴纳工本费20元, 每证收取10元, 请到收费窗口缴费; or that nothing is to be
 * paid. Contributions, and what somebody else charges for something else, are no fee of the item.
 */
import { type Found, perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'

/** Words that ask for a payment, or say that none is asked for, as a range of canonical text. */
export interface PaymentClaim extends Found {
  readonly says: 'charged' | 'free'
  /** The sentence that says it. */
  readonly sentence: Found
}

/** What leads the answer to a question about fees that answers neither yes nor no. */
export const feeAnswer = '收费标准:'

/** A look whether a sentence speaks of money at all. */
const hint = /[费元块钱款付¥￥]/

const number = String.raw`(?:\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+)`
const amount = `(?:(?:人民币|[¥￥])?${number}万?(?:元|块钱?)|[¥￥]${number})`
const per = '(?:[/每]?(?:份|证|人次|人|次|件|本|卡|张|户|例|页))'
const feeName =
  '(?:(?:工本|手续|服务|资料|材料|受理|登记|证照|证书|证件|制证|制卡|报名|考试|考务|评审|鉴定|代办|审查|审核|办理|办证|查询|复印|打印|加急|认证|换证|年审|年检|检测|仲裁|申请|申报|管理|咨询|录入|建档|档案)费用?|(?:相关|有关|相应|一定)?费用)'
const payer = '(?:申请人|申领人|办理人|办事人|申请单位|用人单位|企业|个人|本人|当事人)'
const paying = '(?:缴费|交费|付费|缴款|交款|付款|交钱|付钱)'
const of = `(?:${per}|按[^,。;]{0,8}|标准|相关|有关|相应|一定|的|共|共计|合计|为|每年|每月){0,3}`

const charging: readonly RegExp[] = [
  new RegExp(
    `(?:收取|加收|计收|另收|预收|需收|须收|收)${of}[^,。;、:]{0,4}?(?:[^,。;、:]{0,4}费)?(?:${feeName}|${amount})`,
    'g',
  ),
  new RegExp(
    `(?:缴纳|交纳|缴交|缴付|支付|交付|缴清|付清|缴|交|付)${of}[^,。;、:]{0,4}?(?:${feeName}|${amount})`,
    'g',
  ),
  new RegExp(`(?:收费|缴费)(?:窗口|处|台|大厅)[^,。;]{0,6}(?:缴费|交费|付费|缴款)(?:${amount})?`, 'g'),
  new RegExp(`(?:缴费|交费|付费|收费)${of}${amount}`, 'g'),
  new RegExp(`${feeName}(?:标准)?[:为是]?${per}?${amount}${per}?`, 'g'),
  /未(?:缴费|交费|付费)的?,?(?:一律|将)?(?:不予|不得|不能|不)(?:发证|发放|办理|受理|出证|取件|制证)/g,
  /按[^,。;]{1,6}(?:计费|收费)/g,
  // 要收的,每份20元; 缴费后方可取证; 凭缴费凭证领取许可证.
  new RegExp(`(?:^|要收的?,|收费标准[:为是]*)每(?:份|证|人次|人|次|件|本|卡|张)${amount}`, 'g'),
  /(?:缴费|交费|付费|缴款)(?:成功|完成)?之?后,?(?:才|方|始)(?:可以?|能|予)(?:取证|领证|领取|取件|出证|发证|办理|受理|制证)/g,
  /凭(?:缴费|交费|收费|付款)(?:凭证|票据|发票|收据|单据?)(?:领取|领|取|换取|办理)(?:[^,。;]{0,10}证|结果)?/g,
  // 要交钱; 需要付费,二十元; 收费:20元: what is to be paid need not be named.
  /(?:需要?|须|(?<!只)要(?!求)|应当?|得|先)(?:缴费|交费|付费|付款|缴款|交钱|给钱|花钱|付钱)(?=$|[,。;!]|的|后|(?:办理|取证|领证|领取))/g,
  /^(?:[本该此]事项|办理|现场|窗口|这个)?(?:会|要|需要?|须|应当?)?(?:收费|收钱|交钱|花钱)(?=$|[,。;!])/g,
  new RegExp(`收费(?:标准)?[,:为是]*${per}?${amount}`, 'g'),
  /(?:缴费|交费|付费|缴款|缴纳费用|缴清费用)之?后,?(?:再|到窗口|凭[^,。;]{0,8})?(?:领取?|取|发放?|打印|核发|颁发)(?:证|结果|批|许可|卡|件|执照)/g,
  /(?:^|(?<=[,;]))(?:办理|本事项)?有(?:一定|相应|少量)?(?:费用|收费|工本费|手续费|成本费|服务费)(?=$|[,。;])|不(?:是)?免费|并非免费/g,
  // The answer to what it costs, as `readAnswer` leads it.
  new RegExp(`^${feeAnswer}[^。;]{0,30}?${amount}`, 'g'),
  new RegExp(
    `^${feeAnswer}(?:需要?|须|要|会|应当?|有|仅|只|适当|一般){0,4}(?:收取?|交纳?|缴纳?|付|支付)?[^,。;不无免]{0,8}(?:${feeName}|成本费|一定费用)`,
    'g',
  ),
  /(?:扫码|微信|支付宝|现金|刷卡|银联)(?:支付|付款|缴纳|缴费|交纳)[^,。;]{0,6}(?:费用?|费|元)/g,
  /(?:本事项|办理|该业务|此业务|需要?|须|要|应当?)收费(?!标准|依据|情况|票据|窗口|项目|公示|目录|处)/g,
  // 先行缴款; 审核通过后缴费领证; 交钱后领证; 请到财务室交款: somebody pays on the way.
  /(?:(?:需要?|须|(?<!只)要(?!求)|应当?|请|必须|得)先?|先)(?:行|到|去|在|至)?[^,。;已未不免凭]{0,8}?(?:缴款|交款|缴费|交费|交钱)(?=$|[,。;!后再领取办])/g,
  new RegExp(
    `(?<=后|,|^)(?:请|再|先)?${paying}(?:成功|完成)?之?(?:后|即可|并|再|,)*(?:领|取|打印|发)[^,。;]{0,4}?(?:证|件|照|卡|结果|批)`,
    'g',
  ),
  new RegExp(
    `(?:${paying}|支付)(?:成功|完成|到账)?后,?(?:系统|窗口|方|才|再|自动|予以?)*(?:受理|办理|办结|出证|制证|提交)`,
    'g',
  ),
  // Who bears it: 工本费由申请人承担; 申请人自行承担制证费用; 费用自理.
  new RegExp(
    `(?:${feeName}|成本费)(?:均|全部|一律)?(?:由?${payer}(?:自行)?(?:承担|负担|自理|自付|支付|缴纳|预缴|预交|垫付|出)|自理|自付)`,
    'g',
  ),
  new RegExp(
    `${payer}(?:应当?|须|需要?)?(?:自行)?(?:承担|负担)[^,。;:不无免]{0,8}?(?:${feeName}|成本费)`,
    'g',
  ),
  // Money to bring: 请备好20元现金; 请准备工本费; 带20元零钱.
  new RegExp(
    `(?:自备|备好|备齐|准备好?|携带|带上?|备)(?:好|足)?(?:现金|零钱)?(?:${amount}|${feeName})(?:现金|零钱)?`,
    'g',
  ),
  // 办一个证20块; 办理一次30元.
  new RegExp(
    `(?<![补代])(?:办理?|制作?)(?:每|一)?(?:个|本|张|份|次|件)?(?:证|卡|照|件)?(?:要|需要?|收|花|是)?${amount}`,
    'g',
  ),
  new RegExp(`(?:收取标准|收费金额|缴费金额|收费额|工本)[:为是]*${per}?${amount}`, 'g'),
  new RegExp(
    `(?:成本费|工本费用?)[:为是]?${per}?${amount}|(?:收取?|缴纳?|交)[^,。;:不无免]{0,6}?成本费`,
    'g',
  ),
  // 20元工本费; 预存费用; 提交订单并付款.
  new RegExp(`${amount}的?(?:工本|手续|证照|制证|证件|证书)费`, 'g'),
  /(?:预存|预缴|预交|垫付)[^,。;不无免]{0,4}(?:费用?|元)/g,
  /(?:并|再|然后)(?:付款|缴费|支付费用|缴款)(?=$|[,。;])/g,
  // 本项目为收费项目; 按物价部门标准收费; 收费按发改部门核定标准执行.
  /(?:为|是|属于?|系)(?:行政事业性|政府定价|经营服务性)?收费(?:项目|事项|业务)/g,
  /(?:按|依照|按照|根据|依据|参照)[^,。;不无免]{1,20}(?:标准|规定|文件|核定|目录)(?:进行|予以)?(?:收费|收取(?:费用)?|计收)(?=$|[,。;])/g,
  /收费(?:标准)?(?:按|依照|按照|参照)[^,。;不无免]{2,20}(?:执行|收取|计收)/g,
  // What is paid by, and where: 请凭缴款通知书到银行缴费; 扫描缴费二维码; 登录非税平台缴款.
  /(?:凭|收到|生成|持|出具|开具|打印|扫描?|告知|通知)[^,。;不无免]{0,6}?(?:缴款|缴费|交费)(?:通知书?|单|二维码|码|金额)/g,
  /(?:在|通过|登录|到|去|于)[^,。;不无免]{0,12}?(?:非税|缴费平台|收费窗口|缴费窗口|收费处|财务室)[^,。;不无免]{0,8}?(?:缴纳费用|缴费|缴款|交费|付款|支付)/g,
  /出示(?:缴费|交费|收费|付款)(?:凭证|票据|收据|发票)/g,
  /(?:支付|缴费|付款|缴款)(?:成功|完成)之?后(?=[,]?(?:方|才|再|即)?(?:可|能)?(?:进入|开始|制证|出证|发证|领|取|打印))|(?:未|不)按?(?:时|期)?(?:缴费|缴款|付款)的?,?(?:则|将)?(?:视为|视同)(?:自动)?(?:放弃|撤回)/g,
  new RegExp(
    `^${feeAnswer}[^。;不无免]{0,12}?(?:时|后|前|窗口|处|现场|当场)[^,。;不无免]{0,6}?(?:交|缴|付)(?=$|[,。;])`,
    'g',
  ),
  /(?<![不没])(?:要|花|收)钱(?:的)?(?=$|[,。;!])/g,
  /(?:不能|不可以?|不属于|不再|并非|非|不是?)免费/g,
  new RegExp(
    `^${feeAnswer}[^。;不无免]{0,12}?(?:刷卡|扫码|现金|转账|微信|支付宝|银联|窗口|网上|线上)[^。;不无免]{0,8}?(?:缴纳|交纳|缴费|交费|支付|付款|缴款)`,
    'g',
  ),
]

const money = '(?:任何|相关|一分|行政事业性)*(?:费用|收费|费|钱|款|工本费|手续费)'
const free = new RegExp(
  [
    '(?<![不非]|不是|不能|不可以?|不属于|不再)(?:是|为|属于?|均|都|全程|全部|一律|完全|本事项|办理|申请|^|(?<!(?:翻译|手语|复印|打印|停车|饮水|上网|充电|照相|邮寄|代办|帮办|接送)[^。;]{0,6})(?<=[,;:]))免费(?:的|办理|事项|项目|办结|受理|申领|申请)?(?:的)?(?=$|[,。;!])',
    '(?<!不是?|非|不再|不能|不可以?|不属于)免费(?:办理|受理|申请|申领|办结)',
    `(?:不|不用|不需要?|不必|不会|不再|未|均不|不要)(?:另行)?(?:花|收取?|要|产生|涉及|存在|缴纳?|交|付|支付|承担|掏)${money}(?!的)`,
    '(?:不|不会|不再|不要|均不)收费',
    `(?:无需|无须|不用|不必|不需要?|免于?)(?:申请人|个人|您)?(?:缴纳?|交纳?|付|支付|承担|出)${money}`,
    '一分钱(?:都|也)?不[收用要]|零收费|零费用|(?:没有|无)任何(?:收费|费用)',
    '(?:没有|无)(?:收费|费用)(?=$|[,。;])',
    '(?:收费(?:标准)?|费用)[:为是](?:无|0元|零元|免费|不收费)(?=$|[,。;(])',
    '(?:取消|停止|停征|免征|免收|免除|免缴)(?:了)?(?:行政事业性)?(?:收费|工本费|手续费|任何费用|全部费用|费用)',
    '(?:工本费|手续费|收费|费用)(?:自[^,。;]{2,10}起)?(?:已|现已|均|全部|全|一律)*(?:取消|停征|免收|全免|免除|免征)',
  ].join('|'),
  'g',
)
/** Nothing is to be paid for something else, by some people, in some case, or beside what is paid. */
const freeBeside =
  /除|快递|邮|寄|复印|咨询|WiFi|wifi|热线|下载|停车|残疾|低保|困难|特困|小微|首次|第一次|老年|军人|优惠|中介|(?:服务|培训|医疗|代办)机构|其他|其它|额外|乱收|违规|不得|严禁|未缴费|逾期/

const denied =
  /(?:不|无需|无须|不用|免|未|严禁|禁止|不得|取消|停止|停收|暂停|没有|杜绝|拒绝|谨防|凡|要求)[^,。;]{0,6}$/
/** What was paid before, or is paid back or later, is not asked for now: 已缴费用不予退还, 退还预收的服务费用, 补缴费用. */
const otherTime = /(?:已经?|补|多|误|(?:退还|退回|返还|退)[^,。;]{0,8})$/
/** A payment that is over: 原收取20元, 现已取消. */
const isOver =
  /(?:均|都|即|一律)?(?:属于?|为|是)(?:违规|违法|违纪|乱收费|诈骗)|(?:复印|翻译|交通|食宿|住宿|装订)[^。;]*(?:自理|自付)|(?:现|已|均|一律|予以|全部|起)(?:经|均|全部)?(?:取消|免收|免除|停收|停止收取|不再收|免征|减免)|原(?:来|先)?收/
/** Contributions, in a sentence that speaks of them. */
const contributions =
  /断缴|补缴|欠缴|个人缴|保险费|社保费|[按逐每]个?[月年季]度?(?:足额|按时)?缴|(?:连续|足额|按时|持续|正常|累计)缴|缴费(?:年限|记录|基数|人员|单位|比例|档次|工资|月|基准)|公积金|滞纳金|学费/
/** Money that goes elsewhere, or for something else than the handling of this item. */
const elsewhere =
  /医保|养老|参保|社会保险|税|培训|医疗|康复|就诊|体检|医院|公证|邮寄|快递|物流|寄送|邮费|到付|EMS|顺丰|银行|手续费由|补贴|补助|津贴|资助|贷款|贴息|待遇|工资|薪|报酬|经济补偿|赔偿|注册资本|资金|罚款|基金|财政|遗失|补办|补卡|换卡|补领|补证|挂失|中介|代理机构|律师|诉讼|公告|报销|租|投标|押金|保证金|用人单位(?:不得|应当)?向|劳动者收取|求职者|(?<!窗口|大厅|前台|柜台)代收|以代办|的名义|照相馆|冲印/
/** Who charges is no office: 人力资源服务机构收取服务费. */
const byOthers =
  /(?:机构|企业|公司|单位|学校|协会|组织|照相馆|商家|门店|公证处|医院)(?:会|可以?|应当?|不得|按[^,]{0,8}|依法|向[^,]{0,8})*$/

/** The agency's own cut of what is paid out: 从补贴中扣除3%作为代办手续费. */
const cut = String.raw`(?:扣除|扣收|扣下|抽取|提取|代扣)(?:\d+(?:\.\d+)?%|${amount})[^,。;无不免]{0,2}(?:作为|当作|充作|做|用作|的)[^,。;无不免保险税]{0,6}(?:费用?|报酬|酬劳)`
const keptBack = new RegExp(cut)

const clauseStart = (text: string, at: number): number =>
  Math.max(...[',', '、', ':', '。', ';'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1

/** The clause that words stand in. */
const clauseAt = (sentence: string, index: number, words: string): string => {
  const to = sentence.slice(index + words.length).search(/[,;。]/)
  return sentence.slice(clauseStart(sentence, index), to < 0 ? sentence.length : index + words.length + to)
}

const findClaims = (sentence: string): readonly PaymentClaim[] => {
  if (!hint.test(sentence)) return []
  const whole = { start: 0, end: sentence.length }
  const claims: PaymentClaim[] = []
  const add = (says: PaymentClaim['says'], start: number, end: number) => {
    if (claims.every((other) => end <= other.start || other.end <= start))
      claims.push({ start, end, says, sentence: whole })
  }
  for (const { index, 0: words } of sentence.matchAll(free))
    if (!sentence.includes('停车') && !freeBeside.test(clauseAt(sentence, index, words)))
      add('free', index, index + words.length)
  if (contributions.test(sentence) || isOver.test(sentence)) return claims
  for (const pattern of [...charging, new RegExp(cut, 'g')])
    for (const { index, 0: words } of sentence.matchAll(pattern)) {
      const clause = clauseAt(sentence, index, words)
      const before = sentence.slice(clauseStart(sentence, index), index)
      const isOurs =
        keptBack.test(words) ||
        /(?:缴款|缴费)(?:通知|单|二维码|码)|非税/.test(words) ||
        /(?:窗口|柜台|前台|大厅)代收/.test(clause)
      if (
        (!isOurs && elsewhere.test(clause)) ||
        denied.test(before) ||
        otherTime.test(before) ||
        byOthers.test(before)
      )
        continue
      // 0元 is nothing.
      if (/(?:^|[^\d.,])0+(?:\.0+)?元/.test(words)) continue
      add('charged', index, index + words.length)
    }
  return claims.sort((a, b) => a.start - b.start)
}

const claimsOf = perSentence(findClaims, {
  signs: '费元块钱款付¥￥',
  move: (claim, by) => ({
    ...claim,
    start: claim.start + by,
    end: claim.end + by,
    sentence: { start: claim.sentence.start + by, end: claim.sentence.end + by },
  }),
})

/** Whether canonical text asks for a payment anywhere. */
export const asksPayment = (text: Text): boolean => claimsOf.some(text, ({ says }) => says === 'charged')

/** Reads what canonical text says of paying for the handling. */
export const readPayments = (text: Text): readonly PaymentClaim[] => claimsOf.all(text)
