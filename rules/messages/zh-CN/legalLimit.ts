import type { RuleTexts } from '../message.ts'

/** 法定时限 (legalLimit): documentation and sentences in Chinese. */
export const legalLimit = {} as const satisfies RuleTexts
