import type { TranslationOf } from '../message.ts'
import type { level as source } from '../zh-CN/level.ts'

/** Documentation and sentences of the element level in English. */
export const level: TranslationOf<typeof source> = {}
