import { missing as missingElement } from '../verbs/missing.ts'

/** The standard names who may apply and the guide does not. */
export const missing = missingElement('target')
