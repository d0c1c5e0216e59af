import { missing as missingElement } from '../verbs/missing.ts'

/** Finds a procedure that is not published. */
export const missing = missingElement('procedure')
