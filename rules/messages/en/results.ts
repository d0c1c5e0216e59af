import type { TranslationOf } from '../message.ts'
import type { results as source } from '../zh-CN/results.ts'

/** Documentation and sentences of the element results in English. */
export const results: TranslationOf<typeof source> = {}
