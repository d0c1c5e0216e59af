import { describe, expect, test } from 'vitest'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { readType } from './type.ts'

const directory = indexDirectory(aDirectory())
const reading = { home: directory.home, directory, licence: false, text: canonicalText }
const meaningOf = (type: string, prefix: string) => readType({ type, prefix }, reading).meaning

describe('item types', () => {
  test.each([
    ['20', '00', '公共服务'],
    ['21', '44', '公共服务'],
    ['20', '44', '其他行政权力'],
    ['10', '00', '其他行政权力'],
    ['01', '00', '行政许可'],
    ['５', '44', '行政给付'],
    ['行政许可', '44', '行政许可'],
    ['行政許可', '44', '行政许可'],
    ['其它行政权力', '00', '其他行政权力'],
    ['行政备案', '44', '其他行政权力'],
    ['01 行政许可', '44', '行政许可'],
    ['公共服务（20）', '44', '公共服务'],
    ['公共服务事项', '44', '公共服务'],
    ['20', '００', '公共服务'],
    ['20', '4', '其他行政权力'],
  ])('%s under %s is %s', (type, prefix, meaning) => {
    expect(meaningOf(type, prefix)).toBe(meaning)
  })

  test('one type has other digits under another prefix', () => {
    expect(readType({ type: '公共服务', prefix: '00' }, reading).code).toBe('20')
    expect(readType({ type: '公共服务', prefix: '44' }, reading).code).toBe('21')
  })

  test('a type that no table has equals only itself', () => {
    expect(meaningOf('77', '44')).not.toBe(meaningOf('78', '44'))
    expect(readType({ type: '77', prefix: '44' }, reading).code).toBeUndefined()
    expect(meaningOf('', '44')).toBe(meaningOf(' ', '44'))
  })

  test('非行政许可审批 is obsolete and no licence', () => {
    expect(readType({ type: '非行政许可审批', prefix: '44' }, reading)).toMatchObject({
      isObsolete: true,
      code: undefined,
    })
  })
})
