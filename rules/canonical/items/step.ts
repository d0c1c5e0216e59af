import type { Step } from '../../catalog.ts'
import { stepNames } from '../../lexicon/steps.ts'
import type { Reading } from '../reading.ts'
import { findListMarks } from '../text/numbering.ts'
import type { Text } from '../text/text.ts'
import { type LimitFact, readLimit } from '../times/limit.ts'

/** One step of the handling. */
export interface StepFact {
  readonly name: Text
  /** The steps that it is, under the names that stand for one: 接件 is 收件, 审查与决定 is both. */
  readonly keys: readonly string[]
  readonly limit?: LimitFact
  /** What is looked at in it (审查标准). */
  readonly check?: Text
  readonly meaning: string
}

const ends = /(?:环节|阶段|步骤|程序)$/

const knownName = (name: string): string | undefined =>
  stepNames.find(([, pattern]) => pattern.test(name))?.[0]

const keysOf = (text: string): readonly string[] => {
  const [mark] = findListMarks(text)
  const bare = (mark?.start === 0 ? text.slice(mark.end) : text)
    .replace(ends, '')
    .replaceAll(/[\s"'《》]/g, '')
  const whole = knownName(bare)
  if (whole !== undefined) return [whole]
  const parts = bare.split(/[与和及、/]|并/).map(knownName)
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? [...new Set(known)] : [bare]
}

/** Reads the steps in the order in which they are published. */
export const readSteps = (steps: readonly Step[], reading: Reading): readonly StepFact[] =>
  steps.map((step) => {
    const name = reading.text(step.name)
    const keys = keysOf(name.text)
    const limit = step.limit && readLimit(step.limit, reading)
    const key = keys.join('+')
    const check = step.check === undefined ? {} : { check: reading.text(step.check) }
    return {
      name,
      keys,
      ...(limit ? { limit } : {}),
      ...check,
      meaning: limit ? `${key} ${limit.meaning}` : key,
    }
  })
