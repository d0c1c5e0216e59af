import { describe, expect, test } from 'vitest'
import { guideSchema } from '../../rules/catalog.ts'
import { joined, testInput } from '../formats/test-input.ts'
import { sheetOf } from './of-catalog.ts'
import { sections } from './sections.ts'

const sheet = (id: string): string => {
  const pieces = sheetOf(testInput(), id)
  if (!pieces) throw new Error(`expected a sheet of ${id}`)
  return joined(pieces)
}

const { report } = testInput()

describe('the sheet of a guide', () => {
  test('is the same twice', () => {
    expect(sheet('gz-2')).toBe(sheet('gz-2'))
  })
  test('has each finding once, numbered, beside what it is about', () => {
    const own = report.findings.filter(({ guideId }) => guideId === 'gz-2')
    const text = sheet('gz-2')
    for (const { message } of own) expect(text.split(message)).toHaveLength(2)
    expect([...text.matchAll(/<li value="(\d+)"/g)].map(([, number]) => Number(number))).toEqual(
      own.map((_, at) => at + 1),
    )
  })
  test('marks what differs in place, in the guide and in the standard', () => {
    const text = sheet('gz-2')
    expect(text).toContain('无业状态满<mark>7</mark>个月')
    expect(text).toContain('无业状态满<mark>6</mark>个月')
  })
  test('says who answers the call and leaves room for the answer', () => {
    expect(sheet('gz-2')).toMatch(/广州市人力资源和社会保障局（广州市）.*咨询电话.*通话记录/s)
  })
  test('carries the notice, the day and the directory version on every page', () => {
    const text = sheet('gz-2')
    expect(text).toContain(`@top-left { content: "${report.notice}"`)
    expect(text).toContain('@bottom-left { content: "gz-2 · tiny 1 · province 1 · 2026-11-23"')
  })
  test('published markup stays text, and marks point into it', () => {
    const text = sheet('sz-1')
    expect(text).not.toContain('<b>点此')
    expect(text).toContain('点此&amp;领取')
  })
  test('of a guide without findings says so', () => {
    expect(sheet('gz-1')).toContain('没有发现问题。')
  })
  test('of a guide that is not there is none', () => {
    expect(sheetOf(testInput(), 'nobody')).toBeUndefined()
  })
})

test('every field of a guide that people read is in one part of the sheet', () => {
  const aside = [
    'id',
    'formerIds',
    'agency',
    'region',
    'status',
    'powerSource',
    'channel',
    'sameAs',
    'local',
    'volume',
    'source',
  ]
  const shown = sections.flatMap(({ fields }) => fields)
  expect([...shown, ...aside].sort()).toEqual(Object.keys(guideSchema.shape).sort())
})
