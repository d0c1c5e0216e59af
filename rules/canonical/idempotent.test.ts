import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { runs } from '../../test/runs.ts'
import { readers } from '../facts/facts.ts'
import { readItemName } from './items/name.ts'
import { undress } from './items/name-dressing.ts'
import { foldDocumentName } from './materials/document-name.ts'
import { foldFieldName } from './materials/field-name.ts'
import { meaningOf } from './meaning.ts'
import { findForeign, replaceForeign } from './places/foreign.ts'
import { homeOf } from './places/home.ts'
import { reading } from './test-readers.ts'
import { foldCharacter, foldUnit } from './text/character.ts'
import { currentName } from './text/renamed.ts'
import { findMarkup, withoutMarkup } from './text/residue.ts'
import { canonicalText } from './text/text.ts'
import { unfold } from './text/text-builder.ts'

const home = homeOf('440106', ['广州市天河区人力资源和社会保障局'])
const canonical = (raw: string) => canonicalText(raw).text

describe('what is canonical already stays as it is', () => {
  test.each<[string, (text: string) => string]>([
    ['text', canonical],
    ['one reading of text', (text) => unfold(text).text],
    ['the name of a document', foldDocumentName],
    ['the name of a field', foldFieldName],
    ['the name of an agency', currentName],
    ['the bare name of an item', (text) => undress(text, home).bare],
    ['text without markup', (text) => withoutMarkup(text) ?? text],
  ])('%s', (_, read) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = read(canonical(raw))
        expect(read(once)).toBe(once)
      }),
      runs,
    )
  })

  test('the key of an item', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { key } = readItemName(raw, reading)
        // Where what is left joins to other characters (℃，́), it is no canonical text.
        fc.pre(canonical(key) === key)
        expect(readItemName(key, reading).key).toBe(key)
      }),
      runs,
    )
  })

  test('a character, by itself and as the unit it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
        const unit = String.fromCharCode(code)
        const { text } = foldCharacter(unit)
        expect(foldUnit(unit)).toEqual(foldCharacter(unit))
        expect(Array.from(text, (character) => foldCharacter(character).text).join('')).toBe(text)
      }),
      runs,
    )
  })

  test('text without its markup has none', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const without = withoutMarkup(raw)
        if (without !== undefined) expect(findMarkup(canonicalText(without))).toEqual([])
      }),
      runs,
    )
  })

  test('text with its foreign places replaced names none that it could replace', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = canonicalText(raw)
        const replaced = replaceForeign(text, findForeign(text, home), home)
        if (replaced === undefined) return
        const again = canonicalText(replaced)
        expect(replaceForeign(again, findForeign(again, home), home) ?? replaced).toBe(replaced)
      }),
      runs,
    )
  })
})

describe('a value means what its canonical text means', () => {
  /** The published value of an element with one text wherever it has words. */
  const published = {
    name: (text: string) => ({ name: text, subItem: text, handlingItem: text }),
    code: (text: string) => ({ baseCode: text, implementationCode: text, handlingCode: text }),
    type: (text: string) => ({ type: text, prefix: '44' }),
    basis: (text: string) => [{ title: text, docNumber: text, article: text, text }],
    conditions: (text: string) => text,
    materials: (text: string) => [{ name: text, condition: text, note: text, anyOf: text }],
    forms: (text: string) => [{ name: text, version: text, fields: [text] }],
    steps: (text: string) => [{ name: text }],
    procedure: (text: string) => ({ window: text, online: text }),
    fee: (text: string) => ({ charged: true, standard: text, basis: text }),
    results: (text: string) => [{ name: text }],
    intermediaries: (text: string) => [text],
    contact: (text: string) => ({ address: text, phone: text, complaintPhone: text, hours: text }),
    agency: (text: string) => ({ name: text, region: '440106', level: 'county' as const }),
  }
  test.each(Object.entries(published))('%s', (element, publish) => {
    const reader = readers[element as keyof typeof published] as (
      raw: unknown,
      how: typeof reading,
    ) => unknown
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(meaningOf(reader(publish(raw), reading))).toBe(
          meaningOf(reader(publish(canonical(raw)), reading)),
        )
      }),
      runs,
    )
  })
})
