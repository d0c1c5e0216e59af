import type { TranslationOf } from '../message.ts'
import type { legalLimit as source } from '../zh-CN/legalLimit.ts'

/** Documentation and sentences of the element legalLimit in English. */
export const legalLimit: TranslationOf<typeof source> = {}
