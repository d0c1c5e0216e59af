import type { TranslationOf } from '../message.ts'
import type { text as source } from '../zh-CN/text.ts'

/** Documentation and sentences of the element text in English. */
export const text: TranslationOf<typeof source> = {}
