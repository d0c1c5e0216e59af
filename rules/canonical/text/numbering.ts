import { parseNumeral } from '../quantities/numeral.ts'

/** A mark that numbers a member of a list: 1. （一） 一、 ① a) 一是 · */
export interface ListMark {
  readonly start: number
  readonly end: number
}

const marks = new RegExp(
  [
    String.raw`[(\[](\d{1,2}|[一二三四五六七八九十]{1,3})[)\]][、.]?`,
    // 2.3.甲 is numbered twice; 2.1级至4级 and 3.16周岁以下 number members that begin with a grade or an age.
    String.raw`(\d{1,2})(?:[、)]|\.(?!\d)|\.(?=\d{1,2}(?:[.、](?!\d)|级|周岁)))`,
    String.raw`([一二三四五六七八九十]{1,3})(?:[、)]|\.)`,
    String.raw`(?:第|条件)([一二三四五六七八九十\d]{1,2})(?:[,、:]|项:)`,
    '([一二三四五六七八九十]{1,2})是',
    '其([一二三四五六七八九十])(?:是|[,、:])',
    String.raw`[·*](?!\d)|-(?!\d)`,
    // 1.3)企业: two numberings that became one.
    String.raw`\d{1,2}\.\d{1,2}\)(?!\d)`,
    // 1,企业 opens a line; Ⅳ、 is IV、 in canonical text.
    String.raw`\d{1,2},(?=[\u4e00-\u9fff])`,
    '[IVX]{2,4}[.)、]',
    '[a-zA-Z][.)、]',
    String.raw`[(\[][a-zA-Z甲乙丙丁][)\]]`,
    '[甲乙丙丁戊][、.:]',
  ].join('|'),
  'g',
)
const opensLine = /[\n;。:!?\]]/
const opensMember = /[\n;。:!?,\]]/
/** The first of the styles that count in words within a sentence: 一是…，二是…. */
const firstSpoken = 5
const keepsNumber = /[第\d一二三四五六七八九十附表图款项条类级至和及或、(]/

/**
 * Finds list marks in canonical text: at the start, after what ends a clause, or inside a line where the number goes
 * on counting (1.…2.…). `beginsAt` is where the list begins behind a heading.
 */
export const findListMarks = (text: string, beginsAt = 0): readonly ListMark[] => {
  const found: ListMark[] = []
  const counted = new Map<number, number>()
  marks.lastIndex = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const style = match.findIndex((group, index) => index > 0 && group !== undefined)
    const number = style > 0 ? parseNumeral(match[style] ?? '') : undefined
    const before = text.charAt(match.index - 1)
    const isSpoken = style >= firstSpoken
    if (isSpoken && match.index > 0 && !opensMember.test(before)) continue
    // 一是 numbers only where 二是 goes on counting.
    if (isSpoken && number === 1 && !text.includes(match[0].replace('一', '二'), match.index)) continue
    const opens =
      match.index === 0 ||
      match.index === beginsAt ||
      match.index === found.at(-1)?.end ||
      opensLine.test(before) ||
      (isSpoken && number === 1)
    const goesOn =
      number !== undefined &&
      number > 1 &&
      number === (counted.get(style) ?? 0) + 1 &&
      !keepsNumber.test(before) &&
      !text.startsWith('或者', match.index - 2)
    if (!opens && !goesOn) continue
    if (number !== undefined) counted.set(style, number)
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
