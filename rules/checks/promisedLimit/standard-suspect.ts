import { standardSuspect as standardSuspectOf } from '../verbs/standard-suspect.ts'

/** Most agencies agree on a promised limit that is not the standard’s. */
export const standardSuspect = standardSuspectOf('promisedLimit')
