import type { TranslationOf } from '../message.ts'
import type { name as source } from '../zh-CN/name.ts'

/** Documentation and sentences of the element name in English. */
export const name: TranslationOf<typeof source> = {}
