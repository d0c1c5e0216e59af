import type { TranslationOf } from '../message.ts'
import type { steps as source } from '../zh-CN/steps.ts'

/** Documentation and sentences of the element steps in English. */
export const steps: TranslationOf<typeof source> = {}
