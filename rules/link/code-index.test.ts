import { describe, expect, test } from 'vitest'
import { aStandardItem } from '../test-builders.ts'
import { indexCodes } from './code-index.ts'

const { find } = indexCodes([
  aStandardItem({ code: '442111002000', formerCodes: ['442111009000'], nationalCode: '000114002000' }),
  aStandardItem({ code: '442111001000', formerCodes: ['442111002000'], nationalCode: '000114002000' }),
  aStandardItem({ code: '44211105N003' }),
])
const full = (base: string) => `11440000553612461J2${base}`

describe('items that codes name', () => {
  test.each([
    ['an own code wins over a former one', { baseCode: '442111002000' }, ['442111002000']],
    ['a former code', { baseCode: '442111009000' }, ['442111002000']],
    ['a national code that two items share', { baseCode: '000114002000' }, ['442111001000', '442111002000']],
    ['inside the implementation code', { implementationCode: full('44211105N003') }, ['44211105N003']],
    ['inside the handling item code', { handlingCode: `${full('44211105N003')}02` }, ['44211105N003']],
    ['lower case, full width and spaces', { baseCode: '４４２１１１ 05n003' }, ['44211105N003']],
    [
      'contradicting codes, the base code first',
      { baseCode: '442111002000', implementationCode: full('44211105N003') },
      ['442111002000', '44211105N003'],
    ],
    [
      'a code of no item beside one of an item',
      { baseCode: '442111999000', implementationCode: full('44211105N003') },
      ['44211105N003'],
    ],
    ['a code of no item', { baseCode: '442111999000' }, []],
    ['a placeholder', { baseCode: '222222222222', implementationCode: '无', handlingCode: '' }, []],
    ['no code', {}, []],
  ])('%s', (_, codes, expected) => {
    expect(find(codes)).toEqual(expected)
  })
})
