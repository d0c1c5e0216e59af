import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** A procedure on another channel that is not the portal’s. */
export const channelDiffers = channelDiffersOf('procedure')
