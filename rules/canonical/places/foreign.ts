import { documentTitle } from '../../lexicon/places.ts'
import { perSentence } from '../text/sentence.ts'
import { rawRange, type Text } from '../text/text.ts'
import type { Home } from './home.ts'
import { findPlaces, kindOf, type PlaceMention } from './place.ts'
import { codesIn, placeSigns } from './place-words.ts'
import { contains, levelOf, regionName } from './region.ts'

/** What a sentence speaks of where another place belongs in it. */
const speaksOfOthers =
  /转移|转入|转出|转往|转至|接续|异地|跨[省市区县地]|港澳|外[省市地]|省外|市外|大湾区|泛珠|珠三角|对口|帮扶|劳务协作|东西部|省际|互认|合作区|迁[入出往]|往返|籍贯|原(?:工作|参保|户籍)|(?:例如|比如|譬如|如[:,])|法院|检察院|公司|银行|大学|学院|医院|集团/

/** A period elsewhere that counts here: 曾在清远市参保的, 在深圳市参加社会保险期间. */
const livedThere =
  /曾(?:经)?在|原在|(?:参保|参加[^,]{0,8}|缴费|缴纳[^,]{0,8}|工作|就业|服役|居住|就读)(?:期间|年限|过的)|合并计算/
/** What is the same for people of both places: 深圳市户籍人员与本市户籍人员条件相同. */
const asHere = /[与和同跟](?:本市|本地|我市|本省|本区|本县|当地)[^,。;]{0,12}(?:相同|一样|同等|一致|同样)/
/** A transfer anywhere in the sentence makes its places two. */
const transfers = /转移|转入|转出|接续|转往|迁[入出]/

/**
 * An exception made for a place: 深圳市除外, 除深圳市以外. 在深圳市以外 alone is said by Shenzhen, for which every other
 * place lies outside.
 */
const exceptBefore = /(?:除|除了|不含|不包括)$/
const exceptBehind = /^(?:市|省)?(?:行政区域|地区|辖区|户籍)?除外/

const clauseBounds = /[,。;!?\n]/
const sentenceBounds = /[。;!?\n]/

const partAround = (text: string, start: number, end: number, bounds: RegExp): string => {
  let from = start
  while (from > 0 && !bounds.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && !bounds.test(text.charAt(to))) to++
  return text.slice(from, to)
}

/** Applicants are sent there, whatever they are to find: 请到潮州市辖内的经办银行办理. */
const sentThere = /(?:请|须|需|应)您?(?:到|前往|去)$/

/** Whether another place belongs in what a text says there. */
const isCalledFor = (text: string, start: number, end: number): boolean => {
  const clause = partAround(text, start, end, clauseBounds)
  const isTransfer = transfers.test(partAround(text, start, end, sentenceBounds))
  if (sentThere.test(text.slice(Math.max(0, start - 6), start))) return isTransfer
  return speaksOfOthers.test(clause) || livedThere.test(clause) || asHere.test(clause) || isTransfer
}

/** Whether two mentions are members of one list: 广州、深圳和佛山. */
const areListed = (text: string, a: PlaceMention, b: PlaceMention): boolean =>
  /^(?:[、/]|以?及|和|与|或者?|至|到|-)$/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))

/** Whether a mention only names who issued a document: 深圳市人力资源和社会保障局《…》. */
const namesIssuer = (text: string, end: number): boolean =>
  /^.{0,8}(?:《|〔|令)/.test(text.slice(end, end + 9))

const belongsToTitle = (text: string, { inTitle, end }: PlaceMention): boolean => {
  const close = text.indexOf('》', end)
  return inTitle && close >= 0 && documentTitle.test(text.slice(end, close))
}

/** The places that sentences name: each whole sentence with the codes of all of them. */
const namedPlaces = perSentence(
  (sentence) => {
    const codes = codesIn(sentence)
    return codes.length > 0 ? [{ start: 0, end: sentence.length, codes }] : []
  },
  { signs: placeSigns, places: true },
)

const nothing: readonly PlaceMention[] = []

/** Whether a text may name a place that is foreign to a home, whose own names only make more of a text its own. */
export const namesForeign = (text: Text, home: Home): boolean =>
  namedPlaces.some(text, ({ codes }) => {
    for (const code of codes) if (kindOf(code, home) === 'foreign') return true
    return false
  })

/**
 * The mentions of other places in a text which nothing in it calls for: not the members of a list, the titles and
 * issuers of documents, nor sentences about transfers, other provinces, courts and companies.
 */
export const findForeign = (text: Text, home: Home): readonly PlaceMention[] =>
  namesForeign(text, home) ? foreignIn(text.text, home) : nothing

const foreignIn = (text: string, home: Home): readonly PlaceMention[] => {
  const places = findPlaces(text, home)
  return places.filter((place, at) => {
    if (place.kind !== 'foreign') return false
    const { start, end } = place
    if (belongsToTitle(text, place) || namesIssuer(text, end)) return false
    if (
      exceptBefore.test(text.slice(Math.max(0, start - 3), start)) ||
      exceptBehind.test(text.slice(end, end + 8))
    )
      return false
    const neighbours = [places[at - 1], places[at + 1]].filter((other) => other !== undefined)
    if (neighbours.some((other) => areListed(text, place, other))) return false
    return !isCalledFor(text, start, end)
  })
}

/**
 * A string with the foreign places in it replaced by the home's own of the same rank; undefined where that is not the
 * one right repair: a street below them, a platform, a place of a rank that the home does not have.
 */
export const replaceForeign = (
  text: Text,
  foreign: readonly PlaceMention[],
  home: Home,
): string | undefined => {
  let replaced = ''
  let done = 0
  for (const { start, end, code = '', name } of foreign) {
    const level = levelOf(code)
    const own =
      level === 1
        ? `${home.region.slice(0, 2)}0000`
        : level === 2
          ? `${home.region.slice(0, 4)}00`
          : home.region
    if (levelOf(own) !== level || !contains(own, home.region)) return undefined
    const theirs = regionName(code)
    const ours = regionName(own)
    // 北京市北京市 names it twice: what is left over would be foreign still.
    if (!name.startsWith(theirs) || name.includes(theirs, theirs.length) || ours === own) return undefined
    const range = rawRange(text, start, start + theirs.length)
    replaced += text.raw.slice(done, range.start) + ours
    done = range.end
    if (/^[^,。;、]{0,6}[路街道巷号]/.test(text.text.slice(end))) return undefined
  }
  return replaced + text.raw.slice(done)
}
