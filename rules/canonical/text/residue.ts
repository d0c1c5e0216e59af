import {
  blankHint,
  exampleAfter,
  exampleBefore,
  isMadeOfStandIns,
  mojibakeSigns,
  saysUnwritten,
  standInBegins,
  standInEnds,
  standInSign,
  templateBlanks,
  testEntry,
} from '../../lexicon/residue.ts'
import { findMisreadAsGbk } from './gbk.ts'
import { breaksLine, decodeEntity, htmlTag } from './markup.ts'
import { perSentence } from './sentence.ts'
import { canonicalText, rawRange, type Text } from './text.ts'

/** A range of characters. */
export interface Range {
  readonly start: number
  readonly end: number
}

const rangesOf = (pattern: RegExp, text: string): Range[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

const inOrder = (ranges: readonly Range[]): readonly Range[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((range, at) => sorted.slice(0, at).every((other) => range.start >= other.end))
}

const tag = /<!--[\s\S]*?-->|<[/!?]?[a-zA-Z][^<>]*>/g
const entity = /&(?:amp;)*(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});|&nbsp/gi

const decode = (found: string): string => {
  const last = found.replace(/^&(?:amp;)*(?=[#a-z])/i, '&')
  return (last.toLowerCase() === '&nbsp' ? '\u00A0' : decodeEntity(last)) ?? found
}

const isTag = (found: string): boolean => htmlTag.test(found)

/** Whether canonical text had tags or entities taken out. */
export const hasMarkup = ({ folds }: Pick<Text, 'folds'>): boolean =>
  folds.includes('markup') || folds.includes('entity')

/** Ranges of tags and entities in raw text whose canonical text had some taken out. */
export const findMarkup = ({ raw, folds }: Text): readonly Range[] => {
  if (!hasMarkup({ folds })) return []
  const found = inOrder([
    ...rangesOf(tag, raw).filter(({ start, end }) => isTag(raw.slice(start, end))),
    ...rangesOf(entity, raw).filter(
      ({ start, end }) => decode(raw.slice(start, end)) !== raw.slice(start, end),
    ),
  ])
  return found.length > 0 ? found : [{ start: 0, end: raw.length }]
}

/** Raw text without tags and entities, lines kept; undefined where some would be left. */
export const withoutMarkup = (raw: string): string | undefined => {
  let text = raw
  for (let round = 0; round < 4; round++) text = text.replaceAll(entity, decode)
  text = text
    .replaceAll(tag, (found) => (!isTag(found) ? found : breaksLine(found) ? '\n' : ''))
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
  return findMarkup(canonicalText(text)).length === 0 ? text : undefined
}

/** Most characters of a stand-in for a whole text. */
const longestStandIn = 60

/** Most characters of a string that may be a stand-in by its end. */
const longestBracketed = 121

/** Most characters of a string that is made of words of stand-ins only. */
const longestMade = 30

const mayStandIn = (raw: string): boolean =>
  standInBegins.test(raw) ||
  (raw.length <= longestMade && standInSign.test(raw)) ||
  (raw.length <= longestBracketed &&
    standInEnds.has(raw.charAt(raw.length - 1)) &&
    !/[\n\r\u2028\u2029]/.test(raw))

const bare = (text: string): string => text.replace(/^[\s[(〔-]+|[\s\])〕!-]+$|(?<=[^。.…])[。.]$/g, '')

/** What a guide calls the value behind it. */
const label =
  /^[^\s,。;:()]{0,6}(?:地点|地址|电话|时间|方式|流程|程序|条件|依据|网址|邮箱|联系人|说明|要求):\s*/

/** Whether a string only stands where a text was to be written. */
const isStandIn = (published: Text): boolean => {
  if (!mayStandIn(published.raw)) return false
  const { text } = published
  return (
    text.length <= longestStandIn &&
    (/^[([〔{]\s*[)\]〕}]$/.test(text) || saysUnwritten(bare(text)) || testEntry.test(text))
  )
}

const isBlank = (sentence: string, { start, end }: Range): boolean =>
  !exampleBefore.test(sentence.slice(Math.max(0, start - 16), start)) &&
  !exampleAfter.test(sentence.slice(end, end + 12))

const findBlanks = (sentence: string): readonly Range[] => {
  const found = blankHint.test(sentence)
    ? templateBlanks
        .flatMap((pattern) => rangesOf(pattern, sentence))
        .filter((range) => isBlank(sentence, range))
    : []
  if (found.length > 0) return inOrder(found)
  const isMade =
    sentence.length <= longestMade && /[占示样测替草勿输此待]/.test(sentence) && isMadeOfStandIns(sentence)
  return isMade ? [{ start: 0, end: sentence.length }] : []
}

const blanks = perSentence(findBlanks, {
  signs: '01输《w"Xx×〇○Tt后*某待暂此这插{$#@<_[〔(删%张李王占示样测替草勿NnMmA甲□?…-自',
})

/** A value that nobody wrote behind a label that is all else of a string: 办理地点:暂无. */
const findUnwrittenValue = ({ raw, text }: Text): Range | undefined => {
  if (raw.length > longestStandIn || !/[:：]/.test(raw)) return undefined
  const start = label.exec(text)?.[0].length
  return start !== undefined && saysUnwritten(bare(text.slice(start)))
    ? { start, end: text.length }
    : undefined
}

/** Ranges of canonical text that nobody has written yet: a whole string, or blanks of a template in it. */
export const findPlaceholders = (text: Text): readonly Range[] => {
  if (isStandIn(text)) return [{ start: 0, end: text.text.length }]
  const found = blanks.all(text)
  const value = found.length === 0 ? findUnwrittenValue(text) : undefined
  return value ? [value] : found
}

/** Whether `findPlaceholders` finds any. */
export const hasPlaceholder = (text: Text): boolean =>
  blanks.any(text) || isStandIn(text) || findUnwrittenValue(text) !== undefined

const findMisread = (text: string): readonly Range[] =>
  inOrder([...mojibakeSigns.flatMap((pattern) => rangesOf(pattern, text)), ...findMisreadAsGbk(text)])

/**
 * Ranges of raw text that was decoded in the wrong character set; what its canonical text alone shows (with invisible
 * characters or spaces inside) included.
 */
export const findMojibake = (text: Text): readonly Range[] => {
  if (!text.isOdd) return []
  const inRaw = findMisread(text.raw)
  return inRaw.length > 0 ? inRaw : findMisread(text.text).map(({ start, end }) => rawRange(text, start, end))
}
