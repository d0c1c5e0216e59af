import type { TranslationOf } from '../message.ts'
import type { materials as source } from '../zh-CN/materials.ts'

/** Documentation and sentences of the element materials in English. */
export const materials: TranslationOf<typeof source> = {}
