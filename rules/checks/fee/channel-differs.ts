import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** Fees that another channel publishes otherwise than the portal. */
export const channelDiffers = channelDiffersOf('fee')
