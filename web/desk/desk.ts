import { msg, str } from '@lit/localize'
import { addDays } from '../../rules/calendar/day.ts'
import { decisionKinds } from '../../rules/life/workflow.ts'
import { type Bulk, fetchBulks } from '../api/bulks.ts'
import type { Context } from '../api/context.ts'
import { type Decisions, fetchDecisions, fetchGates, type Gate } from '../api/desk.ts'
import { fetchMentions, type Mention } from '../api/discussion.ts'
import { type Facets, fetchFacets, fetchFindings } from '../api/findings.ts'
import { type FindingQuery, paths } from '../app/paths.ts'
import { askedName, type DueSpan, decisionKindName, dueSpanName, dueSpans } from '../moves/workflow-words.ts'
import { todayInChina } from '../words/days.ts'

/** Days within which the end of an exemption is near. */
export const soonDays = 30

/** What waits for the one who acts. */
export interface Desk {
  /** The findings that the one who acts sees, counted. */
  readonly facets: Facets
  /** Findings that were put right before and came back. */
  readonly again: number
  /** Open findings of the province: where it has to say whether its standard is right. */
  readonly suspect: number
  readonly standard: number
  readonly decisions: Decisions['counts']
  /** Exemptions that end soon. */
  readonly ending: number
  readonly gates: readonly Gate[]
  /** Unread comments that call upon the one who acts. */
  readonly mentions: readonly Mention[]
  /** What a colleague asked to do to many, and waits for a second person. */
  readonly bulks: readonly Bulk[]
}

const totalOf = async (filter: FindingQuery, signal: AbortSignal): Promise<number> =>
  (await fetchFindings(filter, { limit: 1 }, signal)).total

/** The filters of what only the province can settle: whether the standard is right. */
const provincial = {
  suspect: { kind: 'group', state: 'open' },
  standard: { kind: 'standard', state: 'open' },
} as const satisfies Record<string, FindingQuery>

/** Fetches what waits for the one who acts. */
export const fetchDesk = async (signal: AbortSignal): Promise<Desk> => {
  const endsBy = addDays(todayInChina(), soonDays)
  const [facets, again, suspect, standard, { counts }, ending, { gates }, { bulks }, { mentions }] =
    await Promise.all([
      fetchFacets({}, signal),
      totalOf({ again: '1' }, signal),
      totalOf(provincial.suspect, signal),
      totalOf(provincial.standard, signal),
      fetchDecisions({ limit: '1' }, signal),
      fetchDecisions({ endsBy, limit: '1' }, signal),
      fetchGates(signal),
      fetchBulks({ state: 'asked' }, signal),
      fetchMentions(signal),
    ])
  return {
    facets,
    again,
    suspect,
    standard,
    decisions: counts,
    ending: ending.total,
    gates,
    mentions,
    bulks: bulks.filter(({ approvable }) => approvable),
  }
}

/** A number on the desk: what it counts, and the list that it is the total of. */
export interface Figure {
  readonly name: string
  readonly count: number
  readonly to: string
  /** A number that should be nought. */
  readonly isGrave?: boolean
}

const countIn = (
  values: readonly { readonly value: string; readonly count: number }[],
  value: string,
): number => values.find((one) => one.value === value)?.count ?? 0

/** When findings are due, as numbers. */
export const dueFigures = ({ facets }: Desk): readonly Figure[] =>
  dueSpans.map((span: DueSpan) => ({
    name: dueSpanName(span),
    count: countIn(facets.due, span),
    to: paths.findings({ due: span }),
    isGrave: span === 'overdue',
  }))

/** What else of its findings concerns who acts. */
export const ownFigures = ({ facets, again }: Desk, { person }: Context['actor']): readonly Figure[] => [
  {
    name: msg('复发', { id: 'move.found-again' }),
    count: again,
    to: paths.findings({ again: '1' }),
    isGrave: true,
  },
  {
    name: msg('分派给我', { id: 'desk.mine' }),
    count: countIn(facets.assignee, person),
    to: paths.findings({ assignee: person }),
  },
  {
    name: msg('未分派', { id: 'filter.nobody' }),
    count: countIn(facets.assignee, 'none'),
    to: paths.findings({ assignee: 'none' }),
  },
  ...decisionKinds.map((kind) => ({
    name: askedName(kind),
    count: countIn(facets.asked, kind),
    to: paths.findings({ asked: kind }),
  })),
]

/** What only the province can decide. */
export const provinceFigures = ({ suspect, standard, decisions, ending }: Desk): readonly Figure[] => [
  {
    name: msg('标准存疑', { id: 'desk.suspect' }),
    count: suspect,
    to: paths.findings(provincial.suspect),
  },
  {
    name: msg('标准自身的问题', { id: 'desk.standard' }),
    count: standard,
    to: paths.findings(provincial.standard),
  },
  ...decisionKinds.map((kind) => ({
    name: msg(str`待答复的${decisionKindName(kind)}`, { id: 'desk.asked' }),
    count: decisions.find((one) => one.kind === kind && one.state === 'asked')?.count ?? 0,
    to: paths.decisions({ state: 'asked', kind }),
  })),
  {
    name: msg(str`${soonDays} 天内到期的豁免`, { id: 'decisions.ending' }),
    count: ending,
    to: paths.decisions({ state: 'ending' }),
  },
]

/** How many gates pass and how many do not. */
export const gateFigures = ({ gates }: Pick<Desk, 'gates'>): readonly Figure[] => {
  const passed = gates.filter((gate) => gate.passed).length
  return [
    { name: msg('门禁通过', { id: 'gate.passed' }), count: passed, to: paths.gates({ passed: 'yes' }) },
    {
      name: msg('门禁未通过', { id: 'gate.failed' }),
      count: gates.length - passed,
      to: paths.gates({ passed: 'no' }),
      isGrave: true,
    },
  ]
}
