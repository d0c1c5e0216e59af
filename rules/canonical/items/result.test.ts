import { expect, test } from 'vitest'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { readResults } from './result.ts'

const directory = indexDirectory(aDirectory())
const read = (name: string) =>
  readResults([{ name }], { home: directory.home, directory, licence: false, text: canonicalText })[0]

test.each([
  ['《劳务派遣经营许可证》', 'certificate'],
  ['营业执照', 'certificate'],
  ['关于同意设立的批复', 'approval'],
  ['养老待遇资格认证', undefined],
  ['参保证明', undefined],
  ['认定工伤决定书', undefined],
])('what kind the name %s tells', (name, kind) => {
  expect(read(name)?.kindByName).toBe(kind)
})

test('one result in two wordings has one key', () => {
  expect(read('工伤认定决定书')?.key).toBe(read('《认定工伤决定书》')?.key)
})
