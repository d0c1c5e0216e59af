import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { homeOf } from './home.ts'
import { PlacedText } from './placed-text.ts'
import { textKeys } from './text-keys.ts'

const home = homeOf('440100', [])
const texts = [
  new PlacedText('/materials/0/name', canonicalText('身份证'), home),
  new PlacedText('/materials/1/name', canonicalText('申请表'), home),
  new PlacedText('/materials/1/note', canonicalText('一份'), home),
  new PlacedText('/intermediaries/0', canonicalText('检测机构'), home),
  new PlacedText('/procedure/window', canonicalText('窗口'), home),
  new PlacedText('/specialTimes/0/limit/note', canonicalText('另计'), home),
]
const keysOf = (path: string) => {
  const found = texts.find((text) => text.path === path)
  return found && textKeys(found, texts).join('/')
}

describe('textKeys', () => {
  test.each([
    ['a field of a member stands under the name of its member', '/materials/1/note', 'materials/申请表/note'],
    ['a member that is a string stands under itself', '/intermediaries/0', 'intermediaries/检测机构'],
    ['a field that is no list stands under its names', '/procedure/window', 'procedure/window'],
    ['a member without a name keeps its position', '/specialTimes/0/limit/note', 'specialTimes/0/limit/note'],
  ])('%s', (_, path, expected) => {
    expect(keysOf(path)).toBe(expected)
  })
})
