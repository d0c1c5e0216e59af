import type { TranslationOf } from '../message.ts'
import type { forms as source } from '../zh-CN/forms.ts'

/** Documentation and sentences of the element forms in English. */
export const forms: TranslationOf<typeof source> = {}
