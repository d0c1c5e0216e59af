/**
 * Demands for papers in plain words, where nothing but the papers themselves tells that they are asked for: 需要户口簿,
 * 还要学历证书和户口本, 提交材料:A、B, 没带户口本办不了, 居住证必不可少. All that such words name has to be a paper.
 */

/** Words that are asked for, at the characters of a sentence. */
export interface PlainAsk {
  readonly start: number
  readonly end: number
  /** What is asked for, where it is not those characters: 社区证明 for 到社区开个证明. */
  readonly called?: string
}

const openingWords =
  '(?:办理|申请|申领|申办|申报|届时|到时|时|前来|来|窗口|现场|申请人|申领人|当事人|本人|单位|企业|职工|的|另外|此外|还|另|另行|并|且|也|均|都|一律|一般|通常|同时|则|就|其中|事项|业务|本|该|此)*'
/** What may stand between the beginning of a clause and the word that asks; what is excepted once, as it may hold all else. */
const opening = `${openingWords}(?:除[^,。;:]{1,16}外${openingWords})?`
const must = '(?:需要?|须|(?<![重主首只不])要|应当?|必须|务必|得)'
const bringing = '(?:有|带|备|补交|补充|备妥|准备好?|附|附上|交|上交|提供|提交|交一?份|带齐|持|携|携带)?'

/** Leads behind which the rest of the clause has to be papers; what stands before them decides nothing. */
const leads: readonly RegExp[] = [
  new RegExp(`(?<=^|[,。;:\\n])${opening}${must}${bringing}(?:的是|以下|下列)?`, 'g'),
  /(?<=[,。;:\n一并时]|^)(?:请|并|别忘了?|不要忘记|不要忘了|勿忘|记得|切记)(?:一并|同时|务必)?(?:带上?|携带?|附上?|备妥|备齐|备好|准备好?|上交|交)/g,
  /(?<=^|[,。;:\n])(?:带上?|携带?|另附|并附|同时上交|上交|补交|另交|收取?)/g,
  /(?<=窗口|工作人员)(?:会|将|要|应|须)?(?:收取?|收存|留存)/g,
  // 窗口还会看户口簿; 受理时需核对户口簿: whoever looks at it has to be shown it.
  /(?<=窗口|人员|我局|本局)(?:还|也)?(?:会|要|将|还)(?:先|再)?(?:查?看|查验|核对|检查|核验|索要|(?:求|要求)?(?:申请人|您)?(?:补充|补交|提供|提交|出示))/g,
  /(?<=窗口|人员|我局|本局)要求(?:申请人|您|另行|再)*(?:补充|补交|提供|提交|出示)/g,
  /(?<=(?:受理|办理|申请|现场|到场|审核)时?)(?:还|也)?(?:须|需要?|要|应)(?:查?看|查验|核对|检查|核验)/g,
  // 补传户口簿; 另加结婚证; 自带照片; 拿上户口簿.
  /(?<=^|[,。;:\n])(?:请|须|需要?|应|要|另|还|再|同时|并|一并|自行|提前|先|本人){0,4}(?:附(?!近)|补传|加交|加传|加附|加带|再加|另加|外加|递上|递来|交来|送交|呈交|呈递|自备|自带|拿上?|拿着|带着|带好)(?![有去着])/g,
  // 不可以不带户口簿, as an answer says.
  /(?:不可以?|不能够?|不得|不许)不(?:带|交|提供|提交|携带|出示|附)/g,
]

/** 提交材料:身份证、户口簿: the whole sentence behind the colon is the list. */
const listLead =
  /(?:(?:所需|需要|需|须|应|提交|提供|申请|申报|办理|携带|准备)的?)(?:提交|提供|携带|准备|的)*(?:申请|申报|证明|主要)?(?:材料|资料|证件|要件)(?:清单|主要|目录)?(?:有|是|为|如下|包括|包含)?:/g

/** A paper named first: 居住证必不可少, 户口簿也要带上, 学历证书为必备材料. */
const named =
  /(?<=^|[,。;:\n])([^,。;:\n]{2,24}?)(?:(?:原件|复印件)?(?:都|均|也|还|一并)*(?:需要?|要|须|必须|应当?|得|一定要|请)(?:由?(?:本人|申请人|单位))?(?:都|一并|一起|同时)?(?:带上?|带来|带齐|交上?来?|提供|提交|出示|上传|备好|有|携带)(?:原件|复印件|[一两\d]份)?|(?:原件|复印件)?(?:也|还|都|同样)*(?:需要|要)的?|必不可少|不可缺少|不[能得可](?:缺?少|缺)|缺一不可|必备|(?:不可以?|不能|不得)不(?:带|交|提供|提交|有)|(?:是|为|属于?)(?:必备|必交|必需|必须|必要)(?:材料|要件|件|的)?)(?=$|[,。;!\n])/g

/** Nothing is done without a paper: 没带户口本办不了, 少了居住证不能办, 缺社区证明的一律不收. */
const without =
  /(?<!有|并|容)(?:若|如果?|假如|倘若)?(?:没有?带?|没交|未带|未交|未附|未提供|未提交|不带|不交|不提供|不提交|忘带|(?<=^|[,。;:\n若如果假倘]|申请人|本人)无|缺少?|缺乏|缺了|少了?|漏带|还差)([^,。;:]{2,30}?)(?:的话|的|者)?,?(?:窗口|我局|一律|概|均|都|将|就|也|则|是)*(?:不予(?:受理|办理|接件|收件|登记|发放|通过)|不(?:能|得|给|可以?|会|许|准)(?:予以)?(?:受理|办理?|接件|收件|登记|申请|通过)|不受理|不办理?|不收|办不了|办不成|办理不了|受理不了|无法(?:受理|办理?|接件)|退件|予以退回|被?退回|(?:一律)?视为(?:材料)?不(?:齐|全|完整)|不行|不可以|请?(?:补齐|补上|补交))/g
/** Only with a paper: 要有居住证才能办, 凭学历证书方可受理. */
const onlyWith =
  /(?:[需须]?要有|还得有|须有|需有|必须有|得有|有了|凭|持|有|交了|带了|收到|见到?|验|核对|查验|交齐|补齐)([^,。;:]{2,24}?)(?:无误)?(?:之?后?,?(?:才能?|方可?|方能|才可以?|才会|才给)|之?后,?)(?:予以?)?(?:办理?|受理|申请|接件|收件|登记|审批|通过)/g
/** Handed in with something else: 连同户口簿一起提交, 与户口簿一起交到窗口, 随户口簿一并递交; or that an application rests on. */
const together =
  /(?:连同|与|和|同|随)([^,。;:、\n]{2,24}?)(?:原件|复印件)?(?:一[起并同])(?:提交|上交|交|送|递|上传|寄|带)(?!给?申请人|达)/g
const groundedOn =
  /(?:须|需要?|应当?|要|必须|得|一律|(?<=^|[,。;:\n]))(?:以|用|有)([^,。;:、\n]{2,24}?)(?:为(?:依据|凭据?|准)|作为?(?:申请|办理|受理)?(?:的)?(?:依据|凭据|凭证|佐证|证明)|佐证|证明)(?=$|[,。;!\n])/g
/** Made or got first, and then handed in: 拍摄户口簿上传, 到派出所开具无犯罪记录证明后一并提交. */
const madeFirst =
  /(?:拍摄|拍下|扫描|开具|打印|取得|办好|办妥|领取)(?:好)?([^,。;:、\n]{2,24}?)(?:之?后,?|并|再|,)?(?:一[并起同]|再|通过[^,。;]{0,6}|在[^,。;]{0,6}|到[^,。;]{0,6})?(?:上传|提交|递交|送交|带来|带到|交到|交至|附上)/g

/** Somebody has to get a paper elsewhere first: 到社区开个证明, 由村委会开具证明, 去派出所打证明. */
const fetched =
  /(?:需要?|须|要|应当?|必须|得|先|请)(?:先|自行|本人)*(?:到|去|回|找|由|经|让)?([^,。;:、的]{2,10}?)(?:开具?|出具|打印?|办|盖章出具)(?:一份|一张|一个|个|份|张|书面|相关|纸质)*(证明|介绍信|推荐信|担保书|同意书)(?:材料)?(?=$|[,。;!\n]|原件|才|方|后|再|来)/g

const negated =
  /(?:无|不|毋|免|勿|未|非|没|别|如|若|是否|要不要|用不用|无论|(?<!派出|事务|司法)所|急|凡|以前|以往|过去|原|原来|原先|曾)$/
/** Who asks for it is somebody else, or it was asked for before, or of whoever fetches the result or acts for another. */
const elsewhere =
  /以前|以往|过去|原来|原先|代办|代理|委托|代领|领取|领证|取件|取证|查询|补办|挂失|遗失|丢失|银行|医院|工作人员(?:需|须|应|要(?!求))|(?:窗口|部门|机构|中心|机关|系统)(?:需|须|应|要(?!求))/
/** The same in what stands before: 可以委托他人办理,携带委托书. */
const ofAnother = /(?:委托|代办|代理|代领|代取)[^。;]{0,14},[^,。;]{0,4}$/
const clauseBreak = /[,。;:：!?\n]/
/** Where the papers end and what is done with them begins. */
const tail =
  /(?:前?来|过来|到|前往|至|向|在|交|去|一[起并同]|才|方可|即可|就|便|以便|用于|用以|进行|办理?|申请(?!表|书)|领取|备查|备用|备核|核验|查验|否则|,|的(?=$|,)).*$/

const openEnd = /(?:[一两\d][份本张套]|等(?:材料|资料|证件|相关材料)?|即可|就行|就可以|哦|呢|啊)+$/

/** What a stretch of a sentence names, without the words around it. */
const stripped = (sentence: string, start: number, end: number): PlainAsk | undefined => {
  const words = sentence.slice(start, end)
  const lead = /^(?:近期|本人的?|一份|一张|\d份|\d张|两张|[:\s])*/.exec(words)?.[0].length ?? 0
  const kept = words.slice(lead).replace(openEnd, '').length
  return kept < 2 ? undefined : { start: start + lead, end: start + lead + kept }
}

const startOfClause = (sentence: string, at: number): number => {
  let from = at
  while (from > 0 && !clauseBreak.test(sentence[from - 1] ?? '')) from--
  return from
}

/** Finds what one sentence may ask for in plain words; whoever reads it decides whether it names papers only. */
export const findPlainAsks = (sentence: string): readonly PlainAsk[] => {
  const found: PlainAsk[] = []
  const add = (ask: PlainAsk | undefined) => {
    if (ask && found.every(({ start, end }) => ask.end <= start || end <= ask.start)) found.push(ask)
  }
  const isDenied = (at: number) =>
    negated.test(sentence.slice(0, at)) ||
    ofAnother.test(sentence.slice(Math.max(0, at - 24), at)) ||
    elsewhere.test(sentence.slice(startOfClause(sentence, at), at))
  for (const match of sentence.matchAll(fetched)) {
    const [whole, issuer = '', paper = ''] = match
    if (isDenied(match.index) || /[我本该此]|申请|窗口|部门|系统|机构/.test(issuer)) continue
    const at = match.index + whole.indexOf(issuer)
    add({ start: at, end: match.index + whole.lastIndexOf(paper) + paper.length, called: issuer + paper })
  }
  for (const pattern of [without, onlyWith, named, together, groundedOn, madeFirst])
    for (const match of sentence.matchAll(pattern)) {
      const object = match[1] ?? ''
      const start = match.index + match[0].indexOf(object)
      if (!isDenied(match.index)) add(stripped(sentence, start, start + object.length))
    }
  for (const match of sentence.matchAll(listLead)) {
    const start = match.index + match[0].length
    const to = sentence.slice(start).search(/[。;!?\n]/)
    if (!isDenied(match.index)) add(stripped(sentence, start, to < 0 ? sentence.length : start + to))
  }
  for (const pattern of leads)
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index + match[0].length
      const to = sentence.slice(start).search(clauseBreak)
      const clause = sentence.slice(start, to < 0 ? sentence.length : start + to)
      // 需要户口簿的, … speaks of some case; 需要户口簿吗 asks.
      if (/(?:的|时|吗|么|与否)$/.test(clause) || isDenied(match.index) || isDenied(start)) continue
      add(stripped(sentence, start, start + clause.replace(tail, '').length))
    }
  return found
}
