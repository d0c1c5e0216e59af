import type { TranslationOf } from '../message.ts'
import type { target as source } from '../zh-CN/target.ts'

/** Documentation and sentences of the element target in English. */
export const target: TranslationOf<typeof source> = {}
