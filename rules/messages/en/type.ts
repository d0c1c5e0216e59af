import type { TranslationOf } from '../message.ts'
import type { type as source } from '../zh-CN/type.ts'

/** Documentation and sentences of the element type in English. */
export const type: TranslationOf<typeof source> = {}
