import { defineRule } from '../../rule.ts'

/** Finds channels of the standard that the guide does not offer. */
export const channelMissing = defineRule({
  id: 'handling/channel-missing',
  element: 'handling',
  needs: 'standard',
  reads: ['handling'],
  subsumes: ['handling/online-contradicts'],
  *check({ facts: { guide, standard } }) {
    const offered = guide.handling?.value.channels
    if (!offered) return
    for (const channel of standard.handling?.value.channels ?? []) {
      if (offered.includes(channel)) continue
      yield {
        message: 'missing',
        data: { channel: { term: `channel.${channel}` } },
        place: ['channels', channel],
        path: '/handling/channels',
        expected: standard.handling?.value.channels,
        actual: offered,
        bound: 'handling/channels',
        direction: 'worse',
        fix: [{ path: '/handling/channels/-', op: 'add', value: channel }],
      }
    }
  },
})
