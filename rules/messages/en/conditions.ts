import type { TranslationOf } from '../message.ts'
import type { conditions as source } from '../zh-CN/conditions.ts'

/** Documentation and sentences of the element conditions in English. */
export const conditions: TranslationOf<typeof source> = {}
