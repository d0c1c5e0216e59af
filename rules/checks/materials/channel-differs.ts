import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** Materials that another channel publishes otherwise than the portal. */
export const channelDiffers = channelDiffersOf('materials')
