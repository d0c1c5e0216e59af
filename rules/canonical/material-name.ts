/**
 * What the name of a row of 申请材料 says: which documents, whether all or one of them, in how many copies, from whom.
 */
import { type Copies, readCopies } from './copies.ts'
import { readsAsDocument } from './document-name.ts'
import type { MaterialIndex } from './material-index.ts'
import { demandBefore, numberOfRow } from './row-opening.ts'
import { sharedHead } from './shared-head.ts'

/** One document that a name names, with its place in the canonical name. */
export interface NamedDocument {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What a row's name says. */
export interface MaterialName {
  readonly documents: readonly NamedDocument[]
  /** Whether all of several documents are asked for, or one of them is enough. */
  readonly joint: 'all' | 'any'
  readonly copies: Copies | undefined
  readonly condition: string | undefined
  readonly necessity: 'required' | 'optional' | 'deferrable' | undefined
  readonly exempt: boolean
}

const ending = /[\s,，。、;；:：.]+$/
const conditional =
  /^((?:[^()]|\([^()]*\)){2,40}?(?:的|时|者|人员|情形|情况下)|(?:如|若|属|委托|代办|由)[^,()]{1,30}(?=,)),?(?:还|另|则|并|均)?(?:须|需要|需|应当|应|请)?(?:提供|提交|出具|携带|附上|附|递交)(?!的)(.{2,})$/

const conditionAsHeading = /^([^():,《]{2,30}(?:(?<!材料)提供|(?<!应|需|须|材料)提交|办理|的|时)):(.{2,})$/
// 授权委托书——委托他人办理的提供
const conditionAfter =
  /^([^,;:]{2,40}?)(?:[,;:]|[-—]{1,2})(?![或并及和])([^,;:()—-]{2,30}?(?:的|时|者|人员)(?:须|需|应)?(?:提供|提交))$/
// 原件1份:居民身份证, 1份申请表
const countBefore =
  /^(?:((?:原件|复印件)(?:\d{1,2}[份张])?):|((?:\d{1,2}|[一两二三四五六])份)(?=[\u4e00-\u9fff《]))(?=.{2})/

const form =
  '(?:原件|复印件|影印件|影印本|复印本|扫描件|电子版|电子件|电子文档|电子化|电子档|纸质版?|(?:[一壹1]式)?(?:各|均为|共|共计|合计)?(?:\\d{1,2}|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,2})[份套张页]|复印(?=\\d|[一二两三四五六七八九壹贰叁])|(?<=(?:原件|[复影]印件)[:×xX*]?\\s?)\\d{1,2}(?!\\d)|份数[为:]?(?:\\d{1,2}(?:份)?)?|原[、,]?(?=复印件)|收(?=原件|复印件)|正反面|电子证照|首页|户主页|本人页|个人页|信息页|内页|封面页?|关键页|常住人口登记卡|正反两面|双面|正副本|副本|正本|彩色|黑白|A4纸?|(?:须|需|并)?(?:加盖|盖)(?:单位|企业|本单位|公司)?(?:公章|印章|骑缝章|章)|签名|签字|签章|(?:单位|企业)盖章|[须需应]?(?:提交|提供|交|附|备)(?=原件|复印件|\\d|[一二两三四五六七八九])|[须需应](?=原件|复印件|\\d|[一二两三四五六七八九])|[×xX*]\\s?\\d{1,2}(?:[份套张])?|[单双]份|(?:验|核验|查验|交验|校验|核对|校对|收|交|出示)原件|原件(?:核验|查验|备查|核对)|(?:与|和|同)原件(?:一致|相符|核对)|后?(?:退还|退回))'
const between = '[\\s,，、;:及其和与或者/+并以—-]*'
const statementOnly = new RegExp(`^${between}(?:${form}[\\s,，、;:及和与或者/+并以的各均]*)+$`)
const trailingStatement = new RegExp(`(?:${between}[的之]?${form})+$`)

const isCondition =
  /(?:提供|提交|适用|需要|填写|办理|时|的|者|情形|如有|若有|仅限|除外|代办|委托|限)$|^(?:如|若|仅|限|适用|属于?|委托|代办|代理|由.+办理|.{1,20}(?:还)?[须需应]提[供交])/
const necessities: readonly (readonly [RegExp, 'required' | 'optional' | 'deferrable'])[] = [
  [/^(?:非必要|非必需|非必须|可选|选填|选交|视情况提供|有则提供|如有)$/, 'optional'],
  [/^(?:容缺|可容缺|容缺后补|后补|容缺受理)$/, 'deferrable'],
  [/^(?:必要|必备|必选|必需|必须|必须提[供交]|必交|必填)$/, 'required'],
]
const oneIsEnough =
  /(?:任选|选择|任择|选|择|提供|提交)其?(?:中)?(?:之)?一|其中(?:之)?一|二选一|三选一|任一|任意一|之一/

interface Cut {
  readonly text: string
  readonly start: number
  /** Where it is said, for a name that is put together from words apart. */
  readonly end?: number
}

/** The bracket group that a text ends with; undefined where it ends with none. */
const lastBrackets = (text: string): { readonly open: number; readonly inner: string } | undefined => {
  const close = text.at(-1)
  const opening = close === ')' ? '(' : close === ']' ? '[' : close === '〕' ? '〔' : undefined
  if (opening === undefined) return undefined
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++
    else if (text[at] === opening && --depth === 0) return { open: at, inner: text.slice(at + 1, -1) }
  }
  return undefined
}

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

// 居民身份证、社会保障卡等有效证件 lists two and leaves the list open; 高等 and 同等 are no such 等.
const openEnd = /(?<=.)(?<![高初中同平对上优均])等(?![级额同待价])[^等]{0,12}$/

const orWords = /或者|或|\//y
const andWords = /以及|连同|并附|附带|外加|[及和与+]|并(?=[《居身])/y
const listWords = /[、,]/y

/** A name without its counts at the end, in brackets or not: 居民身份证(原件1份). */
const withoutCounts = (name: string): string => {
  let bare = name.replace(ending, '')
  for (;;) {
    const brackets = lastBrackets(bare)
    const shorter =
      brackets && brackets.open > 0 && statementOnly.test(brackets.inner)
        ? bare.slice(0, brackets.open)
        : bare.replace(trailingStatement, '')
    if (shorter.length < 2 || shorter === bare) return bare
    bare = shorter
  }
}

const isDocument = (name: string, index: MaterialIndex): boolean => {
  const bare = withoutCounts(name).replace(openEnd, '')
  return bare.length > 1 && (index.document(bare).known !== undefined || readsAsDocument(bare))
}

/** The documents that a name lists, or the whole where it does not list documents. */
const listDocuments = (
  whole: Cut,
  index: MaterialIndex,
): { readonly parts: readonly Cut[]; readonly joint: 'all' | 'any' } => {
  const one = { parts: [whole], joint: 'all' } as const
  if (!/[或及和与、,/+并]|连同|附带|外加/.test(whole.text) || index.document(whole.text).known !== undefined)
    return one
  const all = (parts: readonly Cut[]): boolean =>
    parts.length > 1 && parts.every((part) => isDocument(part.text, index))
  const shared = sharedHead(whole.text)
  if (shared) {
    const end = whole.start + whole.text.length
    return { parts: shared.map((text) => ({ text, start: whole.start, end })), joint: 'any' }
  }
  const choices = splitAt(whole, orWords)
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

/** Reads the canonical text of a row's name. Total: a name that says nothing more is one document of that name. */
export const readMaterialName = (name: string, index: MaterialIndex): MaterialName => {
  const offset = numberOfRow(name)
  let text = name.slice(offset)
  let start = offset
  let statement = ''
  let condition: string | undefined
  let necessity: MaterialName['necessity']
  let exempt = false
  let choice = false
  // (必须)居民身份证, [港澳居民提供]护照, (复印件)劳动合同
  const opening = /^[([]([^()[\]]{2,30})[)\]](?=.{2})/.exec(text)
  const said = opening?.[1] ?? ''
  const need = necessities.find(([pattern]) => pattern.test(said))
  if (opening && (need || statementOnly.test(said) || isCondition.test(said))) {
    if (need) necessity = need[1]
    else if (statementOnly.test(said)) statement = said
    else condition = said
    start += opening[0].length
    text = text.slice(opening[0].length)
  }
  const leading = conditional.exec(text) ?? conditionAsHeading.exec(text)
  if (leading?.[2] !== undefined) {
    condition ??= leading[1]
    start += text.length - leading[2].length
    text = leading[2]
  }
  const counted = countBefore.exec(text)
  if (counted) {
    statement += counted[1] ?? counted[2] ?? ''
    start += counted[0].length
    text = text.slice(counted[0].length)
  }
  const demanded = demandBefore(text)
  start += demanded
  text = text.slice(demanded)
  const after = conditionAfter.exec(text)
  if (after?.[1] !== undefined) {
    condition ??= after[2]
    text = after[1]
  }
  // 《申请书(一式两份)》: the marks stand around all of it.
  if (/^《[^《》]*[)\]]》$/.test(text)) {
    text = text.slice(1, -1)
    start += 1
  }
  const extra: Cut[] = []
  for (;;) {
    text = text.replace(ending, '')
    const brackets = lastBrackets(text)
    if (brackets && brackets.open > 0) {
      const { open, inner } = brackets
      const need = necessities.find(([pattern]) => pattern.test(inner))
      if (statementOnly.test(inner)) statement = inner + statement
      // 复印件(3): copies that are counted without a unit.
      else if (/^\d{1,2}$/.test(inner) && /[复影]印件$/.test(text.slice(0, open)))
        statement = `${inner}份${statement}`
      else if (need) necessity = need[1]
      else if (/免(?:予|于)?(?:提交|提供|交)/.test(inner)) exempt = true
      else if (oneIsEnough.test(inner)) choice = true
      else if (/^(?:或者?|也可(?:提供|提交)?)/.test(inner)) {
        const lead = inner.length - inner.replace(/^(?:或者?|也可(?:提供|提交)?)/, '').length
        extra.push({ text: inner.slice(lead), start: start + open + 1 + lead })
      } else if (isCondition.test(inner)) condition ??= inner
      else if (index.document(text).known !== undefined) break
      text = text.slice(0, open)
      continue
    }
    const tail = trailingStatement.exec(text)
    const kept = tail ? text.slice(0, tail.index) : text
    if (!tail || kept.length < 2) break
    statement = tail[0] + statement
    text = kept
  }
  const listed = listDocuments({ text, start }, index)
  const parts = extra.length > 0 && listed.parts.length === 1 ? [...listed.parts, ...extra] : listed.parts
  const documents = parts.map((part) => {
    // ②居民身份证或者③社会保障卡 numbers each.
    const numbered = parts.length > 1 ? numberOfRow(part.text) : 0
    const own = part.text.slice(numbered)
    const bare = withoutCounts(own)
    const cut = (bare.length > 1 ? bare : own).replace(openEnd, '')
    const named = cut.length > 1 ? cut : own
    const start = part.start + numbered
    return { name: named, start, end: part.end ?? start + named.length }
  })
  const inner = parts.map((part) => part.text.slice(withoutCounts(part.text).length)).join('')
  const words = statement === '' ? inner : statement
  return {
    documents,
    joint: choice || extra.length > 0 ? 'any' : listed.joint,
    copies: words === '' ? undefined : readCopies(words),
    condition,
    necessity,
    exempt,
  }
}
