import type { Home } from '../places/home.ts'
import { findPlaces } from '../places/place.ts'
import type { Fold } from '../text/fold.ts'

/** A name without what only dresses it, and the way back into the canonical text. */
interface BareName {
  readonly bare: string
  /** Offset into the canonical text of each character of `bare`. */
  readonly at: readonly number[]
  /** The folds applied, in order. */
  readonly folds: readonly Fold[]
}

const level =
  '(?:国家|中央|部|省|市|地市|设区的?市|县|区|区县|县区|市县|市区|县市区|县\\(市、区\\)|乡|镇|乡镇|镇街|街道|镇\\(街道?\\)|乡\\(镇\\)|村|社区|村居)(?:本)?级'
const levels = `${level}(?:[/、,，及和与或或者-]*${level})*`
const use = '(?:行使|权限|事权|事项|办理|实施|审批|管理|受理|承办|部门)?'

// 1. / 1.1 / (1) / 一、/ (一): a list's number, never the 一 of 一次性 or the 12333 of a hotline.
const numbering =
  /^(?:\d{1,3}(?:\.\d{1,3})+[.、)]?|\d{1,2}(?:-\d{1,2})+(?= |[《\u4e00-\u9fff])(?! ?[级类岁年月日人])|第\d{1,3}项[:、]?|\d{1,3}(?:[、)]|\.(?!\d))|\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}(?:、|\.)) *(?=\S)/
const levelInBrackets = new RegExp(
  `[([〔](?:由|限|仅限)?(?:${levels}${use}|[省市县区]?本级|镇街?|乡镇?|街道|社区|村居?|[省市县区]直)[)\\]〕]`,
  'g',
)
// How an item may be had is no part of what it is: 人力资源服务许可(“告知承诺”制).
const mannerInBrackets = /[([〔](?:实行|实施)?["']?告知承诺["']?(?:制|方式|办理)?[)\]〕]/g
const levelAtEnd = new RegExp(`(?:[-_·]+${levels}${use}|${level}(?:行使|权限|事权))$`)
const punctuationAtEnd = /[。.;,、:·_-]+$/
const bracket = /[()[\]〔〕{}]/
const quote = /["'《》]/

/** Whether a dash stands between the parts of a name, not between digits or letters. */
const isJoint = (text: string, index: number): boolean =>
  /[-_·]/.test(text.charAt(index)) &&
  !(/\w/.test(text.charAt(index - 1)) && /\w/.test(text.charAt(index + 1)))

/** Whole mentions of the own place or its parents that stand before the name, or alone in brackets. */
const ownPlaceRanges = (text: string, begin: number, end: number, home: Home) => {
  const ranges: { start: number; end: number }[] = []
  let head = begin
  for (const mention of findPlaces(text, home)) {
    const isOwn = mention.kind === 'own' || mention.kind === 'parent'
    if (!isOwn && !/^[本我][省市县区镇]/.test(mention.name)) continue
    if (mention.inTitle) continue
    const isBracketed = bracket.test(text.charAt(mention.start - 1)) && bracket.test(text.charAt(mention.end))
    if (isBracketed) ranges.push({ start: mention.start - 1, end: mention.end + 1 })
    else if (mention.start === head && end - mention.end >= 2) {
      ranges.push(mention)
      head = mention.end
    }
  }
  return ranges
}

const undressOnce = (text: string, home: Home): BareName => {
  const off = new Uint8Array(text.length)
  const folds = new Set<Fold>()
  const takeOff = (start: number, end: number, fold: Fold) => {
    off.fill(1, start, end)
    folds.add(fold)
  }
  const first = text.search(/\S/)
  const number = numbering.exec(text.slice(Math.max(first, 0)))
  const begin = Math.max(first, 0) + (number?.[0].length ?? 0)
  if (number && begin < text.length) takeOff(0, begin, 'numbering')
  for (const pattern of [levelInBrackets, mannerInBrackets])
    for (const { index, 0: mark } of text.matchAll(pattern)) takeOff(index, index + mark.length, 'dressing')
  let end = text.trimEnd().length
  const tail = punctuationAtEnd.exec(text.slice(0, end))
  if (tail && tail.index > begin) {
    takeOff(tail.index, end, 'punctuation')
    end = tail.index
  }
  const suffix = levelAtEnd.exec(text.slice(0, end))
  if (suffix && suffix.index > begin + 1) takeOff(suffix.index, end, 'dressing')
  for (const range of ownPlaceRanges(text, begin, end, home)) takeOff(range.start, range.end, 'place')

  const keep = (dropsDressing: boolean): BareName => {
    let bare = ''
    const at: number[] = []
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index)
      if (dropsDressing && off[index]) continue
      if (/\s/.test(character)) folds.add('space')
      else if (bracket.test(character)) folds.add('bracket')
      else if (quote.test(character)) folds.add('quote')
      else if (isJoint(text, index)) folds.add('dash')
      else {
        bare += character
        at.push(index)
      }
    }
    return { bare, at, folds: [...folds] }
  }
  const undressed = keep(true)
  if (undressed.bare.length > 0) return undressed
  folds.clear()
  return keep(false)
}

/**
 * Takes the dressing off a name in canonical text: a list number before it, level marks such as （县级行使), the own
 * place, brackets, quotation marks, spaces, trailing punctuation. A name of nothing but dressing stays as it is.
 * One dressing hides another (《1.失业登记》, [广州市]1.失业登记), so it goes on until nothing comes off.
 */
export const undress = (text: string, home: Home): BareName => {
  let found = undressOnce(text, home)
  let outer = text
  while (found.bare !== outer) {
    outer = found.bare
    const inner = undressOnce(outer, home)
    const { at, folds } = found
    found = {
      bare: inner.bare,
      at: inner.at.map((index) => at[index] ?? index),
      folds: [...new Set([...folds, ...inner.folds])],
    }
  }
  return found
}
