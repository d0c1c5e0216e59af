import { missing as missingElement } from '../verbs/missing.ts'

/** Finds conditions that are not published. */
export const missing = missingElement('conditions')
