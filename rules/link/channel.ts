import type { Guide } from '../catalog.ts'

/** The channel on which uniformity and coverage look at guides: the province's service portal. */
export const portal = 'portal'

const portalNames = /^(?:portal|.*政务服务网(?:站|PC端)?|gdzwfw.*)?$/i

/** The channel on which a guide is published (发布渠道); where it names none, the portal. */
export const channelOf = ({ channel }: Pick<Guide, 'channel'>): string => {
  if (channel === undefined) return portal
  const name = channel.trim()
  return portalNames.test(name) ? portal : name
}
