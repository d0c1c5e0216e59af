/**
 * Demands for papers in plain words, where nothing but the papers themselves tells that they are asked for: 需要户口簿,
 * 还要学历证书和户口本, 提交材料:A、B, 没带户口本办不了, 居住证必不可少. All that such words name has to be a paper.
 */
import { findNamedFirst } from './named-asks.ts'

/** Words that are asked for, at the characters of a sentence. */
export interface PlainAsk {
  readonly start: number
  readonly end: number
  /** What is asked for, where it is not those characters: 社区证明 for 到社区开个证明. */
  readonly called?: string
}

const openingWords =
  '(?:办理|申请|申领|申办|申报|届时|到时|时|前来|来|窗口|现场|申请人|申领人|当事人|本人|单位|企业|职工|的|另外|此外|还|另|另行|并|且|也|均|都|一律|一般|通常|同时|则|就|其中|事项|业务|项|类|本|该|此|办|这个|既|不但|不仅|而且|尚|仍|亦|然后|首先|最后|温馨提示|注意)*'
/** What may stand between the beginning of a clause and the word that asks; what is excepted once, as it may hold all else. */
const opening = `${openingWords}(?:除[^,。;:]{1,16}外${openingWords})?`
const must = '(?:需要?|须|(?<![重主首只不])要|应当?|必须|务必|得)'
const bringing = '(?:有|凭|带|备|补交|补充|备妥|准备好?|附|附上|交|上交|提供|提交|交一?份|带齐|持|携|携带)?'

/** Leads behind which the rest of the clause has to be papers; what stands before them decides nothing. */
const leads: readonly RegExp[] = [
  /(?<=[,。;:\n一并时]|^)(?:请|并|别忘了?|(?:切|千万)?(?:不要|别|勿)(?:忘(?:记|了)?|漏了?|落下)|切?勿忘记?|勿忘|记[得着住]|[切谨]记|麻烦|烦请?|敬请|注意|建议|最好)(?:您)?(?:一并|同时|务必|提前|事先|先|自行|随身|另外?|再|把)*(?:带上?(?:一下)?|携带?|附上?|备妥|备齐|备好|准备好?|补充|补交|自备|上交|交)/g,
  /(?<=[,。;:\n时]|^)(?:(?:切|千万)?(?:不要|别|勿)(?:忘记?|漏)了?|切勿忘记)/g,
  // 申请表后附户口簿复印件.
  /(?<=[表书单件])后附(?=[^,。;:]{2,24}?(?:$|[,。;:\n]))/g,
  /(?<=^|[,。;:\n])(?:带上?|携带?|另附|并附|同时上交|上交|补交|另交|补充(?![材资说])|收取?(?![入件到费]))/g,
  /(?<=窗口|工作人员)(?:会|将|要|应|须)?(?:收取?(?![入件到费])|收存|留存|复印(?!件))/g,
  // 窗口还会看户口簿; 受理时需核对户口簿: whoever looks at it has to be shown it.
  /(?<=窗口|人员|我局|本局)(?:还|也)?(?:会|要|将|还)(?:先|再)?(?:查?看|查验|核对|检查|核验|索要|(?:求|要求)?(?:申请人|您)?(?:补充|补交|提供|提交|出示))/g,
  /(?<=窗口|人员|我局|本局|可能|有时|会|将|按规定)要求(?:申请人|您|另行|再)*(?:补充|补交|提供|提交|出示)/g,
  /(?<=(?:受理|办理|申请|现场|到场|审核|申报|提交|接件|收件)时?)(?:还|也|会|一并)?(?:须|需要?|要|应)(?:查?看|查验|核对|检查|核验|收|验)/g,
  // 受理时收户口簿复印件一份; 窗口须核验户口簿原件: the paper itself is looked at.
  /(?<=(?:受理|办理|申请|现场|到场|审核|申报|提交|接件|收件)时?|^|[,。;:\n])(?:还|也|会|将|须|需要?|要|应|一并|同时){0,3}(?:收取?(?![入件到费])|留存?|查?验|核验|核对|复印(?!件))(?=[^,。;:]{2,24}?(?:原件|复印件|[一两\d]份))/g,
  // 窗口要看户口簿; 窗口同志会核户口簿.
  /(?<=窗口|同志|人员|老师)(?:同志|人员|老师)?(?:还|也|都)?(?:会|要|将|须|需要?|得)(?:先|再)?(?:看|核|验|查|收|留)(?:一?下)?(?=[^,。;:]{2,16}?(?:$|[,。;!\n]))/g,
  // 审核环节需查看缴费证明; 验户口簿; 请一并出具缴费凭证; 先交户口簿复印件,再领表.
  /(?<=环节|阶段|过程中|步骤)(?:还|也|会|一并)?(?:须|需要?|要|应)(?:查?看|查验|核对|检查|核验|收|验)/g,
  /(?<=^|[,。;\n])(?:验看?|查验)(?=[^,。;:]{2,12}(?:$|[,。;!\n]))/g,
  /(?<=^|[,。;:\n])请?(?:一并|同时|另行)出具/g,
  /(?<=^|[,。;:\n])(?:请|须|应|要)?先(?:交|递交|提交|带|备)(?=[^,。;:]{2,20},(?:后|再|然后))/g,
  // 复印一份户口本留底.
  /(?<=^|[,。;:\n])(?:请|须|需|要)?(?:先|自行)?复印(?:一份|1份)?(?=[^,。;:]{2,20}(?:留底|留存|备用|归档))/g,
  // 材料还有户口簿一项.
  /(?<=材料|资料|证件)还有(?=[^,。;:]{2,16}(?:一项|这项|一份|$|[,。;\n]))/g,
  // 须另交户口簿.
  /(?<=(?:须|需要?|应|要|请)(?:另|再))(?:交|附|带|备)(?![回还])/g,
  // 受理时查验户口簿是否在有效期内; 窗口接收户口簿后出具回执. That somebody looks at an identity card asks for nothing.
  /(?<=(?:受理|收件|接件|现场|审核|初审|复核|预审)(?:时|环节),?)(?:查看|查验|核验|核对|收取|接收)(?!.{0,4}身份)/g,
  /(?<=窗口|工作人员|受理人员)(?:当场|现场|负责|会|将|再|先|同时){0,2}(?:接收|收取)/g,
  // 连同户口簿原件; 随表附户口簿; 填写申请表并附户口簿; 在附件处添加户口簿.
  /(?<=^|[,。;:\n])连同(?=[^,。;:]{2,16}?(?:原件|复印件)(?:$|[,。;\n]))/g,
  /(?<=随(?:表|件|申请表?)|[表书单]并)(?:一并)?附上?/g,
  /(?<=(?:附件|材料|页面)(?:中|里|内|处|栏)?)(?:须|需|应|请)?(?:添加|加入)/g,
  // 请事先复印户口簿; 用A4纸复印户口簿; 手续包括户口簿; 备两寸照片三张; 需粘贴近期照片; 来时拿上户口簿.
  /(?<=^|[,。;:\n]|之前|以前)请(?:事先|自行|提前|另行|先){0,2}复印好?(?!件)/g,
  /(?<=用)A4纸(?:复印|打印)好?(?!件)/g,
  /(?<=^|[,。;:\n]|所需|办理)手续(?:包括|包含|有|为|是|如下):?/g,
  /(?<=^|[,。;:\n])备(?=[^,。;:]{2,12}[一两二三四\d][张份])/g,
  /(?:需|须|要)(?:粘贴|张贴)/g,
  /(?<=^|[,。;:\n])(?:当天|当日|来时|来的时候|来前|到时|届时|到场时?)(?:请|记得|要|须|需|应)?(?:拿上?|带上?|携带|备好)/g,
  // 网上预审需要户口簿; 只需身份证和户口簿.
  /(?<=(?:预审|初审|复审|终审|网办|网上办理|线上申请|现场确认|面试|体检)时?)(?:还|也)?(?:需要?|须|要)(?:有|交|带|提供|提交)?/g,
  /(?<=^|[,。;:\n])(?:您|申请人)?(?:只|仅)需要?(?:带|提供|提交|准备|携带)?(?=[^,。;:]{2,20}[和及与、][^,。;:]{2,12}(?:$|[,。;\n]))/g,
  // 补传户口簿; 另加结婚证; 自带照片; 拿上户口簿.
  /(?<=^|[,。;:\n])(?:请|须|需要?|应|要|另|还|再|同时|并|一并|自行|提前|先|本人|后|表后|背面){0,4}(?:附(?!近(?![\d一二三四五六半两][个年月]))|粘贴|补传|加交|加传|加附|加带|再加|另加|外加|递上|递来|交来|送交|呈交|呈递|自备|自带|拿上?|拿着|带着|带好)(?![有去着])/g,
  // 再补一份社区证明; 只要身份证和户口本就行.
  /(?:补|多|再要|再交|再来|再带|另交)[一两](?:份|张|个)/g,
  /(?<=^|[,。;:\n]|一般|通常)(?:只|仅)(?:要|需要?|须)(?:有|带上?|携带|提供|提交)?(?=[^,。;:]{2,30}(?:就|即|便)(?:行|可|够|能))/g,
  // 不可以不带户口簿, as an answer says.
  /(?:不可以?|不能够?|不得|不许)不(?:带|交|提供|提交|携带|出示|附)/g,
  // 收取申请材料及户口簿, 核对后录入系统.
  /(?:收取|收齐|接收|核对|查验|提交|递交|携带)(?:全部|申请|上述|以上|清单内?)*(?:材料|资料)(?:以?及|和|与|、)/g,
  // 当然还有户口簿; 材料还包括户口簿; 材料中必须包含户口簿; 主要是户口簿.
  /(?<=^|[,。;:\n]|材料中?|资料中?|证件|附件中?)(?:当然|另外|此外|一般|主要|通常)*(?:(?:还|也|必须|须|应当?|要|需){1,3}(?:有|包括|包含|含有?)|主要(?:是|为|有))/g,
  // 既要身份证也要户口簿.
  /(?<=[^,。;:\n不]{2})(?:也|还|又)(?:需要?|须|要|得)(?:有|带上?|交|提供|提交)?/g,
  new RegExp(`(?<=^|[,。;:\\n])${opening}${must}${bringing}(?:的是|以下|下列)?`, 'g'),
]

const papersInGeneral =
  '(?:申请|申报|证明|电子|纸质|主要|相关|必要|全部|的)*(?:材料|资料|证件|要件|附件|证照|物品|东西|原件|复印件|扫描件)(?:清单|目录)?'
const listing = '(?:主要|一般|大致|通常|另外)*(?:请自备|自备|有|是|为|如下|包括|包含|含){0,2}:'
/** 提交材料:身份证、户口簿; 上传附件包括:A、B; 材料清单:A、B: the whole sentence behind the colon is the list. */
const listLeads: readonly RegExp[] = [
  new RegExp(
    `(?:所需|需要?|须|应|要|提交|提供|申请|申报|办理|携带|带|准备|上传|递交|邮?寄|交验?|验|查验|核验|核对|附|补交|收)的?(?:提交|提供|携带|准备|上传|带|交|的)*${papersInGeneral}${listing}`,
    'g',
  ),
  new RegExp(`(?<=^|[。;\\n])${papersInGeneral}${listing}`, 'g'),
  // 请附:A、B; 所附材料:A; 附件:A.
  /(?<=^|[,。;\n])(?:请|另|后|随|所|须|需)?附(?:件|材料|资料|上)?(?:有|为|包括|如下)?:/g,
]

/** Nothing is done without a paper: 没带户口本办不了, 少了居住证不能办, 缺社区证明的一律不收. */
const without =
  /(?<!有|并|容)(?:若|如果?|假如|倘若)?(?:没有?带?|没交|未携?带|未交|未附|未提供|未提交|未出示|未上传|不带|不交|不提供|不提交|不上传|不携带|忘记?带|不含|未含|(?<=^|[,。;:\n若如果假倘]|申请人|本人)无|缺少?|缺乏|缺了|少了?|漏带|还差)([^,。;:]{2,30}?)(?:(?:的话|的|者|时)?,[^,。;:可以影响]{0,8}?|(?:的话|的|者)?(?:窗口|我局|一律|概|均|都|将|就|也|则|是|肯定|当然|暂|当场)*)(?:不予(?:受理|办理|接件|收件|登记|发放|通过|审批)|不(?:能|得|给|可以?|会|许|准)(?:予以)?(?:受理|办理?|接件|收件|登记|申请|通过)|不受理|不办理?|不收|办不了|办不成|办理不了|受理不了|(?:无法|不能)(?:受理|办理?|接件|提交|进入|继续)|退件|(?:退回|被退)|视为(?:申请|材料)*不(?:齐|全|完整)|材料(?:视为)?不全|不行|不可以|请?(?:补齐|补上|补交)|(?:本表|申请表?|申请)?无效|(?:一次性)?告知[^,。;:]{0,6}补|出具补正|(?:需|须|要|得)?(?:回[去家]?取|重新(?:来|排队|预约)|再(?:来|跑)|改[日天]再?来))/g
/** Only with a paper: 要有居住证才能办, 凭学历证书方可受理. */
const onlyWith =
  /(?:[需须]?要有|还得有|须有|需有|必须有|得有|有了|凭|持|有|交了|带了|收到|见到?|验|核对|查验|交齐|补齐)([^,。;:]{2,24}?)(?:无误)?(?:之?后?,?(?:才能?|方可?|方能|才可以?|才会|才给)|之?后,?)(?:予以?)?(?:办理?|受理|申请|接件|收件|登记|审批|通过)/g
/** Looked at before anything is done: 验户口簿后受理. */
const handledWith =
  /(?:查?验|核验|核对|见|凭|出示|交验)([^,。;:]{2,24}?)(?:原件)?(?:无误)?之?后,?(?:予以|直接|即可?|当场|现场)?(?:办理|受理|收件|接件)(?=$|[,。;!\n])/g
/** Handed in with something else: 连同户口簿一起提交, 与户口簿一起交到窗口, 随户口簿一并递交; or that an application rests on. */
const together =
  /(?:连同|与|和|同|随)([^,。;:\n]{2,24}?)(?:原件|复印件)?(?:一[起并同]|同时|共同)(?:提交|上交|交|送|递|上传|寄|带|装订|核验|使用)(?!给?申请人|达)|连同([^,。;:、\n]{2,24}?)(?:原件|复印件)?(?:提交|上交|交|送|递交|寄)(?!给?申请人|达)/g
/** A paper first that is not there: 体检报告未提交的,不予受理. */
const lackingFirst =
  /(?<=^|[,。;:\n])([^,。;:\n]{2,24}?)(?:原件|复印件)?(?:缺失|没带|(?:未|没有?)(?:加?盖章|签字)|未(?:按要求)?(?:提交|提供|携?带|上传|交|附)|不齐全?|不合格或未提交)(?:的话|的|者|时)?,?[^,。;:可以影响]{0,6}?(?:不予|不能|无法|不得|不受理|不办|退回|退件|不收|视为|改[日天]|再来|请(?:补|改))/g
const groundedOn =
  /(?:须|需要?|应当?|要|必须|得|一律|审核|受理|(?<=^|[,。;:\n]))(?:以|用)([^,。;:、\n]{2,24}?)(?:为(?:依据|凭[据证]?|准)(?:办理|申请|受理)?|作为?(?:申请|办理|受理|审核|认定|核定)?(?:的)?(?:依据|凭据|凭证|佐证|证明)(?:材料|文件)?|佐证|来?证明(?:[^,。;:\n]{2,10})?)(?=$|[,。;!\n])(?!,(?:无需|无须|不))/g
/** What is said of what is handed in: 上传的户口簿须清晰. */
const handedIn =
  /(?:上传|提交|递交|提供|邮寄|出示)的([^,。;:的\n]{2,20}?)(?:原件|复印件|扫描件)?(?:均|都|一律)?(?:必须|须|应当?|需要?|要|请)(?!求)/g
/** What somebody is, has or did is as a paper says: 居住情况以社区证明为准. Amounts and dates are only told. */
const provedBy =
  /(?:情况|关系|身份|学历|经历|年限|户籍|居住|婚姻|收入|工龄|资格|状况)(?:须|应当?|需|要|均|都|一律|由)?(?:以|凭|用)([^,。;:、\n]{2,24}?)(?:为准|为依据|为凭据?|证明|佐证|来?认定|核定)(?=$|[,。;!\n])(?!,(?:无需|无须|不))/g
/** Made or got first, and then handed in: 拍摄户口簿上传, 到派出所开具无犯罪记录证明后一并提交. */
const madeFirst =
  /(?:拍摄|拍下|扫描|开具|打印|取得|办好|办妥|领取)(?:好)?([^,。;:、\n]{2,24}?)(?:,?(?:之?后,?|并|再)|,)?(?:随[^,。;]{1,8}?)?(?:一[并起同]|再|通过[^,。;]{0,6}|在[^,。;]{0,6}|到[^,。;]{0,6})?(?:上传|提交|递交|送交|带来|带到|交到|交至|附上|报送|寄送)/g

/** Somebody has to get a paper elsewhere first: 到社区开个证明, 由村委会开具证明, 去派出所打证明. */
const fetched =
  /(?:需要?|须|要|应当?|必须|得|先|请)(?:先|自行|本人)*(?:到|去|回|找|由|经|让|向)?([^,。;:、的]{2,10}?)(?:开具?|出具|打印?|办|盖章出具|索取|索要)(?:一份|一张|一个|个|份|张|书面|相关|纸质)*([^,。;:、的]{0,8}?)(证明|介绍信|推荐信|担保书|同意[书函])(?:材料)?(?=$|[,。;!\n]|原件|才|方|后|再|来|带|交|一并)/g

const negated =
  /(?:无|不|毋|免|(?<![切])勿|未|非|没|别|如|若|严禁|禁止|严禁要求[^,]{0,4}|不要求必须|是否|要不要|用不用|无论|(?<!派出|事务|司法)所|急|凡|以前|以往|过去|原|原来|原先|曾)$/
/** Who asks for it is somebody else, or it was asked for before, or of whoever fetches the result or acts for another. */
const elsewhere =
  /以前|以往|过去|原来|原先|代办|代理|委托|代领|领取|领证|取件|取证|查询|补办|挂失|遗失|丢失|银行|医院|工作人员(?:需|须|应|要(?!求))|(?:窗口|部门|机构|中心|机关|系统)(?:需|须|应|要(?!求|看|核|验|查|收|留|复印))/
/** The same in what stands before: 可以委托他人办理,携带委托书. */
const ofAnother = /(?:委托|代办|代理|代领|代取)[^。;]{0,14},[^,。;]{0,4}$/
/** What takes the place of a paper that is lost or out of date: 身份证遗失的,提供临时身份证. */
export const lost = /(?:遗失|丢失|损坏|过期|被盗|失效)(?:的|时|后)?,[^,。;]{0,6}$/
const clauseBreak = /[,。;:：!?\n]/
/** Where the papers end and what is done with them begins. */
const tail =
  /(?:前?来|过来|到|前往|至|向|在|交|去|一[起并同]|才|方可|即可|就|便|以便|再(?!就业|生)|之后|后(?!的)|方|受理|这?[两三四]样|用于|用以|进行|办理?|申请(?!表|书)|领取|备查|备用|备核|留底|归档|一项|这项|是否|无误|核验|查验|否则|,|的(?=$|,)).*$/

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
    lost.test(sentence.slice(Math.max(0, at - 24), at)) ||
    negated.test(sentence.slice(0, at)) ||
    ofAnother.test(sentence.slice(Math.max(0, at - 24), at)) ||
    elsewhere.test(sentence.slice(startOfClause(sentence, at), at))
  for (const match of sentence.matchAll(fetched)) {
    const [whole, issuer = '', kind = '', ending = ''] = match
    const paper = kind + ending
    if (isDenied(match.index) || /[我本该此为给向日月年]|申请|窗口|部门|系统|机构/.test(issuer)) continue
    const at = match.index + whole.indexOf(issuer)
    add({
      start: at,
      end: match.index + whole.lastIndexOf(paper) + paper.length,
      called: kind === '' ? issuer + ending : paper,
    })
  }
  for (const pattern of [
    without,
    onlyWith,
    handledWith,
    lackingFirst,
    together,
    groundedOn,
    provedBy,
    handedIn,
    madeFirst,
  ])
    for (const match of sentence.matchAll(pattern)) {
      const object = match[1] ?? match[2] ?? ''
      const start = match.index + match[0].indexOf(object)
      if (!isDenied(match.index)) add(stripped(sentence, start, start + object.length))
    }
  for (const lead of listLeads)
    for (const match of sentence.matchAll(lead)) {
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
      if (/(?:的|时|吗|么|与否|后(?:存档|归档))$/.test(clause) || isDenied(match.index) || isDenied(start))
        continue
      add(stripped(sentence, start, start + clause.replace(tail, '').length))
    }
  for (const { start, end } of findNamedFirst(sentence))
    if (!isDenied(start)) add(stripped(sentence, start, end))
  return found
}
