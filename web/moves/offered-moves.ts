import { answersTo, type MoveName } from '../../rules/life/workflow.ts'
import type { ListedFinding } from '../api/findings.ts'
import type { DirectMove } from '../api/moves.ts'
import { paths } from '../app/paths.ts'

/** The moves that people make on findings by themselves, in the order in which they are offered. */
export const offered = [
  'ask-exemption',
  'dispute',
  'assign',
  'ask-extension',
  'ask-false-positive',
  'false-positive',
  'keep-standard',
  'change-standard',
] as const satisfies readonly DirectMove[]

/** The keys of moves. */
export const moveKeys: Partial<Readonly<Record<MoveName, string>>> = {
  'ask-exemption': 'i',
  dispute: 'd',
  assign: 'a',
}

/** The moves to offer on a finding; what answers a request stands at the request. */
export const movesOn = ({ moves, asked }: Pick<ListedFinding, 'moves' | 'asked'>): readonly DirectMove[] => {
  const answers: readonly MoveName[] = asked === null ? [] : answersTo[asked]
  return offered.filter((move) => moves.includes(move) && !answers.includes(move))
}

/** Where a finding's element is edited; undefined where it is about no guide. */
export const editPath = ({
  guideId,
  element,
}: Pick<ListedFinding, 'guideId' | 'element'>): string | undefined =>
  guideId === null ? undefined : paths.guide(guideId, { element })

/** Where the guide's element takes what the standard has, once the difference was seen. */
export const adoptPathOf = ({ fingerprint }: Pick<ListedFinding, 'fingerprint'>): string =>
  paths.adopt({ fingerprints: fingerprint })

/** Whether the guide's element could take what the standard has. */
export const isAdoptable = ({
  guideId,
  standardCode,
  state,
  expected,
  fix,
}: Pick<ListedFinding, 'guideId' | 'standardCode' | 'state' | 'expected' | 'fix'>): boolean =>
  guideId !== null &&
  standardCode !== null &&
  state !== 'closed' &&
  ((expected !== undefined && expected !== null) || (fix?.length ?? 0) > 0)
