import { expect, test } from 'vitest'
import type { Handling } from '../../catalog.ts'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { handlingSource, readHandling } from './handling.ts'

const directory = indexDirectory(aDirectory())
const read = (raw: Handling) =>
  readHandling(handlingSource(raw), { home: directory.home, directory, licence: false, text: canonicalText })

test.each([
  ['需现场核验身份', true],
  ['无', false],
  ['', false],
  ['不涉及。', false],
])('whether “%s” gives a reason', (onSiteReason, givesReason) => {
  expect(read({ onSiteReason }).givesReason).toBe(givesReason)
})

test('the order of channels means nothing', () => {
  expect(read({ channels: ['online', 'window'] }).meaning).toBe(
    read({ channels: ['window', 'online'] }).meaning,
  )
})
