import { standardSuspect as standardSuspectOf } from '../verbs/standard-suspect.ts'

/** Most agencies agree on conditions that are not the standard’s. */
export const standardSuspect = standardSuspectOf('conditions')
