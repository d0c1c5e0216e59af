import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import {
  creditCodeCheckCharacter,
  hasValidCheck,
  isSameIssuer,
  organisationCodeCheckCharacter,
  rangeInRaw,
  readCode,
} from './code.ts'

const directory = indexDirectory(aDirectory())
const reading = { home: directory.home, directory, licence: false, text: canonicalText }

describe('check characters', () => {
  test.each([
    '11440000553612461J',
    '11440111007502521J',
    '11440100007483172Q',
    '11440100007482575H',
    '11440785007078329R',
    '11370828MB28602902',
    '11220000412760890L',
  ])('the published credit code %s has both right', (code) => {
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code[17])
    expect(organisationCodeCheckCharacter(code.slice(8, 16))).toBe(code[16])
    expect(hasValidCheck(code)).toBe(true)
  })

  test('any single character changed is found', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const code = '11440000553612461J'
    fc.assert(
      fc.property(fc.nat(17), fc.nat(30), (at, index) => {
        const character = alphabet.charAt(index)
        const changed = code.slice(0, at) + character + code.slice(at + 1)
        expect(hasValidCheck(changed)).toBe(changed === code)
      }),
      runs,
    )
  })

  test('characters outside the alphabet have none', () => {
    expect(creditCodeCheckCharacter('1144000055361246I')).toBeUndefined()
    expect(creditCodeCheckCharacter('114400005536124')).toBeUndefined()
    expect(organisationCodeCheckCharacter('0075025a')).toBeUndefined()
  })

  test('an organisation code is the same agency as the credit code that holds it', () => {
    expect(isSameIssuer('11440111007502521J', '007502521')).toBe(true)
    expect(isSameIssuer('007502521', '11440111007502521J')).toBe(true)
    expect(isSameIssuer('007502522', '11440111007502521J')).toBe(false)
  })

  test.each(['', '1144000055361246', '11440000553612461J0'])(
    '%j is too short or too long to be right',
    (code) => {
      expect(hasValidCheck(code)).toBe(false)
    },
  )

  test('a pseudo code has no check character to fail', () => {
    expect(hasValidCheck('TE4402034431941583')).toBe(true)
  })
})

describe('codes', () => {
  test.each([
    ['11440000553612461J244211105N00302', '11440000553612461J', 'provincial', '44211105N003', '02'],
    ['11440111007502521J444051100400201', '11440111007502521J', 'county', '440511004002', '01'],
    ['TE4402034431941583644211173100910', 'TE4402034431941583', 'village', '442111731009', '10'],
  ])('%s is read in its segments', (raw, issuer, level, base, number) => {
    const { handling } = readCode({ handlingCode: raw }, reading)
    expect(handling?.fault).toBeUndefined()
    expect(handling?.implementation).toMatchObject({ issuer, level })
    expect(handling?.implementation.base.code).toBe(base)
    expect(handling?.number).toBe(number)
  })

  test.each([
    ['another province’s prefix', '372111001000', 'prefix'],
    ['a type of no table', '442211001000', 'type'],
    ['national digits under the province', '441011001000', 'type'],
    ['a short code', '4421', 'length'],
    ['letters in the sub-item', '44211100100A', 'digits'],
    ['one digit repeated', '222222222222', 'placeholder'],
    ['a mask', '44211100XX××', 'placeholder'],
  ])('%s is at fault', (_, baseCode, kind) => {
    expect(readCode({ baseCode }, reading).base?.fault?.kind).toBe(kind)
  })

  test.each(['', ' ', '无', '/', '—', 'null'])('%j is no code', (baseCode) => {
    expect(readCode({ baseCode }, reading).base).toBeUndefined()
  })

  test('spaces, hyphens, width and small letters mean nothing, and lead back to the raw characters', () => {
    const raw = ' 44-21-11-05ｎ 003'
    const { base } = readCode({ baseCode: raw }, reading)
    expect(base?.code).toBe('44211105N003')
    expect(base?.folds).toEqual(['width', 'case', 'space', 'dash'])
    const range = base && rangeInRaw(base, 6, 9)
    expect(raw.slice(range?.start, range?.end)).toBe('05ｎ')
  })

  test('reading is total on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const fact = readCode({ baseCode: raw, implementationCode: raw, handlingCode: raw }, reading)
        for (const code of [fact.base, fact.implementation, fact.handling]) {
          const range = code && rangeInRaw(code, 0, code.code.length)
          expect(range === undefined || range.end <= raw.length).toBe(true)
        }
      }),
      runs,
    )
  })
})
