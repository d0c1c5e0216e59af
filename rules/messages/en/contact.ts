import type { TranslationOf } from '../message.ts'
import type { contact as source } from '../zh-CN/contact.ts'

/** Documentation and sentences of the element contact in English. */
export const contact: TranslationOf<typeof source> = {}
