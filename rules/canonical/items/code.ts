/** 基本编码, 实施编码 and 业务办理项编码 in their segments, and the check characters of the codes inside them. */
import { type Level, levels } from '../../catalog.ts'
import type { Reading } from '../reading.ts'
import { type Fold, folds as foldOrder } from '../text/fold.ts'
import { plainText, rawRange, type Text } from '../text/text.ts'
import { isPlaceholderCode } from './placeholder-code.ts'
import { itemTypesOf } from './type.ts'

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

const weightedSum = (
  characters: string,
  alphabet: string,
  weights: readonly number[],
): number | undefined => {
  if (characters.length !== weights.length) return undefined
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    const value = alphabet.indexOf(characters.charAt(index))
    if (value < 0) return undefined
    sum += value * weight
  }
  return sum
}

/** The 18th character of a 统一社会信用代码, from the first 17 (GB 32100-2015); undefined where they are not of its alphabet. */
export const creditCodeCheckCharacter = (first17: string): string | undefined => {
  const sum = weightedSum(first17, creditAlphabet, creditWeights)
  return sum === undefined ? undefined : creditAlphabet.charAt((31 - (sum % 31)) % 31)
}

/** The 9th character of a 组织机构代码, from the first 8 (GB 11714); undefined where they are not of its alphabet. */
export const organisationCodeCheckCharacter = (first8: string): string | undefined => {
  const sum = weightedSum(first8, organisationAlphabet, organisationWeights)
  if (sum === undefined) return undefined
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** Whether an issuer is a TE pseudo code of the portal, for units without a credit code: it has no check character. */
export const isPseudoCode = (issuer: string): boolean => /^TE\d{6}[0-9A-Z]{10}$/.test(issuer)

/**
 * Whether a credit code (18 characters) or organisation code (9) has its check characters right; pseudo codes always
 * do, and what is neither never.
 */
export const hasValidCheck = (issuer: string): boolean => {
  if (isPseudoCode(issuer)) return true
  if (issuer.length === 9) return organisationCodeCheckCharacter(issuer.slice(0, 8)) === issuer[8]
  return (
    issuer.length === 18 &&
    creditCodeCheckCharacter(issuer.slice(0, 17)) === issuer[17] &&
    hasValidCheck(issuer.slice(8, 17))
  )
}

/** Whether two codes name one unit: the same, or one is the organisation code at characters 9–17 of the other. */
export const isSameIssuer = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 9 && other.length === 18 && other.slice(8, 17) === one) ||
  (one.length === 18 && other.length === 9 && one.slice(8, 17) === other)

/** The published codes of a guide or a standard item. */
export interface Codes {
  readonly baseCode?: string
  readonly implementationCode?: string
  readonly handlingCode?: string
  readonly nationalCode?: string
}

/** What keeps a string from being a code of its kind, and where, in canonical characters. */
export interface CodeFault {
  readonly kind:
    | 'placeholder'
    | 'separated'
    | 'length'
    | 'issuer'
    | 'level'
    | 'base'
    | 'prefix'
    | 'type'
    | 'number'
    | 'digits'
  readonly start: number
  readonly end: number
}

/** One published code. */
export interface ReadCode {
  readonly text: Text
  /** The code without spaces and hyphens, in capitals. */
  readonly code: string
  /** Where `code` begins in the whole published code. */
  readonly from: number
  /** Index in `text.text` of each character of the whole code; undefined where it is the same. */
  readonly places: readonly number[] | undefined
  readonly folds: readonly Fold[]
  readonly fault: CodeFault | undefined
}

/** A 基本编码, PP TT DD MMM SSS. */
export interface BaseCode extends ReadCode {
  /** Issuer of the directory: 00 national, else the province. */
  readonly prefix: string
  /** 事项类型, in the table of the prefix. */
  readonly type: string
  /** 主项: the code with 000 for its sub-item. */
  readonly main: string
}

/** A 实施编码: the agency's credit code (18), 行使层级 (1), base code (12). */
export interface ImplementationCode extends ReadCode {
  readonly issuer: string
  /** Region in the issuer's code, six digits. */
  readonly region: string
  readonly level: Level | undefined
  readonly base: BaseCode
}

/** A 业务办理项编码: the implementation code (31) and a number (2). */
export interface HandlingCode extends ReadCode {
  readonly implementation: ImplementationCode
  readonly number: string
}

/** The codes of one guide or standard item; a code that is not published, or published as 无, is undefined. */
export interface CodeFact {
  readonly base: BaseCode | undefined
  readonly implementation: ImplementationCode | undefined
  readonly handling: HandlingCode | undefined
  readonly national: BaseCode | undefined
  /** Whether none of them has a fault. */
  readonly isSound: boolean
  readonly meaning: string
}

/** The raw characters of a range of a code. */
export const rangeInRaw = (
  { text, from: begin, places }: ReadCode,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const placeOf = (at: number): number => (places ? (places[at] ?? text.text.length) : at)
  const from = placeOf(begin + start)
  return rawRange(text, from, end > start ? placeOf(begin + end - 1) + 1 : from)
}

const absentPattern = /^(?:无|没有|不涉及|NULL|NONE|N\/A|\/)?$/
const separatorPattern = /[\s-]/
const smallPattern = /[a-z]/
/** A code as nearly all are published: nothing to fold. */
const plainCode = /^[0-9A-Z]+$/
/** Codes hold Latin letters only; of others, some have two capitals (ß), and the places of a code would shift. */
const inCapitals = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())

const compact = (raw: string, { text }: Reading): Omit<ReadCode, 'fault'> => {
  const read = plainCode.test(raw) ? plainText(raw) : text(raw)
  if (plainCode.test(read.text))
    return { text: read, code: read.text, from: 0, places: undefined, folds: read.folds }
  const applied = new Set<Fold>(read.folds)
  if (smallPattern.test(read.text)) applied.add('case')
  if (!separatorPattern.test(read.text))
    return { text: read, code: inCapitals(read.text), from: 0, places: undefined, folds: [...applied] }
  const places: number[] = []
  let code = ''
  for (let at = 0; at < read.text.length; at++) {
    const character = read.text.charAt(at)
    if (separatorPattern.test(character)) applied.add(character === '-' ? 'dash' : 'space')
    else {
      places.push(at)
      code += inCapitals(character)
    }
  }
  return { text: read, code, from: 0, places, folds: foldOrder.filter((fold) => applied.has(fold)) }
}

/** A part of a code as a code of its own: its places and faults are those of its own characters. */
const partOf = (whole: Omit<ReadCode, 'fault'>, start: number, end: number): Omit<ReadCode, 'fault'> => ({
  ...whole,
  code: whole.code.slice(start, end),
  from: whole.from + start,
})

const shifted = (fault: CodeFault | undefined, by: number, kind?: CodeFault['kind']): CodeFault | undefined =>
  fault && {
    kind: fault.kind === 'placeholder' ? fault.kind : (kind ?? fault.kind),
    start: fault.start + by,
    end: fault.end + by,
  }

const baseFault = (code: string, region: string): CodeFault | undefined => {
  if (isPlaceholderCode(code)) return { kind: 'placeholder', start: 0, end: code.length }
  if (code.length !== 12) return { kind: 'length', start: 0, end: code.length }
  const prefix = code.slice(0, 2)
  if (prefix !== '00' && prefix !== region.slice(0, 2)) return { kind: 'prefix', start: 0, end: 2 }
  if (!itemTypesOf(prefix).some((type) => type.code === code.slice(2, 4)))
    return { kind: 'type', start: 2, end: 4 }
  if (!/^\d{2}$/.test(code.slice(4, 6))) return { kind: 'digits', start: 4, end: 6 }
  if (!/^[0-9A-Z]{3}$/.test(code.slice(6, 9))) return { kind: 'digits', start: 6, end: 9 }
  return /^\d{3}$/.test(code.slice(9)) ? undefined : { kind: 'digits', start: 9, end: 12 }
}

/** The faults of base codes, which are the same few, by the region whose directory they are of. */
const knownFaults = new Map<string, Map<string, CodeFault | undefined>>()

const recallFault = (code: string, region: string): CodeFault | undefined => {
  let known = knownFaults.get(region)
  if (!known) {
    known = new Map()
    knownFaults.set(region, known)
  }
  if (!known.has(code)) known.set(code, baseFault(code, region))
  return known.get(code)
}

const readBase = (part: Omit<ReadCode, 'fault'>, region: string): BaseCode => ({
  ...part,
  fault: recallFault(part.code, region),
  prefix: part.code.slice(0, 2),
  type: part.code.slice(2, 4),
  main: `${part.code.slice(0, 9)}000`,
})

const issuerPattern = /^(?:[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}|TE\d{6}[0-9A-Z]{10})$/

const isIssuer = (code: string): boolean => issuerPattern.test(code) && !isPlaceholderCode(code)

const readImplementation = (whole: Omit<ReadCode, 'fault'>, region: string): ImplementationCode => {
  const { code } = whole
  const issuer = code.slice(0, 18)
  const digit = code.charAt(18)
  const level = /^[1-6]$/.test(digit) ? levels[Number(digit) - 1] : undefined
  const base = readBase(partOf(whole, 19, 31), region)
  const fault = (): CodeFault | undefined => {
    if (code.length === 31 && level && !base.fault && isIssuer(issuer)) return undefined
    if (isPlaceholderCode(code)) return { kind: 'placeholder', start: 0, end: code.length }
    if (code.length !== 31) return { kind: 'length', start: 0, end: code.length }
    if (isPlaceholderCode(issuer)) return { kind: 'placeholder', start: 0, end: 18 }
    if (!isIssuer(issuer)) return { kind: 'issuer', start: 0, end: 18 }
    if (!level) return { kind: 'level', start: 18, end: 19 }
    return shifted(base.fault, 19, 'base')
  }
  return { ...whole, fault: fault(), issuer, region: issuer.slice(2, 8), level, base }
}

const readHandling = (whole: Omit<ReadCode, 'fault'>, region: string): HandlingCode => {
  const { code } = whole
  const implementation = readImplementation(partOf(whole, 0, 31), region)
  const number = code.slice(31)
  const fault = (): CodeFault | undefined => {
    if (code.length === 33 && !implementation.fault && /^(?!00)\d{2}$/.test(number)) return undefined
    if (isPlaceholderCode(code)) return { kind: 'placeholder', start: 0, end: code.length }
    if (code.length !== 33) return { kind: 'length', start: 0, end: code.length }
    if (!/^\d{2}$/.test(number) || number === '00') return { kind: 'number', start: 31, end: 33 }
    return implementation.fault
  }
  return { ...whole, fault: fault(), implementation, number }
}

/** Reads the published codes into their segments. Width, spaces and case are folded; hyphens are too, and are a fault. */
export const readCode = (codes: Codes, reading: Reading): CodeFact => {
  const { region } = reading.directory.directory
  const read = <Code extends ReadCode>(
    raw: string | undefined,
    parse: (whole: Omit<ReadCode, 'fault'>, region: string) => Code,
  ): Code | undefined => {
    if (raw === undefined) return undefined
    const whole = compact(raw, reading)
    if (absentPattern.test(whole.code)) return undefined
    const parsed = parse(whole, region)
    // 4421-1131-2000: systems that exchange codes take them for text, whatever they are without the hyphens.
    return !parsed.fault && whole.folds.includes('dash')
      ? { ...parsed, fault: { kind: 'separated', start: 0, end: whole.code.length } }
      : parsed
  }
  const base = read(codes.baseCode, readBase)
  const implementation = read(codes.implementationCode, readImplementation)
  const handling = read(codes.handlingCode, readHandling)
  const national = read(codes.nationalCode, readBase)
  return {
    base,
    implementation,
    handling,
    national,
    isSound: !(base?.fault ?? implementation?.fault ?? handling?.fault ?? national?.fault),
    meaning: [base, implementation, handling, national].map((code) => code?.code ?? '').join('|'),
  }
}
