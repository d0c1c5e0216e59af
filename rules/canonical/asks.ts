/**
 * What prose asks applicants to bring: 须提交社区证明, 并携带户口簿原件, 凭毕业证书办理. What it says is not needed, what
 * an agency itself issues, and what somebody has but need not show, is not asked for.
 */
import { isIssued, isOfAnotherOccasion, isVoluntary } from './ask-exemptions.ts'
import { findAskedPapers } from './asked-papers.ts'
import type { Document, MaterialIndex } from './material-index.ts'
import { readMaterialName } from './material-name.ts'
import { type Found, perSentence } from './sentence.ts'
import type { Text } from './text.ts'

/** A document that prose asks for, at canonical characters. */
export interface Ask {
  readonly document: Document
  readonly name: string
  readonly start: number
  readonly end: number
}

const verbs =
  /材料(?:主要)?(?:包括|包含|如下|为)[:：]?|(?:补充)?(?:提交|提供|递交|携带|出示|附上|另附|附送|附具|收取|收齐|上传|报送|交验|查验|核验|交付|缴交|缴验|带齐|带上|备齐|备好|准备好?)|(?<=[须需应请]|(?<![主重首])要|[还都就]得|应当|必须)(?:附|带|交(?![回还])|持|凭|出具)|(?<=(?:(?<![如若有])[须需应请先]|(?<![主重首])要|应当|必须)[^,。;:]{0,16})(?:开具|打印)(?!的)|(?<=(?:[须需应请]|必须)由[^,。;:]{2,14})出具(?!的)|[将把](?=[^,。;:]{2,24}?(?:拍照|扫描|上传|提交|粘贴|带[来上好齐到]|邮?寄[送至到来过]|[交送递][至到给来]|(?:交|送)(?:窗口|工作人员|受理人员|经办人)|附[后上在于]|发[送到至给]|一[并起同][交送递带寄附]|递交|备好|准备好))|(?:还|另|另外|并)(?:需要?|须)(?=[^,。;:]{2,24}?(?:原件|复印件|[\d一二两三][份张套]))|(?:另行|另须|另需|还需|还须|还要|同时)(?:填写|签订|签署)|(?:同时|另行|还)出具(?!的)|(?:齐全|材料|申请|资料|附件|扫描件|文件)\((?:[须应]?含|包括|包含)|(?:没有|缺少|缺乏|未带|(?<![有并若如])无|(?<!容)缺)(?=[^,。;]{2,30}?(?:的|者)?,?[^,。;]{0,4}(?:不予|不能|无法|不得)(?:受理|办理))|(?<=^|[,。;:、\n])(?:持|凭|携)(?=.{2,30}(?:到|前往|至|来|办理|受理|申请|申领|即可|就行))|(?<=人|者|员|本人|单位|企业|成功后|通过后|提交后)(?:持|凭|携|带)(?=.{2,30}(?:到|前往|至|办理|受理|申请|申领))/g
const negation =
  /(?:无需|无须|不需|毋需|不必|不用|不再|不得|不应|不要求|没必要|无法|没法|严禁|禁止|杜绝|(?<![切])勿|取消|免于|免予|免|可不|未|不能|不)(?:要求|申请人|再|另行|要|其|重新|重复|收取|当事人|个人|单位|群众|办事人|企业|强制|必须|任何|到[^,。;:]{1,8}?|[由经][^,。;:]{1,8}?){0,3}$/
// Permission, and what happens after or because of handing in, ask for nothing.
const noDemand =
  /(?:可以|可|自愿|选择|已经|已|曾|未能|如何|是否|怎么|被(?:要求|索要))(?:另行|自行|通过.{0,10})?$/
const byAgency =
  /(?:窗口|部门|机构|机关|中心|人社局|工作人员|系统|平台|我局|本局)(?:(?:上门|现场|执法|检查|核查|调查)+时)?(?:应当|应|须|负责|将|会|向.{0,8})*$/
// 到有关部门开具: the applicant goes there.
// 向窗口递交 is the applicant's, too.
const goesThere =
  /(?:到|去|往)[^,。;]{2,12}$|向(?!申请|当事|其|社会|企业|用人)[^,。;]{0,10}?(?:窗口|部门|机构|机关|中心|局|系统|平台)$/
const clauseEnd = /[,，。;；:：\n!?！？]/
const objectEnd =
  /(?:提出|到|前往|至|[-—→](?=[\u4e00-\u9fff])|为(?:前提|准|依据)|来(?:办|窗口|我局)|向|在(?![地职校读编岗])|进行|受理(?![通单回凭])|办理(?!人)|申请(?![表书人报单])|申领(?![表书人])|领取|用于|以便|备查|备案(?![表书])|供(?!养)|由|后(?![的诊])|并(?!且?有)|方可|[方才]有效|的,|即可|否则|作为|的(?=申请人|人员|单位|企业|行为|信息))/
// Whoever fetches the result shows who they are; that is no part of the application.
const fetching = /^.{0,8}(?:领取(?!受理|申请表|登记表)|取件|领证|取证|查询)/
/** Whoever fetches the result, or comes for somebody else, and what was asked before: 代领的请带上…, 以前需要提交…. */
const ofOthers =
  /(?:领取(?:办理结果|结果|证书|证件|许可证|批复|文书)(?:时|人|的)?|领取(?:时|人|的)|(?:补办|补领)(?:证书|证件|许可证|执照)(?:时|的)?|每[年月季][^,。;]{0,10}|(?:年检|年审)[^,。;]{0,6}|(?:取件|领证|取证|代领|代取)(?:[^,。;]{0,6}(?:时|的|人))?|代办人|代理人|受托人|被委托人|代领人|以前|以往|过去|原来|原先),?[^,。;]{0,6}$/
const byProxy = /(?:委托|代办|代理|代为)[^。;]{0,12}(?:时|的|办理),?[^,。;]{0,6}$/
/** The paper before the verb: 结婚证也需要提供, 户口簿原件也要带. */
const namedFirst =
  /(?<=^|[,。;:、\n])[^,。;:、\n]{2,16}?(?=(?:原件|复印件)?(?:(?:也|还|都)(?:需要?|要|须|应当?)|必须|一定要)(?:提供|提交|携带|带|出示|交)(?:$|[,。;!\n]))/g
/** What takes the place of a paper that is lost or out of date: 身份证遗失的,提供临时身份证. */
const lost = /(?:遗失|丢失|损坏|过期|被盗|失效)(?:的|时|后)?,[^,。;]{0,6}$/
const unopened = /(?<=^[^(]*)\).*$/
const attributive = /^(?:的|了的|过的)/
/** The paper stands before the verb, and what follows is done with it: 原件核验后当场退还. */
const doneWith = /^(?:申请[前时后]|后(?!的)|时(?!间|效)|无误|完毕|一致|,|。|$)/
/** What is done with the result, after it was given: 凭许可证办理备案. */
const afterwards =
  /^[^,。;]{2,16}?(?:办理|进行|申请)(?:备案|变更|延续|注销|年检|年审|开户|刻章|税务|工商|银行|后续|相关业务|其他|其它|入学|落户|购房|就业登记)/
const generic =
  /^(?:以下|上述|下列|相关|有关|所需|全部|齐全|完整|规定|申请|申报|办理|书面|真实|虚假|必要|纸质|电子|补正|其他|其它|前述|本条|该)*(?:材料|资料|文件|证件|证明|证明材料|申请|手续|信息|情况|数据|原件|复印件|表格|单据|凭证|附件|意见|说明|服务|报告|正副本|正本|副本|样本|照片)?$/
const asksWhich = /哪些|什么|请看/
const ofTheCase =
  /回执|受理通知|受理单|受理凭证|取件|领取凭证|领证|排队号|取号|流水号|告知书|告知单|补正|决定书送达|短信|二维码|健康码|预约/
// Data and circumstances are looked up or told; only papers can be left off a list.
const paper =
  /(?:证明|[证照簿卡表书函单据票]|本|护照|照片|合同|协议|决议|报告|凭证|批复|记录|病历|档案|存折|清单|明细|流水|名册|章程|制度|判决|图纸|征信|介绍信|推荐信|学历|学位|材料|(?:审查|验收|评估|鉴定|审核|推荐|同意)意见|(?:平面|位置|示意)图|台账|批文)$/
const attribute = /^.{1,24}?(?:出具|开具|签发|核发|颁发|签订|盖章|填写|签署|印制)的/

// Whoever is turned away without a paper is asked for it: 未提交…的，不予受理; 窗口收取…后方可受理.
/** What somebody else owes whoever applies: 用人单位应当在15日内出具离职证明. */
const owedByOthers =
  /(?:单位|企业|医院|机构|学校)[^,。;]*(?:[为向给](?:劳动者|职工|患者|学生|本人|其|申请人)|日[之以]?内)[^,。;]{0,4}$|(?:医院|学校|医疗机构)(?:必?须|应当?|要)[^,。;]{0,6}$/
const lacking = /(?:未|不|不能|未能|无法|没有|拒不|拒绝|未按(?:规定|要求|时|期))$/
const refusal =
  /^([^,。;]{2,40}?)(?:的|者)?,?(?:窗口|本窗口|我局|一律|概|均|将){0,2}(?:不予(?:受理|办理|审批|批准|核准|登记|发放)|不(?:得|能)?(?:受理|办理)|无法(?:受理|办理)|予以退件|退件)/
const moved =
  /^([^,。;:]{2,24}?)(?:原件|复印件|的?电子版)?(?:(?:拍照|扫描|拍摄|复印|打印)(?:成|为|好)?(?:[A-Za-z]{2,4}|电子版|图片|照片)?(?:格式)?(?:文件)?)?(?:之?后|并|再)?(?:都|均|也|一并|一起|一同|另行)*(?:上传|提交|带[来上好齐到]|邮?寄[送至到来过]|[交送递发][至到给来送]|粘贴|交窗口|送窗口|[交送递带寄附](?!件|通)|递交|备好|准备好)/
const absent = /^(?:没有|缺少|缺乏|未带|无|缺)$/
const taking = /^(?:收取|收齐)$/
const untaken = /(?:不|不再|不得|无需|无须|不用|免|取消|禁止|严禁)[^,]{0,4}$/
const gate =
  /^([^,。;]{2,40}?)(?:之?后|,)(?:方可|方能|方予|才能|才可|才予)(?:予以)?(?:受理|办理|收件|接件|审批|登记|核发)/

/** What a sentence asks for by saying what happens without it. */
const demandedBy = (verb: string, before: string, rest: string): string | undefined => {
  if (/^[将把]$/.test(verb))
    return noDemand.test(before) || negation.test(before) || byAgency.test(before) || isIssued(rest)
      ? undefined
      : moved.exec(rest)?.[1]
  if (absent.test(verb)) return refusal.exec(rest)?.[1]
  if (taking.test(verb)) return untaken.test(before) ? undefined : gate.exec(rest)?.[1]
  return lacking.test(before) ? refusal.exec(rest)?.[1] : undefined
}

/** Names within an object: its documents with their places. */
const documentsIn = (object: string, index: MaterialIndex, isPaper = false): readonly Ask[] => {
  const said = readMaterialName(object, index)
  return said.documents.flatMap((part) => {
    const lead = attribute.exec(part.name)?.[0].length ?? 0
    const plain = part.name
      .slice(lead)
      .replace(/^(?:本人|其(?!他|它)|自己|上述|相应|有效|近期|相关|有关)的?/, '')
    const isGeneric = generic.test(plain) && !(said.copies?.counted && /(?:照片|相片)$/.test(plain))
    if (plain.length < 2 || plain.length > 30 || asksWhich.test(plain) || isGeneric || ofTheCase.test(plain))
      return []
    const document = index.document(plain)
    if (!isPaper && document.known === undefined && said.copies === undefined && !paper.test(plain)) return []
    return [{ document, name: plain, start: part.start, end: part.end }]
  })
}

/** The papers of a demand that was read from the papers. */
const papersIn = (
  { object, called }: Pick<Demand, 'object' | 'called'>,
  index: MaterialIndex,
): readonly Ask[] =>
  called === undefined
    ? documentsIn(object, index, true)
    : [{ document: index.document(called), name: called, start: 0, end: object.length }]

/** What somebody is asked to bring, before it is known which documents that is. */
interface Demand extends Found {
  readonly object: string
  /** Only papers can tell that it is a demand at all. */
  readonly isPlain?: true
  /** What it is, where the characters do not name it: 社区证明. */
  readonly called?: string
}

const findDemands = perSentence(
  (sentence): readonly Demand[] => {
    if (isVoluntary(sentence)) return []
    const demands: Demand[] = []
    for (const match of sentence.matchAll(verbs)) {
      const start = match.index + match[0].length
      let clauseStart = match.index
      while (clauseStart > 0 && !clauseEnd.test(sentence[clauseStart - 1] ?? '')) clauseStart--
      const before = sentence.slice(clauseStart, match.index)
      const rest = sentence.slice(start, start + 80)
      const demanded = demandedBy(match[0], before, rest)
      if (demanded !== undefined) demands.push({ start, end: start + demanded.length, object: demanded })
      if (demanded !== undefined || taking.test(match[0]) || /^[将把]$/.test(match[0])) continue
      if (negation.test(before) || noDemand.test(before)) continue
      const ahead = sentence.slice(Math.max(0, match.index - 30), match.index)
      if (
        lost.test(ahead) ||
        ofOthers.test(ahead) ||
        (byProxy.test(ahead) && rest.slice(0, 12).includes('委托'))
      )
        continue
      if (/[出开]具$/.test(match[0]) && owedByOthers.test(before)) continue
      if (byAgency.test(before) && !goesThere.test(before)) continue
      if (attributive.test(rest) || doneWith.test(rest)) continue
      if (/^[持凭携]$/.test(match[0]) && afterwards.test(rest)) continue
      const clause = rest.slice(0, (clauseEnd.exec(rest)?.index ?? rest.length) + 1).replace(clauseEnd, '')
      const stop = objectEnd.exec(clause)
      const object = (stop && stop.index > 1 ? clause.slice(0, stop.index) : clause).replace(unopened, '')
      const after = clause.slice(object.length)
      if (/^的/.test(after) && /人员|申请人/.test(after)) continue
      if (fetching.test(after)) continue
      if (/虚?假(?![期日条])|不实|不全|不齐/.test(object)) continue
      demands.push({ start, end: start + object.length, object })
    }
    for (const { 0: object, index } of sentence.matchAll(namedFirst))
      demands.push({ start: index, end: index + object.length, object })
    for (const { start, end, called } of findAskedPapers(sentence))
      demands.push({
        start,
        end,
        object: sentence.slice(start, end),
        isPlain: true,
        ...(called === undefined ? {} : { called }),
      })
    // The words before a demand tell on which occasion: 就医时应出示社会保障卡.
    return demands.filter(
      ({ start, end }) => !isOfAnotherOccasion(sentence.slice(Math.max(0, start - 40), end + 12)),
    )
  },
  {
    signs:
      '齐开将把材资证提递携带出附另收上报交查核缴备准持凭打填签没少乏无缺漏忘需须要必应得有见拿看外自加传连与随以同把留验复印清件包含主份张本盖审先记作来届当送寄发补簿卡折议诺托表荐绍历决票册章水片执',
  },
)

/** Ask by ask what sentences ask for, for each index of documents; agencies write the same sentences. */
const asksOfSentences = new WeakMap<MaterialIndex, WeakMap<readonly Demand[], readonly Ask[]>>()

const readAsks = (demands: readonly Demand[], index: MaterialIndex): readonly Ask[] => {
  const asks: Ask[] = []
  for (const demand of demands) {
    const { start: by } = demand
    for (const ask of demand.isPlain ? papersIn(demand, index) : documentsIn(demand.object, index)) {
      const moved = { ...ask, start: ask.start + by, end: ask.end + by }
      if (!asks.some(({ start, end }) => moved.start < end && start < moved.end)) asks.push(moved)
    }
  }
  return asks
}

type AsksIn = (demands: readonly Demand[]) => readonly Ask[]

const asksBy = (index: MaterialIndex): AsksIn => {
  const known = asksOfSentences.get(index) ?? new WeakMap<readonly Demand[], readonly Ask[]>()
  asksOfSentences.set(index, known)
  return (demands) => {
    let asks = known.get(demands)
    if (!asks) {
      asks = readAsks(demands, index)
      known.set(demands, asks)
    }
    return asks
  }
}

/** Whether canonical text asks for any document but those that `isKnown` knows. */
export const asksForOther = (text: Text, index: MaterialIndex, isKnown: (ask: Ask) => boolean): boolean => {
  const asksIn = asksBy(index)
  return findDemands.someSentence(text, (demands) => asksIn(demands).some((ask) => !isKnown(ask)))
}

/** The documents that canonical text asks for, but for those that `isKnown` knows. */
export const asksOf = (
  text: Text,
  index: MaterialIndex,
  isKnown: (ask: Ask) => boolean = () => false,
): readonly Ask[] => {
  const asksIn = asksBy(index)
  const found: Ask[] = []
  findDemands.each(text, (demands, by) => {
    for (const ask of asksIn(demands))
      if (!isKnown(ask)) found.push({ ...ask, start: ask.start + by, end: ask.end + by })
  })
  return found
}
