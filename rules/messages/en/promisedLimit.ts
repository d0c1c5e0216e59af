import type { TranslationOf } from '../message.ts'
import type { promisedLimit as source } from '../zh-CN/promisedLimit.ts'

/** Documentation and sentences of the element promisedLimit in English. */
export const promisedLimit: TranslationOf<typeof source> = {}
