/** Where the marks of the chart of a trend stand, in units of its view box. Pure. */
import { inflows, outflows } from '../../rules/life/trend.ts'
import type { TrendPoint } from '../api/trend.ts'

/** The flows that the chart stacks: upwards what comes, downwards what goes. */
export type StackedFlow = keyof typeof inflows | keyof typeof outflows

// Object.keys forgets the keys' names.
const upwards = Object.keys(inflows) as (keyof typeof inflows)[]
const downwards = Object.keys(outflows) as (keyof typeof outflows)[]

/** All that is stacked, in the order of the legend. */
export const stackedFlows: readonly StackedFlow[] = [...upwards, ...downwards]

/** The size of the chart: a line of what is open above, bars of what came and went below. */
export const chart = {
  width: 720,
  left: 44,
  right: 8,
  lineTop: 12,
  lineEnd: 108,
  barTop: 124,
  barEnd: 212,
} as const

/** A part of a bar. */
export interface BarPart {
  readonly flow: StackedFlow
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The chart of a trend. */
export interface TrendShape {
  /** Middle of each scan's place. */
  readonly places: readonly number[]
  /** Height of what is open at each scan. */
  readonly heights: readonly number[]
  readonly bars: readonly BarPart[]
  /** Where nothing comes or goes. */
  readonly zero: number
  /** The greatest number on the line, and on a bar. */
  readonly mostOpen: number
  readonly mostMoved: number
}

const sum = (point: TrendPoint, flows: readonly StackedFlow[]): number =>
  flows.reduce((total, flow) => total + point[flow], 0)

/**
 * Lays out a trend. The first scan of all has no bar: everything entered with it, and beside that nothing else could
 * be seen.
 */
export const shapeOf = (points: readonly TrendPoint[]): TrendShape => {
  const { width, left, right, lineTop, lineEnd, barTop, barEnd } = chart
  const step = (width - left - right) / Math.max(1, points.length)
  const places = points.map((_, at) => left + step * (at + 0.5))
  const mostOpen = Math.max(1, ...points.map(({ after }) => after))
  const heights = points.map(({ after }) => lineEnd - ((lineEnd - lineTop) * after) / mostOpen)
  const moved = points.filter(({ before }, at) => at > 0 || before > 0)
  const mostUp = Math.max(0, ...moved.map((point) => sum(point, upwards)))
  const mostDown = Math.max(0, ...moved.map((point) => sum(point, downwards)))
  const unit = (barEnd - barTop) / Math.max(1, mostUp + mostDown)
  const zero = mostUp + mostDown === 0 ? (barTop + barEnd) / 2 : barTop + unit * mostUp
  const barWidth = Math.min(28, step * 0.6)
  const bars = moved.flatMap((point) => {
    const x = (places[points.indexOf(point)] ?? 0) - barWidth / 2
    let [above, below] = [zero, zero]
    return [
      ...upwards.map((flow): BarPart => {
        const height = unit * point[flow]
        above -= height
        return { flow, x, y: above, width: barWidth, height }
      }),
      ...downwards.map((flow): BarPart => {
        const height = unit * point[flow]
        below += height
        return { flow, x, y: below - height, width: barWidth, height }
      }),
    ].filter(({ height }) => height > 0)
  })
  return { places, heights, bars, zero, mostOpen, mostMoved: Math.max(mostUp, mostDown) }
}
