import { describe, expect, test } from 'vitest'
import { flowNames, flowsOf, inflows, netOf, outflows, type StepCount } from './trend.ts'
import { closedReasons, type Position } from './workflow.ts'

const positions: readonly Position[] = ['none', 'upcoming', 'open', 'exempt', 'disputed', ...closedReasons]

/** Every step that a finding can take but the two that no move makes: nothing open becomes upcoming or unknown. */
const steps: readonly StepCount[] = positions.flatMap((was) =>
  positions.flatMap((became) =>
    was === became || became === 'none' || (was === 'open' && became === 'upcoming')
      ? []
      : [{ was, became, count: 1 }],
  ),
)

describe('flows of findings', () => {
  test('every step into the open findings or out of them is of one flow, others of none', () => {
    for (const step of steps) {
      const flows = flowsOf([step])
      const whole = [...Object.keys(inflows), ...Object.keys(outflows)].filter(
        (name) => flows[name as keyof typeof flows] > 0,
      )
      expect([step, whole.length]).toEqual([step, step.was === 'open' || step.became === 'open' ? 1 : 0])
      expect(netOf(flows)).toBe(Number(step.became === 'open') - Number(step.was === 'open'))
    }
  })

  test('what is new has entered, what is fixed has closed', () => {
    const flows = flowsOf([
      { was: 'none', became: 'open', count: 5 },
      { was: 'upcoming', became: 'open', count: 2 },
      { was: 'open', became: 'fixed', count: 3 },
      { was: 'open', became: 'obsolete', count: 1 },
      { was: 'open', became: 'exempt', count: 1 },
    ])
    expect(flows).toMatchObject({ entered: 7, new: 5, closed: 4, fixed: 3, exempt: 1 })
    expect(netOf(flows)).toBe(2)
    expect(flowNames).toHaveLength(8)
  })
})
