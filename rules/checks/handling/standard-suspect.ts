import { standardSuspect as standardSuspectOf } from '../verbs/standard-suspect.ts'

/** The standard’s own handling, where most agencies agree on others. */
export const standardSuspect = standardSuspectOf('handling')
