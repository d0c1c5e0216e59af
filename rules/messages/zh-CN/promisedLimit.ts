import type { RuleTexts } from '../message.ts'

/** 承诺时限 (promisedLimit): documentation and sentences in Chinese. */
export const promisedLimit = {} as const satisfies RuleTexts
