import type { TranslationOf } from '../message.ts'
import type { presence as source } from '../zh-CN/presence.ts'

/** Documentation and sentences of the element presence in English. */
export const presence: TranslationOf<typeof source> = {}
