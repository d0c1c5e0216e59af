import { describe, expect, test } from 'vitest'
import { logQueryOf } from './log-query.ts'

describe('the filter of the log in an address', () => {
  test.each<[string, string, object]>([
    [
      'takes days as days in China, the last one whole',
      'from=2026-11-01&to=2026-11-02',
      {
        from: '2026-10-31T16:00:00.000Z',
        to: '2026-11-02T16:00:00.000Z',
      },
    ],
    ['has a word for what is the province’s own', 'agency=province', { agency: '' }],
    ['leaves out what is no day and what is empty', 'from=yesterday&actor=&action=save', { action: 'save' }],
    ['leaves other words of the address alone', 'guide=1&before=7&origin=bulk:3', { origin: 'bulk:3' }],
  ])('%s', (_, search, query) => {
    expect(logQueryOf(new URLSearchParams(search))).toEqual(query)
  })
})
