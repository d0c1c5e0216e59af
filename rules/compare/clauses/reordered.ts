/** Whether two stretches of a clause say the same in another order: 企业、机关 and 机关和企业; 保险费缴纳 and 缴纳保险费. */
import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import { partsOf, wordsOf } from './clause-parts.ts'

const plain: ReadonlySet<ClauseToken['kind']> = new Set(['text', 'subject', 'conjunction', 'place'])
/** Verbs that stand before or behind what they act on. */
const movableVerbs = new Set(['缴纳', '办理', '签订', '提供', '缴费', '登记'])
const separator = /[、,]|和|与|及|跟/

interface Listing {
  /** The members in their order of code points, each as what it means. */
  readonly members: readonly string[]
  readonly alternatives: number
}

const listOf = (tokens: readonly ClauseToken[], text: string): Listing => {
  const members: string[] = []
  let member = ''
  let alternatives = 0
  let last: ClauseToken | undefined
  const close = () => {
    if (member !== '') members.push(member)
    member = ''
  }
  for (const token of tokens) {
    if (last && separator.test(text.slice(last.end, token.start))) close()
    if (token.kind === 'conjunction') {
      alternatives += 1
      close()
    } else member += `${token.meaning} `
    last = token
  }
  close()
  return { members: members.sort(), alternatives }
}

const meaningsOf = (tokens: readonly ClauseToken[]): string => tokens.map(({ meaning }) => meaning).join(' ')

const isInverted = (one: readonly ClauseToken[], other: readonly ClauseToken[]): boolean => {
  const verb = one.at(-1)?.meaning ?? ''
  return (
    movableVerbs.has(verb) &&
    other[0]?.meaning === verb &&
    meaningsOf(one.slice(0, -1)) === meaningsOf(other.slice(1))
  )
}

/** Words that only lead to what one must have: 有3名以上工作人员. */
const having = new Set(['符合', '有', '配备', '配', '备', '设'])
const notCounted = /[日月年元]|小时|分钟|比例/

/** 专职工作人员不少于3名 and 有3名以上专职工作人员: a number of things stands ahead of them or behind. */
const isCountedOtherwise = (one: readonly ClauseToken[], other: readonly ClauseToken[]): boolean => {
  const ahead = one.findIndex(({ meaning }) => !having.has(meaning))
  const behind = other.findIndex(({ meaning }) => !having.has(meaning))
  const [first, ...things] = one.slice(Math.max(0, ahead))
  const named = other.slice(Math.max(0, behind))
  const last = named.at(-1)
  return (
    first?.quantity !== undefined &&
    last?.quantity !== undefined &&
    !notCounted.test(first.quantity.unit) &&
    first.meaning === last.meaning &&
    things.length > 1 &&
    things.every(({ kind }) => kind === 'text' || kind === 'subject') &&
    meaningsOf(things) === meaningsOf(named.slice(0, -1))
  )
}

/** What is said of things ahead of them or behind: 有明确的被投诉单位, 被投诉单位明确. */
const qualities = [
  '明确',
  '稳定',
  '固定',
  '健全',
  '完善',
  '良好',
  '真实',
  '合法',
  '有效',
  '完整',
  '齐全',
  '具体',
  '清晰',
]
const possessing = new Set([...having, '具有', '具备'])

const isSaidOfThings = (one: readonly ClauseToken[], other: readonly ClauseToken[]): boolean => {
  const joined = (tokens: readonly ClauseToken[]) => tokens.map(({ meaning }) => meaning).join('')
  const ahead = joined(one.filter(({ meaning }) => !possessing.has(meaning)))
  const behind = joined(other)
  return qualities.some(
    (quality) =>
      ahead.length > quality.length &&
      ahead.startsWith(quality) &&
      behind === ahead.slice(quality.length) + quality,
  )
}

/** Says when the next part holds, so that it cannot stand elsewhere: 工期延长的,… */
const leadsOn = /(?:的|时|后|前|之日起|期间)$/

/** Requirements of their own in another order: 未参加失业保险,且未解除劳动关系. */
const isPermuted = (
  standard: readonly ClauseToken[],
  guide: readonly ClauseToken[],
  texts: { readonly standard: string; readonly guide: string },
): boolean => {
  const one = partsOf({ tokens: standard, text: texts.standard })
  const other = partsOf({ tokens: guide, text: texts.guide })
  const sorted = (parts: typeof one) =>
    parts
      .map(({ tokens }) => meaningsOf(tokens))
      .sort()
      .join('\n')
  return (
    one.length > 1 &&
    one.length === other.length &&
    ![...one, ...other].some((part) => leadsOn.test(wordsOf(part))) &&
    sorted(one) === sorted(other)
  )
}

/** Compares what is left of two token sequences between their common beginning and end. */
export const isReordered = (
  standard: readonly ClauseToken[],
  guide: readonly ClauseToken[],
  texts: { readonly standard: string; readonly guide: string },
): boolean => {
  if (isCountedOtherwise(standard, guide) || isCountedOtherwise(guide, standard)) return true
  if (isPermuted(standard, guide, texts)) return true
  if (isSaidOfThings(standard, guide) || isSaidOfThings(guide, standard)) return true
  if (standard.length !== guide.length) return false
  const isSame = (a: number, b: number) => standard.at(a)?.meaning === guide.at(b)?.meaning
  let head = 0
  while (head < standard.length && isSame(head, head)) head++
  let tail = 0
  while (tail < standard.length - head && isSame(-1 - tail, -1 - tail)) tail++
  const one = standard.slice(head, standard.length - tail)
  const other = guide.slice(head, guide.length - tail)
  if (one.length < 2 || ![...one, ...other].every(({ kind }) => plain.has(kind))) return false
  if (isInverted(one, other) || isInverted(other, one)) return true
  const [left, right] = [listOf(one, texts.standard), listOf(other, texts.guide)]
  return (
    left.members.length > 1 &&
    left.alternatives === right.alternatives &&
    left.members.join('\n') === right.members.join('\n')
  )
}
