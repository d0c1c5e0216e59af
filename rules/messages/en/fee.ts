import type { TranslationOf } from '../message.ts'
import type { fee as source } from '../zh-CN/fee.ts'

/** Documentation and sentences of the element fee in English. */
export const fee: TranslationOf<typeof source> = {}
