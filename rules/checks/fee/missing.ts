import { missing as missingElement } from '../verbs/missing.ts'

/** Finds a fee that is not published. */
export const missing = missingElement('fee')
