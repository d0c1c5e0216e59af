import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** Legal basis that another channel publishes otherwise than the portal. */
export const channelDiffers = channelDiffersOf('basis')
