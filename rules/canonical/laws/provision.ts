/** 条款项目: which provisions of a law are cited, as a set, whatever numerals and separators name them. */
import { readOrdinal } from '../text/ordinal.ts'

/** One provision: an article or a part of it; of a document without articles, a section, a chapter or an annex. */
export interface Provision {
  readonly kind: 'article' | 'chapter' | 'section' | 'annex'
  /** Number of the article (条), chapter, section or annexed entry. */
  readonly number: number
  /** 第十条之一 has branch 1; otherwise 0. */
  readonly branch: number
  /** 款 */
  readonly paragraph: number | undefined
  /** 项 */
  readonly item: number | undefined
  /** 目 */
  readonly point: number | undefined
  /** Equal for equal provisions. */
  readonly key: string
  /** The words that name it, in the canonical text; within a range, those of the range. */
  readonly start: number
  readonly end: number
}

/** Provisions with the place of the words that name them in the canonical text. */
export interface ProvisionList {
  readonly provisions: readonly Provision[]
  readonly start: number
  readonly end: number
}

type Unit = '条' | '款' | '项' | '目' | '章' | '节' | '附件' | ''
interface Token {
  readonly unit: Unit
  readonly number: number
  readonly branch: number
  /** What stands between the token before and this one: a range, a list, or nothing. */
  readonly joint: 'range' | 'list' | 'none'
  readonly start: number
  readonly end: number
}

const numeral = '[\\d〇零一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰]{1,9}'
const tokenPattern = new RegExp(
  `(?<annex>附件|附表|附录)|第?(?<article>${numeral})条(?:之(?<branch>[一二三四五六七八九十\\d]{1,3})(?![条款项]))?|第?(?<paragraph>${numeral})款|第?\\(?(?<item>${numeral})\\)?项|第?(?<point>${numeral})目|第(?<chapter>${numeral})章|第?(?<section>${numeral})(?:节|部分|点)|第?\\((?<listed>${numeral})\\)(?!第?${numeral}条)|第?(?<bare>${numeral})(?=\\s*(?:[、,至到~和及与-]|以及|[;/.]\\s*第?${numeral}))|第(?<last>${numeral})(?=\\s*(?:$|;))`,
  'y',
)
/** What stands between two provisions; a list mark before the next, or in brackets what the last is about, says nothing. */
const jointPattern =
  /(?:\([^()第\d]{2,16}\))?(?:的?规定|之规定|内容|等|起|止)?\s*(?<joint>至|到|~|-+|[、,;:]?\s*(?:以及|连同|还有|和|及|与|并|暨|同|或者?)|[、,;:/+|&·。.])?\s*(?:(?:(?<![、,]\s?)\d{1,2}[.、]|\([\d一二三四五六七八九十]{1,2}\))(?=第))?/y
const rangeJoint = /[至到~-]/
/** Numbers that share the unit behind the last: 34、35条; where the first has no 第, 1、第34条 is numbered by it. */
const shared = `(?:\\s*[、,;/.和及与至到~-]\\s*`
const startPattern = new RegExp(
  `(?<![\\d第])${numeral}${shared}${numeral}){1,20}\\s*[条款项]|第${numeral}${shared}第?${numeral}){1,20}\\s*[条款项]|附件|附表|附录|第?${numeral}[条款项目章]|第${numeral}[、,至到~和及与节点部-]|\\(${numeral}\\)`,
  'g',
)
/** Numbers alone behind a title and its document number: (部令第19号)第6; 28; */
const bareList = new RegExp(
  `^(?<lead>\\s*(?:\\([^()]*\\)\\s*)?第?)(?<list>${numeral}(?:\\s*[、,至到~-]\\s*${numeral})*)\\s*[;,。]?\\s*$`,
)
/** Longest range that is written out; a longer one is kept by its ends. */
const longestRange = 400

const unitOfGroup = [
  ['article', '条'],
  ['paragraph', '款'],
  ['item', '项'],
  ['listed', '项'],
  ['point', '目'],
  ['chapter', '章'],
  ['section', '节'],
  ['bare', ''],
  ['last', ''],
] as const

const tokenAt = (text: string, at: number, joint: Token['joint']): Token | undefined => {
  tokenPattern.lastIndex = at
  const match = tokenPattern.exec(text)
  const groups = match?.groups
  if (!match || !groups) return undefined
  const end = at + match[0].length
  if (groups.annex) return { unit: '附件', number: 0, branch: 0, joint, start: at, end }
  for (const [group, unit] of unitOfGroup) {
    const written = groups[group]
    const number = written === undefined ? undefined : readOrdinal(written)
    if (number !== undefined)
      return { unit, number, branch: readOrdinal(groups.branch ?? '') ?? 0, joint, start: at, end }
  }
  return undefined
}

const tokensFrom = (text: string, start: number): readonly Token[] => {
  const tokens: Token[] = []
  let at = start
  let joint: Token['joint'] = 'none'
  for (;;) {
    const token = tokenAt(text, at, joint)
    if (!token) return tokens
    tokens.push(token)
    jointPattern.lastIndex = token.end
    const between = jointPattern.exec(text)
    const mark = between?.groups?.joint
    joint = mark === undefined ? 'none' : rangeJoint.test(mark) ? 'range' : 'list'
    at = token.end + (between?.[0].length ?? 0)
  }
}

/** Gives a number without a unit the unit of the next one that has it (第五、七条), else of the last (53条、第52). */
const withUnits = (tokens: readonly Token[]): readonly Token[] => {
  let unit = tokens.findLast((token) => token.unit !== '')?.unit ?? ''
  return tokens
    .toReversed()
    .map((token) => {
      if (token.unit !== '') unit = token.unit
      return { ...token, unit }
    })
    .toReversed()
    .filter((token) => token.unit !== '')
}

type Parts = Omit<Provision, 'key' | 'start' | 'end'>
const provisionOf = (parts: Parts, start: number, end: number): Provision => {
  const { kind, number, branch, paragraph, item, point } = parts
  const head = kind === 'article' ? '' : `${kind}:`
  return {
    ...parts,
    start,
    end,
    key: `${head}${number}${branch > 0 ? `-${branch}` : ''}${paragraph === undefined ? '' : `.${paragraph}`}${item === undefined ? '' : `(${item})`}${point === undefined ? '' : `/${point}`}`,
  }
}

const top = (kind: Provision['kind'], number: number, branch = 0): Parts => ({
  kind,
  number,
  branch,
  paragraph: undefined,
  item: undefined,
  point: undefined,
})

const next = (before: Parts | undefined, { unit, number, branch }: Token): Parts => {
  if (unit === '条') return top('article', number, branch)
  if (unit === '章') return top('chapter', number)
  if (unit === '节') return top('section', number)
  if (unit === '附件') return top('annex', 0)
  if (!before) return top('section', number)
  if (before.kind === 'annex' && unit === '项') return { ...before, number }
  if (unit === '款') return { ...before, paragraph: number, item: undefined, point: undefined }
  if (unit === '项') return { ...before, item: number, point: undefined }
  return { ...before, point: number }
}

const between = (from: Parts, to: Parts): readonly Parts[] => {
  const field = (['point', 'item', 'paragraph', 'number'] as const).find((name) => to[name] !== undefined)
  const first = field && from[field]
  const last = field && to[field]
  if (!field || first === undefined || last === undefined || last <= first || last - first > longestRange)
    return []
  return Array.from({ length: last - first - 1 }, (_, step) => ({
    ...to,
    [field]: first + step + 1,
    branch: 0,
  }))
}

/** Turns tokens into provisions: a deeper unit belongs to the last higher one, a range names all between its ends. */
const provisionsOf = (tokens: readonly Token[]): readonly Provision[] => {
  const found = new Map<string, Provision>()
  const add = (parts: Parts, start: number, end: number) => {
    const provision = provisionOf(parts, start, end)
    if (!found.has(provision.key)) found.set(provision.key, provision)
  }
  let last: Parts | undefined
  let start = 0
  withUnits(tokens).forEach((token, at, all) => {
    const parts = next(last, token)
    if (token.joint === 'range' && last) {
      for (const step of between(last, parts)) add(step, start, token.end)
    }
    if (token.joint !== 'none' || isTop(token)) start = token.start
    const following = all[at + 1]
    // 第十二条第一款 names the paragraph, not the article as well; 第(一)(二)项 names two items.
    if (following?.joint !== 'none' || isTop(following) || following.unit === token.unit)
      add(parts, start, token.end)
    last = parts
  })
  return [...found.values()]
}

const isTop = ({ unit }: Token): boolean => unit === '条' || unit === '章' || unit === '节' || unit === '附件'

const order = (one: Provision, other: Provision): number =>
  one.kind.localeCompare(other.kind) ||
  one.number - other.number ||
  one.branch - other.branch ||
  (one.paragraph ?? 0) - (other.paragraph ?? 0) ||
  (one.item ?? 0) - (other.item ?? 0) ||
  (one.point ?? 0) - (other.point ?? 0)

/**
 * Reads the provisions named in canonical text: from the first one on, and again where a sentence begins with one.
 * Articles that only a quoted text speaks of (依照本法第三十九条) are not among them.
 */
export const readProvisions = (text: string): ProvisionList => {
  const { lead: before, list } = bareList.exec(text)?.groups ?? {}
  if (before !== undefined && list !== undefined) {
    const lead = before.length
    const { provisions } = readProvisions(`第${list}条`)
    const inText = (at: number) => Math.min(Math.max(0, at - 1 + lead), text.length)
    return {
      provisions: provisions.map((one) => ({ ...one, start: inText(one.start), end: inText(one.end) })),
      start: 0,
      end: text.length,
    }
  }
  const tokens: Token[] = []
  let start = 0
  let end = 0
  for (const match of text.matchAll(startPattern)) {
    const at = match.index
    if (at < end || (tokens.length > 0 && !/[。;\n]\s*$/.test(text.slice(0, at)))) continue
    const found = tokensFrom(text, at)
    const last = found.at(-1)
    if (!last) continue
    if (tokens.length === 0) start = at
    tokens.push(...found.map((token, index) => (index === 0 ? { ...token, joint: 'list' as const } : token)))
    end = last.end
  }
  return { provisions: provisionsOf(tokens).toSorted(order), start, end }
}

/** Whether `guide` names the provision `standard` or a part of it; a paragraph left out before an item tells nothing. */
export const isWithin = (guide: Provision, standard: Provision): boolean =>
  guide.kind === standard.kind &&
  guide.number === standard.number &&
  guide.branch === standard.branch &&
  (standard.paragraph === undefined ||
    guide.paragraph === standard.paragraph ||
    (guide.paragraph === undefined && guide.item !== undefined && standard.item !== undefined)) &&
  (standard.item === undefined || guide.item === standard.item) &&
  (standard.point === undefined || guide.point === standard.point)
