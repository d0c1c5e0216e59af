/** Which documents a name lists, and whether one of them is enough: 户口簿、居住证, 毕业证书或者学位证书. */
import { withoutCounts } from './copies-in-name.ts'
import { readsAsDocument } from './document-name.ts'
import type { MaterialIndex } from './material-index.ts'
import { sharedHead } from './shared-head.ts'

/** A stretch of a name. */
export interface Cut {
  readonly text: string
  readonly start: number
  /** Where it is said, for a name that is put together from words apart. */
  readonly end?: number
}

/** 居民身份证、社会保障卡等有效证件 lists two and leaves the list open; 高等 and 同等 are no such 等. */
export const openEnd = /(?<=.)(?<![高初中同平对上优均])等(?![级额同待价])[^等]{0,12}$/

/** Splits at a connective that stands outside 《》 and brackets. */
const splitAt = (cut: Cut, connective: RegExp): readonly Cut[] => {
  const parts: Cut[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < cut.text.length; at++) {
    const character = cut.text[at] ?? ''
    if ('《(['.includes(character)) depth++
    else if ('》)]'.includes(character)) depth--
    if (depth > 0) continue
    connective.lastIndex = at
    const found = connective.exec(cut.text)
    if (!found) continue
    parts.push({ text: cut.text.slice(from, at), start: cut.start + from })
    from = at + found[0].length
    at = from - 1
  }
  parts.push({ text: cut.text.slice(from), start: cut.start + from })
  return parts
}

const orWords = /或者|或|\//y
/** What a second paper is handed in with: 另附, 同时提交, 并须附. */
const alongside =
  '(?:同时|连同|并且?|另外?|还|一并)(?:[须需要应]|随)?(?:提[交供]|递交|出具|携带|附[带上]?|[交加带])|附[带上]|外加|后附'
const andWords = new RegExp(`以及|连同|[,、]?(?:${alongside})|[及和与+加附]|并(?=[《居身])`, 'y')
const opensSecond = new RegExp(`^(?:${alongside}|以及|连同|[及和与加附])`)

/** Where the words in brackets behind a name ask for a second paper, how many say so: 4 of 同时交户口簿复印件; else 0. */
export const leadOfSecond = (inner: string, index: MaterialIndex): number => {
  const lead = opensSecond.exec(inner)?.[0].length ?? 0
  return lead > 0 && isDocument(inner.slice(lead), index) ? lead : 0
}
const listWords = /[、,]/y

const isDocument = (name: string, index: MaterialIndex): boolean => {
  const bare = withoutCounts(name).replace(openEnd, '')
  return bare.length > 1 && (index.document(bare).known !== undefined || readsAsDocument(bare))
}

/** The documents that a name lists, or the whole where it does not list documents. */
export const listDocuments = (
  whole: Cut,
  index: MaterialIndex,
): { readonly parts: readonly Cut[]; readonly joint: 'all' | 'any' } => {
  const one = { parts: [whole], joint: 'all' } as const
  if (
    !/[或及和与、,/+并附另加]|连同|同时|还|一并/.test(whole.text) ||
    index.document(whole.text).known !== undefined
  )
    return one
  const all = (parts: readonly Cut[]): boolean =>
    parts.length > 1 && parts.every((part) => isDocument(part.text, index))
  const shared = sharedHead(whole.text)
  if (shared) {
    const end = whole.start + whole.text.length
    return { parts: shared.map((text) => ({ text, start: whole.start, end })), joint: 'any' }
  }
  const choices = splitAt(whole, orWords)
  // 其他登记证书或营业执照 is the item's 营业执照或者其他登记证书.
  const known = ['或者', '或'].map((word) =>
    choices
      .map(({ text }) => text)
      .reverse()
      .join(word),
  )
  const turned = choices.length > 1 && known.find((name) => index.document(name).known !== undefined)
  if (turned)
    return {
      parts: [{ text: turned, start: whole.start, end: whole.start + whole.text.length }],
      joint: 'all',
    }
  if (all(choices)) {
    const flat = choices.flatMap((choice) => {
      const listed = splitAt(choice, listWords)
      return all(listed) ? listed : [choice]
    })
    const joined = flat.flatMap((choice) => {
      const members = splitAt(choice, andWords)
      return all(members) ? members : [choice]
    })
    // 公司章程以及验资报告或者审计报告 asks for the first in any case, so it is no plain choice.
    return joined.length === flat.length ? { parts: flat, joint: 'any' } : one
  }
  const members = splitAt(whole, andWords).flatMap((member) => splitAt(member, listWords))
  return all(members) ? { parts: members, joint: 'all' } : one
}
