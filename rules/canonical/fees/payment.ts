/**
 * What prose says of paying for the handling: 须缴纳工本费20元, 每证收取10元, 请到收费窗口缴费; or that nothing is to be
 * paid. Contributions, and what somebody else charges for something else, are no fee of the item.
 */
import { type Found, perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'
import { amount, type MoneyKind, type MoneyWord, moneyWordsIn } from './money-words.ts'

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

/** What is denied, over, or only warned of: 不收取工本费, 原收取20元,现已取消, 以加急名义收费的均属违规. */
const denied =
  /(?:不|无需|无须|不用|免|未|严禁|禁止|不得|取消|停止|停收|暂停|没有|杜绝|拒绝|谨防|凡|要求|勿)[^,。;]{0,6}$/
/** What was paid before, or is paid back or later, is not asked for now: 已缴费用不予退还, 退还预收的服务费用, 补缴费用. */
const otherTime = /(?:已经?|补|多|误|(?:退还|退回|返还|退)[^,。;]{0,8})$/
const isOver =
  /(?:均|都|即|一律)?(?:属于?|为|是)(?:违规|违法|违纪|乱收费|诈骗)|(?:现|已|均|一律|予以|全部|起)(?:经|均|全部)?(?:取消|免收|免除|停收|停止收取|不再收|免征|减免|全?免了?)|原(?:来|先)?(?:要|需)?[收交缴]|(?:谁|有人|凡|若有|如有|遇到|任何人)[^。;]*(?:收|要求)[^。;]*(?:投诉|举报|相信|无关|转账|拨打)|与(?:我|本)[局单中][^。;]{0,2}无关|由(?:各?级?财政|[^,。;]{0,6}基金|政府|[我本]局)[^,。;]{0,8}(?:承担|支付|负担|列支|保障)|(?:复印|翻译|交通|食宿|住宿|装订|公司|机构|事务所|医院)[^。;]*(?:自理|自付)/
/** Contributions, in a sentence that speaks of them. */
const contributions =
  /断缴|补缴|欠缴|个人缴|保险费|社保费|[按逐每]个?[月年季]度?(?:足额|按时)?缴|(?:连续|足额|按时|持续|正常|累计|中断|停止|终止|参保)缴|缴费(?:年限|记录|基数|人员|单位|比例|档次|工资|月|基准)|公积金|滞纳金|学费/
/** Money that goes elsewhere, or for something else than the handling of this item. */
const elsewhere =
  /医保|养老|参保|社会保险|税|培训|医疗|康复|就诊|体检|医院|公证|邮寄|快递|物流|寄送|邮费|到付|EMS|顺丰|银行|手续费由|补贴|补助|津贴|资助|贷款|贴息|待遇|工资|薪|报酬|经济补偿|赔偿|注册资本|资金|罚款|基金|财政(?!专户|票据)|遗失|补办|补卡|换卡|补领|补证|挂失|中介|代理机构|代理记账|律师|诉讼|公告|报销|租|投标|押金|保证金|用人单位(?:不得|应当)?向|劳动者收取|求职者|(?<!窗口|大厅|前台|柜台)代收|以代办|的名义|照相馆|冲印|停车|交通|食宿|住宿|(?:公司|机构)[^,。;]{0,6}做|收入|营收|支付给(?!窗口|本|我)|文印店|复印店/
/** Who charges is no office: 人力资源服务机构收取服务费. */
const byOthers =
  /(?:机构|企业|公司|(?<!申请|申报)单位|学校|协会|组织|照相馆|商家|门店|公证处|医院)(?:会|可以?|应当?|不得|按[^,]{0,8}|依法|向[^,]{0,8})*$/
/** The office itself takes it, whatever it is for: 窗口代收快递封装费8元, 每户收取交通补助50元. */
const byOffice =
  /(?:窗口|大厅|前台|柜台)(?:代收|统一代|另?收)|(?:^|[,:])每.{1,3}收取|(?:缴款|缴费)(?:通知|单|二维码|码)|非税/

/** The agency's own cut of what is paid out: 从补贴中扣除3%作为代办手续费. */
const cut = new RegExp(
  String.raw`(?:扣除|扣收|扣下|抽取|提取|代扣)(?:\d+(?:\.\d+)?%|${amount})[^,。;无不免]{0,2}(?:作为|当作|充作|做|用作|的)[^,。;无不免保险税]{0,6}(?:费用?|报酬|酬劳)`,
  'g',
)
const nothing = /(?:^|[^\d.,])0+(?:\.0+)?元/

/** The parts of a sentence between its commas, with where each begins. */
const clausesOf = (sentence: string): readonly Found[] => {
  const clauses: Found[] = []
  let start = 0
  for (const { index } of sentence.matchAll(/[,:。;!?]|$/g)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + 1
  }
  return clauses
}

/** Kinds of words that together ask for money, within one clause or of one clause and the next. */
const together: readonly (readonly [MoneyKind, MoneyKind])[] = [
  ['take', 'amount'],
  ['take', 'charge'],
  ['give', 'amount'],
  ['give', 'charge'],
  ['charge', 'amount'],
  ['charge', 'bear'],
  ['amount', 'bear'],
]

/** The words of a clause, or of a clause and the next, that ask for money together. */
const askingIn = (words: readonly MoneyWord[]): Found | undefined => {
  const payment = words.find(({ is }) => is === 'payment')
  if (payment) return payment
  for (const [one, other] of together) {
    const first = words.find(({ is }) => is === one)
    const second = words.find(({ is }) => is === other)
    if (first && second)
      return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }
  }
  return undefined
}

const findClaims = (sentence: string): readonly PaymentClaim[] => {
  if (!hint.test(sentence)) return []
  const whole = { start: 0, end: sentence.length }
  const claims: PaymentClaim[] = []
  const add = (says: PaymentClaim['says'], { start, end }: Found) => {
    if (claims.every((other) => end <= other.start || other.end <= start))
      claims.push({ start, end, says, sentence: whole })
  }
  const clauses = clausesOf(sentence)
  const textOf = ({ start, end }: Found) => sentence.slice(start, end)
  for (const { index, 0: words } of sentence.matchAll(free)) {
    const clause = clauses.find(({ end }) => index < end)
    if (clause && !sentence.includes('停车') && !freeBeside.test(textOf(clause)))
      add('free', { start: index, end: index + words.length })
  }
  if (contributions.test(sentence) || isOver.test(sentence)) return claims
  for (const { index, 0: words } of sentence.matchAll(cut))
    if (!denied.test(sentence.slice(0, index))) add('charged', { start: index, end: index + words.length })
  const words = moneyWordsIn(sentence)
  const isMeant = (asked: Found, within: Found): boolean => {
    const before = sentence.slice(within.start, asked.start)
    return (
      (byOffice.test(textOf(within)) || !elsewhere.test(textOf(within))) &&
      !denied.test(before) &&
      !otherTime.test(before) &&
      !byOthers.test(before) &&
      !nothing.test(textOf(asked))
    )
  }
  clauses.forEach((clause, at) => {
    for (const within of [clause, { start: clause.start, end: clauses[at + 1]?.end ?? clause.end }]) {
      const asked = askingIn(words.filter(({ start, end }) => within.start <= start && end <= within.end))
      if (asked && isMeant(asked, within)) {
        add('charged', asked)
        return
      }
    }
  })
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
