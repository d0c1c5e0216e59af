import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { rangeInView, windowOf } from './window.ts'

describe('the window into a long list', () => {
  test.each([
    ['nothing', 0, { start: 0, end: 8 }, [], []],
    ['the beginning', 10, { start: 0, end: 2 }, [], [{ at: 0 }, { at: 1 }, { gap: 8 }]],
    ['the end', 4, { start: 2, end: 9 }, [], [{ gap: 2 }, { at: 2 }, { at: 3 }]],
    ['what has the focus', 6, { start: 0, end: 1 }, [4], [{ at: 0 }, { gap: 3 }, { at: 4 }, { gap: 1 }]],
    ['no place that there is not', 2, { start: 0, end: 2 }, [7, -1], [{ at: 0 }, { at: 1 }]],
  ])('shows %s', (_, count, range, kept, parts) => {
    expect(windowOf(count, range, kept)).toEqual(parts)
  })

  test('keeps the length of the list, whatever is rendered', () => {
    const numbers = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(
        numbers,
        numbers,
        numbers,
        fc.array(numbers, { maxLength: 3 }),
        (count, start, end, kept) => {
          const parts = windowOf(count, { start, end }, kept)
          expect(parts.reduce((sum, part) => sum + ('gap' in part ? part.gap : 1), 0)).toBe(count)
          const places = parts.flatMap((part) => ('at' in part ? [part.at] : []))
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        },
      ),
      runs,
    )
  })

  test('holds what is in view', () => {
    expect(rangeInView(0, 260, 26)).toEqual({ start: 0, end: 24 })
    const { start, end } = rangeInView(2600, 260, 26)
    expect(start).toBeLessThanOrEqual(100)
    expect(end).toBeGreaterThanOrEqual(110)
  })
})
