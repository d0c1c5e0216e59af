import { type Cell, cellOf } from '../table/row.ts'
import { unescapeText } from './strings.ts'

/** A cell as its XML gives it. */
export interface RawCell {
  /** Its type: s shared string, inlineStr, str, b, e, d, n or none. */
  readonly type: string | undefined
  readonly value: string
  readonly isFormula: boolean
  readonly isDate: boolean
}

/** What a workbook's cells refer to. */
export interface CellContext {
  /** The shared strings, as cells: each is looked over once, however often it stands. */
  readonly strings: readonly Cell[]
  /** Days count from 1904, as old Macs had it. */
  readonly is1904: boolean
}

const exactDigits = 15
const millisecondsADay = 86_400_000
const epoch = Date.UTC(1899, 11, 30)
const daysTo1904 = 1462

const lostDigits = (text: string): Cell => ({
  text,
  flaw: {
    zh: '是超过 15 位的数值，表格软件已丢失末尾的数字；请把这一列设为“文本”格式后重新填写',
    en: 'is a number of over 15 digits, of which the spreadsheet has lost the last ones; format the column as text and enter it again',
  },
})

const dateCell = (serial: number, is1904: boolean): Cell => {
  const date = new Date(Math.round(epoch + (serial + (is1904 ? daysTo1904 : 0)) * millisecondsADay))
  if (Number.isNaN(date.getTime())) return String(serial)
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

const numberCell = ({ value, isDate }: RawCell, is1904: boolean): Cell => {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return cellOf(value)
  if (isDate) return dateCell(number, is1904)
  if (Number.isInteger(number) && Math.abs(number) >= 10 ** exactDigits) return lostDigits(value)
  return String(Number(number.toPrecision(exactDigits)))
}

/** What a workbook's cell holds, as text: dates as days, whole numbers without exponent, rich text without its look. */
export const cellOfValue = (raw: RawCell, { strings, is1904 }: CellContext): Cell => {
  const { type, value, isFormula } = raw
  if (isFormula)
    return {
      text: value,
      flaw: {
        zh: '是公式的结果，可能已经过时；请复制后“选择性粘贴—数值”',
        en: 'is the result of a formula and may be out of date; paste it as a value',
      },
    }
  switch (type) {
    case 's':
      return strings[Number(value)]
    case 'inlineStr':
    case 'str':
      return cellOf(unescapeText(value))
    case 'b':
      return value === '1' ? '是' : '否'
    case 'e':
      return {
        text: value,
        flaw: { zh: '是错误值；请改为正确的内容', en: 'is an error value; put in what belongs there' },
      }
    case 'd':
      return cellOf(value.slice(0, 10))
    default:
      return numberCell(raw, is1904)
  }
}
