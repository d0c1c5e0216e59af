import { missing as missingElement } from '../verbs/missing.ts'

/** Finds a promised limit that is not published. */
export const missing = missingElement('promisedLimit')
