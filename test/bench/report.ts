import { median } from './measure.ts'

/** Prints one figure with its budget. */
export const say = (label: string, figure: string, budget: string): void => {
  process.stdout.write(`${label.padEnd(46)} ${figure.padStart(22)}   budget ${budget}\n`)
}

/** The median of some times with each of them. */
export const milliseconds = (times: readonly number[]): string =>
  `${median(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(' ')})`
