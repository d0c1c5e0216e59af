import type { Step } from '../catalog.ts'
import type { Reading } from '../facts.ts'
import { stepNames } from '../lexicon/steps.ts'
import { type LimitFact, readLimit } from './limit.ts'
import { findListMarks } from './numbering.ts'
import type { Text } from './text.ts'

/** One step of the handling. */
export interface StepFact {
  readonly name: Text
  /** What the step is called where its names are one: 接件 is 收件, 审核 is 审查. */
  readonly key: string
  readonly limit?: LimitFact
  readonly meaning: string
}

const ends = /(?:环节|阶段|步骤|程序)$/

const keyOf = (text: string): string => {
  const [mark] = findListMarks(text)
  const bare = (mark?.start === 0 ? text.slice(mark.end) : text)
    .replace(ends, '')
    .replaceAll(/[\s"'《》、]/g, '')
  return stepNames.find(([, pattern]) => pattern.test(bare))?.[0] ?? bare
}

/** Reads the steps in the order in which they are published. */
export const readSteps = (steps: readonly Step[], reading: Reading): readonly StepFact[] =>
  steps.map((step) => {
    const name = reading.text(step.name)
    const key = keyOf(name.text)
    const limit = step.limit && readLimit(step.limit, reading)
    return { name, key, ...(limit ? { limit } : {}), meaning: limit ? `${key} ${limit.meaning}` : key }
  })
