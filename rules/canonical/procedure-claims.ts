import { parseNumeral } from './numeral.ts'
import type { Prose } from './prose.ts'
import { perSentence } from './sentence.ts'

/** What prose says of how one applies, as ranges of its canonical text. */
export interface ProcedureClaim {
  readonly start: number
  readonly end: number
  /** The sentence that says it. */
  readonly sentence: { readonly start: number; readonly end: number }
  /** Visits that it asks for; 0 where it says that none is needed. */
  readonly visits?: number
  /** It says that one cannot apply online. */
  readonly isOffline?: true
  /** It sends whoever applied online to a counter. */
  readonly sendsToCounter?: true
}

const offline =
  /(?:不支持|暂不支持|未开通|尚未开通|暂未开通|不提供|不能|无法|不接受)(?:在|通过)?(?:网上|在线|线上|网络)(?:办理|申请|申报|受理)?|(?:只能|仅限|仅能|只可|仅接受)(?:到|在|通过|前往|于)?(?:政务服务|办事)?(?:现场|窗口|线下|大厅)(?:办理|申请|提交|受理|申报)?|(?:网上|线上|在线)(?:渠道|方式)?(?:一律|均|暂)?(?:不予|不再|不能|无法|不可|不)(?:受理|办理|接收|接件)(?!的|时|，可|,可)/g
const counted =
  /(?:到|去|跑|前往)(?:办事|政务服务)?(?:大厅|现场|窗口|中心)?(?:办理|提交)?([\d一二两三四五六])(?:次|趟|回)|([\d一二两三四五六])(?:次|趟|回)(?:到|去|前往)(?:办事|政务服务)?(?:大厅|现场|窗口)/g
const none =
  /零跑动|零跑腿|无需(?:申请人)?(?:到|前往|去)(?:办事|政务服务)?(?:大厅|现场|窗口)|不用跑|一次都不跑|不见面审批|全程无需到场/g
const counter =
  /(?:须|需要?|应当|应|必须|还要|仍要|再)(?:本人|由申请人|申请人)?(?:再|另行|另外|亲自)?(?:携带?[^,。;]{0,24}|凭[^,。;]{0,16})?(?:到|前往|至|赴)[^,。;或]{0,16}?(?:窗口|大厅|服务中心|现场)[^。;]{0,16}/g
const leavesChoice = /可(?:以)?(?:选择|自愿)|或者?|也可|邮寄|快递|如需|确需|自助|可以?(?:到|前往)/

/** What is said not to be needed is not asked for: 无需到现场, 申请本身不必到窗口. */
const denied = /(?:无|不|毋|免|勿|未|无需|不用|不必|免于|不再)(?:本人|由申请人|申请人|再|另行|亲自)*$/
/** A promise of at most so many visits says no more than that: 最多跑一次. */
const atMost = /(?:最多|至多|不超过|只需|仅需)(?:只)?$/

const findClaims = (sentence: string): readonly ProcedureClaim[] => {
  const claims: ProcedureClaim[] = []
  const add = (pattern: RegExp, claimOf: (match: RegExpExecArray) => Partial<ProcedureClaim> | undefined) => {
    for (const match of sentence.matchAll(pattern)) {
      const claim = claimOf(match)
      const [start, end] = [match.index, match.index + match[0].length]
      if (denied.test(sentence.slice(0, start)) && claim?.visits !== 0) continue
      if (claim) claims.push({ start, end, sentence: { start: 0, end: sentence.length }, ...claim })
    }
  }
  add(offline, () => ({ isOffline: true }))
  add(none, () => ({ visits: 0 }))
  add(counted, ({ index, 1: before, 2: after }) => {
    const visits = parseNumeral(before ?? after ?? '')
    return visits === undefined || (visits <= 1 && atMost.test(sentence.slice(0, index)))
      ? undefined
      : { visits }
  })
  add(counter, (match) =>
    leavesChoice.test(sentence.slice(0, match.index + match[0].length))
      ? undefined
      : { sendsToCounter: true },
  )
  return claims.sort((a, b) => a.start - b.start)
}

const claimsOf = perSentence(findClaims, {
  signs: '次趟回网线跑见场窗厅心',
  move: (claim, by) => ({
    ...claim,
    start: claim.start + by,
    end: claim.end + by,
    sentence: { start: claim.sentence.start + by, end: claim.sentence.end + by },
  }),
})

/** Reads what the prose of a procedure, a note or an answer says of visits and channels. */
export const readClaims = ({ text }: Prose): readonly ProcedureClaim[] => claimsOf.all(text)
