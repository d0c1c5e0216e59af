import type { Phrase } from '../../tables/cell-reading.ts'

/** What a cell that holds no usable text is: a formula, an error, a number that lost digits … */
export interface FlawedCell {
  readonly text: string
  readonly flaw: Phrase
}

/** One cell as read. Blank cells are undefined. */
export type Cell = string | FlawedCell | undefined

/** A sheet of a workbook; a CSV file is one sheet without a name. */
export interface SheetInfo {
  /** From 1, in the order of the workbook's tabs. */
  readonly number: number
  readonly name: string | undefined
  readonly isHidden: boolean
  /** No other sheet of the file may hold anything of its records: they can be handed on as they end. */
  readonly isOnly?: true
}

/** One row with its number as a spreadsheet shows it. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

/** A sheet with its rows, to be read to the end before the next. */
export interface SheetRows {
  readonly info: SheetInfo
  readonly rows: AsyncIterable<TableRow>
}

/** A cell's text, flawed or not. */
export const textOf = (cell: Cell): string | undefined => (typeof cell === 'object' ? cell.text : cell)

/** Whether a cell holds nothing but space. */
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** The sheet in which the workbook to repair lists its problems. */
export const problemListName = '问题清单'

/** The header, and the field of a JSON record, that holds explanations; readers leave it out, so that a file to repair can be sent again. */
export const explanationHeader = '错误说明'
/** The hidden sheet in which a template says which version of which directory it was made from. */
export const templateMarkName = '_模板'

/** Characters of one cell at most: a spreadsheet holds 32,767. */
const longestCell = 1 << 20

/** The letters by which a spreadsheet calls a column: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string => {
  let letters = ''
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** The place from 0 of the column that a reference such as AB12 begins with. */
export const columnIndex = (reference: string): number => {
  let index = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code < 65 || code > 90) break
    index = index * 26 + code - 64
  }
  return index - 1
}

/** Columns of a row at most; what stands further right is no table. */
export const widestRow = 1000

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const loneSurrogate = /\p{Cs}/u

/** A text as a cell: as it is, or with what makes it unusable. */
export const cellOf = (text: string): Cell => {
  if (text === '') return undefined
  if (text.length > longestCell)
    return {
      text: text.slice(0, 80),
      flaw: {
        zh: `有 ${text.length} 个字符，超过 ${longestCell} 个；请删去多余内容`,
        en: `has ${text.length} characters, over ${longestCell}; remove what does not belong there`,
      },
    }
  if (control.test(text))
    return {
      text,
      flaw: {
        zh: '含有不可见的控制字符（如 NUL）；请删除',
        en: 'holds invisible control characters such as NUL; remove them',
      },
    }
  if (loneSurrogate.test(text))
    return {
      text,
      flaw: {
        zh: '含有残缺的字符（半个代理对）；请重新输入',
        en: 'holds half a character (a lone surrogate); type it again',
      },
    }
  return text
}
