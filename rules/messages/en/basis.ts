import type { TranslationOf } from '../message.ts'
import type { basis as source } from '../zh-CN/basis.ts'

/** Documentation and sentences of the element basis in English. */
export const basis: TranslationOf<typeof source> = {}
