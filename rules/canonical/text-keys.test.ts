import { describe, expect, test } from 'vitest'
import { homeOf } from './home.ts'
import { canonicalText } from './text.ts'
import { textKeys } from './text-keys.ts'

const home = homeOf('440100', [])
const texts = [
  { path: '/materials/0/name', text: canonicalText('身份证'), home },
  { path: '/materials/1/name', text: canonicalText('申请表'), home },
  { path: '/materials/1/note', text: canonicalText('一份'), home },
  { path: '/intermediaries/0', text: canonicalText('检测机构'), home },
  { path: '/procedure/window', text: canonicalText('窗口'), home },
  { path: '/specialTimes/0/limit/note', text: canonicalText('另计'), home },
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
