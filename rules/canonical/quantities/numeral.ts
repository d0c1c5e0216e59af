const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const powers: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  卅: 30,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
  亿: 100_000_000,
}
const numeralCharacters = '〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟万亿'
const arabic = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const chinese = `[${numeralCharacters}]+(?:点[${numeralCharacters}]+)?`
const wholeNumeral = new RegExp(`^(?:${arabic}|[\\d.${numeralCharacters}]+|${chinese})$`)

const readDecimal = (written: string): number | undefined => {
  const [whole = '', fraction = ''] = written.split('点')
  const value = parseNumeral(whole)
  const places = Array.from(fraction, (character) => digits[character])
  return value === undefined || places.includes(undefined) ? undefined : Number(`${value}.${places.join('')}`)
}

/**
 * The number that a numeral says: Arabic (`1,200`), Chinese (`一百零二`, `廿三`, `两`), formal (`贰拾`), mixed (`3万5千`),
 * digit by digit (`二〇二四`), with decimals (`3.5万`, `三点五`), or `半`. Undefined for anything else.
 */
export const parseNumeral = (written: string): number | undefined => {
  if (written === '半') return 0.5
  if (!wholeNumeral.test(written)) return undefined
  const plain = written.replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  if (plain.includes('点')) return readDecimal(plain)
  const parts = plain.match(/\d+(?:\.\d+)?|[^\d.]/g)
  if (!parts || parts.join('') !== plain) return undefined
  if (parts.every((part) => digits[part] !== undefined)) {
    return Number(parts.map((part) => digits[part]).join(''))
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  let power = 1
  for (const part of parts) {
    const worth = powers[part]
    if (worth === undefined) {
      const next = digits[part] ?? Number(part)
      // 零 only keeps a place: 一百零五.
      if (next === 0) power = 1
      else if (digit !== undefined) return undefined
      digit = next === 0 ? undefined : next
    } else if (worth >= 10_000) {
      const counted = section + (digit ?? (section === 0 && total === 0 ? 1 : 0))
      total = total < worth ? (total + counted) * worth : total + counted * worth
      section = 0
      digit = undefined
      power = worth
    } else {
      section += worth === 20 || worth === 30 ? worth : (digit ?? 1) * worth
      digit = undefined
      power = worth === 20 || worth === 30 ? 10 : worth
    }
  }
  // 一万五 is 15,000.
  return total + section + (digit ?? 0) * (power > 10 ? power / 10 : 1)
}

/** A number in a text; a percentage or a fraction is a share of one. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly isShare: boolean
}

const numeralPattern = new RegExp(
  `百分之(${arabic}|${chinese})|(${chinese}|\\d+)分之(${chinese}|\\d+)|(${arabic})([%‰])|` +
    // 2/3, but neither 2024/1/2 nor 3/4级.
    '(?<![\\d./-])([1-9]\\d?)[/\u2044]([1-9]\\d{0,2})(?![\\d./\u2044-]|[年月日天个级类档期次人])|' +
    // 七成, 8成以上: not 三成员.
    `(?<![\\d.${numeralCharacters}])([1-9一二三四五六七八九])成(?=[以及的,。;)、\n]|$)|` +
    `(${arabic}(?:[百千万亿][\\d.十百千万亿]*)?|${chinese}|半(?=个?[年月日天小]))`,
  'g',
)

const readNumeral = (match: RegExpExecArray): number | undefined => {
  const [, percent, divisor, dividend, share, sign, over, under, tenths, plain] = match
  if (plain !== undefined) return parseNumeral(plain)
  if (share !== undefined) return Number(share.replaceAll(',', '')) / (sign === '‰' ? 1000 : 100)
  if (tenths !== undefined) {
    const value = parseNumeral(tenths)
    return value === undefined ? undefined : value / 10
  }
  const above = parseNumeral(percent ?? dividend ?? over ?? '')
  const below = percent === undefined ? parseNumeral(divisor ?? under ?? '') : 100
  return above === undefined || below === undefined || below === 0 ? undefined : above / below
}

const listedYear = /^\d{1,2}\.(?:19|20)\d{2}$/

/** Finds the numbers in canonical text, left to right, whether or not they count anything (统一 holds 一). */
export const findNumerals = (text: string): readonly Numeral[] => {
  const found: Numeral[] = []
  numeralPattern.lastIndex = 0
  for (let match = numeralPattern.exec(text); match; match = numeralPattern.exec(text)) {
    const end = match.index + match[0].length
    // 3.2019年以前: the number of a list joins the year behind it.
    const isListed = listedYear.test(match[0]) && text.startsWith('年', end)
    const value = isListed ? Number(match[0].slice(-4)) : readNumeral(match)
    if (value === undefined) continue
    found.push({
      start: isListed ? end - 4 : match.index,
      end,
      value,
      isShare: match[9] === undefined,
    })
  }
  return found
}
