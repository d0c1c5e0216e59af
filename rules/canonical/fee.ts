import type { Fee } from '../catalog.ts'
import type { Reading } from './reading.ts'
import type { Text } from './text.ts'

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

const amount = /(\d+(?:,\d{3})*(?:\.\d+)?)(万)?元/g
const free = /不收费|不收取|免收|免费|无收费|无需缴|不需缴|未收费|不收任何费用|零收费|^无$|^否$|^0元?$/
const partlyFree = /除外|但|另行|其中|对.+免|符合.+免|减免|可免/

const unitOf = (unit: string): string =>
  unit
    .replace(/^(?:元|人民币)?[/每]*/, '')
    .replace(/^(?:元)/, '')
    .replace(/[/每元]/g, '')

const amountsIn = (text: string): readonly number[] =>
  Array.from(
    text.matchAll(amount),
    ([, digits = '', tenThousand]) => Number(digits.replaceAll(',', '')) * (tenThousand ? 10000 : 1),
  ).sort((one, other) => one - other)

const sayingOf = (text: string, amounts: readonly number[]): FeeFact['says'] => {
  const isFree = free.test(text)
  if (amounts.some((yuan) => yuan > 0)) return isFree ? undefined : 'charged'
  return isFree && !partlyFree.test(text) ? 'free' : undefined
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
  const amounts = amountsIn(standard?.text ?? '')
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
    says: standard && sayingOf(standard.text, amounts),
    meaning: [raw.charged, rows?.join(';') ?? '', amounts.join(','), basis?.text ?? ''].join('|'),
  }
}
