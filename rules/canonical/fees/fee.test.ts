import { expect, test } from 'vitest'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { readFee } from './fee.ts'

const directory = indexDirectory(aDirectory())
const read = (standard: string) =>
  readFee(
    { charged: true, standard },
    { home: directory.home, directory, licence: false, text: canonicalText },
  )

test.each([
  ['每人50元', [50], 'charged'],
  ['1,000.50元/人，另收工本费5元', [5, 1000.5], 'charged'],
  ['２万元', [20000], 'charged'],
  ['不收费', [], 'free'],
  ['免费办理', [], 'free'],
  ['原收费20元，现已免收', [20], undefined],
  ['每人50元，对困难人员免收', [50], undefined],
  ['首次免费，补办每次20元', [20], 'charged'],
  ['对困难人员免收', [], undefined],
  ['0元', [0], 'free'],
  ['按规定执行', [], undefined],
  ['工本费二十元', [20], 'charged'],
  ['￥20/份', [20], 'charged'],
  ['按件收取', [], 'charged'],
  ['已停征', [], 'free'],
  ['收费标准详见公示', [], undefined],
])('%s', (standard, amounts, says) => {
  expect(read(standard)).toMatchObject({ amounts, says })
})

test.each(['无', '', '—'])('“%s” is no standard', (standard) => {
  expect(read(standard).standard).toBeUndefined()
})
