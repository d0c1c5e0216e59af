/** Ways to write a guide otherwise that change nothing of what it says: for tests that a scan finds the same. */
import { Converter } from 'opencc-js/cn2t'
import type { Guide } from '../../rules/catalog.ts'

/** Fields of a guide that hold words; codes, values of tables and the publisher's own name stay. */
const wordy = new Set(
  'name subItem handlingItem commonNames title docNumber article text issuer conditions condition note basis fields check result window online onSiteReason standard question answer address phone complaintPhone hours intermediaries'.split(
    ' ',
  ),
)

const rewriteValue = (value: unknown, write: (text: string) => string, key: string): unknown => {
  if (typeof value === 'string') return wordy.has(key) ? write(value) : value
  if (Array.isArray(value)) return value.map((member) => rewriteValue(member, write, key))
  if (typeof value !== 'object' || value === null || key === 'agency' || key === 'source') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, rewriteValue(member, write, name)]),
  )
}

/** A guide with all its words written in another way. */
export const rewriteGuide = (guide: Guide, write: (text: string) => string): Guide =>
  // Every string becomes a string and nothing else changes, so that it stays a guide.
  rewriteValue(guide, write, '') as Guide

const exchange = (from: string, to: string) => {
  const pairs = new Map(Array.from(from, (character, at) => [character, Array.from(to)[at] ?? character]))
  return (text: string): string => Array.from(text, (character) => pairs.get(character) ?? character).join('')
}

const digits = '一二三四五六七八九'
const digitOf = (character: string): string => String(digits.indexOf(character) + 1)
/** 3 before what it counts, alone: neither of 13, 3.5 and 第3, nor of the list's mark (3). */
const counted = /(?<![\d.、（(第〔-])([1-9])(?=(?:年|个月|个工作日|周岁|人|份|次|天|小时)(?!\d))/g
const countedInWords =
  /(?<!\d[.、]|[第一二三四五六七八九十百千〇零之同任每统唯进单])([三四五六七八九两])(?=个月|年|个工作日|周岁|份)/g
const listMark = /(^|\n|。|；)(\d)[.、．]\s?(?=[^\d])/g

const numbered =
  (mark: (number: string) => string) =>
  (text: string): string =>
    text.replace(listMark, (_, before: string, number: string) => before + mark(number))

/** The converter takes 专家具备 for 专 + 家具 + 备. */
const inTraditional = (to: 't' | 'hk' | 'tw') => {
  const convert = Converter({ from: 'cn', to })
  return (text: string): string => convert(text).replaceAll('傢俱備', '家具備')
}

/** Every way, with its name. */
export const rewritings: readonly (readonly [name: string, write: (text: string) => string])[] = [
  [
    'in full width',
    (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  ],
  ['with half-width marks', exchange('，；：（）！？“”', ',;:()!?""')],
  ['with other brackets of numbers', exchange('〔〕', '﹝﹞')],
  ['with square brackets of numbers', exchange('〔〕', '[]')],
  ['with single book title marks', exchange('《》', '〈〉')],
  ['with other dashes', (text) => text.replace(/[-—–]+/g, '－')],
  ['in traditional characters', inTraditional('t')],
  ['in the characters of Hong Kong', inTraditional('hk')],
  ['in the characters of Taiwan', inTraditional('tw')],
  ['with invisible characters', (text) => Array.from(text).join('\u200B')],
  ['with spaces around numbers', (text) => text.replace(/\d+/g, ' $& ')],
  ['with spaces between characters', (text) => text.replace(/(?<=[一-鿿])(?=[一-鿿])/g, '\u00A0')],
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['without line ends between sentences', (text) => text.replace(/。\n(?=\d)/g, '。')],
  ['with sentences for members of lists', (text) => text.replaceAll('；\n', '。\n')],
  ['numbered （一）', numbered((number) => `（${digits.charAt(Number(number) - 1)}）`)],
  ['numbered 【一】', numbered((number) => `【${digits.charAt(Number(number) - 1)}】`)],
  ['numbered 一、', numbered((number) => `${digits.charAt(Number(number) - 1)}、`)],
  ['numbered 第一，', numbered((number) => `第${digits.charAt(Number(number) - 1)}，`)],
  ['numbered ①', numbered((number) => String.fromCharCode(0x245f + Number(number)))],
  ['numbered (1)', numbered((number) => `(${number})`)],
  ['numbered 1)', numbered((number) => `${number})`)],
  [
    'with Chinese numerals',
    (text) => text.replace(counted, (number) => (number === '2' ? '两' : digits.charAt(Number(number) - 1))),
  ],
  [
    'with formal numerals',
    (text) => text.replace(counted, (number) => '壹贰叁肆伍陆柒捌玖'.charAt(Number(number) - 1)),
  ],
  ['with digits', (text) => text.replace(countedInWords, (word) => (word === '两' ? '2' : digitOf(word)))],
  ['with 百分之', (text) => text.replace(/(\d+(?:\.\d+)?)%/g, '百分之$1')],
  [
    'with digits of articles',
    (text) =>
      text.replace(
        /第([一二三四五六七八九])([条款项])/g,
        (_, word: string, kind: string) => `第${digitOf(word)}${kind}`,
      ),
  ],
]
