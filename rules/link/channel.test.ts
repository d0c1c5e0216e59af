import { expect, test } from 'vitest'
import { channelOf, portal } from './channel.ts'

test.each([
  [undefined],
  [''],
  ['portal'],
  ['政务服务网'],
  ['广东政务服务网'],
  [' 广东政务服务网 '],
  ['gdzwfw.gov.cn'],
])('the portal: %s', (channel) => {
  expect(channelOf(channel === undefined ? {} : { channel })).toBe(portal)
})
test.each(['粤省事', '粤商通', '微信小程序'])('another channel: %s', (channel) => {
  expect(channelOf({ channel })).toBe(channel)
})
