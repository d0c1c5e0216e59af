import { figureDefinitions } from './definitions.ts'
import { type FiguresInput, figuresIn } from './input.ts'

/** The figures as JSON: each with its definition, what it was computed from, and the ids of the guides behind it. */
export function* figuresJson(input: FiguresInput): Generator<string> {
  const { directory, ruleSet, asOf, notice, complete } = input.report
  const { figures } = figuresIn(input)
  const definitions = figureDefinitions.map(({ key, unit, title, definition }) => ({
    key,
    unit,
    title,
    definition,
  }))
  yield `${JSON.stringify({ directory, ruleSet, asOf, ...(notice === undefined ? {} : { notice }), complete, definitions, ...figures }, undefined, 1)}\n`
}
