/**
 * Where a sentence names papers: 户口簿, 近半年的银行流水, 单位开的介绍信. A name is found by what it ends in and begins
 * behind the nearest word that no name holds, so that whatever is said of a paper is read around it.
 */

import { paperWords, paperWordsOfMore } from '../../lexicon/paper-kinds.ts'

/** Papers at the characters of a sentence. */
export interface PaperMention {
  readonly start: number
  readonly end: number
}

/** Characters that stand for a kind of paper behind others. */
const kinds = {
  证: {
    not: '出认公验签取办领发持换亮论见查举佐印考求鉴旁物无制补两一多三四假此本该原旧新各的每张个',
    before: '明书件据实照券监函金',
  },
  书: { not: '证图秘文全读告著板新本该此', before: '面写籍记店法本房' },
  表: {
    not: '代列图发外仪手该此本附上下填报每各张份个课随',
    before: '示明现述格决达面彰册扬态列单中内上里后',
  },
  卡: { not: '类刷打发开办持制领补换此该本张旧新', before: '片号通车在号' },
  簿: { not: '该此本', before: '记' },
  函: { not: '来去致回发公', before: '授数询告' },
}
const heads = [
  ...paperWords,
  `(?<more>${paperWordsOfMore.join('|')})(?=$|[,。;、()]|原件|复印|[一两\\d]份|[交给盖后未没刻寄拷并]|的[,。;]|的?$|[和及与](?!同)|[一二两三四五\\d]式?[份张册本套]|整理|发[至到送给]|打印|扫描|装订|[粘贴]|[亦也]?[须应]|至(?!少)|到|不)`,
  '[执护牌]照|准考证|公函|(?:缴费|体检|流水|对账|结算|成绩|费用|通知|检验|报价|化验|核定|申报|派车|派工|处方|收费|运|保|账|税|凭)单',
  ...Object.entries(kinds).map(
    ([kind, { not, before }]) => `(?<=[\\u4e00-\\u9fff](?<![${not}]))${kind}(?![${before}])`,
  ),
].join('|')
const copy =
  '(?:原件|复印件|影印件|扫描件|彩色|扫描版|电子版|电子件|照片|图片|正本|副本|[(](?:原件|复印件|PDF格式|[一二两三\\d]寸)[)]|[》”]|各?[一两二三\\d]式?[份张本套]|[和与及、](?=原件|复印件)|加(?=复印件)|的(?=正本|副本|原件|复印件)|等(?:相关)?(?:材料|资料|证件)?|材料(?=$|[,。;]))'
const copies = new RegExp(`^${copy}*`)
const head = new RegExp(
  `(?:${heads})(?=$|[,。;:!?\\n、()"”》—-]|(?!号|编号|信息|编制(?!的)|持有[人者]|所有人|权利人|出具(?:单位|机构)|登记(?!表|$|[,。;])|地址|上(?!传|交|报|盖|签)|所|期限|有效期|内(?!页)|科(?!研|技|学)|股(?!东)|验证单|中|栏|范围|样本|模板|填|查询|规定|约定|载明|记载|名称|格式)[\\u4e00-\\u9fff\\d])`,
  'g',
)

/** Words that a name cannot hold: it begins behind them. */
const boundaries = {
  marksAndParticles: String.raw`[\s,。;:!?、"“”《》]|并?且|并(?=[填写签交携提出])|[()](?!居[)]|委)|(?<!手)持|[的把将凭及至和为向由给第]|(?<!参)与|(?<![出转受])让|到(?!账)|塞|同(?![意志类等期])|以(?![上下内外前后])|或者?|送审|达成|(?<![健存现所内])在(?![职校读编岗册世])`,
  owingOrLacking: String.raw`需要?|须|(?<![供反感])应(?!急)当?|必须|(?<!主)要(?![素件])|请|还|另外?|无(?!重大|事故|不良|开除|处分|诉讼|债务|固定|子女|行贿|失信|拖欠|犯罪|违法|婚|业|房|收入|欠|争议|异议)|未(?!婚|[^,。;]{2,10}(?:证明|声明))|没|缺|少(?:了|[传交带]了?)?(?!数|年)|有(?!效|限)|[一两二三四五六七八九\d](?:份|张|本|套|下|眼|页|封|沓|个(?!月|季|年|工|自|周|人|体))|(?<=[需须要应请再另还])补(?![贴助偿])|(?<!月)亮[出明]?|领(?!导|域|养|取|事|队|用|料)`,
  handingOrKeeping:
    '提[供交]|出[示具]|[上传递送呈寄交](?:[上入来到至送达报传递交]|(?<=交)回(?![执函单信条])|(?<=收)回(?![执函单信条]))|(?:(?<![隔离地频宽磁])带|携)(?:上|好|来|齐|带)?|捎[上来带]?|补[报交送传充]|报[送备上至来到]|呈报|附送|(?:[附订钉]|(?<![补津])贴)[上有]?(?!属|着|件)|粘[贴在于上]?|公示(?!结果|照片|公告|材料|证明|情况|期)|保存|张贴|不[补附](?!贴)|(?<=[重补再])开|悬挂|摆放|(?<=[需须应要请内再])[报递](?![名考销])|准备|(?<![筹设储])备(?:[妥齐好有]|(?!案|用|注))|留存|收[取存验]|(?<![审考])核(?!对授权)(?:[收对验查](?!报告|情况|授权)|(?!定|准|销|收|发|实))|审[核查](?!表|单|意见|报告|结果|[合及]格|通过|同意)|[纳列计录编载]入|日内|之日起',
  lookingOrMaking:
    '查[验看]|比对|校验|看到?|打(?:一份|印)?(?!工)|开(?:个|好|具)?(?![户业工办庭])|[办写](?:一?[个张份]|好)|添加|添上|选择|(?<![航抓])拍(?:摄|好)?|扫描|放[入上进]|夹[在带]?|传(?!承|统|染|媒|播)真?入?|连[同带]|(?<![分适搭装匹调])配(?!偶|套|置)|加(?!盖|工|班)|换[领发]|更换|(?<!待遇|未[^,。;]{0,4})领取',
  groundOrChange:
    '[根依]据|按(?!揭)照?|(?<![解消免扣删排拆开])除(?!名)|依照|变更(?!证明|通知)|比如|例如|譬如|解除(?!证明|协议)|终止(?!证明|协议)|履行|[订签][立订署]|获得|建立|随',
  whose: '[您我]|其他?|本人|申请人|单位(?=提供|出具)',
  otherWords:
    '(?<![信费使公专聘录任租占征招借雇领])用(?![工途地]|人单位)|光|仅|只|单凭|拿[到上]?|取得|(?<![检实])验(?!收|证单|证报告|资$|资[报证])|对照|认(?!定|证|可)|差(?!异|额|旅)|(?<![税验])收(?!件|入|据|费|养|购|款|地)|交(?!通|易|强险|接|割)|齐|做|(?<![转调迁支])出(?!生|租|资|入|所|让|版|境|国|勤|院|库|席|诊|差)个?|是|同时|一并|下载|填[写好妥]|[含了指]|(?<![隔离地频宽磁])带|见(?![习证])|(?<!职)称|包括|索取|保留|(?<![登笔标日])[切谨]?记(?!录|账|载|名)[得着住]?|邮?寄|发(?!票|放|明|改|展|证|起|货)|装入?(?!修|饰|备)|押(?!金)|检查|确保|确认(?![书表函单])|(?<![委协工商学员])会(?!计|员|议|保|决)|查询|忘记?',
}
const boundary = new RegExp(Object.values(boundaries).join('|'), 'g')

/** The form that every application has, and the list itself. */
const ownForm = /^(?:申请[表书]|(?:.*材料|.*照)?清单|(?:.*把|先?[递领填交收发报签补取看]|手写|纸质)+表)$/

/** What is copied is a paper, whatever it is called; what a copy is like is none. */
const copiedThing =
  /(?!清晰|彩色|黑白|高清|有效|相应|纸质|电子|[正双][反面]|反面|加盖|原始|完整|以上|上述|下列|材料|资料|证件|相关|有关|全部|所有|表格|文件|任何|仅限|包括|查阅)[\u4e00-\u9fff]{2}(?<!档案|文本|文书)(?=(?:原件|复印件|影印件|扫描件)(?:$|[,。;、)(及和与并各的]|[一二两三\d]份|[交给到]))/g

/** What stands between two papers of one list. */
const between = new RegExp(`^${copy}*(?:[、,和与及同]|以及|或者?)(?:本人|申请人)?的?$`)

/** Whether a sentence names any paper. */
export const namesPaper = (sentence: string): boolean =>
  sentence.search(head) !== -1 || sentence.search(copiedThing) !== -1

/** Where the name begins that ends in a word at these characters: behind the nearest word that no name holds. */
const nameStart = (sentence: string, index: number, end: number): number => {
  const from = Math.max(0, index - 12)
  // A name is more than the character that tells its kind: 居住证, 同意函.
  const latest = end - index > 1 ? index : index - 1
  let start = from
  for (const word of sentence.slice(from, end).matchAll(boundary)) {
    const behind = from + word.index + word[0].length
    if (behind <= latest) start = behind
  }
  return start
}

const longestName = 16

/** 身份证 is no paper of its own in 身份证注销凭条; in 户口簿证明亲属关系 it proves something. */
const outermost = (papers: readonly PaperMention[], sentence: string): readonly PaperMention[] =>
  papers.filter(
    ({ start, end }) =>
      !papers.some(
        (other) =>
          other.start <= start && end < other.end && !sentence.slice(end, other.end).startsWith('证明'),
      ),
  )

const namedPapers = (sentence: string): readonly PaperMention[] => {
  const papers = [...sentence.matchAll(head)].flatMap(({ 0: found, index, groups: { more } = {} }) => {
    const end = index + found.length
    const start = nameStart(sentence, index, end)
    return end - start > longestName || (more !== undefined && index - start < 2) ? [] : [{ start, end }]
  })
  return outermost(papers, sentence)
}

/** Papers that only their copies tell: 施工许可复印件. */
const copiedPapers = (sentence: string, named: readonly PaperMention[]): readonly PaperMention[] =>
  [...sentence.matchAll(copiedThing)].flatMap(({ 0: found, index }) => {
    const end = index + found.length
    if (found.search(boundary) >= 0 || named.some((paper) => paper.start < end && index < paper.end))
      return []
    const start = nameStart(sentence, index, end)
    return end - start > longestName ? [] : [{ start, end }]
  })

/** Where papers of a sentence stand, those of one list together. */
export const findPapers = (sentence: string): readonly (readonly PaperMention[])[] => {
  const named = namedPapers(sentence)
  const papers = [...named, ...copiedPapers(sentence, named)].sort((a, b) => a.start - b.start)
  const groups: PaperMention[][] = []
  for (const paper of papers) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && between.test(sentence.slice(before.end, paper.start))) last.push(paper)
    else groups.push([paper])
  }
  return groups
}

/** Whether words are the application form itself, or the list of materials. */
export const isOwnForm = (name: string): boolean => ownForm.test(name)

/** The copies and numbers that words begin with: 原件及复印件各一份. */
export const copiesBefore = (words: string): string => copies.exec(words)?.[0] ?? ''
