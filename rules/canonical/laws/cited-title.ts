/** Which documents a string names: one basis row may hold several, with numbers and articles between them. */
import { lawKinds } from '../../lexicon/law-titles.ts'
import { findDocumentNumbers } from './document-number.ts'

/** A title in canonical text, and what is said of it there: number, articles, amendment. */
export interface CitedTitle {
  /** The title's characters, without the marks around the whole. */
  readonly start: number
  readonly end: number
  /** What follows it, up to the next title. */
  readonly restStart: number
  readonly restEnd: number
}

const kinds = lawKinds.join('|')
const titleLike = new RegExp(`(?:${kinds})(?:\\([^()]{1,12}\\))*$`)
/** 实施《社会保险法》若干规定, 关于印发《…》的通知: the marks are inside a longer title. */
const tailPattern = new RegExp(
  `^(?!第|附件|和|及|与|以及|中)(?:[\\u4e00-\\u9fa5]{0,14}?)(?:${kinds})(?:\\((?:试行|暂行)\\))?(?![\\u4e00-\\u9fa5])`,
)
const headPattern = /[^\s;；。,，、:()\n《》]*$/
const leadsIn = /(?:实施|关于|贯彻|印发|转发|执行|落实|修改|的)$|关于/
/** 依据《工伤保险条例》有关规定 names the regulation alone. */
const saysPattern = /^的?(?:相关|有关|上述)?(?:规定|要求|通知|决定|意见)$/
const numbering = /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]\s*)+/
const provisionPattern =
  /第[\d〇零一二两三四五六七八九十百]+(?:[、,至到~-]第?[\d一二三四五六七八九十百]+)*[条款章]|[\d]+条|附件第?/
/** What opens a remark behind a title, and is no part of it: not the (康复) of 工伤医疗(康复)费用申报指引. */
const remark = new RegExp(
  `\\((?!试行|暂行|第[一二三四五]版|(?:(?!修[正改]|修订\\))[^()令号年第]){1,12}\\)[\\u4e00-\\u9fa5]{1,40}(?:${kinds})(?![\\u4e00-\\u9fa5]))`,
)
const dated = /(?:修正|修订|修改|公布|通过|发布|施行)/

interface Pair {
  readonly open: number
  readonly close: number
}

/** Parentheses that tell a law's history, in which other titles are not cited: (根据《关于修改…的决定》修正). */
const historyRanges = (text: string): readonly Pair[] => {
  const ranges: Pair[] = []
  let depth = 0
  let open = -1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') {
      if (depth === 0) open = at
      depth++
    } else if (text[at] === ')' && depth > 0) {
      depth--
      if (depth === 0 && dated.test(text.slice(open, at))) ranges.push({ open, close: at })
    }
  }
  return ranges
}

/** The outermost pairs of 《》; one that is not closed ends before a parenthesis, an article or the end of its line. */
const outerPairs = (text: string, skipped: readonly Pair[]): readonly Pair[] => {
  const pairs: Pair[] = []
  let depth = 0
  let open = -1
  const isSkipped = (at: number) => skipped.some((range) => at > range.open && at < range.close)
  for (let at = 0; at < text.length; at++) {
    if (isSkipped(at)) continue
    if (text[at] === '《') {
      if (depth === 0) open = at
      depth++
    } else if (text[at] === '》' && depth > 0) {
      depth--
      if (depth === 0) pairs.push({ open, close: at })
    }
  }
  if (depth > 0 && open >= 0) {
    const rest = text.slice(open + 1)
    const stop = rest.search(/[(;\n》]|第[\d一二三四五六七八九十百]+条/)
    pairs.push({ open, close: open + 1 + (stop < 0 ? rest.length : stop) })
  }
  return pairs
}

const withinMarks = (
  text: string,
  from: number,
  { open, close }: Pair,
): Pair & { readonly isLonger: boolean } => {
  const before = text.slice(from, open)
  const head = headPattern.exec(before)?.[0].replace(numbering, '') ?? ''
  const tail = tailPattern.exec(text.slice(close + 1))?.[0] ?? ''
  const isLonger = tail !== '' && (leadsIn.test(head) || !saysPattern.test(tail))
  return isLonger
    ? { open: open - (leadsIn.test(head) ? head.length : 0), close: close + 1 + tail.length, isLonger }
    : { open, close, isLonger }
}

/** Titles without marks: a line or clause that begins with words ending in 法, 条例, 办法 …. */
const plainTitles = (text: string): readonly CitedTitle[] => {
  const found: CitedTitle[] = []
  let from = 0
  for (const clause of text.split(/(?<=[;\n。])/)) {
    const lead = numbering.exec(clause)?.[0].length ?? 0
    const body = clause.slice(lead).replace(/[;\n。\s]+$/, '')
    const number = findDocumentNumbers(body)[0]
    const stops = [body.search(provisionPattern), number ? number.start : -1, body.search(remark)].filter(
      (stop) => stop >= 0,
    )
    const title = body.slice(0, Math.min(body.length, ...stops)).replace(/[\s(〔[:,、]+$/, '')
    const start = from + lead
    const end = from + clause.length
    if (found.length > 0 && title !== '' && !isTitle(title)) {
      extendLast(found, end)
      from += clause.length
      continue
    }
    for (const part of separateTitles(title)) {
      found.push({
        start: start + part.start,
        end: start + part.end,
        restStart: part.end === title.length ? start + title.length : start + part.end,
        restEnd: part.end === title.length ? end : start + part.end,
      })
    }
    if (title === '' && body !== '' && found.length > 0) extendLast(found, end)
    else if (title === '' && number) found.push({ start, end: start, restStart: start, restEnd: end })
    from += clause.length
  }
  return found
}

const extendLast = (found: CitedTitle[], restEnd: number): void => {
  const last = found.pop()
  if (last) found.push({ ...last, restEnd })
}

/** Whether a clause after the first names a document; otherwise it goes on quoting the one before. */
const isTitle = (clause: string): boolean =>
  titleLike.test(clause) && clause.length <= 60 && !/[,:]/.test(clause)

/** `劳动法、劳动合同法` are two titles; `退休、退职的暂行办法` is one. */
const separateTitles = (title: string): readonly { readonly start: number; readonly end: number }[] => {
  if (title === '') return []
  const parts = title.split('、')
  if (!parts.every((part) => titleLike.test(part))) return [{ start: 0, end: title.length }]
  let start = 0
  return parts.map((part) => {
    const range = { start, end: start + part.length }
    start += part.length + 1
    return range
  })
}

const aside =
  /\([^()]*\)|\[[^[\]]*\]|第?[\d〇零一二两三四五六七八九十百]+(?:条|款|项|目|章|节)(?:之[一二三四五六七八九十])?|附件/g
const linking = /以及|[\s、,.和及与至到~-]|^[(（]?[\d一二三四五六七八九十]+[)）.、]/g
const issuing = /(?:院|部|厅|局|委|会|府|办|室|署|行)$/

/** Whether what stands before a title is a quotation in which it is only spoken of: 按照《职业病防治法》规定被诊断. */
const isInProse = (before: string): boolean => {
  const sentence = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1,
  )
  const words = sentence.replace(aside, '').replace(linking, '')
  const isNumber = findDocumentNumbers(sentence).length > 0
  return words.length >= 4 && !isNumber && !issuing.test(words)
}

/** Finds the titles that canonical text cites, in order, each with the text that belongs to it. */
export const findCitedTitles = (text: string): readonly CitedTitle[] => {
  const pairs = outerPairs(text, historyRanges(text))
  if (pairs.length === 0) return plainTitles(text)
  const titles: {
    readonly start: number
    readonly end: number
    readonly restStart: number
    readonly from: number
  }[] = []
  let from = 0
  for (const pair of pairs) {
    if (pair.open < from || (titles.length > 0 && isInProse(text.slice(from, pair.open)))) continue
    const { open, close, isLonger } = withinMarks(text, from, pair)
    titles.push({
      start: isLonger ? open : open + 1,
      end: close,
      restStart: isLonger || text[close] !== '》' ? close : close + 1,
      from: open,
    })
    from = isLonger ? close : close + 1
  }
  return titles.map(({ start, end, restStart }, at) => ({
    start,
    end,
    restStart,
    restEnd: titles[at + 1]?.from ?? text.length,
  }))
}
