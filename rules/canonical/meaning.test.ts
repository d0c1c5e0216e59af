import { describe, expect, test } from 'vitest'
import { meaningOf } from './meaning.ts'

describe('meaningOf', () => {
  test('a value tells its own meaning', () => {
    expect(meaningOf({ meaning: '20 workday', value: 20, unit: 'workday' })).toBe('20 workday')
  })
  test('the order of members does not matter', () => {
    expect(meaningOf([{ meaning: 'a' }, { meaning: 'b' }])).toBe(
      meaningOf([{ meaning: 'b' }, { meaning: 'a' }]),
    )
  })
  test('a member more is another meaning', () => {
    expect(meaningOf(['legal'])).not.toBe(meaningOf(['legal', 'natural']))
  })
  test('one value is not a list of it and another', () => {
    expect(meaningOf(['ab'])).not.toBe(meaningOf(['a', 'b']))
  })
  test('a value of several parts is told by its parts, whatever their order', () => {
    expect(meaningOf({ window: { meaning: 'w' }, online: { meaning: 'o' } })).toBe(
      meaningOf({ online: { meaning: 'o' }, window: { meaning: 'w' } }),
    )
  })
  test('parts do not trade places', () => {
    expect(meaningOf({ window: { meaning: 'w' } })).not.toBe(meaningOf({ online: { meaning: 'w' } }))
  })
  test('a scalar means itself', () => {
    expect(meaningOf('municipal')).toBe('municipal')
  })
})
