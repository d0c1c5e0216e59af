/**
 * No pattern of these readers backtracks without bound: twice as much of the worst text takes a few times the work, not
 * a multiple that grows with it. Work is CPU time of this process, the least of several runs, compared as a ratio:
 * quadratic work has 4, cubic 8, and an exponential pattern would not end.
 */
import { describe, expect, test } from 'vitest'
import { aDirectory } from '../test-builders.ts'
import { readAnswer } from './answer.ts'
import { asksOf } from './asks.ts'
import { findCatchAll } from './catch-all.ts'
import { readCopies } from './copies.ts'
import { readFee } from './fee.ts'
import { handlingTimesIn } from './handling-time.ts'
import { findDemandedService } from './intermediary.ts'
import { timesInNote } from './limit-note.ts'
import { indexMaterials } from './material-index.ts'
import { readMaterialName } from './material-name.ts'
import { findListMarks } from './numbering.ts'
import { readPayments } from './payment.ts'
import { readClaims } from './procedure-claims.ts'
import { readProse } from './prose.ts'
import { findQuantities } from './quantity.ts'
import { findPlaceholders } from './residue.ts'
import { reading } from './test-readers.ts'
import { canonicalText } from './text.ts'
import { findTimeLeftOut } from './time-left-out.ts'

const index = indexMaterials(aDirectory())

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  asks: (text) => asksOf(canonicalText(text), index),
  answer: (text) => readAnswer(canonicalText(text), canonicalText(text)),
  'catch-all': (text) => findCatchAll(text),
  clauses: (text) => readProse(text, reading).clauses,
  copies: (text) => readCopies(text),
  fee: (text) => readFee({ charged: true, standard: text }, reading),
  'handling times': (text) => handlingTimesIn(canonicalText(text)),
  intermediary: (text) => findDemandedService(canonicalText(text)),
  'list marks': (text) => findListMarks(text),
  'material names': (text) => readMaterialName(text, index),
  payments: (text) => readPayments(canonicalText(text)),
  placeholders: (text) => findPlaceholders(canonicalText(text)),
  'procedure claims': (text) => readClaims(readProse(text, reading)),
  quantities: (text) => findQuantities(text),
  'time left out': (text) => findTimeLeftOut(canonicalText(text)),
  'limit notes': (text) => timesInNote(canonicalText(text)),
}

/** What patterns of these readers repeat, without the end of a sentence. */
const repeated = [
  '需要',
  '申请人',
  '须由',
  '的',
  '一份',
  '另外还',
  '除外',
  '除本人外',
  '复印件',
  '不',
  '收取工本费',
  '由第三方机构',
  '提交户口簿',
  '(待补充',
  '1.',
  '或者',
  '20个工作日',
  '{[<(',
]

/** Characters of the shorter text. */
const characters = 300
/** What twice the text may cost at most: more than quadratic work, for a clock is no exact measure. */
const most = 12
/** Microseconds below which a ratio says nothing. */
const grain = 3000

let met = 0
const workOf = (read: (text: string) => unknown, words: string, length: number): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    // Sentences are remembered, so each run has one that was never met.
    met += 1
    const text = `${words.repeat(Math.ceil(length / words.length))}${String.fromCharCode(0x5000 + met)}`
    const before = process.cpuUsage()
    read(text)
    least = Math.min(least, process.cpuUsage(before).user)
  }
  return least
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(repeated)('take little more for twice as much of %s', (words) => {
    const one = workOf(read, words, characters)
    const two = workOf(read, words, 2 * characters)
    expect(two / Math.max(one, grain)).toBeLessThan(most)
  })
})
