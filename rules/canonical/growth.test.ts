/**
 * No pattern of these readers backtracks without bound: twice as much of the worst text takes a few times the work, not
 * a multiple that grows with it. Work is CPU time of this process, the least of several runs, compared as a ratio:
 * quadratic work has 4, cubic 8, and an exponential pattern would not end.
 */
import { describe, expect, test } from 'vitest'
import { aDirectory } from '../test-builders.ts'
import { asksOf } from './asks/asks.ts'
import { findDemandedService } from './asks/intermediary.ts'
import { readFee } from './fees/fee.ts'
import { readPayments } from './fees/payment.ts'
import { findCatchAll } from './materials/catch-all.ts'
import { readCopies } from './materials/copies.ts'
import { indexMaterials } from './materials/material-index.ts'
import { readMaterialName } from './materials/material-name.ts'
import { readAnswer } from './prose/answer.ts'
import { readClaims } from './prose/procedure-claims.ts'
import { readProse } from './prose/prose.ts'
import { findQuantities } from './quantities/quantity.ts'
import { reading } from './test-readers.ts'
import { findListMarks } from './text/numbering.ts'
import { findPlaceholders } from './text/residue.ts'
import { canonicalText } from './text/text.ts'
import { handlingTimesIn } from './times/handling-time.ts'
import { timesInNote } from './times/limit-note.ts'
import { findTimeLeftOut } from './times/time-left-out.ts'

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
