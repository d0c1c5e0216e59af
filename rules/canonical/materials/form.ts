import type { BusinessForm } from '../../catalog.ts'
import type { Reading } from '../reading.ts'
import type { Text } from '../text/text.ts'
import { foldFieldName } from './field-name.ts'
import type { Document } from './material-index.ts'
import { readMaterialName } from './material-name.ts'

/** One form (业务表单) as read. */
export interface FormFact {
  /** Equal for equal forms: the form's name, the same however it is written. */
  readonly key: string
  readonly document: Document
  readonly name: Text
  readonly row: number
  readonly version: FormVersion | undefined
  /** YYYY-MM-DD, the day from which this version is to be used. */
  readonly effectiveFrom: string | undefined
  /** What is to be filled in: folded name → name as published. */
  readonly fields: ReadonlyMap<string, string> | undefined
  readonly meaning: string
}

/** The version of a form. */
export interface FormVersion {
  readonly text: string
  /** The numbers in it, greatest unit first; empty where it has none. */
  readonly numbers: readonly number[]
}

const numerals = '零一二三四五六七八九十'

const readVersion = (text: string): FormVersion => {
  const plain = text.replace(
    /第([一二三四五六七八九十])版/,
    (_, digit: string) => `${numerals.indexOf(digit)}`,
  )
  const numbers = Array.from(plain.matchAll(/\d+/g), ([digits]) => Number(digits))
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop()
  return { text, numbers }
}

/** Whether two versions are one: the same numbers, however they are written; without numbers, the same words. */
export const isSameVersion = (one: FormVersion, other: FormVersion): boolean =>
  one.numbers.length > 0 || other.numbers.length > 0
    ? one.numbers.join() === other.numbers.join()
    : one.text === other.text

const isYear = (number: number | undefined): boolean =>
  number !== undefined && number >= 1990 && number < 2100

/** Whether a version is older than another; undefined where they count differently. */
export const isOlderVersion = (one: FormVersion, other: FormVersion): boolean | undefined => {
  if (one.numbers.length === 0 || other.numbers.length === 0) return undefined
  if (isYear(one.numbers[0]) !== isYear(other.numbers[0])) return undefined
  for (let at = 0; at < Math.max(one.numbers.length, other.numbers.length); at++) {
    const difference = (one.numbers[at] ?? 0) - (other.numbers[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

const day = (text: string | undefined): string | undefined => {
  const found = text === undefined ? undefined : /(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/.exec(text)
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : undefined
}

/** A version that the name of a form gives: 失业登记表(2019年版), 登记表V2.0, 申请表(第二版). */
const inName =
  /[([]?(?:(?:19|20)\d{2}(?:年?\d{1,2}月?)?年?(?:修订|启用|新)?版本?|第[一二三四五六七八九十\d]{1,2}版|版本(?:号)?[:.]?\s?[vV]?\d+(?:\.\d+){0,2}|[vV]\s?\d+(?:\.\d+){0,2}版?)[)\]]?$/

/** Reads 业务表单. */
export const readForms = (raw: readonly BusinessForm[], reading: Reading): readonly FormFact[] =>
  raw.map((form, row) => {
    const name = reading.text(form.name)
    const index = reading.directory.forms
    const said = inName.exec(name.text)?.[0]
    const named = said !== undefined && said.length < name.text.length - 2 ? said : ''
    const plain = name.text.slice(0, name.text.length - named.length)
    const document = index.document(readMaterialName(plain, index).documents[0]?.name ?? plain)
    const published = form.version ? reading.text(form.version).text : named.replace(/[()[\]]/g, '')
    const version = published === '' ? undefined : readVersion(published)
    const effectiveFrom = day(form.effectiveFrom)
    const fields =
      form.fields && new Map(form.fields.map((field) => [foldFieldName(reading.text(field).text), field]))
    return {
      key: document.key,
      document,
      name,
      row,
      version,
      effectiveFrom,
      fields,
      meaning: [
        document.key,
        version?.numbers.join('.') || (version?.text ?? ''),
        effectiveFrom ?? '',
        fields ? [...fields.keys()].sort().join(',') : '',
      ].join('|'),
    }
  })
