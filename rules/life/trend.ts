/**
 * How the number of open findings changes: every step of a finding into `open` or out of it belongs to one flow, so
 * that open(t) = open(t−1) + entered + reopened + returned − closed − exempt − disputed (workflow of a finding,
 * invariant 8). Pure.
 */
import { closedReasons, type Position } from './workflow.ts'

/** Steps from one of some places to one of some others. */
export interface Flow {
  readonly was: readonly Position[]
  readonly became: readonly Position[]
}

/** What adds to the open findings. */
export const inflows = {
  entered: { was: ['none', 'upcoming'], became: ['open'] },
  reopened: { was: closedReasons, became: ['open'] },
  returned: { was: ['exempt', 'disputed'], became: ['open'] },
} as const satisfies Record<string, Flow>

/** What takes away from the open findings. */
export const outflows = {
  closed: { was: ['open'], became: closedReasons },
  exempt: { was: ['open'], became: ['exempt'] },
  disputed: { was: ['open'], became: ['disputed'] },
} as const satisfies Record<string, Flow>

/** Parts of flows that are counted beside them: what was never found before, and what was put right. */
const partFlows = {
  new: { was: ['none'], became: ['open'] },
  fixed: { was: ['open'], became: ['fixed'] },
} as const satisfies Record<string, Flow>

/** All that is counted of steps, by name. */
export const flows = { ...inflows, ...outflows, ...partFlows } as const

/** The name of a flow. */
export type FlowName = keyof typeof flows

/** The names of all flows. */
// Object.keys forgets the keys' names.
export const flowNames = Object.keys(flows) as [FlowName, ...FlowName[]]

/** How many findings took a step. */
export interface StepCount {
  readonly was: Position
  readonly became: Position
  readonly count: number
}

/** How many steps each flow has. */
export type Flows = Readonly<Record<FlowName, number>>

const isOf = ({ was, became }: Flow, step: Pick<StepCount, 'was' | 'became'>): boolean =>
  was.includes(step.was) && became.includes(step.became)

/** Adds up steps by flow. */
export const flowsOf = (steps: readonly StepCount[]): Flows => {
  const sums = Object.fromEntries(flowNames.map((name) => [name, 0])) as Record<FlowName, number>
  for (const step of steps)
    for (const name of flowNames) if (isOf(flows[name], step)) sums[name] += step.count
  return sums
}

/** By how much flows change the number of open findings. */
export const netOf = ({ entered, reopened, returned, closed, exempt, disputed }: Flows): number =>
  entered + reopened + returned - closed - exempt - disputed
