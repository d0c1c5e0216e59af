import { expect, test } from 'vitest'
import { sharedHead } from './shared-head.ts'

test.each([
  ['工会或者职工意见', ['工会意见', '职工意见']],
  ['职工或工会意见', ['职工意见', '工会意见']],
  ['举办者身份或者资格证明', ['举办者身份证明', '举办者资格证明']],
  ['举办者资格或者举办者身份证明', ['举办者资格证明', '举办者身份证明']],
  ['离职或者退休证明', ['离职证明', '退休证明']],
])('%s is either of two', (name, documents) => {
  expect(sharedHead(name)).toEqual(documents)
})

test.each([
  '解除或者终止劳动关系证明',
  '身份证或者护照',
  '工会意见或者职工意见',
  '职工意见',
  '合作或者联合办学协议',
])('%s shares no end', (name) => {
  expect(sharedHead(name)).toBeUndefined()
})
