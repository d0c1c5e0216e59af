import type { Limit } from '../../../../rules/catalog.ts'

const unitWords: Readonly<Record<Limit['unit'], string>> = {
  workday: '个工作日',
  day: '日',
  week: '周',
  month: '个月',
  year: '年',
  hour: '小时',
  minute: '分钟',
  instant: '当场办结',
  none: '不计时限',
}

/** A limit in words: 10个工作日, 当场办结. */
export const sayLimit = ({ value, unit }: Limit): string =>
  unit === 'instant' || unit === 'none' ? unitWords[unit] : `${value}${unitWords[unit]}`

/** What an agency's own sentences speak of. */
export interface Words {
  readonly address: string
  readonly limit: string
  readonly agency: string
  readonly place: string
}

const digits = '零一二三四五六七八九'

/** A whole number below 10,000 in Chinese: 15 十五, 120 一百二十. */
export function chineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? ''
  if (value < 20) return `十${value === 10 ? '' : digits[value - 10]}`
  const units: readonly [number, string][] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ]
  let rest = value
  let text = ''
  let isGap = false
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size)
    if (count > 0) {
      text += `${isGap ? '零' : ''}${digits[count]}${unit}`
      isGap = false
    } else if (text !== '' && rest > 0) isGap = true
    rest %= size
  }
  return rest > 0 ? `${text}${isGap ? '零' : ''}${digits[rest]}` : text
}
