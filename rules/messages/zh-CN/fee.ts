import type { RuleTexts } from '../message.ts'

/** 收费 (fee): documentation and sentences in Chinese. */
export const fee = {} as const satisfies RuleTexts
