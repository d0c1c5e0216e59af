/**
 * What the name of a row of 申请材料 says: which documents, whether all or one of them, in how many copies, from whom.
 */
import { type Copies, readCopies } from './copies.ts'
import { ending, lastBrackets, statementOnly, trailingStatement, withoutCounts } from './copies-in-name.ts'
import { type Cut, leadOfSecond, listDocuments, openEnd } from './listed-documents.ts'
import type { MaterialIndex } from './material-index.ts'
import { demandBefore, numberOfRow } from './row-opening.ts'

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

const conditional =
  /^((?:[^()]|\([^()]*\)){2,40}?(?:的|时|者|人员|情形|情况下)|(?:如|若|属|委托|代办|由)[^,()]{1,30}(?=,)),?(?:还|另|则|并|均)?(?:须|需要|需|应当|应|请)?(?:提供|提交|出具|携带|附上|附|递交)(?!的)(.{2,})$/

const conditionAsHeading = /^([^():,《]{2,30}(?:(?<!材料)提供|(?<!应|需|须|材料)提交|办理|的|时)):(.{2,})$/
// 授权委托书——委托他人办理的提供
const conditionAfter =
  /^([^,;:]{2,40}?)(?:[,;:]|[-—]{1,2})(?![或并及和])([^,;:()—-]{2,30}?(?:的|时|者|人员)(?:须|需|应)?(?:提供|提交))$/
// 原件1份:居民身份证, 1份申请表
const countBefore =
  /^(?:((?:原件|复印件)(?:\d{1,2}[份张])?):|((?:\d{1,2}|[一两二三四五六])份)(?=[\u4e00-\u9fff《]))(?=.{2})/

const isCondition =
  /(?:提供|提交|适用|需要|填写|办理|时|的|者|情形|如有|若有|仅限|除外|代办|委托|限)$|^(?:如|若|仅|限|适用|属于?|委托|代办|代理|由.+办理|.{1,20}(?:还)?[须需应]提[供交])/
const necessities: readonly (readonly [RegExp, 'required' | 'optional' | 'deferrable'])[] = [
  [/^(?:非必要|非必需|非必须|可选|选填|选交|视情况提供|有则提供|如有)$/, 'optional'],
  [/^(?:容缺|可容缺|容缺后补|后补|容缺受理)$/, 'deferrable'],
  [/^(?:必要|必备|必选|必需|必须|必须提[供交]|必交|必填)$/, 'required'],
]
const oneIsEnough =
  /(?:任选|选择|任择|选|择|提供|提交)其?(?:中)?(?:之)?一|其中(?:之)?一|二选一|三选一|任一|任意一|之一/

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
  const second: Cut[] = []
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
      } else if (leadOfSecond(inner, index) > 0) {
        const lead = leadOfSecond(inner, index)
        second.unshift({ text: inner.slice(lead), start: start + open + 1 + lead })
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
  const chosen = extra.length > 0 && listed.parts.length === 1 ? [...listed.parts, ...extra] : listed.parts
  const isPlain = listed.joint === 'all' && extra.length === 0 && !choice
  const parts = isPlain || listed.parts.length === 1 ? [...chosen, ...second] : chosen
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
  const inner = chosen.map((part) => part.text.slice(withoutCounts(part.text).length)).join('')
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
