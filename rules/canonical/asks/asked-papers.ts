/** Demands read from the paper: where a sentence names papers, what stands around them tells whether they are asked for. */
import { askingStretches, isIssued, type Stretch } from './ask-exemptions.ts'
import { isAsked, isHandedIn } from './ask-frames.ts'
import { copiesBefore, findPapers, isOwnForm, namesPaper } from './paper-mentions.ts'

/** Papers that are asked for, at the characters of a sentence. */
export interface AskedPaper {
  readonly start: number
  readonly end: number
  /** What it is, where the characters do not name it: 社区证明 for 到社区开个证明. */
  readonly called?: string
}

const clauseMark = /[,。;:!?\n]/

/** Longest stretch around papers that is read for what is done with them. */
const reach = 60

/** What introduces papers: 另附:, 还差一样,. */
const introduces = /:$|(?:还[差要缺]|[另还]?需要?)[^,。;:]{0,4}[样项份件],$/

/** Where the clause of a paper begins; a label belongs to what it introduces: 另附:社区证明. */
const clauseStart = (sentence: string, at: number): number => {
  const least = Math.max(0, at - reach)
  const back = (to: number): number => {
    let from = to
    while (from > least && !clauseMark.test(sentence[from - 1] ?? '')) from--
    return from
  }
  const from = back(at)
  return from > least && introduces.test(sentence.slice(least, from)) ? back(from - 1) : from
}

/** Somebody has to get a paper elsewhere, of which only its kind is named: 需要到社区开个证明, 由村委会开具证明. */
const fetched =
  /(?:需要?|须|要|应当?|必须|得|先|请)(?:先|自行|本人)*(?:到|去|回|找|由|经|让|向)?([^,。;:、的]{2,10}?)(?:开具?|出具|打印?|办|盖章出具|索取|索要)(?:一份|一张|一个|个|份|张|书面|相关|纸质)*(?:[^,。;:、]{2,10}的)?(证明|介绍信|推荐信|担保书|同意[书函])(?:材料)?(?=$|[,。;!\n]|原件|才|方|后|再|来|带|交|一并)/g
const ofAgency = /[我本该此为给向日月年并]|申请|窗口|部门|系统|机构/

const findFetched = (sentence: string): readonly AskedPaper[] =>
  [...sentence.matchAll(fetched)].flatMap(({ 0: whole, 1: issuer = '', 2: kind = '', index }) => {
    if (ofAgency.test(issuer)) return []
    const start = index + whole.indexOf(issuer)
    const end = index + whole.lastIndexOf(kind) + kind.length
    return [{ start, end, called: kind === '证明' ? issuer + kind : kind }]
  })

/** Of a paper that is called no more than a proof, whoever makes it is its name: 村民小组的书面证明. */
const bare = /^(?:书面|纸质)?(?:证明|说明|意见)$/
const maker =
  /([\u4e00-\u9fff]{0,6}?(?:村|社区|小组|街道|镇|单位|学校|医院|银行|局|所|会|公司|机构|院|组织|邻居|同事|证人|房东|亲属))(?:出具|开具|盖章|签字)?的$/

const calledBy = (paper: string, before: string): { readonly called?: string } => {
  const made = bare.test(paper) ? maker.exec(before)?.[1] : undefined
  return made === undefined || ofAgency.test(made) ? {} : { called: `${made}${paper}` }
}

const photo = /[照相]片$/

const findIn = ({ words, isAside }: Stretch): readonly AskedPaper[] => {
  const groups = findPapers(words)
  if (groups.length === 0) return []
  const asked = groups.flatMap((group): readonly AskedPaper[] => {
    const start = group[0]?.start ?? 0
    const end = group.at(-1)?.end ?? 0
    const before = words.slice(clauseStart(words, start), start).replace(/[《“"]$/, '')
    const rest = words.slice(end, end + reach)
    const copies = copiesBefore(rest)
    const clause = before + (/^[^,。;!?\n]*/.exec(rest)?.[0] ?? '')
    const paper = words.slice(start, end)
    const around = { paper, before, copies, after: rest.slice(copies.length) }
    if (isIssued(clause) || !(isAside ? isHandedIn(around) : isAsked(around))) return []
    return group
      .filter((one) => !isOwnForm(words.slice(one.start, one.end)))
      .map((one) => ({
        ...one,
        // Photographs are told from pictures by their number.
        ...(one.end === end && photo.test(paper) ? { end: end + copies.length } : {}),
        ...calledBy(words.slice(one.start, one.end), before),
      }))
  })
  return isAside ? asked : [...findFetched(words), ...asked]
}

/** The papers that a sentence asks for, by what it says is done with them. */
export const findAskedPapers = (sentence: string): readonly AskedPaper[] =>
  namesPaper(sentence)
    ? askingStretches(sentence).flatMap((stretch) =>
        findIn(stretch).map((paper) => ({
          ...paper,
          start: paper.start + stretch.by,
          end: paper.end + stretch.by,
        })),
      )
    : []
