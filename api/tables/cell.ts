/** One cell's text as a value, and a value as a cell's text. */
import { parseNumeral } from '../../rules/canonical/quantities/numeral.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import type { Limit } from '../../rules/catalog.ts'
import type { CellReading, Phrase } from './cell-reading.ts'
import { emptyText, type ValueKind } from './columns.ts'
import { readLimitText, writeLimit } from './limit-text.ts'
import { readRegion } from './region-text.ts'
import type { Word } from './words.ts'

const phrase = (zh: string, en: string): Phrase => ({ zh, en })

/** What a spreadsheet would run as a formula, and what this escape itself begins with. */
const needsEscape = /^'*(?:[=+\-@\t]|（空）$)/
const isEscaped = /^'+(?:[=+\-@\t]|（空）$)/
/** Control characters, carriage returns and lone surrogates do not survive in a workbook. */
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Cs}/u

const writeText = (value: string): string | undefined => {
  if (value === '') return emptyText
  if (unwritable.test(value) || value.trim() === '') return undefined
  return needsEscape.test(value) ? `'${value}` : value
}

const readText = (text: string): string => (isEscaped.test(text) ? text.slice(1) : text)

const lookups = new WeakMap<readonly Word[], ReadonlyMap<string, Word['value']>>()

const keyOf = (text: string): string =>
  canonicalText(text)
    .text.replace(/[\s。;,]+/g, '')
    .toLowerCase()

const lookupOf = (words: readonly Word[]): ReadonlyMap<string, Word['value']> => {
  const known = lookups.get(words)
  if (known) return known
  // The first row that has a word keeps it.
  const made = new Map<string, Word['value']>()
  for (const { value, word, others } of words)
    for (const one of [word, ...others]) if (!made.has(keyOf(one))) made.set(keyOf(one), value)
  lookups.set(words, made)
  return made
}

const listed = (words: readonly Word[]): string => words.map(({ word }) => word).join('、')

/** What a form says where there is nothing to say. */
const saysNone = /^(?:无|暂无|没有|不涉及|-+|—+|\/|\\|null)$/i

const none = (text: string): CellReading => ({
  none: phrase(`“${text.trim()}”按未公布处理`, `“${text.trim()}” was taken as not published`),
})

/** An option with a remark behind it: IV级(见常见问题3), 政府部门核发，可免提交. 市（州）、县（区）级 is two options. */
const remarked = /^(?<option>[^（(，,；;。、]+)(?:[（(][^（()）]*[）)]|[，,；;。].*)$/s

const readChoice = (words: readonly Word[], text: string): CellReading => {
  const lookup = lookupOf(words)
  const key = keyOf(text)
  const value = lookup.get(key)
  if (value !== undefined) return { value }
  const beside = lookup.get(keyOf(remarked.exec(text.trim())?.groups?.option ?? ''))
  if (beside !== undefined)
    return {
      value: beside,
      isPart: true,
      note: phrase(
        `“${text}”只取其中的选项，原文另存`,
        `of “${text}” the option was taken, the text kept beside it`,
      ),
    }
  if (saysNone.test(key)) return none(text)
  return {
    expected: phrase(
      `应为${listed(words)}之一`,
      `must be one of ${words.map(({ value: one }) => one).join(', ')}`,
    ),
  }
}

/** Splits at marks of enumeration that stand in no brackets. */
const splitOutside = (text: string): string[] =>
  (text.match(/(?:[（(][^）)]*[）)]|[^、，,；;/／|\n（(])+/g) ?? [])
    .map((part) => part.trim())
    .filter(Boolean)

const readChoices = (words: readonly Word[], all: readonly string[], text: string): CellReading => {
  const lookup = lookupOf(words)
  if (all.some((word) => keyOf(word) === keyOf(text))) return { value: words.map(({ value }) => value) }
  const values: Word['value'][] = []
  for (const part of splitOutside(text)) {
    const value = lookup.get(keyOf(part)) ?? lookup.get(keyOf(part).replace(/\(.*\)$/, ''))
    if (value === undefined)
      return {
        expected: phrase(
          `${part} 不在 ${listed(words)} 之中（多项用、分隔）`,
          `${part} is none of ${words.map(({ value: one }) => one).join(', ')}`,
        ),
      }
    if (!values.includes(value)) values.push(value)
  }
  return { value: values }
}

/** The texts of one cell: one a line, else parted by 、 ； or ;. */
const splitTexts = (text: string): readonly string[] => {
  const lines = text.split(/\r?\n/)
  const parts = lines.length > 1 ? lines : text.split(/[、；;]/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const readNumber = (text: string): CellReading => {
  const value = Number(canonicalText(text).text.replaceAll(',', '').trim())
  return Number.isFinite(value) ? { value } : { expected: phrase('应为数字', 'must be a number') }
}

const readCount = (text: string): CellReading => {
  const folded = canonicalText(text).text.replace(/\s/g, '')
  const numeral = /^(?:不超过|最多|至多)?([\d零一二两三四五六七八九十]+)(?:次|份|个|张|页)?[。;]?$/.exec(
    folded,
  )?.[1]
  const value = numeral === undefined ? undefined : parseNumeral(numeral)
  if (value !== undefined) return { value }
  if (folded === '无') return { value: 0 }
  return { expected: phrase('应为一个数，如 1 或 1次', 'must be one number, such as 1') }
}

const readDay = (text: string): CellReading => {
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/.exec(canonicalText(text).text.trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim()) ??
    []
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const isReal = year !== undefined && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) === true
  return isReal
    ? { value: iso }
    : { expected: phrase('应为日期，如 2026-01-31', 'must be a day such as 2026-01-31') }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readJson = (text: string): CellReading => {
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return { value }
  } catch {
    // Said below: text that is no JSON is as wrong as JSON that is no object.
  }
  return { expected: phrase('应为 JSON 对象', 'must be a JSON object') }
}

const readLimit = (text: string): CellReading => {
  const limit: Limit | undefined = readLimitText(text)
  if (limit) return { value: limit }
  return {
    expected: phrase(
      '应为一个时限，如 20个工作日、当场、不计时限',
      'must be one limit, such as 20个工作日, 当场 or 不计时限',
    ),
  }
}

const remembered = new WeakMap<ValueKind, Map<string, CellReading>>()
const mostRemembered = 20_000

/** A column of a closed set or of limits holds the same few texts again and again: each is read once. */
const readOnce = (kind: ValueKind, text: string, read: () => CellReading): CellReading => {
  const known = remembered.get(kind) ?? new Map<string, CellReading>()
  remembered.set(kind, known)
  const reading = known.get(text) ?? read()
  if (known.size < mostRemembered) known.set(text, reading)
  return reading
}

/** Reads one cell. `undefined`: the cell is blank, so nothing is published. A list's names are left to the reader of lists. */
export const readCell = (kind: ValueKind, text: string): CellReading | undefined => {
  if (text.trim() === '') return undefined
  const isEmpty = text.trim() === emptyText
  switch (kind.type) {
    case 'text':
      return { value: isEmpty ? '' : readText(text) }
    case 'code':
      if (isEmpty) return { value: '' }
      return saysNone.test(text.trim()) ? none(text) : { value: readText(text) }
    case 'texts':
      if (kind.all?.word === text.trim()) return { value: kind.all.value }
      return { value: isEmpty ? [] : splitTexts(text).map(readText) }
    case 'list':
      return { value: isEmpty ? [] : text }
    case 'choice':
      return readOnce(kind, text, () => readChoice(kind.words, text))
    case 'choices':
      return isEmpty
        ? { value: [] }
        : readOnce(kind, text, () => readChoices(kind.words, kind.all ?? [], text))
    case 'number':
      return readNumber(text)
    case 'count':
      return readOnce(kind, text, () => readCount(text))
    case 'day':
      return readDay(text)
    case 'json':
      return readJson(text)
    case 'region':
      return readOnce(kind, text, () => readRegion(text))
    case 'limit': {
      const reading = readOnce(kind, text, () => readLimit(text))
      // A note may be put into a limit later: each record has its own.
      return 'value' in reading && isRecord(reading.value) ? { value: { ...reading.value } } : reading
    }
  }
}

const writeWord = (words: readonly Word[], value: unknown): string | undefined =>
  words.find((row) => row.value === value)?.word

/** Writes one value; `undefined` where no text in this column would be read as it again. */
export const writeCell = (kind: ValueKind, value: unknown): string | undefined => {
  switch (kind.type) {
    case 'text':
    case 'code':
    case 'region':
    case 'day':
      return typeof value === 'string' ? writeText(value) : undefined
    case 'number':
    case 'count':
      return typeof value === 'number' ? String(value) : undefined
    case 'choice':
      return writeWord(kind.words, value)
    case 'json':
      return JSON.stringify(value)
    case 'limit':
      return isRecord(value) ? writeLimit(value as unknown as Limit) : undefined
    case 'texts': {
      if (value === kind.all?.value) return kind.all?.word
      if (!Array.isArray(value)) return undefined
      const texts = value.map((one) => (typeof one === 'string' ? writeText(one) : undefined))
      return texts.length === 0 ? emptyText : texts.includes(undefined) ? undefined : texts.join('\n')
    }
    case 'choices': {
      if (!Array.isArray(value)) return undefined
      const chosen = value.map((one) => writeWord(kind.words, one))
      return chosen.length === 0 ? emptyText : chosen.includes(undefined) ? undefined : chosen.join('、')
    }
    case 'list':
      return Array.isArray(value) && value.length === 0 ? emptyText : undefined
  }
}
