import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** Target groups that another channel publishes otherwise than the portal. */
export const channelDiffers = channelDiffersOf('target')
