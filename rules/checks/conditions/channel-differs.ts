import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** The conditions on another channel are not those of the portal. */
export const channelDiffers = channelDiffersOf('conditions')
