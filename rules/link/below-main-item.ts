/** Sub-items that the directory does not have: the main item is told by the guide's code and by its main name. */
import type { Guide } from '../catalog.ts'
import type { GuideFacts } from '../facts/facts.ts'
import { tidy } from './code-index.ts'
import type { Decision } from './decide-by-code.ts'
import { weighCandidate } from './evidence.ts'
import type { LinkIndex } from './link-index.ts'

/** The chance that a code below a main item's names that item, where the guide has its name as well. */
const chance = 0.95

/**
 * The main item whose sub-item a guide says it is, by a code that is the main item's but for the three digits of the
 * sub-item, and by a main name that is the main item's. A guide that is declared local, or names no sub-item, is none.
 */
export const belowMainItem = (
  { items, subItems, namedBy }: LinkIndex,
  { baseCode, implementationCode, local }: Pick<Guide, 'baseCode' | 'implementationCode' | 'local'>,
  facts: GuideFacts,
): Decision | undefined => {
  const code = tidy(baseCode ?? implementationCode?.slice(-12) ?? '')
  const main = `${code.slice(0, -3)}000`
  const name = facts.name?.value
  if (local || code.length !== 12 || items.has(code) || !subItems.has(main) || !name?.sub) return undefined
  if (items.get(main)?.status !== 'active') return undefined
  const matches = namedBy(facts)
  const isNamed = matches.some((match) => match.code === main && match.relation !== 'other')
  if (!isNamed) return undefined
  const candidate = weighCandidate(main, { code: chance })
  return { standardCode: main, how: 'code', confidence: candidate.score, candidates: [candidate] }
}
