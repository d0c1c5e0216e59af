import { describe, expect, test } from 'vitest'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { isOlderVersion, isSameVersion, readForms } from './form.ts'

const directory = indexDirectory(aDirectory())
const read = (version: string) => {
  const reading = { home: directory.home, directory, licence: false, text: canonicalText }
  const found = readForms([{ name: '失业登记表', version }], reading)[0]?.version
  if (!found) throw new Error(`expected a version in ${version}, got none`)
  return found
}

describe('versions of forms', () => {
  test.each([
    ['2025版', '2025年版'],
    ['V2.0', '第二版'],
    ['2023-08', '2023年8月版'],
    ['试行', '试行'],
  ])('%s is %s', (one, other) => {
    expect(isSameVersion(read(one), read(other))).toBe(true)
  })

  test.each([
    ['2021版', '2025版', true],
    ['2026版', '2025版', false],
    ['V1.9', 'V1.10', true],
    ['2023-08', '2023-11', true],
    ['2023版', 'V2', undefined],
    ['试行', '2023版', undefined],
  ])('whether %s is older than %s', (one, other, older) => {
    expect(isOlderVersion(read(one), read(other))).toBe(older)
  })
})
