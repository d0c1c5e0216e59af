import type { RuleTexts } from '../message.ts'

/** 文字 (text): documentation and sentences in Chinese. */
export const text = {} as const satisfies RuleTexts
