import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { clearEntryTimes, withoutTimes } from './same-bytes.ts'

const core = (time: string) =>
  `<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created></cp:coreProperties>`

const office = (time: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'docProps/core.xml': strToU8(core(time)),
      'xl/media/图.png': [new Uint8Array([1, 2, 3]), { level: 0 }],
      'xl/worksheets/sheet1.xml': strToU8('<sheetData/>'.repeat(500)),
    },
    { mtime: time },
  )

test('two files that were written at two times are the same bytes, of the day of their contents', () => {
  const [one, other] = ['2026-01-05T08:00:00Z', '2031-12-31T23:59:58Z'].map((time) =>
    withoutTimes(office(time), '2026-11-23'),
  )
  expect(one).toEqual(other)
  const files = unzipSync(one ?? new Uint8Array())
  expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toBe(core('2026-11-23T00:00:00Z'))
})

test('everything else is in it as it was, packed or not', () => {
  const before = office('2026-01-05T08:00:00Z')
  const { 'docProps/core.xml': _, ...after } = unzipSync(withoutTimes(before, '2026-11-23'))
  const { 'docProps/core.xml': __, ...expected } = unzipSync(before)
  expect(after).toEqual(expected)
  expect(Object.keys(unzipSync(withoutTimes(before, '2026-11-23')))).toEqual(Object.keys(unzipSync(before)))
})

test('what is no office file is refused', () => {
  expect(() => withoutTimes(zipSync({ 'a.txt': strToU8('a') }), '2026-11-23')).toThrow('docProps/core.xml')
})

test('an archive whose entries have no times any more is as before but for them', () => {
  const files = { 'a.txt': strToU8('a'.repeat(300)), '图/b.bin': new Uint8Array([1, 2, 3]) }
  const [one, other] = ['2026-01-05T08:00:00Z', '2031-12-31T23:59:58Z'].map((mtime) =>
    zipSync(files, { mtime, comment: '注', extra: { 1234: new Uint8Array([9, 9]) } }),
  )
  expect(one).not.toEqual(other)
  for (const archive of [one, other]) clearEntryTimes(archive ?? new Uint8Array())
  expect(one).toEqual(other)
  expect(unzipSync(one ?? new Uint8Array())).toEqual(files)
})

test('what is no archive is refused', () => {
  expect(() => clearEntryTimes(strToU8('no archive at all, but long enough'))).toThrow('zip directory')
})
