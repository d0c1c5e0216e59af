import { missing as missingElement } from '../verbs/missing.ts'

/** Finds a legal limit that is not published. */
export const missing = missingElement('legalLimit')
