import { missing as missingElement } from '../verbs/missing.ts'

/** Finds handling that is not published. */
export const missing = missingElement('handling')
