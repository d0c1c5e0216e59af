import type { TranslationOf } from '../message.ts'
import type { handling as source } from '../zh-CN/handling.ts'

/** Documentation and sentences of the element handling in English. */
export const handling: TranslationOf<typeof source> = {}
