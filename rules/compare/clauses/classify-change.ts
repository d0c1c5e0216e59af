/** What kind of change it is where the tokens of a clause are not the same on both sides. */
import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import type { ClauseChangeKind, Side, SideText, SideTexts } from './clause-change.ts'
import { isReworded } from './reworded.ts'

/** Words beside a negation that only carry it: 没有 → 有, 不属于 → 属于, 未曾 → 曾. */
const besideNegation = new Set(['有', '于', '曾', '过', '被', '再', '能', '因'])
/** Words beside a place that only say where: 在本市. */
const besidePlace = new Set(['在', '于', '由', '向', '到', '各', '地', '内', '范', '围', '所', '往', '级'])
/** Words beside 之一 or its opposite: 下列全部情形. */
const besideConjunction = new Set(['全', '部', '所', '有', '各', '项', '任', '其', '中', '一'])

const onlyOf = (
  tokens: readonly ClauseToken[],
  kinds: ReadonlySet<ClauseToken['kind']>,
  beside: ReadonlySet<string>,
) =>
  tokens.some(({ kind }) => kinds.has(kind)) &&
  tokens.every(({ kind, meaning }) => kinds.has(kind) || (kind === 'text' && beside.has(meaning)))

const quantities = new Set<ClauseToken['kind']>(['quantity'])
const comparators = new Set<ClauseToken['kind']>(['quantity', 'comparator'])
const negations = new Set<ClauseToken['kind']>(['negation', 'modality'])
const conjunctions = new Set<ClauseToken['kind']>(['conjunction'])
const places = new Set<ClauseToken['kind']>(['place'])
const nothing: ReadonlySet<string> = new Set()

const isObligation = ({ kind, meaning }: ClauseToken): boolean => kind === 'modality' && meaning === '应当'
const isForeign = ({ place }: ClauseToken): boolean => place?.kind === 'foreign'

/** Whether a place is less than the province, for which the standard speaks; 当地 may be any. */
const isSmaller = ({ place }: ClauseToken): boolean =>
  place !== undefined && place.office === undefined && place.rank > 1

/** Whether tokens deny: 不得 and 无 do, 应当 and 可以 do not. Undefined where they neither deny nor allow. */
const polarity = (tokens: readonly ClauseToken[]): string | undefined => {
  for (const { kind, meaning } of tokens) {
    if (kind === 'modality') return meaning === '不得' ? 'denied' : undefined
    if (kind === 'negation') return meaning === '无需' || meaning === '除' ? meaning : 'denied'
  }
  return undefined
}

const modalityOf = (tokens: readonly ClauseToken[]): string | undefined =>
  tokens.find(({ kind }) => kind === 'modality')?.meaning

const between = ({ text }: SideText, { before, after }: Side): string =>
  before && after && before.end <= after.start ? text.slice(before.end, after.start) : ''

const sameMeasures = (a: readonly ClauseToken[], b: readonly ClauseToken[]): boolean =>
  a.length === b.length &&
  a.every((token, at) => {
    const other = b[at]?.quantity
    const { value, unit, named } = token.quantity ?? {}
    return value === other?.value && unit === other?.unit && named === other?.named
  })

const measured = (tokens: readonly ClauseToken[]) => tokens.filter(({ quantity }) => quantity)

/** Whether a side asks for one of a list. */
export const asksOne = ({ tokens }: Side): boolean => tokens.some(({ meaning }) => meaning === '之一')

/** In a list 、 may stand for 或 as for 和: 企业、事业单位或者机关. */
const classifyConjunction = (standard: Side, guide: Side, read: SideTexts): ClauseChangeKind | undefined => {
  if (asksOne(standard) !== asksOne(guide)) return 'conjunction'
  const [without, text] = standard.tokens.length === 0 ? [standard, read.standard] : [guide, read.guide]
  return without.tokens.length === 0 && between(text, without).includes('、') ? undefined : 'conjunction'
}

/** What nobody is free to leave: 按规定为其缴纳社会保险费. */
const duty =
  /^[^,。;]{0,8}?(?:缴纳|缴费|签订|公示|公告|告知|通知|报告|报送|备案|提交|支付|退还|补缴|停止|依法|按规定|保障|承担|履行|挂失)/

const isDuty = ({ tokens, after }: Side, { text }: SideText): boolean =>
  duty.test(text.slice(tokens.at(-1)?.end ?? after?.start ?? 0))

const classifyNegation = (standard: Side, guide: Side, read: SideTexts): ClauseChangeKind | undefined => {
  if (polarity(standard.tokens) !== polarity(guide.tokens)) return 'negation'
  const [expected, actual] = [modalityOf(standard.tokens), modalityOf(guide.tokens)]
  if (expected === undefined && actual === '可以' && isDuty(guide, read.guide)) return 'modality'
  return expected !== undefined && actual !== undefined && expected !== actual ? 'modality' : undefined
}

const opensScope = new Set(['户籍', '生', '常', '居', '籍', '注'])

/** Whether what stands after inserted words is who may apply, so that they narrow it. */
const narrows = ({ after, tokens }: Side): boolean => {
  if (after?.kind === 'subject' && after.meaning !== '法定代表人') return true
  if (tokens[0]?.meaning === '中' && tokens.some(({ kind }) => kind === 'subject')) return true
  return tokens.some(
    ({ kind }, at) =>
      kind === 'place' &&
      (tokens[at + 1] ?? after) &&
      opensScope.has((tokens[at + 1] ?? after)?.meaning ?? ''),
  )
}

const longestOwner = 8

/**
 * Whether words only say whose place a competent office is at, for which a guide names its own office: 分支机构 in
 * 分支机构所在地人力资源社会保障部门 beside 潮州市人力资源和社会保障局.
 */
const saysWhoseOffice = (standard: Side, guide: Side): boolean => {
  const office = standard.after?.place
  const named = guide.after?.place
  const first = standard.tokens[0]
  const last = standard.tokens.at(-1)
  return (
    guide.tokens.length === 0 &&
    first !== undefined &&
    last !== undefined &&
    office?.office !== undefined &&
    office.kind === 'generic' &&
    office.name.startsWith('所在') &&
    named?.office === office.office &&
    (named.kind === 'own' || named.kind === 'parent') &&
    last.end === standard.after?.start &&
    last.end - first.start <= longestOwner &&
    standard.tokens.every(({ kind }) => kind === 'text' || kind === 'subject')
  )
}

const fragment = /[,;。:!?\n()]/
const shortestFragment = 4

/** Whether tokens fill a part of the sentence between marks, so that a requirement of its own came or went. */
const isFragment = ({ text }: SideText, { tokens, before, after }: Side): boolean => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.length < shortestFragment) return false
  const opens = !before || before.end > first.start || fragment.test(text.slice(before.end, first.start))
  const closes = !after || after.start < last.end || fragment.test(text.slice(last.end, after.start))
  return opens || closes
}

const without = (side: Side, dropped: (token: ClauseToken) => boolean): Side => ({
  ...side,
  tokens: side.tokens.filter((token) => !dropped(token)),
})

/** The one kind of a change; undefined where both sides mean the same all the same. */
export const classifyChange = (
  given: { standard: Side; guide: Side },
  read: SideTexts,
): ClauseChangeKind | undefined => {
  // Another city's name is residue, which the rules about wording find.
  let standard = given.standard
  let guide = without(given.guide, isForeign)
  const speaks = (token: ClauseToken) => negations.has(token.kind) && !isObligation(token)
  if (![...standard.tokens, ...guide.tokens].some(speaks)) {
    standard = without(standard, isObligation)
    guide = without(guide, isObligation)
  }
  const all = [...standard.tokens, ...guide.tokens]
  if (all.length === 0) return undefined
  if (all.every(({ kind, meaning }) => kind === 'subject' && meaning === '申请人')) return undefined
  if (saysWhoseOffice(standard, guide)) return undefined
  // 一级至四级工伤职工, 10人以上的企业: a number that came in before who may apply narrows it.
  if (standard.tokens.length === 0 && onlyOf(all, quantities, nothing) && narrows(guide)) return 'subject'
  if (onlyOf(all, quantities, nothing))
    return sameMeasures(standard.tokens, guide.tokens) ? 'comparator' : 'number'
  if (onlyOf(all, comparators, nothing))
    return sameMeasures(measured(standard.tokens), measured(guide.tokens)) ? 'comparator' : 'number'
  if (onlyOf(all, conjunctions, besideConjunction)) return classifyConjunction(standard, guide, read)
  if (onlyOf(all, negations, besideNegation)) return classifyNegation(standard, guide, read)
  if (onlyOf(all, places, besidePlace)) {
    if (standard.tokens.length > 0 && guide.tokens.length > 0) return 'differs'
    return guide.tokens.length > 0 && (narrows(guide) || guide.tokens.some(isSmaller)) ? 'place' : undefined
  }
  if (standard.tokens.length === 0) {
    if (narrows(guide)) return 'subject'
    if (isFragment(read.guide, guide)) return 'extra'
  }
  if (guide.tokens.length === 0 && isFragment(read.standard, standard)) return 'missing'
  return isReworded({ ...standard, ...read.standard }, { ...guide, ...read.guide }) ? 'worded' : 'differs'
}
