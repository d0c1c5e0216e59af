/**
 * Answers that say nothing without their question: 可以网上办理吗? 不行,需本人到窗口办理; 多久办好? 20个工作日; 要带什么?
 * 身份证、户口簿. Such an answer is read as the statement that the two make, so that whatever reads prose reads it.
 */
import { feeAnswer } from '../fees/payment.ts'
import { type Text, withLead } from '../text/text.ts'

/** The statement's beginning, and how many characters of the answer it stands for. */
interface Completion {
  readonly lead: string
  readonly replaces: number
}

const greeting = /^(?:请问一?下?|您好,?|你好,?|我?想?咨询一?下?,?|问[:一下]*|Q[:.]?|\d+[.、])+/
const end = /[\s?。!]+$/

const yes =
  /^(?:是(?:必须|需要|必要|要|必备)?的?|对的?|(?:还|也|当然|肯定)?(?:是|一定|确实)?(?:需要?|要|须|必须|应当?|得|用)(?:带上?|提供|提交|交|准备|出示|来|去|付|缴)?(?:原件|复印件|[一两\d]份)*的?|(?:带上?|交|提供|提交|携带)(?=[。!\s]|$)|可以的?|能够?的?|可|会的?|有的?|必须的?|当然(?:可以|需要|要|能)?|肯定|收的?|收费|支持的?|行的?|没错|嗯)(?=[,。;!、\s]|$)/
const no =
  /^(?:不|否|不是的?|不行|不可以?(?:办理?)?|不能够?(?:办理?)?|不予办理|不予受理|不给办|(?:不用|无需|无须|不需要?|不必|不要)(?:带|提供|提交|交|准备|出示|来|去|跑|付|缴)?的?|不收(?:取|费|取(?:任何)?费用)?|没有|(?:目前|暂时|暂|现阶段)(?:还)?(?:不(?:可以?|能|行|支持|需要?|收)|没有)|暂未开通|尚未开通|还?不支持|不会|没法|办不了|不得)(?=[,。;!\s]|$)/
const modal =
  /可以|能够|能|需要|要(?!求|件|素)|必须|须(?!知)|需|应当|应该|支持|提供|收费|收取|会|用(?!人|工)|得(?!到|知)|有(?!效|关|期)|行(?=的?$)/g

/** A不A and other ways to ask for yes or no, each with what it asks about. */
const choices: readonly (readonly [asked: RegExp, stated: string])[] = [
  [/能不能|能否|可不可能/, '能'],
  [/可不可以|可否|是否可以|是不是可以/, '可以'],
  [/需不需要|是否需要?|用不用|要不要|是不是需?要|是否必须|需否/, '需要'],
  [/收不收费?|是否(?:会)?(?:收费|收取费用|收钱)|有没有(?:费用|收费)/, '收费'],
  [/有没有(?!费用|收费)/, '有'],
  [/是否支持|支不支持/, '支持'],
  [/行不行|成不成/, '行'],
  [/是否|是不是/, ''],
]

/** The statement that a question asks to confirm; undefined where it asks for something else. */
const statedBy = (question: string): string | undefined => {
  for (const [asked, stated] of choices) {
    const found = asked.exec(question)
    if (found)
      return `${question.slice(0, found.index)}${stated}${question.slice(found.index + found[0].length)}`.replace(
        /[吗么嘛呢]$/,
        '',
      )
  }
  // 用带户口本吗 asks whether it is needed.
  const plain = /^用(?=带|交|提供|提交)/.test(question) ? question.replace(/^用/, '需要') : question
  if (plain !== question) return statedBy(plain)
  return /[吗么嘛]$/.test(question) && !/什么$|怎么$|多少/.test(question) ? question.slice(0, -1) : undefined
}

const denied = (statement: string): string | undefined => {
  const found = [...statement.matchAll(modal)].find(
    ({ index }) => !/[不无没未]$/.test(statement.slice(0, index)),
  )
  if (!found) return undefined
  // 不要 is read as a warning: 不要漏带.
  const negative = found[0] === '有' ? '没' : found[0] === '要' ? '不需' : '不'
  return statement.slice(0, found.index) + negative + statement.slice(found.index)
}

/** Questions of others than whoever applies, or of what comes after: what they answer is no part of the application. */
const beside =
  /领取|取件|领证|取证|代领|代办|委托|代理|补办|补发|遗失|丢失|丢了|挂失|注销|查询|邮寄|快递|寄送|异地就医|转移|到账|有效期|公示|上班|开门|投诉|咨询|答复/

const asksPapers =
  /(?:带|携带|准备|提交|提供|交|上传|附|出示?|核对|查看|查验|看|开|需要?|要)(?:些?什么|哪些|啥|哪几样)(?:额外|其他|其它|另外|相关)?的?(?:材料|资料|证件|东西|手续|证明|附件|原件)?吗?$|(?:材料|资料|证件)(?:都|主要)?(?:有|是|包括|要|需要?)?(?:哪些|什么|啥)$/
const papers =
  /^(?:只|仅)?(?:需要?|要|须|请|应)?(?:提供|提交|带上?|携带|准备好?)?[:]?(?![到去由找向让先])(?=[^,。;]{2,})/

/** Whether there is more to bring than what is listed: 还需要其他材料吗, 清单外还要什么吗. */
const asksMorePapers =
  /(?:其他|其它|别的|另外|额外|清单[之以]?外|补充|还[需要]).{0,8}(?:材料|资料|证件|证明|东西|的|什么)吗?$/

const asksTime =
  /(?:多久|多长时间|几天|多少天|几个?工作日|多少个?工作日|何时|什么时候|啥时候)[^,]{0,8}(?:办|审|批|出|拿|下来|好|结果|完成|搞定)|(?:办|审|批|拿证|拿到|出证|下来|结果)[^,]{0,10}?(?:多久|多长时间|几天|多少天|几个?工作日|多少个?工作日)$|办理?(?:时限|时间|期限|周期)|(?:办结|审批|承诺)(?:时限|时间|期限)|^(?:办理|审批|整个|全部)?(?:时间|周期|流程)(?:要|是|需要?|有)?(?:多久|多长(?:时间)?|几天)$|(?:办|审|批)[^,]{0,6}(?:很久|好久|多少时间)|^(?:大概|大约|一般|通常|总共|一共|共|全程|前后)?(?:需要?|要|得|花|等|等待){0,4}(?:多久|多长时间|多少天|几天|多少个?工作日|几个工作日)(?:时间)?$/
const time =
  /^(?:[^,。;\d一二三四五六七八九十不无没免]{1,6},(?=需要?|要|得|约|大约|大概|一般)|实际(?:办理)?中?|走完(?:全部)?流程|需?等待?|得|一般|通常|正常情况下|大约|大概|约|需要?|要|为|是|在|[自从]?(?:受理|提交|申请)(?:之日|后|申请|材料|成功)*(?:起|后)?[,]?)*(?=(?:不超过|最快|最慢|最多|最长|最迟)?[\d半一二两三四五六七八九十百]+个?(?:工作日|日|天|周|星期|月|小时))/

const asksVisits =
  /(?:跑|去|来|到(?:现场|窗口|大厅|场))[^,]{0,8}(?:几|多少)(?:次|趟|回)|(?:几|多少)(?:次|趟|回)$/
const visits = /^(?:一般|通常|总共|一共|共|至少|需要?|要|得|跑|去|来){0,4}(?=[\d一二两三四五六](?:次|趟|回))/

/** Whether it costs anything, and how much; of the item itself, not of the post, of contributions or of others. */
const aboutFee =
  /收费|费用|免费|[要收交花付给]钱|多少钱|[花付收]多少|付款|收现金|怎么付|(?:申请|受理|登记|评审|考试|年检|审核|资料|材料|服务|加急|制证|换证)费|付费|缴费|交费|工本费|手续费|成本费|考务费|报名费|证书费/
const ofOtherFee =
  /邮|快递|寄|社保|资助|奖励|领|发放|社保费|保险费|参保|医保|养老|培训|体检|鉴定费|补贴|补助|待遇|滞纳|公证|中介|复印|打印|补办|补卡|换卡|停车|流量|电话|诉讼|律师|个人缴|单位缴|断缴|补缴|退费|发票/
const noFee = /不|免|无|没|零|^0|取消/

const contents: readonly (readonly [asks: RegExp, answers: RegExp, lead: string])[] = [
  [asksPapers, papers, '提交材料:'],
  [asksTime, time, '办结时限为'],
  [asksVisits, visits, '到窗口需要'],
]

/** A look whether an answer may need its question: it begins with a word of assent or denial, a number or a name. */
const mayNeed =
  /^[免零0等挺实走整全为用于还已确一是对要需须得可能会有必当肯收支行没嗯不否无目暂尚还办用交\d半一二两三四五六七八九十约大一通正自从受提最人每共总至跑去来只仅请应带携准]|[证书簿本照表件明卡片](?:[、,。和及]|$)/

/** Needed in some case: 要不要结婚证? 已婚的需要. */
const inSomeCase = /^[^,。;不无免]{1,10}的(?:才|就|都|也)?(?:需要?|要|须)(?:的|提供|提交|带|交)?(?=[,。;!]|$)/

/** Why something is asked for, and that a copy will not do. */
const asksWhy =
  /^(?:为什么|为何|为啥|凭什么)(?:还|一定)?(?:要求?|让|需要?|须|得|必须)?(?:我们?|申请人|群众)?(?:还|要|得|必须)?(?:提供|提交|交|带|出示|上传)?(.{2,})$/
const copyEnough = /^(.{2,})的?复印件(?:也|就)?(?:可以|行|能用|能办)(?:吗)?$/
const isDemanded =
  /(?:需要?|必须|须|应当?|要)(?:提供|提交|出示|带|交|上传|查验)?(?:的)?(?=[。,!]|$)|缺一不可|不可缺少/
const isSpared = /无需|无须|不需|不用|不必|不再|取消|免[交于提]|可不|没有要求|不会要求/

/** The demand that the answer to why it is made confirms. */
const whyOf = (question: string, answer: string): string | undefined => {
  const paper = asksWhy.exec(question)?.[1]
  if (paper !== undefined && isDemanded.test(answer) && !isSpared.test(answer)) return `须提供${paper},`
  const copied = copyEnough.exec(question)?.[1]
  return copied !== undefined && no.test(answer) && /原件/.test(answer) ? `须提供${copied}原件,` : undefined
}

const completionOf = (asked: string, answer: string): Completion | undefined => {
  const question = asked.replace(greeting, '').replace(end, '')
  const lastly = question.slice(Math.max(question.lastIndexOf(','), question.lastIndexOf('?')) + 1)
  const demanded = whyOf(question, answer)
  if (demanded !== undefined) return { lead: demanded, replaces: 0 }
  const conditional = inSomeCase.exec(answer)?.[0]
  const stated = conditional === undefined ? undefined : statedBy(question)
  if (conditional !== undefined && stated !== undefined) return { lead: stated, replaces: conditional.length }
  const said = yes.exec(answer)?.[0] ?? no.exec(answer)?.[0]
  if (said !== undefined) {
    const statement = statedBy(question)
    if (statement === undefined) return undefined
    const rest = answer.slice(said.length)
    if (yes.test(answer) && asksMorePapers.test(question) && !beside.test(question) && /^[,、]/.test(rest)) {
      const named = papers.exec(rest.slice(1))
      if (named) return { lead: '提交材料:', replaces: said.length + 1 + named[0].length }
    }
    const lead = yes.test(answer) ? statement : denied(statement)
    return lead === undefined ? undefined : { lead, replaces: said.length }
  }
  const asksMoney = /费|钱|怎么交/.test(question) || (/多少|标准|几/.test(question) && /[元块]/.test(answer))
  const other = asksMoney ? ofOtherFee.exec(question)?.[0] : undefined
  if (other !== undefined) return { lead: other, replaces: 0 }
  if (beside.test(question)) return undefined
  if (aboutFee.test(question) && /^(?:免费|0元|零元|无)(?=[,。;!]|$)/.test(answer))
    return { lead: feeAnswer, replaces: 0 }
  if (aboutFee.test(question) && !noFee.test(answer.slice(0, 12))) return { lead: feeAnswer, replaces: 0 }
  for (const [asks, answers, lead] of contents) {
    if (!asks.test(lastly)) continue
    const found = answers.exec(answer)
    if (found) return { lead, replaces: found[0].length }
  }
  return undefined
}

const otherPeriod =
  /举报|投诉|信访|咨询|到账|发放|转移|转入|诊断|检测|体检|快递|邮寄|寄|有效|保存|保管|保留|复议|诉讼|异议|不服|补正|补齐|领取|不领|来领|换证|延续|续期|提前|预约|一次|再次|重新|暂停|停发|补发|到期|期满|逾期|过期|注销|缴费|参保|断缴|培训|见习|试用|合同|居住|营业|毕业|年检|年报|认证|银行|放款|贷款|密码|解锁|考试|成绩|节假日|更新|同步|报告|备案期|翻译|公证|排队|取号|等候|叫号|存放|寄存|封存|冻结|激活|生效|失效|服务期|缴存|补缴|追溯|回复|答复|回电|退款|退还|报销|结算|理赔|档案|复核|仲裁|起诉|信用修复|惩戒|整改|实习|学时|课程|继续教育|拨付|打款|入账/
const ofHandling = /办理|办结|办好|办完|办下来|要办|审批|审核|拿到?证|出证|出结果|有结果|时限|受理后|提交后/

/** Another period, whatever the question says of results: 体检多久出结果, 多久能受理. */
const besideHandling =
  /举报|投诉|信访|评审|听证|踏勘|勘验|核查|检查|原单位|转出|转入|体检|检测|预审|公示|快递|调档|(?:多久|何时|什么时候|几天|多少天|几号)[^,]{0,4}(?:发放?(?!证)|拨付?|打款|入账|划拨)|(?:多久|多长时间|几天|多少天)(?:之?内)?(?:要|必须|需要?|应当?|得)(?:[来去到]|前来)?(?:办|申请|提出|申报|登记|报告|备案)|最[晚迟](?:什么时候|何时|多久|哪天)|(?:什么时候|何时)(?:申请|提出|申报)|截止|(?:多久|多长时间|何时|什么时候|几天|多少天)[^,]{0,6}受理(?!后|完)|受理(?:要|需要?|得|时间|期限)?(?:多久|多长|几天|多少天)/

/** Questions about what comes after the application, or what became of a paper. */
const aside =
  /领取|取件|领证|取证|代领|补办|补发|补领|遗失|丢失|丢了|不见了|挂失|激活|进度|投诉|不服|复议|办好后|办完后|办成后|拿到|注销|缴销/

/** What a question asks about that is no part of the application, in its own word: 遗失, 领取, 进度. */
export const asksAside = ({ text }: Text): string | undefined => aside.exec(text)?.[0]

/** Whether a question asks how long something else lasts than the handling: 结果有效期多久, 举报多久处理. */
export const asksOtherPeriod = ({ text }: Text): boolean =>
  besideHandling.test(text) || (otherPeriod.test(text) && !ofHandling.test(text))

/** What comes of the handling, and so waits for it. */
const following = /到账|发放|打款|领取|领到|拿|取件|出件|寄|生效|补发|换证|制卡|激活/

/** Whether a question asks about what comes of the handling: 多久到账, 几天能寄出. */
export const asksWhatFollows = ({ text }: Text): boolean => following.test(text)

/** The answer as a statement of its own; itself where it is one already. */
export const readAnswer = (question: Text, answer: Text): Text => {
  if (!mayNeed.test(answer.text.slice(0, 40)) && !/费|钱|怎么交/.test(question.text)) return answer
  const completion = completionOf(question.text.trim(), answer.text)
  return completion ? withLead(answer, completion.lead, completion.replaces) : answer
}
