import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText } from '../text/text.ts'
import { areaCodeOf, phoneKey, readPhones, regionOfAreaCode } from './phone.ts'

const keys = (raw: string) =>
  readPhones(canonicalText(raw).text).phones.map((phone) => `${phone.area ?? ''}/${phoneKey(phone)}`)
const unread = (raw: string) => {
  const { text } = canonicalText(raw)
  return readPhones(text).unread.map(({ start, end }) => text.slice(start, end))
}

describe('readPhones', () => {
  test.each([
    ['020-83391234', ['020/83391234']],
    ['（020）83391234', ['020/83391234']],
    ['【020】83391234', ['020/83391234']],
    ['０２０－８３３９１２３４', ['020/83391234']],
    ['020 8339 1234', ['020/83391234']],
    ['02083391234', ['020/83391234']],
    ['+86-20-83391234', ['020/83391234']],
    ['83391234', ['/83391234']],
    ['0663-8221234', ['0663/8221234']],
    ['020-83391234转801', ['020/83391234-801']],
    ['020-83391234-801', ['020/83391234-801']],
    ['020-83391234、020-83395678', ['020/83391234', '020/83395678']],
    ['020-83391234/5678', ['020/83391234']],
    ['咨询电话：020-83391234（工作日9:00-12:00，14:00-17:30）', ['020/83391234']],
    ['12333', ['/12333']],
    ['020-12345', ['020/12345']],
    ['0755-12333或12345', ['0755/12333', '/12345']],
    ['13800138000', ['/13800138000']],
    ['138 0013 8000', ['/13800138000']],
    ['400-830-1234', ['/4008301234']],
    ['市民服务热线12345，投诉83391234', ['/12345', '/83391234']],
    ['人社局3楼302室', []],
    ['', []],
  ])('%s', (raw, expected) => {
    expect(keys(raw)).toEqual(expected)
    expect(unread(raw)).toEqual([])
  })

  test.each([
    ['a digit is missing', '020-833912', ['020-833912']],
    ['seven digits in a city of eight', '020-8339123', ['020-8339123']],
    ['a digit too many', '020-833912345', ['020-833912345']],
    ['a mobile number with a digit missing', '1380013800', ['1380013800']],
    ['no area code begins so', '0200-83391234', ['0200-83391234']],
  ])('%s: not a number', (_, raw, expected) => {
    expect(unread(raw)).toEqual(expected)
    expect(keys(raw)).toEqual([])
  })

  test('is total, and ranges lie inside the text in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9()+/、转 x:]{0,30}$/), (text) => {
        const { phones, unread: rest } = readPhones(text)
        const ranges = [...phones, ...rest].sort((a, b) => a.start - b.start)
        return ranges.every(
          ({ start, end }, at) => start < end && end <= text.length && start >= (ranges[at - 1]?.end ?? 0),
        )
      }),
      runs,
    )
  })
})

test('a number by itself is read as beside other words', () => {
  const numbers = fc
    .tuple(fc.constantFrom('010', '020', '0755', '0763', '0200', '012'), fc.stringMatching(/^[0-9]{5,9}$/))
    .map(([area, number]) => `${area}-${number}`)
  fc.assert(
    fc.property(numbers, (number) => {
      const beside = readPhones(`电话:${number}`)
      const moved = <Range extends { readonly start: number; readonly end: number }>(range: Range) => ({
        ...range,
        start: range.start - 3,
        end: range.end - 3,
      })
      expect(readPhones(number)).toEqual({
        phones: beside.phones.map(moved),
        unread: beside.unread.map(moved),
      })
    }),
    runs,
  )
})

describe('area codes', () => {
  test('a county has the code of its city', () => {
    expect(areaCodeOf('440106')).toBe('020')
    expect(areaCodeOf('441900101')).toBe('0769')
  })
  test('a province and an unknown region have none', () => {
    expect(areaCodeOf('440000')).toBeUndefined()
    expect(areaCodeOf('510107')).toBeUndefined()
  })
  test('a code tells its city', () => {
    expect(regionOfAreaCode('0755')).toBe('440300')
    expect(regionOfAreaCode('010')).toBeUndefined()
  })
})
