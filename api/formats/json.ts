import type { Format } from './format.ts'

/** One document, as the contract's Report; findings one a line so that two reports can be compared. */
export const json: Format = function* ({ report }) {
  const { findings, ...head } = report
  yield `${JSON.stringify(head, undefined, 1).slice(0, -2)},\n "findings": [`
  for (const [at, finding] of findings.entries()) yield `${at === 0 ? '' : ','}\n  ${JSON.stringify(finding)}`
  yield '\n ]\n}\n'
}

/** One finding a line. */
export const jsonl: Format = function* ({ report }) {
  for (const finding of report.findings) yield `${JSON.stringify(finding)}\n`
}
