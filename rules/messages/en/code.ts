import type { TranslationOf } from '../message.ts'
import type { code as source } from '../zh-CN/code.ts'

/** Documentation and sentences of the element code in English. */
export const code: TranslationOf<typeof source> = {}
