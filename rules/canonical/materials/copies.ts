/** What words say about how a document is to be handed in: originals, copies, electronic or on paper. */
import { parseNumeral } from '../quantities/numeral.ts'

/** Counts and media as words state them; undefined where they say nothing. */
export interface Copies {
  readonly originals: number | undefined
  readonly copies: number | undefined
  /** Whether the words give the number itself, not only 原件 or 复印件. */
  readonly counted: boolean
  readonly electronic: boolean
  readonly paper: boolean
}

const digit = '一二三四五六七八九壹贰叁肆伍陆柒捌玖'
/** A number of copies, in whatever digits: 2, 两, 十二, 叁. */
export const numeralPattern = `(?:\\d{1,2}|两|[${digit}]?[十拾][${digit}]?|[${digit}])`
/** What 原件 and 复印件 are counted with: 复印件×2, 双份复印件, 复印两份. */
const plainCounts = (words: string): string =>
  words
    .replace(/(原件|复印件|影印件)\s*[×xX*:]\s*(\d{1,2})(?:[份张套])?(?!\d)/g, '$1$2份')
    .replace(/([复影]印件)(\d{1,2})(?![\d份张套页本])/g, '$1$2份')
    .replace(/份数[为:]?(\d{1,2})(?:份)?(?!\d)/g, '$1份')
    .replace(/原件(\d{1,2})(?![\d份张套页本])/g, '原件$1份')
    .replaceAll('双份', '2份')
    .replaceAll('单份', '1份')
    .replace(/(?:原|正),?、?复印件/g, '原件及复印件')
    .replace(/复印(?=[\d一二两三四五六七八九]{1,2}[份张套])/g, '复印件')

const unit = '(?:份|套|张|页|本)'

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : parseNumeral(word)

const copy = '(?:复印件|影印件|影印本|复印本)'
const joined = new RegExp(`原件(?:以及|及其|[及和与、/+,])?${copy}(?:均为|各|均)?(${numeralPattern})?`)
const eitherOne = new RegExp(`原件或者?${copy}|${copy}或者?原件`)
const reversed = new RegExp(`${copy}(?:以及|[及和与、/+,])?原件(?:均为|各|均)?(${numeralPattern})?`)
const originalCount = new RegExp(
  `原件(?:一式)?\\(?(${numeralPattern})${unit}|(?<!印件)(${numeralPattern})${unit}原件`,
)
const copyCount = new RegExp(
  `${copy}(?:\\([^()]{1,8}\\)|[,共各需须应]|提[交供]|合计|一式|正反面|双面)*\\(?(${numeralPattern})${unit}|(${numeralPattern})${unit}${copy}`,
)
const eachCount = new RegExp(`各(${numeralPattern})${unit}`)
const plainCount = new RegExp(`(?:一式)?(${numeralPattern})${unit}`)
const comparison = /[与和同]原件(?:一致|相符|核对|无误)|原件(?:核对)?后?(?:退还|退回)/g

/** Reads a statement such as 原件及复印件各1份, 复印件2份, 一式两份, 验原件, 扫描件. Takes canonical text. */
export const readCopies = (statement: string): Copies => {
  const words = plainCounts(statement).replace(comparison, '')
  const electronic = /扫描件|电子证照|电子版|电子件|电子文档|电子化|电子档|电子材料|照片上传|PDF/i.test(words)
  const paper = /纸质/.test(words)
  const result = (originals: number | undefined, copies: number | undefined, counted: boolean): Copies => ({
    originals,
    copies,
    counted,
    electronic,
    paper,
  })
  const each = numberOf(eachCount.exec(words)?.[1])
  if (eitherOne.test(words)) return result(0, each ?? 1, false)
  const both = joined.exec(words) ?? reversed.exec(words)
  if (both) {
    const count = numberOf(both[1]) ?? each
    if (count !== undefined) return result(count, count, true)
  }
  const original = originalCount.exec(words)
  const copied = copyCount.exec(words)
  const originals = numberOf(original?.[1] ?? original?.[2])
  const copies = numberOf(copied?.[1] ?? copied?.[2])
  const namesOriginal = words.includes('原件')
  const namesCopy = new RegExp(copy).test(words)
  if (namesOriginal || namesCopy) {
    const plain = original || copied ? undefined : (each ?? numberOf(plainCount.exec(words)?.[1]))
    return result(
      namesOriginal ? (originals ?? plain ?? 1) : 0,
      namesCopy ? (copies ?? plain ?? 1) : undefined,
      original !== null || copied !== null || plain !== undefined,
    )
  }
  const plain = numberOf(plainCount.exec(words)?.[1])
  return result(plain, undefined, plain !== undefined)
}
