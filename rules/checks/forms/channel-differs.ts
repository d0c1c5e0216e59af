import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** Forms that another channel publishes otherwise than the portal. */
export const channelDiffers = channelDiffersOf('forms')
