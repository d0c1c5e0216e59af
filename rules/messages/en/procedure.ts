import type { TranslationOf } from '../message.ts'
import type { procedure as source } from '../zh-CN/procedure.ts'

/** Documentation and sentences of the element procedure in English. */
export const procedure: TranslationOf<typeof source> = {}
