import diff from 'fast-diff'
import { actionClasses } from '../lexicon/actions.ts'
import { neutralWords } from '../lexicon/item-names.ts'
import type { NameRelation, WrittenName } from './written-name.ts'

/** How one written name stands to another, and how much of them is the same (0..1). */
export interface NameLikeness {
  readonly relation: NameRelation
  readonly similarity: number
}

const classesOf = new Map<string, number[]>()
for (const [at, words] of actionClasses.entries())
  for (const word of words) classesOf.set(word, [...(classesOf.get(word) ?? []), at])

/** Whether two actions ask for one thing in other words. */
export const isSameAction = (a: string, b: string): boolean =>
  a === b || (classesOf.get(a)?.some((at) => classesOf.get(b)?.includes(at)) ?? false)

/** The first group of the lexicon: the phases of a licence or record, which split an item into sub-items. */
const phase = '0:'

/** Whether both name members of one group and none in common; of phases, also where only one name has any. */
const contradicts = (a: WrittenName, b: WrittenName): boolean => {
  const isContradicted = (id: string, others: readonly string[]): boolean => {
    const group = id.slice(0, id.indexOf(':') + 1)
    return others.some((other) => other.startsWith(group)) && !others.includes(id)
  }
  const shares = (id: string) => {
    const group = id.slice(0, id.indexOf(':') + 1)
    return a.qualifiers.some((own) => own.startsWith(group) && b.qualifiers.includes(own))
  }
  if (a.qualifiers.some((id) => isContradicted(id, b.qualifiers) && !shares(id))) return true
  const hasPhase = ({ qualifiers }: WrittenName) => qualifiers[0]?.startsWith(phase) ?? false
  return hasPhase(a) !== hasPhase(b)
}

const neutral = new RegExp(neutralWords.join('|'), 'g')
const withoutNeutral = (text: string): string => text.replace(neutral, '') || text
const telling = /[\dA-Za-z一二三四五六七八九十正副高中初前后上下内外新旧增减男女]/
const sorted = (text: string): string => [...text].sort().join('')
/** Whether two names are of the same characters, in whatever order. */
const isReordered = (a: string, b: string): boolean => a.length === b.length && sorted(a) === sorted(b)

/** The share of character pairs that two strings have in common (Dice's coefficient). */
const pairSimilarity = (a: string, b: string): number => {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at + 1 < b.length; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0
    if (left === 0) continue
    pairs.set(b.slice(at, at + 2), left - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length - 2)
}

/** Whether one character stands in another's place, and the names are long enough for that to be a slip. */
const isOneCharacterOff = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < 4) return false
  let other = ''
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) other += a.charAt(at) + b.charAt(at)
  return other.length === 2 && !telling.test(other)
}

const relationOfObjects = (a: string, b: string): NameRelation => {
  if (a === b) return 'same'
  const left = withoutNeutral(a)
  const right = withoutNeutral(b)
  if (left === right || isReordered(left, right)) return 'variant'
  if (isOneCharacterOff(left, right)) return 'misspelt'
  let more = ''
  let less = ''
  for (const [operation, text] of diff(left, right)) {
    if (operation === diff.INSERT) more += text
    else if (operation === diff.DELETE) less += text
  }
  return more === '' || less === '' ? 'part' : 'other'
}

/** Actions that a name may leave out: 创业担保贷款 is 创业担保贷款申请, 社会保障卡 is not 社会保障卡注销. */
const isUnderstood = (action: string): boolean => isSameAction(action, '申请') || isSameAction(action, '审批')

const relationWithoutAction = (bare: WrittenName, other: WrittenName): NameRelation => {
  if (isOneCharacterOff(bare.match, other.match)) return 'misspelt'
  const objects = relationOfObjects(bare.object, other.object)
  if (objects === 'same' || objects === 'variant') return isUnderstood(other.action) ? 'variant' : 'part'
  // Its last words stand where the other has its action: 维修资金交存 / 维修资金查询.
  return bare.object.startsWith(other.object) ? 'other' : objects
}

/**
 * How two whole names stand to each other. Another action, a contradicting qualifier, or words replaced by others
 * make another item (失业保险金 / 失业补助金, 密码修改 / 密码重置, 审批 / 异地备案); words more or less make a part;
 * another word for the same action or another order make a variant. One character replaced may be a misspelling, or
 * another item (学历公证 / 学位公证): content must tell.
 */
export const compareNames = (a: WrittenName, b: WrittenName): NameLikeness => {
  if (a.match === b.match) return { relation: 'same', similarity: 1 }
  const similarity = pairSimilarity(a.match, b.match)
  if (isReordered(withoutNeutral(a.match), withoutNeutral(b.match)))
    return { relation: 'variant', similarity }
  return { relation: contradicts(a, b) ? 'other' : relationOf(a, b), similarity }
}

const relationOf = (a: WrittenName, b: WrittenName): NameRelation => {
  if (a.action === '' && b.action !== '') return relationWithoutAction(a, b)
  if (b.action === '' && a.action !== '') return relationWithoutAction(b, a)
  const objects = relationOfObjects(a.object, b.object)
  if (isSameAction(a.action, b.action)) return objects === 'same' ? 'variant' : objects
  // 变更登记 holds 变更; 审批意见异地备案 does not hold 审批.
  const holdsTheOther = a.object.endsWith(b.action) || b.object.endsWith(a.action)
  return holdsTheOther && objects !== 'other' && objects !== 'misspelt' ? 'part' : 'other'
}
