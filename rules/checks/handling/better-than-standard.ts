import { reaches } from '../../catalog.ts'
import { defineRule } from '../../rule.ts'

/** Finds handling that is easier for applicants than the standard's. */
export const betterThanStandard = defineRule({
  id: 'handling/better-than-standard',
  element: 'handling',
  severity: 'info',
  needs: 'standard',
  reads: ['handling'],
  *check({ facts: { guide, standard } }) {
    const [actual, expected] = [guide.handling?.value, standard.handling?.value]
    if (!actual || !expected) return
    const facet = <Name extends string>(name: Name, better: unknown, worse: unknown) => ({
      place: [name],
      path: `/handling/${name}`,
      expected: worse,
      actual: better,
      bound: `handling/${name}` as const,
      direction: 'better' as const,
    })
    if (
      actual.maxVisits !== undefined &&
      expected.maxVisits !== undefined &&
      actual.maxVisits < expected.maxVisits
    )
      yield {
        ...facet('maxVisits', actual.maxVisits, expected.maxVisits),
        message: 'visits',
        data: { actual: actual.maxVisits, expected: expected.maxVisits },
      }
    if (actual.onlineDepth && expected.onlineDepth && actual.onlineDepth > expected.onlineDepth)
      yield {
        ...facet('onlineDepth', actual.onlineDepth, expected.onlineDepth),
        message: 'depth',
        data: { actual: actual.onlineDepth, expected: expected.onlineDepth },
      }
    if (actual.reach && expected.reach && reaches.indexOf(actual.reach) > reaches.indexOf(expected.reach))
      yield {
        ...facet('reach', actual.reach, expected.reach),
        message: 'reach',
        data: { actual: { term: `reach.${actual.reach}` }, expected: { term: `reach.${expected.reach}` } },
      }
    if (actual.kind === 'instant' && expected.kind === 'promised')
      yield { ...facet('kind', actual.kind, expected.kind), message: 'kind', data: {} }
    const channels = expected.channels
    for (const channel of channels ? (actual.channels ?? []) : []) {
      if (channels?.includes(channel)) continue
      yield {
        ...facet('channels', actual.channels, channels),
        place: ['channels', channel],
        message: 'channel',
        data: { channel: { term: `channel.${channel}` } },
      }
    }
  },
})
