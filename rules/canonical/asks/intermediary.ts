/** Intermediary services (中介服务) that prose makes applicants hire: 须委托评估机构出具报告. */
import { type Found, perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'

/** What those who are hired are for, by which they are told: 评估公司, 具备资质的检测单位, 档案服务公司. */
const trade =
  '(?:第三方|专业|资质|指定|签约|入库|甲级|中介|代办|代理(?!人)|代书|顾问|推荐|咨询|评估|评价|评级|鉴定|检测|检验|审计|验资|测绘|测量|监理|环评|鉴证|精算|查新|造价|翻译|数据|档案|科技|技术|消防|安全|服务(?=公司|机构))'
/** Whoever is hired. A firm of accountants or lawyers is told by its name. */
const provider = `(?:[^,。;、:无不免]{0,10}?${trade}[^,。;、:]{0,6}?(?:机构|公司|单位|服务商|服务机构)|[^,。;、:无不免]{0,12}?事务所|第三方(?:平台)?(?![^,。;]{0,4}(?:支付|责任|侵权|平台))|设计(?:院|单位|公司)|(?:评估|造价|精算)师|中介(?:服务)?超市)`
const via = '(?:由|经由?(?!营)|通过|委托|聘请|找|请|到|去|购买|联系|接受|选[择取定]|附|提交|提供|取得|具有)'
/** What is done by whoever is hired. */
const work =
  '(?:出具|编[制写]|起草|提供|代[办为理填书]|申报|办理|评[估价级]|诊断|检[测验]|审[计查核]|测[绘算量]|实测|鉴[证定]|验资|查新|翻译|加工|整理|装订|制作|盖章|见证|验收|辅导|推荐|作价|做|完成|进行|服务)'
const must =
  '(?:须|(?<![无毋不确如若按])需要?|应当?|必须|(?<![不主重])要(?![求素点件])|一律|统一|只能|(?<!申)请|务必|先|事先|提前|自费|自行|另行|(?<=^|[,。;])(?:申[报请]|办理|提交|来)之?前)'
const refused =
  '(?:不予|不得|不能?|无法|不会|退回|才予?|方可?|方能|再)(?:受理|办理|申请|申报|批准|通过|进入|审核|提交|递交|采用|认可?|来|报)?'

const demands: readonly RegExp[] = [
  // 须委托评估机构出具报告; 先由第三方机构做消防安全检测; 请购买指定机构的信用评级服务.
  new RegExp(`${must}[^,。;无不免可自勿]{0,10}?${via}过?${provider}(?![^,。;]{0,14}的(?:,|$))`),
  // 申请书由代书公司统一起草: what others do for applicants, without a word of duty.
  new RegExp(
    `(?<![不非])由${provider}[^,。;不无]{0,8}?(?:出具|编[制写]|起草|代[办为理填书]|制作|盖章|整理|翻译|[^,。;]{0,6}提[交供])`,
  ),
  // 委托评估公司对设备作价后再申请; 未经中介机构评估的不予受理; 没有第三方机构的评估,我们不受理.
  new RegExp(
    `(?:委托|聘请|未经|没有|未委托|未由|未通过|缺少?|未聘请)${provider}[^。;]{0,14}?${work}[^。;]{0,10}?${refused}`,
  ),
  new RegExp(`(?:未委托|未聘请|没有?委托)${provider}的?[^。;]{0,8}?${refused}`),
  new RegExp(`(?:只|仅)认可?[^,。;不无]{0,6}?${provider}[^,。;]{0,4}?${work}`),
  new RegExp(`以[^,。;]{0,4}?${provider}[^,。;]{0,6}?${work}[^,。;]{0,4}为准`),
  /(?:只|仅)(?:接受|受理|收|认)(?:由|经)?[^,。;不无]{0,6}?(?:中介|代理|代办|咨询)(?:服务)?(?:机构|公司)[^,。;]{0,4}?(?:提交|申报|代办|出具|递交)/,
  /(?:提交|提供|附)[^,。;无不免]{0,12}?(?:\(由|由)?(?:审计|评估|评价|环评|测绘|检测|第三方|专业)(?:机构|公司|单位)(?:出具|编制)/,
  /(?:到|在|从|通过|登录)[^,。;可无不]{0,6}?中介(?:服务)?超市[^,。;]{0,8}?(?:选取|选择|选定|委托)/,
  new RegExp(
    `${must}(?:由|经|到|聘请|委托)[^,。;无不免可]{0,6}?(?:律师[^,。;]{0,4}?(?:出具|见证)|公证(?:处|机构)(?:办理)?公证)`,
  ),
  /(?:须|需要?|应当?|必须|前)(?:先)?完成中介(?:机构)?(?:评估|服务|检测|审计)/,
]
/** What authorities have done is no service that applicants hire: 我局委托第三方机构评审. */
const authority = /(?:部门|机关|窗口|[我本]局|人社局|中心|委员会|我们)$/
const byAuthority = /受[^,。;]{0,6}委托|(?:[我本]局|部门|我们)(?:统一)?(?:委托|聘请|组织|选定|购买)/
/** What is no trade of intermediaries, though it has experts: public services, employers, schools, clinics. */
const official =
  /劳动能力|职业技能|技能|职业病|职业健康|伤残|司法|医疗(?!器械)|诊疗|培训|社会保险(?:经办)?|经办机构|就业服务|人力资源服务|人才服务机构|劳务派遣|用人单位|金融|银行|康复|辅助器具|政务服务|人社|镇街|街道|社区|基层|公共|技工|学校|申[请报]单位|所在单位/
const notDemanded =
  /(?:可(?![行靠])|自愿|无需|无须|不得|不需要?|不再|不必|不用|勿|不要|不强制|严禁|禁止|谨防|不接受|(?:如果?|若|确需|凡(?!未)|已有?)(?:申请人)?)[^,。;]{0,8}$/
/** Time that does not count is said of what somebody else does; it asks for none of it: 由检测机构出具报告,不计入时限. */
const ofTime =
  /(?:不计入|不计算在|不包含在|不包括在|不含在|不纳入|不算)[^。;]{0,12}?(?:时限|期限|时间|内|工作日)/

const clauseOf = (text: string, { index, 0: words }: RegExpExecArray): string => {
  const to = text.slice(index + words.length).search(/[,。;]/)
  return text.slice(
    Math.max(text.lastIndexOf(',', index), text.lastIndexOf(';', index)) + 1,
    to < 0 ? text.length : index + words.length + to,
  )
}

const serviceIn = (text: string): RegExpExecArray | undefined => {
  if (ofTime.test(text)) return undefined
  for (const pattern of demands) {
    const found = pattern.exec(text)
    if (!found || official.test(found[0])) continue
    const before = text.slice(0, found.index)
    if (!notDemanded.test(before) && !authority.test(before) && !byAuthority.test(clauseOf(text, found)))
      return found
  }
  return undefined
}

/** 构, 司, 位, 所, 方, 介, 师, 处, 商 */
const providers = '构司位所方介师处商'

const demanded = perSentence(
  (sentence): readonly Found[] => {
    const found = serviceIn(sentence)
    return found ? [{ start: found.index, end: found.index + found[0].length }] : []
  },
  { signs: providers },
)

const mention = new RegExp(`${via}过?${provider}`)

const named = perSentence(
  (sentence): readonly Found[] =>
    [mention, ...demands].some((pattern) => {
      const words = pattern.exec(sentence)?.[0]
      return words !== undefined && !official.test(words)
    })
      ? [{ start: 0, end: sentence.length }]
      : [],
  { signs: providers },
)

/** Whether a text speaks of intermediary services at all. */
export const namesIntermediary = (text: Text): boolean => named.any(text)

/** Whether a text demands an intermediary service of applicants. */
export const demandsService = (text: Text): boolean => demanded.any(text)

/** The first intermediary service that a text demands of applicants, as a range of canonical text. */
export const findDemandedService = (text: Text): Found | undefined => demanded.all(text)[0]
