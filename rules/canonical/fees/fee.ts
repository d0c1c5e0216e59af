import type { Fee } from '../../catalog.ts'
import { findQuantities } from '../quantities/quantity.ts'
import type { Reading } from '../reading.ts'
import type { Text } from '../text/text.ts'
import { readPayments } from './payment.ts'

/** One charge of a fee. */
export interface ChargeFact {
  /** Name of the charge without what carries no meaning. */
  readonly key: string
  readonly name: string
  readonly row: number
  /** Yuan; undefined where none is published. */
  readonly amount: number | undefined
  /** What the amount is for: 人, 次, 份 …. */
  readonly unit: string
}

/** 收费 as read. */
export interface FeeFact {
  readonly charged: boolean
  readonly standard: Text | undefined
  readonly basis: Text | undefined
  readonly charges: readonly ChargeFact[] | undefined
  /** Amounts in yuan that the text of the standard (收费标准) names, ascending. */
  readonly amounts: readonly number[]
  /** What the text of 收费标准 says by itself: charged, free, or nothing that is clear. */
  readonly says: 'charged' | 'free' | undefined
  readonly meaning: string
}

const free =
  /不(?:予|再|另行?|需要?|用|必){0,4}(?:收费|收取|征收|付费|缴费|缴纳|交费|交钱)|^不收$|不收任何费用|免收|免费|全免|免征|免缴|免交|免除|(?:无|没有|零|未|不涉及|不产生|不存在)(?:任何)?(?:收费|费用)|无需[缴付交]|不需缴|(?:取消|停止|暂停|停)(?:征收|收费|收取|征)|已取消|^取消$|^无$|^否$|^0(?:元|\.0+元?)?(?:\/.{1,3})?$|^(?:零|免)元?$|减免至[零0]|不(?:要|花|用)钱|无偿|零元|免(?:予|于|除)?(?:收费|收取|征收|缴纳|交费|缴费)|不收任何费|(?:不收取?|免)(?:证书|证照|证件)?(?:工本|手续)费|(?:收费|费用)(?:标准|金额)?[:为](?:无|0元|零元)$|财政(?:承担|负担)/
/** Words that say that something is charged, where no amount stands beside them. */
const charging =
  /(?<![不免未停予])(?:收取|收费|征收|计收|计费|缴纳|缴交|交纳|应缴|须缴|需缴|付费)|^有偿|工本费|手续费|^[^,。;:无不免零未]{1,10}费用?$|^是$|^有$|\d%|成本价|收费项目$|(?:按照?|依照)[^,。;]{0,24}(?:文件?|号)(?:规定)?(?:执行|收取)|(?:政府|市场|统一|核定)?(?:定价|指导价|调节价)|(?:收费|核定|核准|批准|物价|价格)[^,。;]{0,8}标准(?:执行|计)/
/** What says only where the charges are told, or that there are none of some kind: 收费标准详见公示, 收费依据. */
const notSaid = /收费(?:依据|项目|公示|目录|情况)|详见|另见|参见/
const freeAtFirst = /(?:首次|第一次|初次|首张|首本)[^,。;]{0,8}(?:免|不收)/
const partlyFree = /除外|但|另行|其中|对.+免|符合.+免|减免(?!至)|可免/

const unitOf = (unit: string): string =>
  unit
    .replace(/^(?:元|人民币)?[/每]*/, '')
    .replace(/^(?:元)/, '')
    .replace(/[/每元]/g, '')

const sign = /[¥￥]\s*([\d,]+(?:\.\d+)?)(?![\d.,]*万?元)/g

/** The amounts in yuan that canonical text names, ascending: 20元, 二十元, 20块, ¥20. */
export const amountsIn = (text: string): readonly number[] =>
  [
    ...findQuantities(text).flatMap(({ unit, value }) => (unit === '元' ? [value] : [])),
    ...Array.from(text.matchAll(sign), ([, digits = '']) => Number(digits.replaceAll(',', ''))),
  ].sort((one, other) => one - other)

/** A number alone is in yuan, for this field holds nothing else: 20, 20.00, 50/人, 证书费:20. */
const bare = /^(?:[^,。;:\d]{1,8}费用?[:为]|RMB)?\s*(\d+(?:\.\d+)?)(?:\/(?:人次?|证|次|件|份|本|张|卡|科))?$/i

/** What is charged all the same: 不收费,但专家鉴定费每人200元须现场缴纳. */
const allTheSame = /(?:^|[,。;])(?:但是?|不过|然而|仅|只有|唯)/

const chargesYet = (standard: Text): boolean => {
  const contrast = standard.text.search(allTheSame)
  return (
    contrast >= 0 && readPayments(standard).some(({ says, start }) => says === 'charged' && start > contrast)
  )
}

const sayingOf = (standard: Text, amounts: readonly number[]): FeeFact['says'] => {
  const { text } = standard
  const isFree = free.test(text)
  if (isFree && !freeAtFirst.test(text) && chargesYet(standard)) return 'charged'
  // 首次免费,补办20元 charges some.
  if (amounts.some((yuan) => yuan > 0)) return isFree && !freeAtFirst.test(text) ? undefined : 'charged'
  if (isFree) return partlyFree.test(text) ? undefined : 'free'
  return charging.test(text) && !notSaid.test(text) ? 'charged' : undefined
}

const noWords = /^(?:|无|暂无|不涉及|没有|-+|\/)$/

/** Reads 收费. */
export const readFee = (raw: Fee, { text }: Reading): FeeFact => {
  const textOf = (words: string | undefined): Text | undefined => {
    const read = words === undefined ? undefined : text(words)
    return read && !noWords.test(read.text) ? read : undefined
  }
  const standard = textOf(raw.standard)
  const basis = textOf(raw.basis)
  const alone = bare.exec(standard?.text ?? '')?.[1]
  const amounts = alone === undefined ? amountsIn(standard?.text ?? '') : [Number(alone)]
  const charges = raw.charges?.map(({ name, amount: yuan, unit }, row) => ({
    key: text(name).text.replace(/[的()]/g, ''),
    name,
    row,
    amount: yuan,
    unit: unitOf(text(unit ?? '').text),
  }))
  const rows = charges?.map((charge) => `${charge.key}:${charge.amount ?? ''}/${charge.unit}`).sort()
  return {
    charged: raw.charged,
    standard,
    basis,
    charges,
    amounts,
    says: standard && sayingOf(standard, amounts),
    meaning: [raw.charged, rows?.join(';') ?? '', amounts.join(','), basis?.text ?? ''].join('|'),
  }
}
