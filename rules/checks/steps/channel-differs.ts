import { channelDiffers as channelDiffersOf } from '../verbs/channel-differs.ts'

/** A list of steps on another channel that is not the portal’s. */
export const channelDiffers = channelDiffersOf('steps')
