/** Intermediary services (中介服务) that prose makes applicants hire: 须委托评估机构出具报告. */
import { type Found, perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'

const inProse =
  /(?:委托|经|由|到|通过|取得|提供|提交)(?:我局|本局|窗口|指定|认定|具有.{1,8}资质)?的?[^,。;、无不免]{0,12}(?:中介机构|中介服务机构|代理机构|评估机构|检测机构|会计师事务所|律师事务所)(?:[^,。;]{0,10})(?:出具|办理|代办|评估|检测|审计|鉴定|代理)/
// What applicants must have done for them: 须委托安全评价机构出具…, 须由指定的代理公司代为…; 如需委托…的 asks for nothing.
const must = '(?:须|(?<![无毋不确如若])需要?|应当?|必须|一律|统一|只能)(?:先|事先|提前)?'
const work = '(?:出具|编制|提供|办理|代办|代为|申报|评估|评价|检测|审计|代理)'
const hired =
  '(?:中介|代理|代办|咨询|评估|评价|检测|检验|审计|测绘|监理|第三方)(?:服务|专业)?(?:机构|公司|单位)|(?:会计师|律师|税务师)事务所'
const demandedInProse = new RegExp(
  `${must}(?:(?:委托|聘请)[^,。;、无不免]{0,12}?(?:${hired})|(?:由|经|通过|委托)指定的?[^,。;、无不免]{0,10}?(?:公司|事务所|代理机构)|(?:由|经|通过)[^,。;、无不免]{0,6}?(?:中介|代理|代办|咨询)(?:服务)?(?:机构|公司))[^,。;]{0,4}?${work}(?![^,。;]{0,10}的(?:,|$))`,
)
/** Whoever is hired, told by what they are: 具备资质的第三方机构, 指定的评估公司, 消防检测单位. */
const outside =
  '[^,。;、无不免]{0,12}?(?:第三方|专业|资质|指定|入库|中介|代办|代理(?!人)|评估|评价|检测|检验|审计|测绘|环评|鉴证|咨询|精算|查新|造价|会计师|税务师)[^,。;、无不免]{0,6}?(?:机构|公司|单位|事务所)'
const done = '(?:出具|编制|提供|代办|代为|代理|申报|评估|评价|检测|检验|审计|测绘|鉴证|审查|审核|盖章|服务)'
const refused =
  '(?:的|者)?,?(?:一律|概|均|窗口|我局)?(?:不予|不得|不能?|无法)(?:受理|办理|申请|申报|批准|通过)'
const demands: readonly RegExp[] = [
  demandedInProse,
  new RegExp(
    `${must}(?:由|经|通过|到|去|找|委托|聘请|选择|选取|接受|购买)(?:过)?${outside}[^,。;]{0,4}?的?${done}(?![^,。;]{0,10}的(?:,|$))`,
  ),
  // 须附第三方检测报告; 需第三方机构评估合格.
  new RegExp(
    `(?:${must}|附|附上|提交|提供|取得|具有)[^,。;无不免可]{0,6}?第三方(?:专业)?(?:机构|公司|单位)?[^,。;]{0,6}?(?:评估|检测|检验|审计|鉴证|评价|认证)(?:合格|通过|意见|报告|证明|结论)`,
  ),
  // 未经中介机构评估的不予受理; 只接受代理机构提交的申请.
  new RegExp(`(?:未经|没有|未委托|未由|未通过|缺少?)${outside}[^,。;]{0,12}?${refused}`),
  /(?:只|仅)(?:接受|受理|收)(?:由|经)?[^,。;不无]{0,6}?(?:中介|代理|代办|咨询)(?:服务)?(?:机构|公司)[^,。;]{0,4}?(?:提交|申报|代办|出具|递交)/,
  /(?:到|在|从|通过|登录)[^,。;可无不]{0,6}?中介(?:服务)?超市[^,。;]{0,8}?(?:选取|选择|选定|委托)/,
  /(?:提交|提供|附)[^,。;无不免]{0,12}?(?:\(由|由)?(?:审计|评估|评价|环评|测绘|检测|第三方|专业)(?:机构|公司|单位)(?:出具|编制)/,
  new RegExp(
    `${must}(?:由|经|到|聘请|委托)[^,。;无不免可]{0,6}?(?:律师(?:事务所)?[^,。;]{0,4}?(?:出具|见证)|公证(?:处|机构)(?:办理)?公证)`,
  ),
  new RegExp(`(?:自费|自行|先行|另行|先找|先委托)(?:委托|聘请|找)?${outside}[^,。;]{0,4}?(?:${done}|办理)`),
  /(?:请|须|应|必须)先?(?:找|委托|联系)[^,。;、无不免]{0,6}?(?:代办|代理|中介)(?:公司|机构)(?:办理|代办|申报|申请)/,
  new RegExp(
    `(?<=^|[,。;])(?:请|先|申请前|事先)+(?:到|去)${outside}[^,。;]{0,4}?(?:做|进行|开展)?[^,。;]{0,4}?${done}`,
  ),
  // 请先找有资质的资产评估公司做评估; 须先委托精算机构测算; 须经查新机构出具科技查新结论.
  new RegExp(
    `(?:请|须|(?<![无毋不确如若])需要?|应当?|必须)先?(?:由|经|委托|找|联系)${outside}[^,。;]{0,10}?(?:做|进行|开展|测算|编制|查新|${done})`,
  ),
  /(?:须|需要?|应当?|必须|前)(?:先)?完成中介(?:机构)?(?:评估|服务|检测|审计)/,
  /(?<=^|[,。;])由(?:环评|评估|检测|测绘|评价)(?:机构|公司|单位)(?:编制|出具)[^,。;]{2,12}(?=$|[,。;])/,
]
// What authorities have done, and what the state itself assesses, is no intermediary service.
const ofAuthority = /(?:部门|机关|机构|窗口|我局|本局|人社局|中心|委员会)$/
const officialWork = /劳动能力|职业技能|技能|职业病|职业健康|伤残|司法|医疗|培训/
const notDemanded =
  /(?:可|可以|自愿|无需|不得|不需|不再|不必|勿|不要|不强制|严禁|禁止|谨防|(?:如果?|若|确需|凡)(?:申请人)?)[^,。;]{0,8}$/
/** Time that does not count is said of what somebody else does; it asks for none of it: 由检测机构出具报告,不计入时限. */
const ofTime =
  /(?:不计入|不计算在|不包含在|不包括在|不含在|不纳入|不算)[^。;]{0,12}?(?:时限|期限|时间|内|工作日)/

const serviceIn = (text: string): RegExpExecArray | undefined => {
  if (ofTime.test(text)) return undefined
  const named = inProse.exec(text)
  if (named && !notDemanded.test(text.slice(0, named.index))) return named
  for (const pattern of demands) {
    const found = pattern.exec(text)
    if (!found || officialWork.test(found[0])) continue
    const before = text.slice(0, found.index)
    if (!notDemanded.test(before) && !ofAuthority.test(before)) return found
  }
  return undefined
}

/** 机构, 公司, 单位, 事务所, 第三方, 中介, 律师, 公证处 */
const providers = '构司位所方介师处'

const demanded = perSentence(
  (sentence): readonly Found[] => {
    const found = serviceIn(sentence)
    return found ? [{ start: found.index, end: found.index + found[0].length }] : []
  },
  { signs: providers },
)

const named = perSentence(
  (sentence): readonly Found[] =>
    inProse.test(sentence) || demands.some((pattern) => pattern.test(sentence))
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
