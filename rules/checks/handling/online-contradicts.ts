import { defineRule } from '../../rule.ts'

const wholly = 4
const levelNames = ['', 'I', 'II', 'III', 'IV']

/** Finds visits, channels and online depth that cannot all be true. */
export const onlineContradicts = defineRule({
  id: 'handling/online-contradicts',
  element: 'handling',
  severity: 'error',
  needs: 'guide',
  reads: ['handling'],
  *check({ facts: { guide, standard } }) {
    const handling = guide.handling?.value
    if (!handling) return
    const { channels, maxVisits, onlineDepth, express } = handling
    const isRemote = channels?.some((channel) => channel !== 'window' && channel !== 'terminal') || express
    if (onlineDepth === wholly && channels && !channels.includes('online') && !channels.includes('app'))
      yield {
        message: 'noChannel',
        data: { depth: levelNames[onlineDepth] ?? '' },
        place: ['channels', 'online'],
        path: '/handling/channels',
        actual: { onlineDepth, channels },
      }
    else if (maxVisits === 0 && channels && channels.length > 0 && !isRemote)
      yield {
        message: 'noWay',
        data: {},
        place: ['maxVisits'],
        // Where the standard needs no visit either, it is the channels that are wrong.
        path: standard?.handling?.value.maxVisits === 0 ? '/handling/channels' : '/handling/maxVisits',
        actual: { maxVisits, channels },
      }
    if (onlineDepth === wholly && maxVisits !== undefined && maxVisits > 0)
      yield {
        message: 'depth',
        data: { visits: maxVisits },
        place: ['maxVisits'],
        path: '/handling/maxVisits',
        actual: { onlineDepth, maxVisits },
      }
  },
})
