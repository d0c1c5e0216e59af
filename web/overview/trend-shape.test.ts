import { describe, expect, test } from 'vitest'
import { flowsOf, netOf } from '../../rules/life/trend.ts'
import type { TrendPoint } from '../api/trend.ts'
import { chart, shapeOf } from './trend-shape.ts'

const point = (scanId: number, before: number, changes: Partial<TrendPoint>): TrendPoint => {
  const flows = { ...flowsOf([]), ...changes }
  return { scanId, asOf: '2026-11-23', finishedAt: null, before, after: before + netOf(flows), ...flows }
}

describe('the chart of a trend', () => {
  const points = [
    point(1, 0, { entered: 100, new: 100 }),
    point(2, 100, { entered: 10, new: 10, closed: 30, fixed: 30, exempt: 10 }),
    point(3, 70, { reopened: 5, disputed: 5 }),
  ]

  test('stands within its frame, the greatest at the top', () => {
    const { places, heights, bars, mostOpen } = shapeOf(points)
    expect(mostOpen).toBe(100)
    expect(heights[0]).toBe(chart.lineTop)
    expect(places.every((x) => x > chart.left && x < chart.width)).toBe(true)
    for (const { y, height } of bars) {
      expect(y).toBeGreaterThanOrEqual(chart.barTop - 0.001)
      expect(y + height).toBeLessThanOrEqual(chart.barEnd + 0.001)
    }
  })

  test('what comes stands above the line of nought, what goes below it, one upon the other', () => {
    const { bars, zero } = shapeOf(points)
    expect(bars.map(({ flow }) => flow)).toEqual(['entered', 'closed', 'exempt', 'reopened', 'disputed'])
    const [entered, closed, exempt] = bars
    expect((entered?.y ?? 0) + (entered?.height ?? 0)).toBeCloseTo(zero)
    expect(closed?.y).toBeCloseTo(zero)
    expect(exempt?.y).toBeCloseTo((closed?.y ?? 0) + (closed?.height ?? 0))
  })

  test('of nothing at all divides by no nought', () => {
    const { heights, bars } = shapeOf([point(1, 0, {}), point(2, 0, {})])
    expect(heights).toEqual([chart.lineEnd, chart.lineEnd])
    expect(bars).toEqual([])
  })
})
