import type { HandlingFact } from '../canonical/items/handling.ts'
import type { FixStep } from '../rule.ts'

const wholly = 4
const channelsPath = '/handling/channels'

const isRemote = (channel: string): boolean => channel !== 'window' && channel !== 'terminal'

/**
 * Puts the standard's online depth or number of visits into a guide, with what the other must then be. Undefined where
 * visits, channels and depth could not all be true after it.
 */
export const repairHandling = (
  guide: HandlingFact,
  standard: HandlingFact,
  facet: 'onlineDepth' | 'maxVisits',
): readonly FixStep[] | undefined => {
  const fix: FixStep[] = [{ path: `/handling/${facet}`, op: 'replace', value: standard[facet] }]
  const depth = facet === 'onlineDepth' ? standard.onlineDepth : guide.onlineDepth
  let visits = facet === 'maxVisits' ? standard.maxVisits : guide.maxVisits
  if (depth === wholly && visits !== undefined && visits > 0) {
    if (facet === 'maxVisits' || standard.maxVisits !== 0) return undefined
    visits = 0
    fix.push({ path: '/handling/maxVisits', op: 'replace', value: 0 })
  }
  const { channels, express } = guide
  if (!channels || channels.length === 0) return fix
  const lacksOnline = depth === wholly && !channels.includes('online') && !channels.includes('app')
  const lacksWay = visits === 0 && !channels.some(isRemote) && !express
  if (!lacksOnline && !lacksWay) return fix
  return standard.channels?.includes('online')
    ? [...fix, { path: `${channelsPath}/-`, op: 'add', value: 'online' }]
    : undefined
}
