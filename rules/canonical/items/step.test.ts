import { describe, expect, test } from 'vitest'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { readLimit } from '../times/limit.ts'
import { readSteps } from './step.ts'

const directory = indexDirectory(aDirectory())
const reading = { home: directory.home, directory, licence: false, text: canonicalText }

describe('steps', () => {
  test.each([
    ['收件', ['收件']],
    ['接件', ['收件']],
    ['1.窗口受理', ['受理']],
    ['（二）审核环节', ['审查']],
    ['审查与决定', ['审查', '决定']],
    ['收件、受理', ['收件', '受理']],
    ['颁证与送达', ['制证', '送达']],
    ['社区盖章', ['社区盖章']],
    ['', ['']],
  ])('%s is %j', (name, keys) => {
    expect(readSteps([{ name }], reading)[0]?.keys).toEqual(keys)
  })

  test('a step means its names and its time', () => {
    const [step] = readSteps([{ name: '审核', limit: { value: 2, unit: 'week' } }], reading)
    expect(step?.meaning).toBe('审查 14day')
  })
})

describe('limits', () => {
  test('days of a licence are working days, in the note too', () => {
    const limit = readLimit({ value: 20, unit: 'day', note: '20日内办结' }, { ...reading, licence: true })
    expect(limit.meaning).toBe('20workday')
    expect(limit.said.map(({ duration }) => duration.meaning)).toEqual(['20workday'])
  })

  test.each([
    [{ value: 0, unit: 'workday' }, 'instant'],
    [{ value: 1, unit: 'instant' }, 'instant'],
    [{ value: 0, unit: 'none' }, 'none'],
    [{ value: 1, unit: 'year' }, '12month'],
  ] as const)('%j means %s', (limit, meaning) => {
    expect(readLimit(limit, reading).meaning).toBe(meaning)
  })

  test('a limit without a note says nothing beside itself', () => {
    expect(readLimit({ value: 20, unit: 'workday' }, reading).said).toEqual([])
  })
})
